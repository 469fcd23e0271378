/** Keys and codes as people use them: a forgotten password, four digits guessed at, a phone, a tablet of several hands. */

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { agreementWords } from '../../src/core/words/agreement.ts'
import { closedWords } from '../../src/core/words/closed.ts'
import type { Language } from '../../src/core/words/language.ts'
import { peopleWords } from '../../src/core/words/people.ts'
import { roomWords } from '../../src/core/words/rooms.ts'
import { screeningWords } from '../../src/core/words/screening.ts'
import { settingsWords } from '../../src/core/words/settings.ts'
import { shellWords } from '../../src/core/words/shell.ts'
import {
  freshFolder,
  openBrowser,
  PHONE,
  picture,
  startServer,
  TABLET,
} from '../browser/harness.ts'
import { lookAt } from '../browser/look.ts'
import { allKept, fillSignIn, lock, PASSWORD, studioHolds, unlock } from '../browser/tablets.ts'
import { Hand } from '../browser/visit.ts'
import { ROOT } from '../house/sources.ts'

const closing: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closing.reverse()) await close()
})

const NEW = 'another year of warm feet'
const WAYS = [
  { own: 'en', device: 'tablet' },
  { own: 'zh-Hans', device: 'phone' },
] as const satisfies readonly { own: Language; device: string }[]

/** A studio whose owner is in, and ways to look at its page. */
async function founded(own: Language, device: string) {
  const data = freshFolder('keys')
  const server = await startServer(data)
  closing.push(() => server.stop())
  const viewport = device === 'tablet' ? TABLET : PHONE
  const open = async () => {
    const { page, close } = await openBrowser({ viewport })
    closing.push(close)
    page.on('pageerror', (error) => wrong.push(String(error)))
    return page
  }
  const wrong: string[] = []
  const page = await open()
  const hand = new Hand(page, own)
  await hand.setUp(server.url, server.setup ?? '')
  const see = async (name: string, of = page) => {
    await picture(of, `keys-${device}-${own}-${name}`)
    wrong.push(...(await lookAt(of, `${name} on a ${device} in ${own}`)))
  }
  return { data, server, page, hand, wrong, see, open }
}

const recover = (data: string): string => {
  const main = join(ROOT, 'src', 'cli', 'main.ts')
  const said = execFileSync(process.execPath, [main, 'recover', '--data', data])
  return (JSON.parse(said.toString()) as { code: string }).code
}

