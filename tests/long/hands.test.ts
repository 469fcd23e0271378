/** A visit by hands that are oily and feet on a pedal: keys, sleep, a screen that stays awake, and where one has come to. */

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pedalWords } from '../../src/core/words/pedal.ts'
import { roomWords } from '../../src/core/words/rooms.ts'
import { settingsWords } from '../../src/core/words/settings.ts'
import { shellWords } from '../../src/core/words/shell.ts'
import { workWords } from '../../src/core/words/work.ts'
import type { FootMap } from '../../src/map/mod.ts'
import {
  freshFolder,
  type Opened,
  openBrowser,
  picture,
  type Running,
  startServer,
} from '../browser/harness.ts'
import { lookAt } from '../browser/look.ts'
import { allKept, placeIn } from '../browser/tablets.ts'
import { Hand } from '../browser/visit.ts'

const closing: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closing.reverse()) await close().catch(() => undefined)
})

const rooms = roomWords.en
const work = workWords.en

/** What the page's browser was made to tell of itself. */
type Told = {
  asleep: number
  locks: { released: boolean; release(): Promise<void> }[]
  state: DocumentVisibilityState
}

let server: Running
let browser: Opened
let page: Page
let hand: Hand
const wrong: string[] = []

beforeAll(async () => {
  server = await startServer(freshFolder('hands'))
  closing.push(() => server.stop())
  browser = await openBrowser()
  closing.push(browser.close)
  page = browser.page
  page.on('pageerror', (error) => wrong.push(String(error)))
  await page.addInitScript(() => {
    const told: Told = { asleep: 0, locks: [], state: 'visible' }
    Object.assign(globalThis, { told })
    // Asleep, a tablet's wall clock goes on, and what `performance.now` counts stands still.
    const now = Date.now.bind(Date)
    Date.now = () => now() + told.asleep
    Object.defineProperty(document, 'visibilityState', { get: () => told.state })
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        async request() {
          const lock = {
            released: false,
            async release() {
              lock.released = true
            },
          }
          told.locks.push(lock)
          return lock
        },
      },
    })
  })
  hand = new Hand(page)
  await hand.setUp(server.url, server.setup ?? '')
})

const told = <T>(read: (told: Told) => T): Promise<T> =>
  page.evaluate(`(${read})(globalThis.told)`) as Promise<T>
const held = () => told((t) => t.locks.filter(({ released }) => !released).length)
const arrivedAt = async (title: string) => {
  await page.waitForFunction((name) => document.title === `${name} · Footnote`, title)
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
}
const step = () => page.locator('.work-now').textContent()
const pass = () => page.locator('.work-rail .quietly').last().textContent()
const marks = () =>
  page.locator('foot-map').evaluate((map) => (map as FootMap).marks.map(({ id }) => id))
/** Seconds of `29:35`, also below zero. */
const seconds = (text: string | null): number => {
  const [, sign, minutes, rest] = /(−?)(\d+):(\d\d)/.exec(text ?? '') ?? []
  return (sign ? -1 : 1) * (Number(minutes) * 60 + Number(rest))
}

