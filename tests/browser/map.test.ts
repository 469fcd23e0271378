/** The map in a real browser: fingers, keys, languages, light and dim, what it looks like and what it costs. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { chart } from '../../src/core/feet/chart/charts.ts'
import { zoneById } from '../../src/core/feet/mod.ts'
import type { Place } from '../../src/core/feet/types.ts'
import { mapWords } from '../../src/core/words/map.ts'
import type { Mark } from '../../src/map/types.ts'
import { ROOT } from '../house/sources.ts'
import { type Opened, openBrowser, PHONE, TABLET } from './harness.ts'
import { builtMap, Fingers, onScreen, openStage, set, unlike } from './stage.ts'

const SOLE = { foot: 'right', view: 'plantar', u: 0.35, v: -0.02 } as const satisfies Place
const CHART = chart('rwo-shur')

let code = ''
let opened: Opened
let page: Page
let fingers: Fingers

beforeAll(async () => {
  code = await builtMap()
  opened = await openBrowser()
  page = opened.page
  fingers = await Fingers.on(page)
})
afterAll(() => opened?.close())

beforeEach(async () => {
  await page.setViewportSize(TABLET)
  await openStage(page, code)
  await page.evaluate(() => {
    const heard: { type: string; detail: unknown }[] = []
    Object.assign(window, { heard })
    for (const type of ['touch', 'slide', 'touchend', 'touchcancel', 'zone', 'drawn', 'view'])
      addEventListener(`footmap-${type}`, (event) =>
        heard.push({ type, detail: (event as CustomEvent).detail }),
      )
  })
})

type Heard = { readonly type: string; readonly detail: { readonly [key: string]: unknown } }
const heard = () => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard)
const types = async () => (await heard()).map(({ type }) => type)
const lens = () => page.evaluate(() => document.querySelector('foot-map')?.lens)
const view = () => page.evaluate(() => document.querySelector('foot-map')?.view)
const count = (selector: string) => page.locator(`foot-map ${selector}`).count()

describe('[MAP14] fingers', () => {
  test('a tap is a touch on the zone below it, painted while the finger is down', async () => {
    const at = await onScreen(page, SOLE)
    await fingers.down(at)
    expect(await count('.finger .dot')).toBe(1)
    expect(await count('.finger-zone .under')).toBe(1)
    await fingers.up()
    expect(await count('.finger .dot')).toBe(0)
    expect(await types()).toEqual(['touch', 'touchend'])
    const [, end] = await heard()
    expect(end?.detail).toMatchObject({ value: 0, slid: false, zones: ['small-intestine'] })
    const place = end?.detail.place as { u: number; v: number; foot: string }
    expect(place.foot).toBe('right')
    expect(Math.hypot(place.u - SOLE.u, place.v - SOLE.v)).toBeLessThan(0.002)
  })

  test('a slide up says how sore it is', async () => {
    const [x, y] = await onScreen(page, SOLE)
    await fingers.down([x, y])
    for (const up of [15, 60, 140]) await fingers.move([x, y - up])
    expect(await page.locator('foot-map .finger text').textContent()).toBe('7')
    await fingers.up()
    expect((await heard()).at(-1)?.detail).toMatchObject({ value: 7, slid: true })
  })

  test('a small zone gets a loupe, which moves the spot sideways; a large one needs none', async () => {
    await fingers.down(await onScreen(page, SOLE))
    expect(await count('.loupe')).toBe(0)
    await fingers.up()
    const [x, y] = await onScreen(page, { foot: 'right', view: 'plantar', u: 0.652, v: 0.03 })
    await fingers.down([x, y])
    expect(await count('.loupe')).toBe(1)
    await fingers.move([x + 14, y + 1])
    await fingers.move([x + 20, y + 1])
    await fingers.up()
    const [first] = (await heard()).filter(({ type }) => type === 'touch').slice(-1)
    const end = (await heard()).at(-1)
    const v = (one: Heard | undefined) =>
      (one?.detail.place as (Place & { v: number }) | undefined)?.v
    expect(v(end)).toBeGreaterThan((v(first) ?? 1) + 0.015)
  })

  test('two fingers pinch and pan, and what the first began was no touch', async () => {
    const [x, y] = await onScreen(page, SOLE)
    await fingers.down([x, y])
    await fingers.down([x, y], [x + 100, y])
    await fingers.move([x - 50, y], [x + 150, y])
    await fingers.move([x - 100, y], [x + 200, y])
    await fingers.up()
    expect(await types()).toEqual(['touch', 'touchcancel'])
    const near = await lens()
    expect(near?.k).toBeCloseTo(3, 1)
  })

  test('a finger on paper pans what is magnified, and a place keeps its coordinates', async () => {
    await page.mouse.move(300, 400)
    await page.mouse.wheel(0, -300)
    await page.waitForFunction(() => (document.querySelector('foot-map')?.lens.k ?? 1) > 1.5)
    const before = await lens()
    await set(page, { mode: 'still' })
    await fingers.down([300, 400])
    await fingers.move([260, 380])
    await fingers.move([240, 370])
    await fingers.up()
    const after = await lens()
    expect(after?.x).toBeLessThan((before?.x ?? 0) - 20)
    await set(page, { mode: 'touch' })
    const [x, y] = await onScreen(page, SOLE)
    const { k, x: dx, y: dy } = after ?? { k: 1, x: 0, y: 0 }
    await fingers.down([x * k + dx, y * k + dy])
    await fingers.up()
    const place = (await heard()).at(-1)?.detail.place as { u: number; v: number }
    expect(Math.hypot(place.u - SOLE.u, place.v - SOLE.v)).toBeLessThan(0.002)
  })

  test('a double tap on paper turns the feet over; the strip goes straight to a view', async () => {
    for (const _ of [1, 2]) {
      await fingers.down([590, 700])
      await fingers.up()
    }
    expect(await view()).toBe('medial')
    await page.evaluate(() => document.querySelector('foot-map')?.setAttribute('strip', ''))
    await page.getByRole('button', { name: 'Outer sides' }).tap()
    expect(await view()).toBe('lateral')
    expect(
      await page.getByRole('button', { name: 'Outer sides' }).getAttribute('aria-pressed'),
    ).toBe('true')
    expect((await heard()).filter(({ type }) => type === 'view')).toHaveLength(2)
  })

  test('a mouse picks a zone, and draws a ring', async () => {
    const [x, y] = await onScreen(page, SOLE)
    await set(page, { mode: 'pick' })
    await page.mouse.click(x, y)
    expect((await heard()).at(-1)).toMatchObject({
      type: 'zone',
      detail: { zone: 'small-intestine' },
    })
    await set(page, { mode: 'draw' })
    await page.mouse.move(x, y)
    await page.mouse.down()
    for (let i = 0; i <= 12; i++)
      await page.mouse.move(x - 40 + 40 * Math.cos(i / 2), y + 40 * Math.sin(i / 2))
    await page.mouse.up()
    const drawn = (await heard()).at(-1)
    expect(drawn?.type).toBe('drawn')
    const { ring } = (drawn?.detail ?? { ring: [] }) as { ring: unknown[] }
    expect(ring.length).toBeGreaterThan(8)
  })
})

describe('[MAP14] keys', () => {
  const focused = () =>
    page.evaluate(() => {
      const node = document.querySelector('foot-map')?.shadowRoot?.activeElement
      return node instanceof SVGElement ? (node.dataset.zone ?? '') : ''
    })

  test('Tab enters, arrows go about, a digit touches, V turns over, plus and Escape magnify', async () => {
    await page.keyboard.press('Tab')
    const first = await focused()
    expect(first).not.toBe('')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).not.toBe(first)
    await page.keyboard.press('6')
    expect((await heard()).at(-1)).toMatchObject({
      type: 'touchend',
      detail: { value: 6, slid: true },
    })
    await page.keyboard.press('+')
    expect((await lens())?.k).toBeGreaterThan(1.3)
    await page.keyboard.press('Escape')
    expect((await lens())?.k).toBe(1)
    await page.keyboard.press('v')
    expect(await view()).toBe('medial')
    expect(await focused()).not.toBe('')
  })

  test('painting anew takes the focus from nobody', async () => {
    await page.evaluate(() => {
      const field = document.createElement('input')
      field.id = 'elsewhere'
      field.ariaLabel = 'elsewhere'
      document.querySelector('main')?.prepend(field)
    })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await focused()).not.toBe('')
    await page.locator('#elsewhere').focus()
    await set(page, { planned: [{ foot: 'left', zone: 'kidney' }] })
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('elsewhere')
  })

  test('the list finds a zone and puts the keyboard on it, on the view it lies in', async () => {
    await openStage(page, code, true)
    await page.getByLabel('Find a place').fill('sciatic')
    await page
      .getByRole('button', { name: /^Left foot: Sciatic/ })
      .first()
      .click()
    expect(await focused()).toContain('sciatic')
    expect(['medial', 'lateral']).toContain(await view())
  })
})

describe('[MAP15] every ear and eye', () => {
  const AXE = readFileSync(join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8')

  test('axe finds nothing on the bare map nor on the demo, light and dim, either language', async () => {
    for (const demo of [false, true])
      for (const theme of ['light', 'dim'])
        for (const language of ['en', 'zh-Hans'] as const) {
          await openStage(page, code, demo)
          if (demo && theme === 'dim') await page.getByLabel('Dim room').check()
          await page.evaluate((name) => {
            const map = document.querySelector('foot-map')
            map?.setAttribute('theme', name)
            map?.setAttribute('strip', '')
          }, theme)
          await set(page, { language, names: 'zones', marks: MARKS })
          await page.evaluate(AXE)
          const found = await page.evaluate(async () => {
            const { axe } = window as unknown as {
              axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
            }
            const { violations } = await axe.run()
            return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
          })
          expect(found).toEqual([])
        }
  })

  test('a zone is a button with name, anatomy and foot, in the language that is set', async () => {
    const kidney = CHART && zoneById(CHART, 'kidney')
    for (const language of ['en', 'zh-Hans'] as const) {
      await set(page, { language, current: { foot: 'left', zone: 'kidney' } })
      const zone = page.locator('foot-map .zone[data-zone="kidney"][data-foot="left"]')
      const name = (await zone.getAttribute('aria-label')) ?? ''
      expect(name).toContain(kidney?.names[language])
      expect(name).toContain(kidney?.anatomy[language])
      expect(name).toContain(language === 'en' ? 'Left foot' : '左脚')
      expect(await zone.getAttribute('aria-current')).toBe('step')
    }
  })

  test('nothing moves for who wants less motion, and letters grow with the page', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await set(page, { current: { foot: 'left', zone: 'kidney' }, names: 'zones' })
    const halo = page.locator('foot-map .halo')
    expect(await halo.evaluate((node) => getComputedStyle(node).animationName)).toBe('none')
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    const letter = page.locator('foot-map .label').first()
    const size = () => letter.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize))
    const usual = await size()
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '32px'
    })
    expect(await size()).toBe(usual * 2)
  })
})

const MARKS: readonly Mark[] = (
  [
    [0.6, 0.02, 'tender', 7, 'studio'],
    [0.5, -0.05, 'pressed', 2, 'tablet'],
    [0.4, 0, 'eased', 1, 'telling'],
    [0.75, 0.06, 'waiting', 6, 'tablet'],
    [0.3, 0.04, 'left-alone', 9, 'studio'],
  ] as const
).map(([u, v, state, value, kept]) => ({
  ...{ id: state, foot: 'left', view: 'plantar', u, v },
  ...{ state, value, kept },
}))

describe('[MAP16] it looks as it was found good', () => {
  /** Other rasterisers and fonts differ in letters; a missing foot or zone is far more than this. */
  const ALIKE = 0.02

  const look = (theme: string) =>
    page.evaluate((name) => {
      document.querySelector('foot-map')?.setAttribute('theme', name)
      document.querySelector('foot-map')?.setAttribute('strip', '')
    }, theme)

  const STATES = {
    marks: MARKS,
    planned: [
      { foot: 'right', zone: 'kidney' },
      { foot: 'right', zone: 'ureter' },
      { foot: 'right', zone: 'bladder' },
    ],
    current: { foot: 'right', zone: 'liver' },
    avoided: { feet: [], areas: ['heel'], drawn: [] },
  } as const

  for (const seen of ['plantar', 'medial', 'dorsal', 'lateral'] as const)
    for (const theme of ['light', 'dim'] as const)
      test(`${seen}, ${theme}, on a tablet in English`, async () => {
        await look(theme)
        await set(page, { view: seen, names: 'zones' })
        expect(await unlike(page, `tablet-${seen}-${theme}`)).toBeLessThan(ALIKE)
      })

  test('plan, marks and what is kept off, on a tablet', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await set(page, STATES)
    expect(await unlike(page, 'tablet-states')).toBeLessThan(ALIKE)
  })

  test('the same printed in black and white', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce', media: 'print' })
    await set(page, { ...STATES, names: 'zones' })
    expect(await unlike(page, 'print-states')).toBeLessThan(ALIKE)
    await page.emulateMedia({ reducedMotion: 'no-preference', media: 'screen' })
  })

  test('a phone in Chinese, and letters twice as large', async () => {
    await page.setViewportSize(PHONE)
    await look('light')
    await set(page, { language: 'zh-Hans', names: 'zones', view: 'lateral' })
    expect(await unlike(page, 'phone-lateral-chinese')).toBeLessThan(ALIKE)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '32px'
    })
    await set(page, { language: 'en', names: 'zones', view: 'plantar', feet: 'right' })
    expect(await unlike(page, 'phone-large-letters')).toBeLessThan(ALIKE)
  })

  test('the eye sees a zone that is gone', async () => {
    await look('light')
    await set(page, { view: 'plantar', names: 'zones', chart: null })
    expect(await unlike(page, 'tablet-plantar-light')).toBeGreaterThan(ALIKE)
  })
})

