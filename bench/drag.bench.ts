/** What it costs to redraw both feet while a finger drags their shape, on a slow tablet; and what the map weighs. */

import { gzipSync } from 'node:zlib'
import type { CDPSession, Page } from 'playwright-core'
import { openBrowser } from '../tests/browser/harness.ts'
import { builtMap, openStage, set } from '../tests/browser/stage.ts'
import { atMost, type Bench, type Figure, quantile, round, spreadOf } from './figure.ts'

/** A tablet six times slower than this machine. docs/figures.md */
const SLOWER = 6

/** Frames of one drag, there and back; the first ones, in which code is still being compiled, do not count. */
const FRAMES = 90
const WARMING = 20

/** Milliseconds that the page's own thread has run script so far, not counting where it waited. */
async function scripted(wire: CDPSession): Promise<number> {
  const { metrics } = await wire.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN)
}

/** Milliseconds of script in each frame of a drag of both big toes, or of frames in which nothing is done. */
async function dragged(page: Page, wire: CDPSession, what: 'drag' | 'nothing') {
  const spent: number[] = []
  for (let i = 0; i < FRAMES; i++) {
    const lean = 17 + 15 * Math.sin((i / FRAMES) * 2 * Math.PI) + i / 1e4
    const from = await scripted(wire)
    await page.evaluate(
      async ([angle, drags]) => {
        await new Promise((done) => requestAnimationFrame(done))
        const map = document.querySelector('foot-map')
        if (!map || !drags) return
        map.shape = {
          left: { halluxAngle: angle, toes: 'greek' },
          right: { halluxAngle: 34 - angle, arch: 'flat' },
        }
        // The map paints in the microtask after it was told.
        await Promise.resolve()
      },
      [lean, what === 'drag'] as const,
    )
    if (i >= WARMING) spent.push((await scripted(wire)) - from)
  }
  return spent
}

export const bench: Bench = {
  name: 'drag',
  run: async () => {
    const code = await builtMap()
    const figures: Figure[] = [atMost('map bundle', 'kB gz', 60, [gzipSync(code).length / 1000])]
    const { page, context, close } = await openBrowser()
    try {
      await openStage(page, code)
      await set(page, { names: 'off' })
      const wire = await context.newCDPSession(page)
      // The time of the thread, since this machine has other work to do as well.
      await wire.send('Performance.enable', { timeDomain: 'threadTicks' })
      await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
      const empty = await dragged(page, wire, 'nothing')
      const spent = await dragged(page, wire, 'drag')
      const goal = round(quantile(empty, 0.95) + 20)
      const told = { n: spent.length, spread: spreadOf(spent) }
      figures.push(
        { ...atMost('two feet being dragged, script, 6× slower', 'ms', goal, spent), ...told },
        {
          ...atMost('the same, 95th of 100 frames', 'ms', goal, [quantile(spent, 0.95)]),
          ...told,
        },
      )
      return figures
    } finally {
      await close()
    }
  },
}
