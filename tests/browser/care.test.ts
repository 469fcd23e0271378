/** When a client needs something else than a massage, and the tablet in a client's hands: done, looked at, pictured. */

import { randomBytes } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { type Fact, makeFact, uuidv7 } from '../../src/core/record/mod.ts'
import { alarmWords } from '../../src/core/words/agreement.ts'
import { closedWords } from '../../src/core/words/closed.ts'
import { footCheckWords } from '../../src/core/words/foot-check.ts'
import type { Language } from '../../src/core/words/language.ts'
import { refusalWords } from '../../src/core/words/refusals.ts'
import { roomWords } from '../../src/core/words/rooms.ts'
import { screeningWords } from '../../src/core/words/screening.ts'
import { outcomeWords } from '../../src/core/words/screening-outcome.ts'
import { settingsWords } from '../../src/core/words/settings.ts'
import { shellWords } from '../../src/core/words/shell.ts'
import { answerYes } from './answers.ts'
import {
  freshFolder,
  type Opened,
  openBrowser,
  PHONE,
  picture,
  type Running,
  startServer,
  TABLET,
} from './harness.ts'
import { lookAt } from './look.ts'
import { allKept, fillSignIn, lock, placeIn, studioHolds, unlock } from './tablets.ts'
import { Hand } from './visit.ts'

const closing: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closing.reverse()) await close().catch(() => undefined)
})

type Way = {
  readonly own: Language
  readonly client: Language
  readonly dim: boolean
  readonly device: 'tablet' | 'phone'
}

const WAYS: readonly Way[] = [
  { own: 'en', client: 'zh-Hans', dim: false, device: 'tablet' },
  { own: 'zh-Hans', client: 'en', dim: true, device: 'phone' },
]

type Studio = {
  readonly server: Running
  readonly browser: Opened
  readonly hand: Hand
  readonly wrong: string[]
}
const studios = new Map<Way, Promise<Studio>>()

/** One studio with one tablet for all that happens there one after the other. */
function studioOf(way: Way): Promise<Studio> {
  const known = studios.get(way) ?? setUp(way)
  studios.set(way, known)
  return known
}

async function setUp({ own, dim, device }: Way): Promise<Studio> {
  const server = await startServer(freshFolder('care'))
  closing.push(() => server.stop())
  const browser = await openBrowser({ viewport: device === 'tablet' ? TABLET : PHONE })
  closing.push(browser.close)
  const { page } = browser
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(String(error)))
  const hand = new Hand(page, own)
  await hand.setUp(server.url, server.setup ?? '')
  if (dim) await page.locator('.head-end button').first().tap()
  return { server, browser, hand, wrong }
}

async function opened(way: Way) {
  const { own, dim, device } = way
  const { server, browser, hand, wrong } = await studioOf(way)
  const { page } = browser
  const see = async (name: string) => {
    await picture(page, `care-${device}-${own}-${dim ? 'dim' : 'light'}-${name}`)
    wrong.push(...(await lookAt(page, `${name} on a ${device} in ${own}`)))
  }
  const visit = async () => {
    await page.goto(server.url)
    // What is told meanwhile paints the page anew under the finger.
    await allKept(page, own)
    await hand.walkIn(30)
    await page.locator('.ask h1').waitFor()
  }
  return { server, browser, page, hand, wrong, see, visit }
}

