/** A colleague is invited, comes in on the same tablet, hands it back, and is let go: as people do it. */

import { afterAll, describe, expect, test } from 'vitest'
import { closedWords } from '../../src/core/words/closed.ts'
import type { Language } from '../../src/core/words/language.ts'
import { peopleWords } from '../../src/core/words/people.ts'
import { roomWords } from '../../src/core/words/rooms.ts'
import { settingsWords } from '../../src/core/words/settings.ts'
import { shellWords } from '../../src/core/words/shell.ts'
import { freshFolder, openBrowser, PHONE, picture, startServer, TABLET } from './harness.ts'
import { lookAt } from './look.ts'
import { Hand } from './visit.ts'

const closing: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closing.reverse()) await close()
})

const PASSWORD = 'warm feet all year'
const WAYS = [
  { own: 'en', device: 'tablet', dim: true },
  { own: 'zh-Hans', device: 'phone', dim: false },
] as const satisfies readonly { own: Language; device: string; dim: boolean }[]

describe('[CLIENT7] [CLIENT11] [CLIENT15] [CLIENT16] people come, take over and leave, and a lost tablet is taken out', () => {
  test.each(WAYS)(
    '$own on a $device',
    async ({ own, device, dim }) => {
      const server = await startServer(freshFolder('people'))
      closing.push(() => server.stop())
      const viewport = device === 'tablet' ? TABLET : PHONE
      const { page, close } = await openBrowser({ viewport })
      closing.push(close)
      const wrong: string[] = []
      page.on('pageerror', (error) => wrong.push(String(error)))
      const hand = new Hand(page, own)
      const words = peopleWords[own]
      const shell = shellWords[own]
      const see = async (name: string) => {
        await picture(page, `people-${device}-${own}-${name}`)
        wrong.push(...(await lookAt(page, `${name} on a ${device} in ${own}`)))
      }
      const button = (name: string) => page.getByRole('button', { name, exact: true })
      const person = (name: string) => page.locator('button.line:not(.tablet)', { hasText: name })
      const open = async (name: string) => {
        await page.goto(`${server.url}/settings`)
        await person(name).tap()
      }

      await hand.setUp(server.url, server.setup ?? '')
      if (dim) await page.locator('.head-end button').first().tap()
      await page.goto(`${server.url}/settings`)
      await button(words.invite).tap()
      await page.getByLabel(words.name).fill('Mei 美')
      await see('1-invite')
      await button(words.makeCode).tap()
      await page.locator('.code-letters').waitFor()
      const code = (await page.locator('.code-letters').textContent()) ?? ''
      expect(code).toMatch(/^(\w{4}-){2}\w{4}$/)
      await see('2-code')
      await page.getByRole('link', { name: words.here }).tap()
      await button(words.goOn).tap()
      await page.getByText(words.welcome('Mei 美')).waitFor()
      await page.getByLabel(shell.password).fill('short')
      await button(words.join).tap()
      await page.getByText(shell.passwordShort).waitFor()
      await see('3-join')
      await page.getByLabel(shell.password).fill(PASSWORD)
      await button(words.join).tap()
      await hand.button(roomWords[own].walkIn).waitFor()

      await page.goto(`${server.url}/settings`)
      await person('Mei 美').waitFor()
      expect(await button(words.invite).count()).toBe(0)
      await person('Test Owner').tap()
      await see('4-take-over')
      await button(words.takeOver).tap()
      expect(await page.getByLabel(shell.yourName).inputValue()).toBe('Test Owner')
      await see('5-sign-in')
      await page.getByLabel(shell.password).fill(PASSWORD)
      await button(shell.signIn).tap()
      await hand.button(roomWords[own].walkIn).waitFor()

      const theirs = await openBrowser({ viewport })
      closing.push(theirs.close)
      await theirs.page.goto(server.url)
      await theirs.page.getByLabel(shellWords.en.yourName).fill('Mei 美')
      await theirs.page.getByLabel(shellWords.en.password).fill(PASSWORD)
      await theirs.page.getByRole('button', { name: shellWords.en.signIn, exact: true }).tap()
      await theirs.page.getByRole('button', { name: roomWords.en.walkIn }).waitFor()

      await open('Mei 美')
      await see('6-person')
      await page.getByRole('button', { name: settingsWords[own].reception }).tap()
      await page
        .locator('.sheet [aria-pressed=true]', { hasText: settingsWords[own].reception })
        .waitFor()
      await button(words.letGo).tap()
      await see('7-let-go')
      await button(words.letGoSure('Mei 美')).tap()
      await person('Mei 美').waitFor({ state: 'detached' })
      // [CLIENT15] Their page says so by itself, and asks who is there.
      await theirs.page.getByText(closedWords.en.PERSON_LEFT).waitFor()
      await theirs.page.getByLabel(shellWords.en.yourName).waitFor()
      await picture(theirs.page, `people-${device}-${own}-11-let-go-there`)
      wrong.push(...(await lookAt(theirs.page, `let go, there, on a ${device}`)))
      await theirs.page.reload()
      await theirs.page.getByLabel(shellWords.en.password).waitFor()
      expect(await theirs.page.locator('.places').count()).toBe(0)

      await open('Test Owner')
      await button(words.letGo).tap()
      await button(words.letGoSure('Test Owner')).tap()
      await page.locator('.sheet .notice').waitFor()
      await see('8-last-owner')

      // [CLIENT11] A second tablet is lost, and taken out.
      const lost = await fetch(`${server.url}/api/sign-in`, {
        method: 'POST',
        body: JSON.stringify({
          name: 'Test Owner',
          password: PASSWORD,
          device: { id: '00000000-0000-7000-8000-0000000000aa', name: 'Lost one' },
        }),
      })
      const cookie = (lost.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
      const pull = () => fetch(`${server.url}/api/pull`, { headers: { cookie } })
      expect((await pull()).status).toBe(200)
      await page.goto(`${server.url}/settings`)
      await page.locator('button.tablet', { hasText: words.inHand }).tap()
      expect(await button(words.takeOut).count()).toBe(0)
      // [CLIENT16] It is called as whoever set it up, until the owner calls it otherwise.
      expect(await page.getByLabel(words.tabletName).inputValue()).toBe('Test Owner')
      await page.getByLabel(words.tabletName).fill('Front desk 前台')
      await see('12-rename')
      await button(words.rename).tap()
      await page.locator('button.tablet', { hasText: 'Front desk 前台' }).waitFor()
      await page
        .locator('button.tablet', { hasText: words.lastContact(words.justNow) })
        .first()
        .waitFor()
      await page.goto(`${server.url}/settings`)
      await page.locator('button.tablet', { hasText: 'Lost one' }).tap()
      await see('9-take-out')
      await button(words.takeOut).tap()
      await page.locator('button.tablet', { hasText: 'Lost one' }).waitFor({ state: 'detached' })
      await expect.poll(async () => (await pull()).status).toBe(403)
      await see('10-tablets')
      expect(wrong).toEqual([])
    },
    240_000,
  )
})
