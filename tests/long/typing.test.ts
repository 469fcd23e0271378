/** What is typed is not lost and not kept wrong: drafts, what a form cannot keep, dates, units, and a very small screen. */

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kitWords } from '../../src/core/words/kit.ts'
import { roomWords } from '../../src/core/words/rooms.ts'
import { settingsWords } from '../../src/core/words/settings.ts'
import { soakWords } from '../../src/core/words/work-plan.ts'
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
import { allKept, placeIn, studioHolds } from '../browser/tablets.ts'
import { Hand } from '../browser/visit.ts'

const closing: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closing.reverse()) await close().catch(() => undefined)
})

const rooms = roomWords.en
const kit = kitWords.en
let server: Running
let browser: Opened
let page: Page
let hand: Hand

beforeAll(async () => {
  server = await startServer(freshFolder('typing'))
  closing.push(() => server.stop())
  browser = await openBrowser()
  closing.push(browser.close)
  page = browser.page
  hand = new Hand(page)
  await hand.setUp(server.url, server.setup ?? '')
})

/** Bytes of what is typed and not saved, as they lie sealed on the disk. */
const sealed = () =>
  page.evaluate(
    () =>
      new Promise<number>((done, failed) => {
        const opening = indexedDB.open('footnote')
        opening.onerror = () => failed(opening.error)
        opening.onsuccess = () => {
          const db = opening.result
          const asked = db.transaction('meta').objectStore('meta').get('drafts')
          asked.onsuccess = () => {
            db.close()
            done(asked.result?.sealed.byteLength ?? 0)
          }
        }
      }),
  )

/** Types, and waits until it is kept. */
async function type(label: string, text: string): Promise<void> {
  const before = await sealed()
  await field(label).fill(text)
  await expect.poll(sealed, { timeout: 20_000 }).not.toBe(before)
}

const field = (label: string) => page.getByLabel(label, { exact: true })

