/** No start of the page ends blank, whatever the browser refuses, delays or lacks: a sentence each time, with what to do. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outcomeWords } from '../../src/core/words/screening-outcome.ts'
import { settingsWords } from '../../src/core/words/settings.ts'
import { shellWords } from '../../src/core/words/shell.ts'
import { startingWords, type WhyNotUp } from '../../src/core/words/starting.ts'
import {
  freshFolder,
  type Opened,
  openBrowser,
  picture,
  type Running,
  startServer,
} from '../browser/harness.ts'
import { lookAt } from '../browser/look.ts'
import { Hand } from '../browser/visit.ts'

const closing: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closing.reverse()) await close().catch(() => undefined)
})

const shell = shellWords.en
let server: Running
let browser: Opened

beforeAll(async () => {
  server = await startServer(freshFolder('starts'))
  closing.push(() => server.stop())
  browser = await openBrowser({ workers: false })
  closing.push(browser.close)
})

/** A tab of its own, prepared before anything of the page runs. */
async function tab(prepare: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await browser.context.newPage()
  await prepare(page)
  await page.goto(server.url, { waitUntil: 'commit' })
  return page
}

/** A browser whose owner has set what pages may do; 2 is nothing of it. */
function profileThat(values: { readonly [what: string]: number }): string {
  const profile = freshFolder('profile')
  mkdirSync(join(profile, 'Default'))
  const preferences = { profile: { default_content_setting_values: values } }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
  return profile
}

/** The sentence in both languages, on an otherwise empty page. */
async function saysWhy(page: Page, why: WhyNotUp): Promise<void> {
  for (const language of ['en', 'zh-Hans'] as const)
    await page.getByText(startingWords[language][why]).waitFor({ timeout: 20_000 })
  expect(await page.getByRole('link', { name: startingWords.en.again }).count()).toBe(1)
}

/** The way in of a studio that was never founded. */
async function comesUp(page: Page): Promise<void> {
  await page.getByRole('heading', { name: shell.setUp }).waitFor({ timeout: 20_000 })
}

/** Takes a feature away as an older browser has it: it was never there. */
const without = (path: string) => (page: Page) =>
  page.addInitScript((names) => {
    const last = names.at(-1) ?? ''
    let at = globalThis as unknown as { [name: string]: never }
    for (const name of names.slice(0, -1)) at = at[name] as never
    for (let owner: object | null = at; owner; owner = Object.getPrototypeOf(owner))
      if (Object.hasOwn(owner, last)) Reflect.deleteProperty(owner, last)
  }, path.split('.'))

describe('[START1] a browser that lacks what the page needs is told so, with what to do', () => {
  test.each([
    'Array.prototype.at',
    'Array.prototype.findLast',
    'Array.prototype.toSorted',
    'Array.prototype.toReversed',
    'Map.groupBy',
    'Object.hasOwn',
    'String.prototype.replaceAll',
    'String.prototype.isWellFormed',
    'String.prototype.toWellFormed',
    'Intl.DateTimeFormat.prototype.formatToParts',
    'BroadcastChannel',
    'EventSource',
    'ResizeObserver',
    'PointerEvent',
    'HTMLDialogElement.prototype.showModal',
    'Element.prototype.attachShadow',
    'Element.prototype.setPointerCapture',
    'CSSLayerBlockRule',
    'customElements',
    'crypto.subtle',
    'navigator.locks',
    'fetch',
    'matchMedia',
    'queueMicrotask',
    'TextEncoder',
    'URLSearchParams',
  ])('%s', async (path) => {
    const page = await tab(without(path))
    await saysWhy(page, 'old')
    expect(await page.locator('#starting small').textContent()).toContain(path.split('.').at(-1))
    expect(await page.locator('#page').innerHTML()).toBe('')
    await page.close()
  })

  test.each([':has(a)', ':focus-visible', '1dvh'])('styles: %s', async (style) => {
    const page = await tab((one) =>
      one.addInitScript((wanted) => {
        const supports = CSS.supports.bind(CSS)
        CSS.supports = (...asked: [string, string?]) =>
          !asked[0].includes(wanted) && supports(...(asked as [string]))
      }, style),
    )
    await saysWhy(page, 'old')
    await picture(page, 'starts-old')
    await page.close()
  })

  test.each([
    'structuredClone',
    'CompressionStream',
    'requestIdleCallback',
    'speechSynthesis',
    'navigator.wakeLock',
    'navigator.storage',
    'navigator.serviceWorker',
    'navigator.languages',
    'Intl.Segmenter',
    'Intl.ListFormat',
    'Intl.PluralRules',
    'Intl.RelativeTimeFormat',
    'IntersectionObserver',
    'WeakRef',
    'AbortSignal.timeout',
    'AbortSignal.any',
    'Promise.withResolvers',
    'Array.fromAsync',
    'Set.prototype.union',
    'Element.prototype.checkVisibility',
    'crypto.randomUUID',
    'OffscreenCanvas',
    'document.startViewTransition',
  ])('what it can do without is not missed: %s', async (path) => {
    const page = await tab(without(path))
    await comesUp(page)
    await page.close()
  })
})

