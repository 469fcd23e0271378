/** The charts screen in a real browser: looked up, compared, adjusted and taken away, by finger and by key. */

import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { pointOf } from '../../src/core/feet/foot/place.ts'
import {
  locate,
  namesAt,
  newestCharts,
  type Place,
  placeOf,
  zoneById,
  zonePoint,
} from '../../src/core/feet/mod.ts'
import { atlasWords } from '../../src/core/words/atlas.ts'
import type { Language } from '../../src/core/words/language.ts'
import { workWords } from '../../src/core/words/work.ts'
import { planWords } from '../../src/core/words/work-plan.ts'
import type { FootMap } from '../../src/map/mod.ts'
import { toStage } from '../../src/map/stage/frame.ts'
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
import { Hand } from './visit.ts'

const CHARTS = newestCharts()
const RWO = CHARTS.find(({ id }) => id === 'rwo-shur')

/** A place of the sole that every chart has a name for. */
const NAMED = CHARTS.flatMap(({ zones }) =>
  zones
    .filter(({ views }) => views.includes('plantar'))
    .flatMap((zone) =>
      zone.feet.map((foot) => placeOf(foot, 'plantar', zonePoint(zone, 'plantar'))),
    ),
).find((place) => namesAt(place).every(({ zones }) => zones.length > 0)) as Place

let server: Running
const closing: (() => Promise<void>)[] = []
beforeAll(async () => {
  server = await startServer(freshFolder('charts'), { demo: true })
})
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})
afterAll(() => server?.stop())

async function open(
  device: 'tablet' | 'phone',
  language: Language,
  dim: boolean = false,
  url: string = server.url,
) {
  const browser = await openBrowser({ viewport: device === 'tablet' ? TABLET : PHONE })
  closing.push(browser.close)
  const { page } = browser
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(String(error)))
  await page.goto(`${url}/charts`)
  await page.locator('.charts foot-map .zone').first().waitFor()
  if (language === 'zh-Hans')
    await page.locator('.head-end').getByRole('button', { name: '中文' }).tap()
  if (dim) await page.locator('.head-end button').first().tap()
  return { page, wrong, words: atlasWords[language] }
}

/** Where a place stands, once the page has come to rest: a person does not aim at what still moves. */
async function onScreen(page: Page, place: Place): Promise<readonly [number, number]> {
  let at = await whereIs(page, place)
  for (let still = 0; still < 4; ) {
    await page.waitForTimeout(60)
    const now = await whereIs(page, place)
    still = now[0] === at[0] && now[1] === at[1] ? still + 1 : 0
    at = now
  }
  return at
}

async function whereIs(page: Page, place: Place): Promise<readonly [number, number]> {
  const map = page.locator('.charts foot-map')
  const box = await map.boundingBox()
  const frames = await map.evaluate((node) => (node as FootMap).scene.frames)
  const frame = frames.find(({ foot, view }) => foot === place.foot && view === place.view)
  if (!box || !frame) throw new Error(`the map does not show ${place.view} of ${place.foot}`)
  const [x, y] = toStage(frame, pointOf(place))
  return [box.x + x, box.y + y]
}

