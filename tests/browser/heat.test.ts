/** Heat and an earlier visit on the map in a real browser: bands that read without colour, ghosts that show. */

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { heatOf, type Place, placeOf, type Side } from '../../src/core/feet/mod.ts'
import type { Mark } from '../../src/map/types.ts'
import { type Opened, openBrowser, PHONE, picture, TABLET } from './harness.ts'
import { lookAt } from './look.ts'
import { builtMap, openStage, set } from './stage.ts'

let opened: Opened
let page: Page
beforeAll(async () => {
  const code = await builtMap()
  opened = await openBrowser()
  page = opened.page
  await openStage(page, code)
})
afterAll(() => opened?.close())

const round = (foot: Side, u: number, v: number, n: number): readonly Place[] =>
  Array.from({ length: n }, (_, i) =>
    placeOf(foot, 'plantar', [u + 0.016 * Math.cos(i * 2.4), v + 0.016 * Math.sin(i * 2.4)]),
  )
const PLACES = [
  ...round('left', 0.55, 0.02, 9),
  ...round('left', 0.13, 0, 3),
  ...round('right', 0.72, 0.08, 6),
  ...round('right', 0.94, 0.09, 2),
]
const mark = (id: string, state: Mark['state'], at: readonly [number, number]): Mark => ({
  ...(placeOf('left', 'plantar', at) as Place),
  ...{ id, state, kept: 'tablet' },
  ...(state === 'waiting' ? {} : { value: 5 }),
})

/** Lightness, 0 to 1, of each field of the legend, as a print in grey would show it. */
function fields(): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const map = document.querySelector('foot-map')
    const blob = await map?.toPNG(1)
    if (!map || !blob) throw new Error('no picture')
    const image = await createImageBitmap(blob)
    const canvas = new OffscreenCanvas(image.width, image.height)
    const pen = canvas.getContext('2d')
    pen?.drawImage(image, 0, 0)
    const stage = map.shadowRoot?.querySelector('.stage')?.getBoundingClientRect()
    const legend = map.shadowRoot?.querySelector('.legend .skin')?.getBoundingClientRect()
    if (!pen || !stage || !legend) throw new Error('no legend')
    return [0, 1, 2, 3, 4].map((i) => {
      const x = legend.x - stage.x + (legend.width * (i + 0.5)) / 5
      const [r = 0, g = 0, b = 0] = pen.getImageData(x, legend.y - stage.y + 7, 1, 1).data
      return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255
    })
  })
}

test('[MAP40] bands go from light to dark, in the dim from dark to light, by steps that show in grey', async () => {
  await set(page, { heat: heatOf(PLACES) })
  for (const dim of [false, true]) {
    await page.evaluate((on) => {
      document.querySelector('foot-map')?.[on ? 'setAttribute' : 'removeAttribute']('theme', 'dim')
    }, dim)
    const grey = await fields()
    const steps = grey.slice(1).map((one, i) => (one - (grey[i] as number)) * (dim ? 1 : -1))
    for (const step of steps) expect(step).toBeGreaterThan(0.035)
  }
  await page.evaluate(() => document.querySelector('foot-map')?.removeAttribute('theme'))
})

test('[MAP40] heat lies under the marks, in the exported picture too, and leaves without a trace', async () => {
  await set(page, { heat: [] })
  const text = () => page.evaluate(() => document.querySelector('foot-map')?.toSVG() ?? '')
  const before = await text()
  await set(page, { heat: heatOf(PLACES), marks: [mark('a', 'tender', [0.55, 0.02])] })
  const warm = await text()
  expect(warm.match(/class="band"/g)).toHaveLength(15)
  expect(warm.indexOf('class="band"')).toBeLessThan(warm.indexOf('mark tender'))
  expect(warm).toMatch(/>many</)
  await set(page, { language: 'zh-Hans' })
  expect(await text()).toMatch(/>多</)
  await set(page, { heat: [], marks: [], language: 'en' })
  expect(await text()).toBe(before)
})

test('[MAP40] a mark of an earlier visit is hollow and seen round a mark on the same spot', async () => {
  const states = ['pressed', 'tender', 'eased', 'left-alone', 'waiting', 'appeared'] as const
  const row = states.map((state, i) => mark(state, state, [0.2 + 0.1 * i, 0]))
  await set(page, { marks: row, overlay: row.map((one) => ({ ...one, id: `${one.id} before` })) })
  await picture(page, 'map-ghosts')
  const boxes = await page.evaluate(() => {
    const root = document.querySelector('foot-map')?.shadowRoot
    const size = (name: string) =>
      [...(root?.querySelectorAll(name) ?? [])].map((one) => {
        const { width, height } = one.getBoundingClientRect()
        return Math.min(width, height)
      })
    const hollow = [...(root?.querySelectorAll('.ghost path') ?? [])].map(
      (one) => getComputedStyle(one).fill,
    )
    return { marks: size('.mark .body'), ghosts: size('.ghost .line'), hollow }
  })
  for (const [i, ghost] of boxes.ghosts.entries())
    expect(ghost - (boxes.marks[i] as number)).toBeGreaterThan(8)
  expect(boxes.ghosts).toHaveLength(6)
  expect(new Set(boxes.hollow)).toEqual(new Set(['none']))
  const aloud = await page.evaluate(
    () => document.querySelector('foot-map')?.shadowRoot?.querySelector('.ghost')?.ariaLabel,
  )
  expect(aloud).toMatch(/^Earlier visit: Left foot/)
  await set(page, { marks: [], overlay: [] })
})

test('[MAP40] heat follows the shape of the feet, on tablet and phone, without an axe violation', async () => {
  const shape = { left: { toes: 'greek', halluxAngle: 25 }, right: { missing: ['toe-3'] } } as const
  const wrong: string[] = []
  for (const [name, size] of [
    ['tablet', TABLET],
    ['phone', PHONE],
  ] as const) {
    await page.setViewportSize(size)
    await set(page, { heat: heatOf(PLACES), shape })
    await picture(page, `map-heat-${name}`)
    wrong.push(...(await lookAt(page, name)))
    await page.evaluate(() => document.querySelector('foot-map')?.setAttribute('theme', 'dim'))
    await picture(page, `map-heat-${name}-dim`)
    await page.evaluate(() => document.querySelector('foot-map')?.removeAttribute('theme'))
  }
  await page.setViewportSize(TABLET)
  await set(page, {
    heat: heatOf(
      PLACES,
      PLACES.map(() => 2),
    ),
    shape: {},
  })
  await picture(page, 'map-heat-plain')
  expect(wrong).toEqual([])
})