describe('a visit from the door to the signature', () => {
  test('[ARRIVE1] every page and stage says where one has come to', async () => {
    const places = page.getByRole('navigation', { name: shellWords.en.mainMenu })
    for (const name of ['clients', 'charts', 'settings', 'today'] as const) {
      await places.getByText(shellWords.en[name], { exact: true }).tap()
      await arrivedAt(shellWords.en[name])
    }
    await hand.walkIn(30)
    await arrivedAt(rooms.screening)
    expect(await held()).toBe(0)
    await hand.screen('en')
    await arrivedAt(rooms.footCheck)
    await hand.agree('en')
    await hand.toFootCheck()
    await page.locator('.foot-check').waitFor()
    await arrivedAt(rooms.footCheck)
    await hand.allClear()
    await arrivedAt(rooms.plan)
    await hand.plan()
    await arrivedAt(rooms.soak)
    await hand.soak('40')
    await hand.feetOut()
    await page.locator('.session').waitFor()
    await arrivedAt(rooms.work)
  }, 120_000)

  test('[WORK5] whatever was tapped last, a pedal’s keys do what they say', async () => {
    await hand.touch(placeIn('kidney'), 2)
    await hand.touch(placeIn('adrenal'), 2)
    expect(await marks()).toHaveLength(2)
    await hand.press(work.undo)
    await page.waitForFunction(
      () => document.querySelector<FootMap>('foot-map')?.marks.length === 1,
    )
    const moves = async (key: string) => {
      const before = [await step(), await pass()]
      await page.keyboard.press(key)
      await page.waitForFunction(
        ([was, at]) =>
          document.querySelector('.work-now')?.textContent !== was ||
          [...document.querySelectorAll('.work-rail .quietly')].at(-1)?.textContent !== at,
        before,
      )
    }
    for (const key of [' ', 'ArrowDown', 'ArrowRight', 'PageDown']) await moves(key)
    // After a touch on the feet the arrows are the pedal's too.
    await hand.touch(placeIn('lung'), 2)
    const there = [await step(), await pass()]
    for (const [back, on] of [
      ['ArrowUp', 'ArrowDown'],
      ['ArrowLeft', 'ArrowRight'],
      ['PageUp', ' '],
    ] as const) {
      await moves(back)
      await moves(on)
      expect([await step(), await pass()]).toEqual(there)
    }
    const before = (await marks()).length
    await hand.press(work.pause)
    await hand.press(work.resume)
    await page.keyboard.press('Enter')
    await page.waitForFunction(
      (many) => document.querySelector<FootMap>('foot-map')?.marks.length === many + 1,
      before,
    )
    // Who works the page by keys presses what has the focus.
    await page.getByRole('button', { name: work.undo }).focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(
      (many) => document.querySelector<FootMap>('foot-map')?.marks.length === many,
      before,
    )
  }, 60_000)

  test('[WORK4] asleep for twelve minutes, session and board count them both', async () => {
    const session = page.url()
    const left = page.getByText(`${work.workTime}:`)
    const before = seconds(await left.textContent())
    await page.evaluate(() => {
      const { told } = globalThis as unknown as { told: Told }
      told.asleep += 720_000
    })
    await page.waitForFunction(
      ([most, word]) => {
        const text = [...document.querySelectorAll('.work-side p')]
          .map((one) => one.textContent ?? '')
          .find((one) => one.startsWith(String(word)))
        const [, minutes, rest] = /(\d+):(\d\d)/.exec(text ?? '') ?? []
        return Number(minutes) * 60 + Number(rest) <= Number(most)
      },
      [before - 720, work.workTime] as const,
    )
    const inSession = seconds(await left.textContent())
    await page.getByRole('button', { name: shellWords.en.backToToday }).tap()
    const onBoard = seconds(await page.locator('.room .timer-time').textContent())
    expect(inSession - onBoard).toBeGreaterThanOrEqual(0)
    expect(inSession - onBoard).toBeLessThan(30)
    // A reload forgets the monotonic clock, not the sum; the sleep is in the facts' own times.
    await page.goBack()
    await page.waitForURL(session)
    const again = seconds(await page.getByText(`${work.workTime}:`).textContent())
    expect(onBoard - again).toBeGreaterThanOrEqual(-1)
    expect(onBoard - again).toBeLessThan(30)
  }, 60_000)

  test('[WORK12] the screen is kept awake, again after another app, and let go at the end', async () => {
    expect(await held()).toBe(1)
    await page.evaluate(() => {
      const { told } = globalThis as unknown as { told: Told }
      for (const lock of told.locks) lock.released = true
      told.state = 'hidden'
      document.dispatchEvent(new Event('visibilitychange'))
    })
    expect(await held()).toBe(0)
    await page.evaluate(() => {
      const { told } = globalThis as unknown as { told: Told }
      told.state = 'visible'
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await page.waitForFunction(() =>
      (globalThis as unknown as { told: Told }).told.locks.some(({ released }) => !released),
    )
    await hand.finish()
    await arrivedAt(rooms.closing)
    await hand.close(1)
    await arrivedAt(rooms.summary)
    expect(await held()).toBe(1)
    await hand.sign()
    await arrivedAt(rooms.signed)
    expect(await held()).toBe(0)
    await allKept(page)
    expect(wrong).toEqual([])
  }, 120_000)
})

test('[START6] the first exchange after a load moves nothing under the finger, and closes nothing', async () => {
  const exchange = /\/api\/p(ull|ush)/
  let answer: () => void = () => undefined
  const later = new Promise<void>((go) => {
    answer = go
  })
  await page.route(exchange, async (route) => {
    await later
    await route.continue()
  })
  const asked = page.waitForRequest(exchange)
  await page.goto(server.url)
  await asked
  const walkIn = page.getByRole('button', { name: rooms.walkIn })
  const before = await walkIn.boundingBox()
  expect(await page.getByText(shellWords.en.offline).count()).toBe(0)
  await walkIn.tap()
  const sheet = page.locator('dialog[open]')
  await sheet.waitFor()
  await sheet.evaluate((node) => node.setAttribute('data-same', 'yes'))
  const done = page.waitForResponse(exchange)
  answer()
  await done
  // Something told on another tab comes in meanwhile, and paints the board anew.
  const other = await browser.context.newPage()
  await other.goto(server.url)
  const second = new Hand(other)
  await second.walkIn(30)
  await other.locator('.ask h1').waitFor()
  await page.locator('.room').first().waitFor({ state: 'attached' })
  expect(await sheet.getAttribute('data-same')).toBe('yes')
  await page.keyboard.press('Escape')
  expect(await walkIn.boundingBox()).toEqual(before)
  await page.unroute(exchange)
  await other.close()
})

test('[WORK11] a pedal is taught its key in the settings, and it is shown and forgotten there', async () => {
  const words = pedalWords.en
  await page.goto(`${server.url}/settings`)
  const card = page.locator('.card', { hasText: words.title })
  await card.getByRole('button', { name: words.teach(words.next) }).tap()
  await card.getByText(words.press(words.next)).waitFor()
  await page.keyboard.press('z')
  await card.getByText(words.cannot).waitFor()
  await page.keyboard.press('F9')
  await card.getByText(words.learned('F9', words.next)).waitFor()
  await picture(page, 'hands-pedal')
  expect(await lookAt(page, 'pedal')).toEqual([])
  await page.reload()
  await card.getByText(/F9 · Page Down/).waitFor()
  await card.getByRole('button', { name: words.forget }).tap()
  await card.getByText(/F9/).waitFor({ state: 'detached' })
})

test('[WORK12] a browser that cannot keep the screen awake is told of in the settings', async () => {
  const other = await browser.context.newPage()
  await other.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'wakeLock')
  })
  await other.goto(`${server.url}/settings`)
  await other.getByText(settingsWords.en.notAwake).waitFor()
  await other.close()
})
