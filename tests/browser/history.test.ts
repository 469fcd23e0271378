/** The feet over time in a real browser, with the demo's visits: slider, two visits, heat, pictures to take away. */

import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { historyWords } from '../../src/core/words/history.ts'
import type { Language } from '../../src/core/words/language.ts'
import {
  freshFolder,
  type Opened,
  openBrowser,
  PHONE,
  picture,
  type Running,
  startServer,
  TABLET,
} from './harness.ts'
import { lookAt } from './look.ts'

let server: Running
let opened: Opened
let page: Page
let address = ''
const errors: string[] = []

/** The client of the demo with the most visits. */
async function mostVisited(): Promise<string> {
  await page.goto(`${server.url}/clients`)
  const links = page.locator('.lines a.line')
  await links.first().waitFor()
  const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  let best = { href: '', visits: 0 }
  for (const href of hrefs.slice(0, 6)) {
    await page.goto(server.url + href)
    await page.locator('.feet-card').waitFor()
    const visits = await page.locator('.client-feet figure').count()
    if (visits > best.visits) best = { href, visits }
  }
  expect(best.visits).toBeGreaterThan(2)
  return `${server.url}${best.href}`
}

/** Shows a page in a language, light or dim, as a tablet keeps it. */
async function shown(to: string, practitioner: Language, dim: boolean): Promise<void> {
  await page.addInitScript(
    (prefs) => localStorage.setItem('footnote.prefs', JSON.stringify(prefs)),
    {
      practitioner,
      client: practitioner,
      dim,
    },
  )
  await page.goto(to)
  await page.locator('foot-map').waitFor()
}

beforeAll(async () => {
  server = await startServer(freshFolder('history'), { demo: true })
  opened = await openBrowser()
  page = opened.page
  page.on('pageerror', (error) => errors.push(String(error)))
  address = await mostVisited()
})
afterAll(async () => {
  await opened?.close()
  await server?.stop()
})

const words = historyWords.en
const ids = (name: string) =>
  page.evaluate(
    (selector) =>
      [...(document.querySelector('foot-map')?.shadowRoot?.querySelectorAll(selector) ?? [])].map(
        (one) => one.getAttribute('data-id') ?? '',
      ),
    name,
  )
const way = (name: string) => page.getByRole('button', { name, exact: true }).click()

/** What a tap on a key saves. */
async function saved(name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  const file = await coming
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

describe('[HISTORY4] the feet over time', () => {
  test('arrow keys walk the visits, and the map and the words follow', async () => {
    await page.goto(address)
    await page.getByRole('link', { name: words.open }).click()
    const slider = page.getByRole('slider')
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toMatch(/^Visit (\d+) of \1,/)
    const last = await ids('.mark')
    expect(last.length).toBeGreaterThan(0)
    await slider.focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => ids('.mark')).not.toEqual(last)
    await page.keyboard.press('Home')
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^Visit 1 of/)
    await page.getByRole('heading', { name: /^Visit 1 of/ }).waitFor()
  })

  test('play walks by itself, or one visit a tap for who asks for less motion', async () => {
    const slider = page.getByRole('slider')
    const at = () => slider.inputValue()
    await page.getByRole('button', { name: words.play }).click()
    await expect.poll(at, { timeout: 5000 }).toBe('1')
    await page.getByRole('button', { name: words.pause }).click()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await slider.press('End')
    const step = page.getByRole('button', { name: words.nextVisit })
    await step.click()
    expect(await at()).toBe('0')
    await step.click()
    expect(await at()).toBe('1')
    await page.waitForTimeout(1800)
    expect(await at()).toBe('1')
    await page.emulateMedia({ reducedMotion: null })
  })

  test('two visits: every sore spot of the earlier one is hollow, and all are in the list', async () => {
    await page.goto(`${address}/feet`)
    await way(words.two)
    await page.getByLabel(words.later).waitFor()
    await page.getByRole('heading', { name: words.became }).waitFor()
    const hollow = await ids('.ghost')
    expect(hollow.length).toBeGreaterThan(0)
    const lines = page.locator('.history-side section li button')
    expect(await lines.count()).toBeGreaterThanOrEqual(hollow.length)
    for (let i = 0; i < (await lines.count()); i++) {
      await lines.nth(i).click()
      await expect.poll(() => lines.nth(i).locator('.history-turn').count()).toBe(0)
      expect((await ids('.mark, .ghost')).length).toBeGreaterThan(0)
    }
    const options = await page.getByLabel(words.later).locator('option').count()
    await page.getByLabel(words.later).selectOption(String(1))
    expect(await page.getByLabel(words.earlier).locator('option').count()).toBe(1)
    await page.getByLabel(words.later).selectOption(String(options))
  })

  test('heat lies on the feet with its figures beside, the anatomical place before the name', async () => {
    await way(words.gather)
    await page.locator('.zone-rows li').first().waitFor()
    expect((await ids('.band')).length).toBeGreaterThan(9)
    const row = page.locator('.zone-rows li').first()
    expect(await row.locator('p').first().textContent()).toMatch(/\((left|right)\)$/)
    expect(await row.locator('p + small').textContent()).toMatch(
      /^The chart's name: .*from tradition$/,
    )
    await way(words.soreOnly)
    await page.locator('.zone-rows li').first().waitFor()
  })

  test('the picture is saved as PNG and SVG, and names no client', async () => {
    const png = await saved(words.png)
    expect(png.name).toMatch(/^feet-[a-z0-9-]+\.png$/)
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
    const svg = await saved(words.svg)
    expect(svg.name).toMatch(/^feet-[a-z0-9-]+\.svg$/)
    expect(svg.bytes.toString()).toMatch(/^<svg [\s\S]*class="band"/)
    expect(svg.bytes.toString()).not.toMatch(/Demo|示例/)
  })
})

describe('[HISTORY6] every look of it', () => {
  const looks = [
    { language: 'en', dim: false, device: 'tablet' },
    { language: 'zh-Hans', dim: true, device: 'tablet' },
    { language: 'en', dim: true, device: 'phone' },
    { language: 'zh-Hans', dim: false, device: 'phone' },
  ] as const

  test.each(looks)(
    '$language on a $device, dim $dim: no axe violation, nothing sticks out',
    async (look) => {
      const { language, dim, device } = look
      const said = historyWords[language]
      await page.setViewportSize(device === 'tablet' ? TABLET : PHONE)
      await shown(`${address}/feet`, language, dim)
      const wrong: string[] = []
      for (const name of ['byVisit', 'two', 'gather'] as const) {
        await way(said[name])
        if (name === 'gather') await page.locator('.zone-rows li').first().waitFor()
        await picture(page, `history-${name}-${device}-${language}-${dim ? 'dim' : 'light'}`)
        wrong.push(...(await lookAt(page, `${name} on a ${device} in ${language}`)))
      }
      expect([...wrong, ...errors]).toEqual([])
    },
  )
})
