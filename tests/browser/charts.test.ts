/** The charts screen in a real browser: looked up, compared, adjusted and taken away, by finger and by key. */

import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { newestCharts, type Place, zoneById, zonePoint } from '../../src/core/feet/mod.ts'
import { atlasWords } from '../../src/core/words/atlas.ts'
import type { Language } from '../../src/core/words/language.ts'
import { pointOf, toStage } from '../../src/map/frame.ts'
import type { FootMap } from '../../src/map/mod.ts'
import {
  freshFolder,
  openBrowser,
  PHONE,
  picture,
  type Running,
  startServer,
  TABLET,
} from './harness.ts'
import { lookAt } from './look.ts'

const CHARTS = newestCharts()
const RWO = CHARTS.find(({ id }) => id === 'rwo-shur')

let server: Running
const closing: (() => Promise<void>)[] = []
beforeAll(async () => {
  server = await startServer(freshFolder('charts'), { demo: true })
})
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})
afterAll(() => server?.stop())

async function open(device: 'tablet' | 'phone', language: Language, dim: boolean = false) {
  const browser = await openBrowser({ viewport: device === 'tablet' ? TABLET : PHONE })
  closing.push(browser.close)
  const { page } = browser
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(String(error)))
  await page.goto(`${server.url}/charts`)
  await page.locator('.charts foot-map .zone').first().waitFor()
  if (language === 'zh-Hans')
    await page.locator('.head-end').getByRole('button', { name: '中文' }).tap()
  if (dim) await page.locator('.head-end button').first().tap()
  return { page, wrong, words: atlasWords[language] }
}

/** Puts a finger on a place of the map. */
async function touch(page: Page, place: Place): Promise<void> {
  const map = page.locator('.charts foot-map')
  const box = await map.boundingBox()
  const frames = await map.evaluate((node) => (node as FootMap).scene.frames)
  const frame = frames.find(({ foot, view }) => foot === place.foot && view === place.view)
  if (!box || !frame) throw new Error(`the map does not show ${place.view} of ${place.foot}`)
  const [x, y] = toStage(frame, pointOf(place))
  await page.touchscreen.tap(box.x + x, box.y + y)
}

const lit = (page: Page) =>
  page
    .locator('.charts foot-map .zone.lit')
    .evaluateAll((zones) =>
      zones.map((zone) => `${zone.getAttribute('data-foot')} ${zone.getAttribute('data-zone')}`),
    )

describe('[ATLAS1] a place is named in plain words first, then by every chart', () => {
  test('by a finger', async () => {
    const { page, words } = await open('tablet', 'en')
    const liver = RWO && zoneById(RWO, 'liver')
    if (!liver) throw new Error('no liver')
    const [u, v] = zonePoint(liver, 'plantar')
    await touch(page, { foot: 'right', view: 'plantar', u, v })
    const card = page.getByRole('region', { name: words.names })
    expect(await card.getByRole('heading').textContent()).toMatch(/the right foot/)
    expect(await card.locator('.charts-names > li').count()).toBe(CHARTS.length)
    const label = card.locator('summary', { hasText: 'Liver' }).first()
    expect(await card.getByText(words.trust).first().isVisible()).toBe(false)
    await label.tap()
    expect(await card.getByText(words.trust).first().isVisible()).toBe(true)
    expect(await card.locator('.charts-source').first().textContent()).not.toBe('')
    expect(await page.locator('foot-map .pin').count()).toBe(1)
    await card.getByRole('button', { name: words.forget }).tap()
    expect(await page.locator('foot-map .pin').count()).toBe(0)
  })

  test('by keys alone', async () => {
    const { page, words } = await open('tablet', 'en')
    await page.locator('.charts foot-map .zone[tabindex="0"]').focus()
    const name = await page.locator('.charts foot-map .zone:focus').getAttribute('aria-label')
    await page.keyboard.press('Enter')
    const card = page.getByRole('region', { name: words.names })
    const label = await card.locator('summary').first().textContent()
    expect(name?.startsWith(label ?? '-')).toBe(true)
  })
})

describe('[ATLAS2] what is typed finds places', () => {
  test('pinyin lights the place up, and the list opens it as a touch does', async () => {
    const { page, words } = await open('tablet', 'en')
    await page.getByRole('searchbox', { name: words.search }).fill('gan')
    await page.locator('foot-map .zone.lit').first().waitFor()
    expect(await lit(page)).toContain('right liver')
    const first = page.locator('.charts-hits li').first()
    expect(await first.textContent()).toContain('Liver')
    await first.getByRole('button', { name: words.show('Liver', words.right) }).tap()
    expect(await lit(page)).toEqual(['right liver'])
    const card = page.getByRole('region', { name: words.names })
    expect(await card.locator('summary', { hasText: 'Liver' }).count()).toBe(1)
  })

  test('what a client brings is a custom of the school, said as no more than that', async () => {
    const { page, words } = await open('phone', 'zh-Hans')
    await page.getByRole('searchbox', { name: words.search }).fill('头疼')
    await page.getByText(words.workedFor('头疼')).first().waitFor()
    expect(await lit(page)).toContain('left head')
  })

  test('a place on another side turns the feet over', async () => {
    const { page, words } = await open('tablet', 'en')
    await page.getByRole('searchbox', { name: words.search }).fill('xiong zhui')
    const spine = page.getByRole('button', { name: /^Show Thoracic/ })
    await spine.first().tap()
    expect(await page.locator('.charts foot-map').evaluate((map) => (map as FootMap).view)).toBe(
      'medial',
    )
    expect(await page.locator('foot-map .pin').count()).toBe(1)
  })
})

test('[ATLAS4] the map is taken away as drawing and picture, the chart as data', async () => {
  const { page, words } = await open('tablet', 'en')
  await page.getByRole('button', { name: words.save, exact: true }).tap()
  const take = async (name: string) => {
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name }).tap()
    const file = await coming
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
  }
  const drawing = await take(words.svg)
  expect(drawing.name).toBe('rwo-shur@1.0.0-plantar.svg')
  expect(drawing.bytes.toString()).toMatch(/^<svg [\s\S]*data-zone="liver"[\s\S]*<\/svg>$/)
  const png = await take(words.png)
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  const data = JSON.parse((await take(words.data)).bytes.toString())
  expect(data).toMatchObject({ type: 'FeatureCollection', chart: { id: 'rwo-shur' } })
})

describe('[ATLAS1] no screen of the charts has an axe violation, sticks out or is too small for a finger', () => {
  test.each([
    ['tablet', 'en', false],
    ['tablet', 'zh-Hans', true],
    ['phone', 'en', true],
    ['phone', 'zh-Hans', false],
  ] as const)('%s, %s, dim %s', async (device, language, dim) => {
    const { page, wrong, words } = await open(device, language, dim)
    const see = async (name: string) => {
      await picture(page, `charts-${device}-${language}-${dim ? 'dim' : 'light'}-${name}`)
      wrong.push(...(await lookAt(page, `${name} on a ${device} in ${language}`)))
    }
    await see('1-map')
    await touch(page, { foot: 'left', view: 'plantar', u: 0.66, v: -0.03 })
    await page.locator('.charts-place summary').first().tap()
    await see('2-place')
    await page.getByRole('searchbox', { name: words.search }).fill('gan')
    await see('3-found')
    await page.getByRole('button', { name: words.differ, exact: true }).tap()
    await see('4-compared')
    await page.getByRole('button', { name: words.save, exact: true }).tap()
    await see('5-take-away')
    expect(wrong).toEqual([])
  })
})