describe.each(WAYS)('$own, client $client, dim $dim, $device', (way) => {
  const { own, client } = way
  const alarm = alarmWords[own]
  const outcome = outcomeWords[own]
  const asked = screeningWords[client]

  test('[CARE30] emergency, same day and crisis have pages of their own, with the number to call and no way to the work', async () => {
    const { page, hand, wrong, see, visit, server } = await opened(way)
    const settings = settingsWords[own]
    await page.goto(`${server.url}/settings`)
    await page.getByLabel(settings.address).fill('12 Lantern Lane, basement')
    await page.getByLabel(settings.emergencyNumber).fill('112')
    await page.getByLabel(settings.crisisLine).fill('116 123')
    await hand.button(settings.save).tap()
    await page.getByText(settings.saved).waitFor()

    const held = page.locator('.held')
    await visit()
    await answerYes(hand, client, 'chest-pain')
    await held.getByText(alarm.emergency).waitFor()
    expect(await held.locator('a[href="tel:112"]').count()).toBe(1)
    expect(await held.textContent()).toContain('12 Lantern Lane')
    expect(await page.getByText(outcome.toFootCheck).count()).toBe(0)
    await see('1-emergency')
    await page.reload()
    await held.getByText(alarm.emergency).waitFor()
    await hand.press(outcome.happened)
    await page.locator('.held').waitFor({ state: 'detached' })
    await see('2-emergency-ended')

    await visit()
    await answerYes(hand, client, 'diabetes-hot-foot')
    await held.getByText(alarm.sameDay, { exact: true }).waitFor()
    expect(await page.getByText(outcome.toFootCheck).count()).toBe(0)
    await see('3-same-day')
    await hand.press(alarm.end)
    await page.locator('.held').waitFor({ state: 'detached' })

    await visit()
    await answerYes(hand, client, 'suicidal', ['stress'])
    await held.getByText(alarm.crisis).waitFor()
    expect(await held.locator('a[href="tel:116123"]').count()).toBe(1)
    expect(await held.getByText(alarm.emergency, { exact: true }).count()).toBe(0)
    await see('4-crisis')
    expect(wrong).toEqual([])
  }, 200_000)

  test('[CARE31] what needs a physician’s yes waits for it, and what the foot check saw is kept', async () => {
    const { page, hand, wrong, see, visit } = await opened(way)
    await visit()
    await answerYes(hand, client, 'clot-past')
    await hand.agree(client)
    await page.locator('.outcome').getByRole('heading', { name: outcome.clearance }).waitFor()
    expect(await hand.button(outcome.toFootCheck).count()).toBe(0)
    await see('5-clearance-asked')
    await hand.press(outcome.writeClearance)
    await hand.press(outcome.keep)
    await page.getByText(outcome.flawName).waitFor()
    await hand.tap(page.getByText(outcome.byPhone, { exact: true }))
    await page.getByLabel(outcome.who).fill('Dr. Lin')
    await see('6-clearance')
    await hand.press(outcome.keep)
    await hand.button(outcome.toFootCheck).waitFor()
    await see('7-cleared')
    await hand.toFootCheck()

    const words = footCheckWords[own]
    await page.locator('.foot-check').waitFor()
    await hand.tap(page.getByText(words.callus, { exact: true }))
    await hand.touch(placeIn('lung'), 0)
    await page.getByText(`${words.left}: ${words.callus}`).waitFor()
    await see('8-foot-check-seen')
    await hand.press(words.keep)
    await page.locator('.plan').waitFor()
    await see('9-plan')
    await page.getByLabel(shellWords[own].allKept).first().waitFor()
    const facts = await studioHolds(page)
    expect(bodyOf(facts, 'screening/cleared')).toMatchObject({
      condition: 'clot-past',
      by: 'phone',
      name: 'Dr. Lin',
    })
    expect(bodyOf(facts, 'session/footChecked')).toMatchObject({
      seen: [{ foot: 'left', what: 'callus', at: { view: 'plantar' } }],
    })
    expect(wrong).toEqual([])
  }, 200_000)

  test('[SCREEN11] a handed-over tablet shows nothing but the questions, also after a reload, until the digits', async () => {
    const { page, hand, wrong, see, visit, server } = await opened(way)
    await visit()
    await hand.speak(client)
    await hand.press(screeningWords[own].handOver)
    for (const digit of '2468')
      await hand.tap(page.locator('.sheet').getByRole('button', { name: digit, exact: true }))
    const places = page.locator('.places, .standing, .head')
    await places.first().waitFor({ state: 'detached' })
    await page.locator('.ask h1').waitFor()
    await see('10-handed-over')
    for (const path of ['/', '/settings', '/clients']) {
      await page.goto(`${server.url}${path}`)
      await page.locator('.ask').waitFor()
      expect(await places.count()).toBe(0)
    }
    await hand.press(asked.goOn)
    await hand.answerAllUntil(client, page.getByText(asked.thanks))
    await see('11-thanks')
    for (const digit of '1111') await hand.press(digit)
    await page.getByText(asked.wrongPin).waitFor()
    await page.reload()
    expect(await places.count()).toBe(0)
    const back = hand.button(asked.staffOnly)
    await back.or(page.getByText(asked.enterPin)).first().waitFor()
    if (await back.isVisible()) await hand.tap(back)
    for (const digit of '2468') await hand.press(digit)
    await page.locator('.head').waitFor()
    await page.getByLabel(shellWords[own].allKept).first().waitFor()
    const body = bodyOf(await studioHolds(page), 'screening/answered')
    expect(body).toMatchObject({ by: 'client-tablet', language: client })
    expect(wrong).toEqual([])
  }, 200_000)

  test('[CLIENT9] the way in says what is wrong, in the language of who reads it, also that a tablet was taken out', async () => {
    const { page, hand, wrong, see, server, browser } = await opened(way)
    const shell = shellWords[own]
    const refusal = refusalWords[own]
    await lock(hand)
    await see('12-locked')
    await unlock(hand, 'something else')
    await page.getByText(shell.wrongPassword).waitFor()
    await see('13-wrong-password')
    await hand.press(shell.someoneElse)
    await fillSignIn(hand, 'something else')
    await page.getByText(refusal.SIGN_IN_WRONG).waitFor()
    await see('14-sign-in-wrong')
    await fillSignIn(hand)
    await hand.button(roomWords[own].walkIn).waitFor()
    await page.getByLabel(shell.allKept).first().waitFor()

    const state = await page.evaluate(async () => (await fetch('/api/state')).json())
    const { studio, person, device } = (state as { signedIn: Record<string, string> }).signedIn
    const revoked = makeFact({
      id: uuidv7(Date.now(), randomBytes(10)),
      studio: studio ?? '',
      stream: studio ?? '',
      subject: null,
      actor: person ?? '',
      device: device ?? '',
      n: 900,
      lamport: 900,
      at: Date.now(),
      tz: 0,
      chart: 'rwo-shur@1.0.0',
      rules: '1.0.0',
      salt: '0'.repeat(32),
      type: 'device/revoked',
      body: { device: device ?? '' },
    })
    if (!revoked.ok) throw new Error(revoked.code)
    await browser.context.request.post(`${server.url}/api/push`, {
      data: { facts: [revoked.value] },
    })
    // It hears of it with the next contact, closes, and says why.
    await page.goto(server.url)
    await page.getByText(closedWords[own].DEVICE_REVOKED).waitFor({ timeout: 30_000 })
    await see('15-closed')
    await fillSignIn(hand)
    await page.getByText(refusal.DEVICE_REVOKED).waitFor()
    await see('16-taken-out')
    expect(wrong).toEqual([])
  }, 200_000)
})

/** What was told last of a type. */
function bodyOf(facts: readonly Fact[], type: string): unknown {
  return JSON.parse(facts.findLast((fact) => fact.type === type)?.body ?? 'null')
}