/** Puts a finger on a place of the map. */
async function touch(page: Page, place: Place): Promise<void> {
  await page.touchscreen.tap(...(await onScreen(page, place)))
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

  test('in three charts at once, where three have a name for it', async () => {
    const { page, words } = await open('tablet', 'zh-Hans')
    await touch(page, NAMED)
    const rows = page.getByRole('region', { name: words.names }).locator('.charts-names > li')
    for (const { zones } of namesAt(NAMED))
      for (const zone of zones)
        await rows.filter({ hasText: zone.names['zh-Hans'] }).first().waitFor()
    expect(await rows.filter({ hasText: words.noName }).count()).toBe(0)
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
    expect(await card.locator('summary', { hasText: 'Liver' }).count()).toBeGreaterThan(0)
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

test('[ATLAS3] a difference is said in words and laid over the feet, both ways round', async () => {
  const { page, words } = await open('tablet', 'en')
  await page.getByRole('button', { name: words.differ, exact: true }).tap()
  await page
    .getByRole('group', { name: /compared with/ })
    .getByRole('button', { name: 'Western chart' })
    .tap()
  const heart = page.getByRole('button', { name: /^heart: left foot only .* both feet/ })
  await heart.tap()
  expect(await lit(page)).toEqual(['left heart'])
  expect(await page.locator('foot-map .beside').count()).toBe(2)
  await page.getByText(words.legend('Chinese school', 'Western chart')).waitFor()
})

describe('[ATLAS5] a version of the studio’s own', () => {
  test('is made by touch, arrow and name, kept after a reload, and used', async () => {
    const studio = await startServer(freshFolder('own'), { demo: true })
    closing.push(() => studio.stop())
    const { page, wrong, words } = await open('tablet', 'en', false, studio.url)
    await page.getByRole('button', { name: words.studio, exact: true }).tap()
    await page.getByRole('button', { name: words.make('Chinese school (rwo-shur)') }).tap()
    const gonads = RWO && zoneById(RWO, 'gonads')
    if (!RWO || !gonads) throw new Error('no chart')
    const was = placeOf('right', 'plantar', zonePoint(gonads, 'plantar'))
    await touch(page, was)
    await page.getByRole('button', { name: words.toHeel, exact: true }).tap()
    await page.getByRole('button', { name: words.toHeel, exact: true }).tap()
    await page.getByLabel(words.nameEn).fill('Heel pad')
    expect(await page.locator('foot-map .beside').count()).toBe(2)
    await picture(page, 'charts-tablet-en-light-6-adjusted')
    wrong.push(...(await lookAt(page, 'adjusting')))
    await page.getByRole('button', { name: words.keep }).tap()
    const name = words.ownName('Chinese school')
    await page.getByText(words.kept(`${name} 1.0.0`)).waitFor()
    await page.reload()
    await page.getByRole('button', { name, exact: true }).tap()
    const point = await page.locator('.charts foot-map').evaluate((map) => {
      const { zones } = (map as FootMap).scene
      const found = zones.find(({ zone, foot }) => zone === 'gonads' && foot === 'right')
      return { name: found?.of.names.en, u: found?.heart[0] }
    })
    expect(point.name).toBe('Heel pad')
    expect(point.u).toBeCloseTo(('u' in was ? was.u : 0) - 0.016, 2)
    await page.getByRole('button', { name: words.studio, exact: true }).tap()
    await page.getByRole('button', { name: words.use(name) }).tap()
    await page.getByText(words.usedNow(`${name} 1.0.0`)).waitFor()
    expect(wrong).toEqual([])
  })

  test('a place dragged onto another stays where it was, and it is said why', async () => {
    const { page, words } = await open('tablet', 'en')
    await page.getByRole('button', { name: words.studio, exact: true }).tap()
    await page.getByRole('button', { name: words.make('Chinese school (rwo-shur)') }).tap()
    const spot = (id: string) => {
      const zone = RWO && zoneById(RWO, id)
      if (!zone) throw new Error(`no ${id}`)
      return placeOf('right', 'plantar', zonePoint(zone, 'plantar'))
    }
    const drag = async (from: Place, to: Place) => {
      const wire = await page.context().newCDPSession(page)
      const [a, b] = [await onScreen(page, from), await onScreen(page, to)]
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', t: number) =>
        wire.send('Input.dispatchTouchEvent', {
          type,
          touchPoints:
            type === 'touchEnd'
              ? []
              : [{ x: a[0] + t * (b[0] - a[0]), y: a[1] + t * (b[1] - a[1]) }],
        })
      await send('touchStart', 0)
      for (const t of [0.2, 0.4, 0.6, 0.8, 1]) await send('touchMove', t)
      await send('touchEnd', 1)
    }
    await drag(spot('gonads'), spot('small-intestine'))
    await page.getByText(words.covers).waitFor()
    await page.getByText(words.changed(0)).waitFor()
    const heel = spot('gonads')
    await drag(heel, {
      foot: 'right',
      view: 'plantar',
      u: ('u' in heel ? heel.u : 0) + 0.03,
      v: 0.01,
    })
    await page.getByText(words.changed(1)).waitFor()
    expect(await page.getByText(words.covers).count()).toBe(0)
    await page.getByRole('button', { name: words.stop }).tap()
    expect(await page.locator('.charts-side').getByText(words.pick).count()).toBe(0)
  })
})

test('[ATLAS6] a chart without a working order says so, and a visit with it is worked freely', async () => {
  const own = await startServer(freshFolder('western'))
  const browser = await openBrowser()
  closing.push(browser.close, () => own.stop())
  const { page } = browser
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(String(error)))
  const words = atlasWords.en
  const western = CHARTS.find(({ id }) => id === 'western')
  if (!western) throw new Error('no western chart')
  const hand = new Hand(page, 'en')
  await hand.setUp(own.url, own.setup ?? '')
  await page.getByRole('link', { name: words.title }).tap()
  await page.getByRole('button', { name: 'Western chart', exact: true }).tap()
  await page.getByRole('button', { name: words.studio, exact: true }).tap()
  await page.getByText(words.noOrder).waitFor()
  await page.getByRole('button', { name: words.use(western.names.en) }).tap()
  await page.getByText(words.usedNow(`${western.names.en} ${western.version}`)).waitFor()
  await page.goto(own.url)
  await hand.walkIn(30)
  await hand.screen('en')
  await hand.agree('en')
  await hand.toFootCheck()
  await hand.allClear()
  await page.getByText(planWords.en.free(western.names.en)).waitFor()
  await picture(page, 'charts-plan-free')
  await hand.plan()
  await hand.soak('40')
  await hand.feetOut()
  await page.getByRole('heading', { name: workWords.en.freely }).waitFor()
  const heart = western.zones.find((zone) => locate(western, pointIn(zone)).length > 0)
  if (!heart) throw new Error('no zone')
  await hand.touch(pointIn(heart), 6)
  await page.locator('.work-chips').waitFor()
  await page.locator('foot-map .mark').first().waitFor()
  await picture(page, 'charts-work-free')
  wrong.push(...(await lookAt(page, 'free work')))
  expect(wrong).toEqual([])
})

function pointIn(zone: NonNullable<ReturnType<typeof zoneById>>): Place {
  const view = zone.views[0] ?? 'plantar'
  return placeOf(zone.feet[0] ?? 'left', view, zonePoint(zone, view))
}

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
    await touch(page, NAMED)
    await page.locator('.charts-place summary').last().tap()
    await see('2-place')
    await page.getByRole('searchbox', { name: words.search }).fill('gan')
    await see('3-found')
    await page.getByRole('button', { name: words.differ, exact: true }).tap()
    await page.locator('.charts-differences button').nth(1).tap()
    await see('4-compared')
    await page.getByRole('button', { name: words.studio, exact: true }).tap()
    await see('6-studio')
    await page.getByRole('button', { name: words.save, exact: true }).tap()
    await see('5-take-away')
    expect(wrong).toEqual([])
  })
})