describe('[MAP17] pictures to take away', () => {
  test('the SVG stands alone and the PNG shows the same feet', async () => {
    // A picture that stands alone knows only the letters of its machine.
    await page.addStyleTag({ content: 'main{font-family:sans-serif}' })
    await set(page, { names: 'zones', marks: MARKS })
    const { text, bytes } = await page.evaluate(async () => {
      const map = document.querySelector('foot-map')
      const png = await map?.toPNG(1)
      return {
        text: map?.toSVG() ?? '',
        bytes: [...new Uint8Array((await png?.arrayBuffer()) ?? [])],
      }
    })
    expect(text).toMatch(/^<svg[^>]* xmlns="http:\/\/www.w3.org\/2000\/svg"/)
    expect(text).not.toMatch(/var\(|:host|tabindex/)
    expect(bytes.slice(1, 4)).toEqual([...Buffer.from('PNG')])
    const before = await unlike(page, 'tablet-export')
    await page.setContent(
      `<style>body{margin:0}</style><img alt="" src="data:image/png;base64,${Buffer.from(bytes).toString('base64')}">`,
    )
    expect(before).toBeLessThan(0.02)
    expect(await unlike(page, 'tablet-export')).toBeLessThan(before + 0.002)
  })
})

describe('[MAP23] a malformed chart', () => {
  test('is refused in the language that is set, and the map goes on with the one before', async () => {
    const said = await page.evaluate(() => {
      const map = document.querySelector('foot-map')
      if (!map) throw new Error('no map')
      const heard: unknown[] = []
      map.addEventListener('footmap-error', (event) => heard.push((event as CustomEvent).detail))
      const good = map.chart
      const data = JSON.parse(JSON.stringify(good))
      for (const bad of ['rwo-shur', 7, {}, [], { ...data, zones: [null] }, { ...data, names: {} }])
        Object.assign(map, { chart: bad })
      map.language = 'zh-Hans'
      data.zones[3].shapes.plantar = [[[0, 0]]]
      map.chart = data
      Object.assign(map, { language: 'de', view: 'sole' })
      return { heard, same: map.chart === good, language: map.language, view: map.view }
    })
    expect(said).toMatchObject({ same: true, language: 'en', view: 'plantar' })
    expect(said.heard).toHaveLength(7)
    for (const one of said.heard) expect(one).toMatchObject({ code: 'CHART_MALFORMED' })
    expect(said.heard.at(-1)).toMatchObject({
      path: 'zones.3.shapes.plantar.0',
      said: mapWords['zh-Hans'].chartRefused,
    })
    expect(said.heard.at(0)).toMatchObject({ said: mapWords.en.chartRefused })
    await fingers.down(await onScreen(page, SOLE))
    await fingers.up()
    expect(await types()).toEqual(['touch', 'touchend'])
    // And a good one is still taken.
    await page.evaluate(() => {
      const map = document.querySelector('foot-map')
      if (map?.chart) map.chart = { ...map.chart, zones: map.chart.zones.slice(0, 1) }
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    })
    expect(await page.evaluate(() => document.querySelector('foot-map')?.chart?.zones.length)).toBe(
      1,
    )
  })
})