describe.each(WAYS)('in $own on a $device', ({ own, device }) => {
  const shell = shellWords[own]
  const people = peopleWords[own]
  const closed = closedWords[own]

  test('[CLIENT14] who forgot the password comes back with a code, and what waited on the locked tablet too', async () => {
    const { data, server, page, hand, wrong, see } = await founded(own, device)
    await allKept(page, own)
    await server.stop()
    await page.goto(`${server.url}/clients/new`).catch(() => undefined)
    await page.getByLabel(roomWords[own].name, { exact: true }).fill('Ada Moon')
    await hand.press(roomWords[own].save)
    await page.getByRole('heading', { name: 'Ada Moon' }).waitFor()
    await lock(hand)
    // Beside no server at all; then one is started on the same record.
    const code = recover(data)
    const back = await startServer(data, { port: server.port })
    closing.push(() => back.stop())

    await hand.press(shell.someoneElse)
    await page.getByLabel(shell.yourName).waitFor()
    await see('1-sign-in')
    await hand.press(people.haveRecoveryCode)
    await page.getByText(people.recoverLead).waitFor()
    await page.getByLabel(people.code).fill('AAAA-BBBB-CCCC')
    await hand.press(people.goOn)
    await page.locator('.notice').waitFor()
    await see('2-wrong-code')
    await page.getByLabel(people.code).fill(code.toLowerCase())
    await hand.press(people.goOn)
    await page.getByText(people.newPasswordLead).waitFor()
    await page.getByLabel(shell.password).fill(NEW)
    await see('3-new-password')
    await hand.press(people.join)
    await hand.button(roomWords[own].walkIn).waitFor()

    await page.locator('.standing').tap()
    await page
      .getByText(closed.sealedOwn(2))
      .or(page.getByText(closed.sealedOwn(1)))
      .waitFor()
    await see('4-sealed')
    await page.getByLabel(closed.passwordBefore).fill('no idea at all')
    await hand.press(closed.open)
    await page.getByText(closed.wrong).waitFor()
    await page.getByLabel(closed.passwordBefore).fill(PASSWORD)
    await hand.press(closed.open)
    await page.getByLabel(closed.passwordBefore).waitFor({ state: 'detached' })
    await allKept(page, own)
    expect((await studioHolds(page)).some(({ body }) => body?.includes('Ada Moon'))).toBe(true)
    await lock(hand)
    await unlock(hand, NEW)
    await hand.page.locator('.places').first().waitFor()
    expect(wrong).toEqual([])
  }, 240_000)

  test('[SCREEN11] the rest after too many digits is undone neither by going back nor by a reload', async () => {
    const { page, hand, wrong, see } = await founded(own, device)
    const asked = screeningWords[own]
    await hand.walkIn(30)
    await page.waitForURL('**/session/*')
    await hand.speak(own)
    await hand.press(asked.handOver)
    for (const digit of '2468')
      await hand.tap(page.locator('.sheet').getByRole('button', { name: digit, exact: true }))
    await hand.press(asked.staffOnly)
    for (let i = 0; i < 4; i++) {
      for (const digit of '1111') await hand.press(digit)
      await page.getByText(asked.wrongPin).waitFor()
      // Each try counts, wherever it was made.
      await page.reload()
      await hand.press(asked.staffOnly)
    }
    for (const digit of '1111') await hand.press(digit)
    await page.getByText(asked.pinRests).waitFor()
    await see('5-rests')
    await hand.press(asked.back)
    await hand.press(asked.staffOnly)
    await hand.press('2')
    await page.getByText(asked.pinRests).waitFor()
    await page.reload()
    await hand.press(asked.staffOnly)
    for (const digit of '2468') await hand.press(digit)
    await page.getByText(asked.pinRests).waitFor()
    expect(await page.locator('.places').count()).toBe(0)
    expect(wrong).toEqual([])
  }, 240_000)

  test('[SERVER7] a phone answers though the server was started anew and the sheet is closed, and the visit goes on', async () => {
    const { data, server, page, hand, wrong, see, open } = await founded(own, device)
    const asked = screeningWords[own]
    await hand.walkIn(30)
    await page.waitForURL('**/session/*')
    await allKept(page, own)
    const session = page.url().split('/').at(-1) ?? ''
    const opened = (await studioHolds(page)).find(({ stream }) => stream === session)
    const link = await page.evaluate(
      async (body) => {
        const answer = await fetch('/api/handover', { method: 'POST', body: JSON.stringify(body) })
        return ((await answer.json()) as { path: string }).path
      },
      { ...{ language: own, kind: 'first', complaints: [] }, session, client: opened?.subject },
    )
    const phone = await open()
    const theirs = new Hand(phone, own)
    await phone.goto(server.url + link)
    await theirs.press(asked.goOn)
    await server.stop()
    await theirs.answerAllUntil(own, phone.getByText(asked.phoneOffline))
    await see('6-phone-offline', phone)
    const back = await startServer(data, { port: server.port })
    closing.push(() => back.stop())
    await theirs.press(asked.tryAgain)
    await phone.getByText(asked.thanksPhone).waitFor()
    await see('7-phone-thanks', phone)
    await phone.reload()
    // Nothing but the link knows the client's language, and it is closed.
    await phone.getByText(screeningWords.en.phoneGone).waitFor()
    // The tablet hears of it by itself, and comes to the agreement.
    await page
      .getByText(agreementWords.en.treatment)
      .or(page.getByText(agreementWords['zh-Hans'].treatment))
      .first()
      .waitFor()
    const told = (await studioHolds(page)).filter(({ type }) => type === 'screening/answered')
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({ stream: session, subject: opened?.subject })
    expect(wrong).toEqual([])
  }, 240_000)

  test('[SYNC27] a colleague uses a locked tablet on which entries of another wait', async () => {
    const { data, server, page, hand, wrong, see } = await founded(own, device)
    await page.goto(`${server.url}/settings`)
    await hand.press(people.invite)
    await page.getByLabel(people.name).fill('Mei 美')
    await hand.press(people.makeCode)
    const code = (await page.locator('.code-letters').textContent()) ?? ''
    await page.keyboard.press('Escape')
    await allKept(page, own)
    await server.stop()
    await page.goto(`${server.url}/clients/new`).catch(() => undefined)
    await page.getByLabel(roomWords[own].name, { exact: true }).fill('Ada Moon')
    await hand.press(roomWords[own].save)
    await page.getByRole('heading', { name: 'Ada Moon' }).waitFor()
    await lock(hand)
    const back = await startServer(data, { port: server.port })
    closing.push(() => back.stop())
    await page.goto(`${server.url}/join#${code}`)
    await hand.press(people.goOn)
    await page.getByLabel(shell.password).fill(NEW)
    await hand.press(people.join)
    await hand.button(roomWords[own].walkIn).waitFor()
    await page.goto(`${server.url}/settings`)
    await page
      .getByText(closed.sealedFor(2, 'Test Owner'))
      .or(page.getByText(closed.sealedFor(1, 'Test Owner')))
      .waitFor()
    expect(await page.getByText(settingsWords[own].lock).count()).toBeGreaterThan(0)
    await see('8-sealed-for')
    await page.goto(`${server.url}/sign-in`)
    await fillSignIn(hand)
    await allKept(page, own)
    expect((await studioHolds(page)).some(({ body }) => body?.includes('Ada Moon'))).toBe(true)
    expect(wrong).toEqual([])
  }, 240_000)
})
