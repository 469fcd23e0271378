/** The map with a client's own feet in a real browser: bytes without a shape, looks with one, fingers on it. */

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { FootShapes, Place } from '../../src/core/feet/mod.ts'
import type { Mark } from '../../src/map/types.ts'
import { type Opened, openBrowser, TABLET } from './harness.ts'
import { builtMap, Fingers, onScreen, openStage, set, unlike } from './stage.ts'

/** Other rasterisers and fonts differ in letters; a foot of another shape is far more than this. */
const ALIKE = 0.02

const FEET: FootShapes = {
  left: { toes: 'greek', width: 'wide', arch: 'flat' },
  right: { halluxAngle: 32, missing: ['toe-3'] },
}

const MARKS: readonly Mark[] = (['left', 'right'] as const).map((foot) => ({
  ...{ foot, view: 'plantar', u: 0.93, v: 0.109 },
  ...{ id: foot, state: 'tender', value: 6, kept: 'studio' },
}))

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
    Object.assign(window, { ends: [] })
    addEventListener('footmap-touchend', (event) =>
      (window as unknown as { ends: unknown[] }).ends.push((event as CustomEvent).detail),
    )
  })
})

const drawn = () => page.evaluate(() => document.querySelector('foot-map')?.toSVG() ?? '')
const ends = () =>
  page.evaluate(() => (window as unknown as { ends: { place: Place; zones: string[] }[] }).ends)

describe('[MAP18] the feet of a client', () => {
  test.each(['plantar', 'dorsal', 'medial', 'lateral'] as const)(
    'without a shape the %s view is painted byte by byte as ever, also after one was shown',
    async (view) => {
      await set(page, { view, names: 'zones', marks: MARKS })
      const before = await drawn()
      await set(page, { shape: FEET })
      expect(await drawn()).not.toBe(before)
      await set(page, { shape: {} })
      expect(await drawn()).toBe(before)
    },
  )

  test('a finger on a toe that leans says the place on the canonical foot', async () => {
    await set(page, { shape: FEET })
    const place: Place = { foot: 'right', view: 'plantar', u: 0.93, v: 0.109 }
    const at = await onScreen(page, place)
    await set(page, { shape: {} })
    const plain = await onScreen(page, place)
    expect(Math.hypot(at[0] - plain[0], at[1] - plain[1])).toBeGreaterThan(20)
    await set(page, { shape: FEET })
    await fingers.down(at)
    await fingers.up()
    const [end] = await ends()
    expect(end?.place).toMatchObject({ foot: 'right', view: 'plantar' })
    const { u, v } = end!.place as { u: number; v: number }
    expect(Math.hypot(u - 0.93, v - 0.109)).toBeLessThan(0.003)
    expect(end?.zones).toContain('pituitary')
  })

  for (const view of ['plantar', 'dorsal', 'medial'] as const)
    test(`${view} with shapes looks as it was found good`, async () => {
      await set(page, {
        ...{ view, shape: FEET, names: 'zones', marks: MARKS },
        avoided: { feet: [], areas: ['heel'], drawn: [] },
      })
      expect(await unlike(page, `shapes-${view}`)).toBeLessThan(ALIKE)
    })
})

describe('[MAP20] a shape being dragged', () => {
  test.each(['plantar', 'dorsal', 'lateral'] as const)(
    'moves what is painted, and ends as if painted afresh: %s',
    async (view) => {
      const full = { view, names: 'zones', marks: MARKS } as const
      const current = { foot: 'left', zone: 'kidney' } as const
      const avoided = { feet: [], areas: ['heel', 'toes'], drawn: [] } as const
      await set(page, { ...full, current, avoided, shape: FEET })
      const element = await page.locator('foot-map .zone').first().elementHandle()
      const next = {
        left: { arch: 'high', halluxAngle: 28 },
        right: { bend: 4, missing: ['toe-3'] },
      } as const
      await set(page, { shape: next })
      expect(await element?.evaluate((zone) => zone.isConnected)).toBe(true)
      const moved = await drawn()
      await set(page, { shape: {} })
      await set(page, { shape: next })
      expect(await element?.evaluate((zone) => zone.isConnected)).toBe(false)
      expect(moved).toBe(await drawn())
    },
  )

  test('what else changes in the same moment is painted too', async () => {
    await set(page, { shape: FEET })
    await set(page, {
      shape: { ...FEET, left: { halluxAngle: 12 } },
      planned: [{ foot: 'left', zone: 'kidney' }],
    })
    expect(await page.locator('foot-map .zone.planned').count()).toBe(1)
  })
})

describe('[MAP19] what is missing', () => {
  test('a finger where a toe is missing touches nothing', async () => {
    const place: Place = { foot: 'right', view: 'plantar', u: 0.914, v: -0.047 }
    const at = await onScreen(page, place)
    await fingers.down(at)
    await fingers.up()
    expect(await ends()).toHaveLength(1)
    await set(page, { shape: { right: { missing: ['toe-3'] } } })
    await fingers.down(at)
    await fingers.up()
    expect(await ends()).toHaveLength(1)
  })

  test('one foot alone looks as it was found good', async () => {
    await set(page, { shape: { right: { missing: ['foot'] }, left: { missing: ['toe-1'] } } })
    expect(await page.locator('foot-map .foot').count()).toBe(1)
    expect(await unlike(page, 'shapes-one-foot')).toBeLessThan(ALIKE)
  })
})
