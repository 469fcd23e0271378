/** What the page weighs, and how long it takes on a slow tablet: first load, reload without a server, a touch. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { chart, placeOf, zoneById, zonePoint } from '../src/core/feet/mod.ts'
import { freshFolder, openBrowser, startServer } from '../tests/browser/harness.ts'
import { Hand } from '../tests/browser/visit.ts'
import { ROOT } from '../tests/house/sources.ts'
import { atMost, type Bench, type Figure, median } from './figure.ts'

/** A tablet six times slower than this machine, on 4 Mbit/s with 40 ms to the server. docs/figures.md */
const SLOWER = 6
const LINE = { offline: false, latency: 40, downloadThroughput: 500_000, uploadThroughput: 500_000 }

/** kB gzipped of what the first screen asks for: the files its index names, and what those import. */
function firstLoad(): number {
  const folder = join(ROOT, 'dist', 'app')
  const index = readFileSync(join(folder, 'index.html'), 'utf8')
  const asked = new Set([...index.matchAll(/assets\/[\w.-]+/g)].map(([name]) => name))
  for (const name of asked) {
    if (!name.endsWith('.js')) continue
    const code = readFileSync(join(folder, name), 'utf8')
    for (const [, from] of code.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+)["'`]/g))
      asked.add(`assets/${from}`)
  }
  const files = ['index.html', ...asked].map((name) => gzipSync(readFileSync(join(folder, name))))
  return files.reduce((sum, file) => sum + file.length, 0) / 1000
}

async function slowed(page: Page): Promise<void> {
  const wire = await page.context().newCDPSession(page)
  await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await wire.send('Network.emulateNetworkConditions', LINE)
}

/** Seconds until the first field can be filled in, in a browser that was never here. */
async function loadedIn(url: string): Promise<number> {
  const { page, close } = await openBrowser({ profile: freshFolder('first-load') })
  try {
    await slowed(page)
    const from = performance.now()
    await page.goto(url)
    await page.getByRole('textbox').first().waitFor()
    return (performance.now() - from) / 1000
  } finally {
    await close()
  }
}

/** Milliseconds until a frame was painted after `work`, run in the page. */
function painted(page: Page, work: string): Promise<number> {
  return page.evaluate(
    `new Promise((done) => {
      const from = performance.now()
      ;(() => { ${work} })()
      requestAnimationFrame(() => { const port = new MessageChannel()
        port.port1.onmessage = () => done(performance.now() - from)
        port.port2.postMessage(0) })
    })`,
  )
}

export const bench: Bench = {
  name: 'page',
  run: async () => {
    const figures: Figure[] = [atMost('first load', 'kB gz', 220, [firstLoad()])]
    const server = await startServer(freshFolder('bench-page'))
    const loads: number[] = []
    for (let i = 0; i < 3; i++) loads.push(await loadedIn(server.setup ?? server.url))
    figures.push(atMost('first load to first field, 4 Mbit/s, 6× slower', 's', 2, loads))
    const browser = await openBrowser()
    const { page } = browser
    const wire = await page.context().newCDPSession(page)
    try {
      const hand = new Hand(page)
      await hand.setUp(server.url, server.setup ?? '')
      await hand.walkIn(30)
      await hand.screen('en')
      await hand.agree('en')
      await hand.toFootCheck()
      await hand.allClear()
      await hand.plan()
      await hand.soak('40')
      await hand.feetOut()
      await page.locator('.session foot-map').waitFor()
      const rwoShur = chart('rwo-shur')
      const kidney = rwoShur && zoneById(rwoShur, 'kidney')
      if (!kidney) return figures
      const [x, y] = await hand.onScreen(placeOf('left', 'plantar', zonePoint(kidney, 'plantar')))
      await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
      const down = (type: string) =>
        `const map = document.querySelector('foot-map').shadowRoot.querySelector('svg')
         map.dispatchEvent(new PointerEvent('${type}', { pointerId: 1, isPrimary: true, bubbles: true,
           composed: true, clientX: ${x}, clientY: ${y}, pointerType: 'touch', button: 0 }))`
      const touches: number[] = []
      const words: number[] = []
      for (let i = 0; i < 9; i++) {
        touches.push(await painted(page, down('pointerdown')))
        words.push(await painted(page, down('pointerup')))
        await page.waitForTimeout(200)
      }
      const blank = await browser.context.newPage()
      await slowed(blank)
      const empty: number[] = []
      for (let i = 0; i < 9; i++) empty.push(await painted(blank, ''))
      const baseline = { value: median(empty), against: 'a frame of an empty page' }
      figures.push(
        atMost(
          'touch to painted mark and zone, 6× slower',
          'ms',
          median(empty) + 20,
          touches,
          baseline,
        ),
        atMost('finger up to words, 6× slower', 'ms', 100, words, baseline),
      )
      await blank.close()
      await page.evaluate(async () => void (await navigator.serviceWorker.ready))
      await server.stop()
      const offline: number[] = []
      for (let i = 0; i < 3; i++) {
        const from = performance.now()
        await page.reload()
        await page.locator('foot-map, form').first().waitFor()
        offline.push((performance.now() - from) / 1000)
      }
      figures.push(atMost('reload without a server, 6× slower', 's', 1, offline))
      return figures
    } finally {
      await browser.close()
      await server.stop()
    }
  },
}