describe('[START2] a part that does not come, or breaks, is said', () => {
  const main = /\/assets\/index-[^/]+\.js$/
  const ways: readonly (readonly [string, WhyNotUp, (route: Route) => Promise<void>])[] = [
    ['is gone', 'broke', (route) => route.fulfill({ status: 404, body: 'not found' })],
    ['is cut off', 'broke', (route) => route.abort('connectionreset')],
    [
      'is too new to be read',
      'broke',
      (route) => route.fulfill({ contentType: 'text/javascript', body: 'let = =' }),
    ],
    [
      'throws',
      'broke',
      (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw Error("no")' }),
    ],
    [
      'rejects',
      'broke',
      (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'Promise.reject(Error("no"))' }),
    ],
    ['never comes', 'slow', () => new Promise(() => undefined)],
  ]
  test.each(ways)('the page’s own code %s', async (_what, why, answer) => {
    const page = await tab((one) => one.route(main, answer))
    await saysWhy(page, why)
    if (why === 'broke') await picture(page, 'starts-broke')
    await page.close()
  })

  test('and where the script that would say so does not come either, the page says it without one', async () => {
    const page = await tab((one) => one.route(/\.js$/, (route) => route.abort()))
    await saysWhy(page, 'slow')
    await page.close()
  })

  test('and where no script may run at all', async () => {
    const page = await tab(async (one) => {
      const wire = await one.context().newCDPSession(one)
      await wire.send('Emulation.setScriptExecutionDisabled', { value: true })
    })
    await saysWhy(page, 'slow')
    await page.close()
  })
})

describe('[START3] storage that is refused, or does not answer, is said', () => {
  test('all cookies and storage blocked', async () => {
    const profile = profileThat({ cookies: 2 })
    const blocked = await openBrowser({ profile })
    closing.push(blocked.close)
    const { page } = blocked
    await page.goto(server.url)
    await page.getByText(shell.keepsNothing).waitFor({ timeout: 20_000 })
    const refused = await page.evaluate(() => {
      try {
        return localStorage.length
      } catch (cause) {
        return (cause as Error).name
      }
    })
    expect(refused).toBe('SecurityError')
    await picture(page, 'starts-blocked')
    expect(await lookAt(page, 'all storage blocked')).toEqual([])
    await blocked.close()
    rmSync(profile, { recursive: true, force: true })
  })

  test('a database that never answers, and one that answers late after all', async () => {
    const silent = (ms: number | null) => (page: Page) =>
      page.addInitScript((late) => {
        const open = IDBFactory.prototype.open
        IDBFactory.prototype.open = function (...asked) {
          const never: IDBOpenDBRequest = Object.setPrototypeOf(
            new EventTarget(),
            IDBOpenDBRequest.prototype,
          )
          if (late === null) return never
          setTimeout(() => {
            const request = open.apply(this, asked)
            for (const name of ['upgradeneeded', 'success'])
              request.addEventListener(name, () => {
                Object.defineProperties(never, {
                  result: { value: request.result, configurable: true },
                  transaction: { value: request.transaction, configurable: true },
                })
                never.dispatchEvent(
                  new IDBVersionChangeEvent(name, { oldVersion: 0, newVersion: 1 }),
                )
              })
          }, late)
          return never
        }
      }, ms)
    const never = await tab(silent(null))
    await never.getByText(shell.storageSilent).waitFor({ timeout: 20_000 })
    await picture(never, 'starts-silent')
    expect(await lookAt(never, 'a database that never answers')).toEqual([])
    await never.close()
    const late = await tab(silent(6500))
    await late.getByText(shell.storageSilent).waitFor({ timeout: 20_000 })
    await comesUp(late)
    await late.close()
  })

  test('a database that opens and then never answers', async () => {
    const page = await tab((one) =>
      one.addInitScript(() => {
        IDBObjectStore.prototype.get = () =>
          Object.setPrototypeOf(new EventTarget(), IDBRequest.prototype)
      }),
    )
    await page.getByText(shell.stillLoading).waitFor({ timeout: 20_000 })
    await page.close()
  })

  test('a database that opens and then breaks', async () => {
    const page = await tab((one) =>
      one.addInitScript(() => {
        IDBObjectStore.prototype.get = () => {
          throw new DOMException('the disk is gone', 'UnknownError')
        }
      }),
    )
    await page.getByText(shell.keepsNothing).waitFor({ timeout: 20_000 })
    await page.close()
  })
})