describe('[DRAFT1] what is typed and not saved', () => {
  test('outlives Escape, another page, a reload and a closed tab, until it is saved or thrown away', async () => {
    await page.goto(`${server.url}/clients/new`)
    await type(rooms.name, 'Ann Moon')
    await page.keyboard.press('Escape')
    await field(rooms.name).waitFor({ state: 'detached' })
    await page.goto(server.url)
    await page.locator('.today').waitFor()
    await page.reload()
    await hand.press(rooms.newClient)
    await page.getByText(kit.draft).waitFor()
    expect(await field(rooms.name).inputValue()).toBe('Ann Moon')
    await picture(page, 'typing-draft')
    expect(await lookAt(page, 'draft')).toEqual([])
    const other = await browser.context.newPage()
    await page.close()
    page = other
    hand = new Hand(page)
    await page.goto(`${server.url}/clients/new`)
    expect(await field(rooms.name).inputValue()).toBe('Ann Moon')
    await field(rooms.phone).fill('0301')
    await hand.press(rooms.save)
    await page.getByRole('heading', { name: 'Ann Moon' }).waitFor()
    await page.goto(`${server.url}/clients/new`)
    expect(await field(rooms.name).inputValue()).toBe('')
    await type(rooms.name, 'Bo')
    await page.goto(`${server.url}/clients/new`)
    await hand.press(kit.draftAway)
    expect(await field(rooms.name).inputValue()).toBe('')
    await page.goto(`${server.url}/settings`)
    await type(settingsWords.en.address, '12 Lantern Lane')
    await page.goto(`${server.url}/settings`)
    expect(await field(settingsWords.en.address).inputValue()).toBe('12 Lantern Lane')
    await hand.press(kit.draftAway)
    expect(await field(settingsWords.en.address).inputValue()).toBe('')
  }, 90_000)

  test('[ROOMS20] [ROOMS21] what cannot be kept is said at its field, and stays there', async () => {
    await page.goto(`${server.url}/clients/new`)
    for (const born of ['0026-05-01', '2099-01-01']) {
      await field(rooms.born).fill(born)
      await page.getByText(rooms.bornWrong).waitFor()
      await hand.press(rooms.save)
      expect(await field(rooms.born).inputValue()).toBe(born)
    }
    await picture(page, 'typing-born')
    await field(rooms.born).fill('1950-03-01')
    await page.getByText(rooms.bornWrong).waitFor({ state: 'detached' })
    await field(rooms.phone).fill('0'.repeat(65))
    await page.getByText(kit['too-long'](64)).waitFor()
    await field(rooms.name).evaluate((node) => {
      const input = node as HTMLInputElement
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      set?.call(input, 'Zoe\u0308 \ud83d')
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await page.getByText(kit['half-character']).waitFor()
    await hand.press(rooms.save)
    expect(page.url()).toMatch(/\/clients\/new$/)
    await field(rooms.phone).fill('0302')
    await field(rooms.name).fill('Zoe\u0308')
    await hand.press(rooms.save)
    await page.getByRole('heading', { name: 'Zoë' }).waitFor()
    await allKept(page)
    const told = await studioHolds(page)
    expect(told.map(({ body }) => body).join()).toContain('"name":"Zoë"')
  }, 60_000)

  test('[ROOMS21] Enter that ends a composed character sends no form', async () => {
    await page.goto(`${server.url}/clients/new`)
    await field(rooms.name).fill('王')
    const stopped = await field(rooms.name).evaluate((node) => {
      const composing = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }
      const late = { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }
      return [composing, late, { key: 'Enter', bubbles: true, cancelable: true }].map(
        (one) => !node.dispatchEvent(new KeyboardEvent('keydown', one)),
      )
    })
    expect(stopped).toEqual([true, true, false])
    await hand.press(rooms.cancel)
  })
})

test('[CARE32] a studio that measures in °F reads °F everywhere, and never more than the cap', async () => {
  await page.goto(`${server.url}/settings`)
  await hand.press('°F')
  await allKept(page)
  await page.goto(server.url)
  await hand.walkIn(30)
  await hand.screen('en')
  await hand.agree('en')
  await hand.toFootCheck()
  await hand.allClear()
  await hand.plan()
  await page.getByText(soakWords.en.cap('107 °F', 20)).waitFor()
  expect(await page.locator('main').textContent()).not.toMatch(/°C/)
  await hand.soak('104')
  await page.getByText(soakWords.en.reading('104 °F')).waitFor()
  await picture(page, 'typing-fahrenheit')
  await hand.feetOut()
  await page.locator('.session').waitFor()
}, 60_000)

test.each([
  [320, 256],
  [360, 640],
  [820, 1180],
  [1024, 690],
] as const)(
  '[VISIT4] at %i×%i the map can be used and nothing lies on anything',
  async (width, height) => {
    await page.setViewportSize({ width, height })
    await page.locator('.session').waitFor()
    await page.evaluate(() => scrollTo(0, 0))
    expect(await lookAt(page, `work at ${width}×${height}`)).toEqual([])
    const map = await page.locator('foot-map').boundingBox()
    expect(map?.height).toBeGreaterThanOrEqual(300)
    const fixed = await page.locator('.work-keys').first().boundingBox()
    if (width <= 860) expect(fixed?.height).toBeLessThanOrEqual(height / 3)
    const apart = await page.locator('foot-map').evaluate((node) => {
      const boxes = [...(node.shadowRoot?.querySelectorAll('.side') ?? [])].map((one) =>
        one.getBoundingClientRect(),
      )
      const [one, two] = boxes
      return boxes.length === 2 && one && two ? two.left - one.right : null
    })
    expect(apart).toBeGreaterThan(0)
    await picture(page, `typing-work-${width}`)
    const before = await page.evaluate(
      () => document.querySelector<FootMap>('foot-map')?.marks.length,
    )
    await page.locator('foot-map').evaluate((node) => node.scrollIntoView({ block: 'start' }))
    await hand.touch(placeIn('lung'), 0)
    await page.waitForFunction(
      (many) => document.querySelector<FootMap>('foot-map')?.marks.length === (many ?? 0) + 1,
      before,
    )
  },
)
