/** What the page says where entries wait for somebody, a clock is wrong, a studio is silent or a store was emptied. */

import { afterAll, describe, expect, test } from 'vitest'
import type { Language } from '../../src/core/words/language.ts'
import { peopleWords } from '../../src/core/words/people.ts'
import { roomWords } from '../../src/core/words/rooms.ts'
import { shellWords } from '../../src/core/words/shell.ts'
import { freshFolder, openBrowser, PHONE, picture, startServer, TABLET } from './harness.ts'
import { lookAt } from './look.ts'
import { Hand } from './visit.ts'

const closing: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closing.reverse()) await close()
})

const PASSWORD = 'warm feet all year'
const THREE_DAYS = 3 * 86_400_000
const WAYS = [
  { own: 'en', device: 'tablet', dim: false },
  { own: 'zh-Hans', device: 'phone', dim: true },
] as const satisfies readonly { own: Language; device: string; dim: boolean }[]

describe('[SYNC20] [R38] [SYNC23] what waits, what time it is and what is gone is said', () => {
  test.each(WAYS)(
    '$own on a $device',
    async ({ own, device, dim }) => {
      const server = await startServer(freshFolder('waiting'))
      closing.push(() => server.stop())
      const viewport = device === 'tablet' ? TABLET : PHONE
      const { page, context, close } = await openBrowser({ viewport })
      closing.push(close)
      const hand = new Hand(page, own)
      const shell = shellWords[own]
      const people = peopleWords[own]
      const wrong: string[] = []
      const see = async (name: string) => {
        await picture(page, `waiting-${device}-${own}-${name}`)
        wrong.push(...(await lookAt(page, `${name} on a ${device} in ${own}`)))
      }
      const button = (name: string) => page.getByRole('button', { name, exact: true })
      const signIn = async (name: string) => {
        await page.goto(`${server.url}/sign-in?name=${encodeURIComponent(name)}`)
        await page.getByLabel(shell.password).fill(PASSWORD)
        await button(shell.signIn).tap()
        await hand.button(roomWords[own].walkIn).waitFor()
      }

      await hand.setUp(server.url, server.setup ?? '')
      if (dim) await page.locator('.head-end button').first().tap()
      await page.goto(`${server.url}/settings`)
      await button(people.invite).tap()
      await page.getByLabel(people.name).fill('Mei 美')
      await button(people.makeCode).tap()
      await page.getByRole('link', { name: people.here }).tap()
      await button(people.goOn).tap()
      await page.getByLabel(shell.password).fill(PASSWORD)
      await button(people.join).tap()
      await hand.button(roomWords[own].walkIn).waitFor()

      // She tells something while facts do not get through, and somebody else takes the tablet.
      await context.route('**/api/push', (route) => route.abort())
      await hand.walkIn(30)
      await page.locator('.ask h1').waitFor()
      await signIn('Test Owner')
      await context.unroute('**/api/push')
      await page.goto(`${server.url}/settings`)
      const said = [1, 2, 3, 4].map((n) => shell.waitsFor(n, 'Mei 美'))
      const pill = page.locator('.standing')
      await expect.poll(() => pill.getAttribute('title'), { timeout: 30_000 }).toBeOneOf(said)
      const waits = (await pill.getAttribute('title')) ?? ''
      await page.locator('.page').getByText(waits, { exact: true }).waitFor()
      await see('1-for-somebody')
      await signIn('Mei 美')
      await page.getByTitle(shell.allKept).waitFor()

      // The tablet's clock is set back three days.
      await context.addInitScript((by) => {
        const own = Date.now
        Date.now = () => own() - by
      }, THREE_DAYS)
      await page.goto(server.url)
      const clock = page.getByText(shell.clockBehind(shell.span(3, 'days')))
      await clock.waitFor()
      await see('2-clock')

      // The browser empties what the tablet kept.
      await page.goto(`${server.url}/api/health`)
      await page.evaluate(
        () =>
          new Promise((done) => {
            const gone = indexedDB.deleteDatabase('footnote')
            gone.onsuccess = done
            gone.onblocked = done
          }),
      )
      await page.goto(server.url)
      await page.getByText(shell.emptied(0)).waitFor()
      await see('3-emptied')
      expect(wrong).toEqual([])
    },
    240_000,
  )
})