describe('a studio whose tablets cannot keep the page', () => {
  test('[START4] [START2] is told so once and in the settings; a screen that does not come is said and tried again', async () => {
    const studio = await startServer(freshFolder('starts-inside'))
    closing.push(() => studio.stop())
    const inside = await openBrowser({ workers: false })
    closing.push(inside.close)
    const { page } = inside
    const hand = new Hand(page)
    await hand.setUp(studio.url, studio.setup ?? '')
    await page.locator('.news').getByText(shell.notOffline).waitFor()
    await picture(page, 'starts-not-offline')
    expect(await lookAt(page, 'not offline')).toEqual([])
    await hand.press(shell.read)
    await page.locator('.news').getByText(shell.notOffline).waitFor({ state: 'detached' })

    const part = /\/assets\/Settings-[^/]+\.js$/
    await page.route(part, (route) => route.abort('internetdisconnected'))
    const places = page.getByRole('navigation', { name: shell.mainMenu })
    await places.getByText(shell.settings).tap()
    await page.getByText(shell.notFetched).waitFor()
    await picture(page, 'starts-part-missing')
    // The rest of the page is still there.
    await places.getByText(shell.today).tap()
    await page.getByText(shell.notFetched).waitFor({ state: 'detached' })
    await places.getByText(shell.settings).tap()
    await page.getByText(shell.notFetched).waitFor()
    // Without the studio the page that is left stays.
    await page.route(/\/api\/state/, (route) => route.abort())
    await hand.press(shell.tryAgain)
    await hand.button(shell.tryAgain).waitFor()
    await page.unroute(/\/api\/state/)
    await page.unroute(part)
    const reloaded = page.waitForEvent('load')
    await hand.press(shell.tryAgain)
    await reloaded
    await page.getByText(settingsWords.en.tablet, { exact: true }).waitFor()
    await page.getByText(shell.notOffline).waitFor()
    // Read once, it does not stand on every page again.
    await page.goto(studio.url)
    await page.locator('.today').waitFor()
    expect(await page.getByText(shell.notOffline).count()).toBe(0)
  }, 120_000)
})

test('[R33] in a browser that writes days in another order a visit goes its way, and no day is lost', async () => {
  const studio = await startServer(freshFolder('starts-days'))
  closing.push(() => studio.stop())
  const other = await openBrowser()
  closing.push(other.close)
  const { page } = other
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(String(error)))
  await page.addInitScript(() => {
    const { formatToParts } = Intl.DateTimeFormat.prototype
    const own = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format')
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      configurable: true,
      get(this: Intl.DateTimeFormat) {
        const said = own?.get?.call(this) as (at?: number | Date) => string
        // As some builds of ICU have it for en-CA.
        return (at?: number | Date) =>
          said(at).replace(/^(\d{4})-(\d\d)-(\d\d)$/, (_all, year, month, day) =>
            [month, day, year].join('/'),
          )
      },
    })
    Intl.DateTimeFormat.prototype.formatToParts = function (at) {
      return formatToParts.call(this, at).toReversed()
    }
  })
  const hand = new Hand(page)
  await hand.setUp(studio.url, studio.setup ?? '')
  await hand.walkIn(30)
  await hand.screen('en')
  await hand.agree('en')
  await hand.button(outcomeWords.en.toFootCheck).waitFor()
  const said = await page.locator('main').textContent()
  expect(said).not.toMatch(/NaN|Invalid|undefined/)
  await hand.toFootCheck()
  await hand.allClear()
  await page.locator('.plan').waitFor()
  expect(await page.locator('main').textContent()).not.toMatch(/NaN|Invalid|undefined/)
  expect(wrong).toEqual([])
}, 120_000)
