/** A hand that takes a client through a visit in a real browser, and counts every tap it needs. */

import type { CDPSession, Locator, Page } from 'playwright-core'
import { pointOf } from '../../src/core/feet/foot/place.ts'
import type { Place } from '../../src/core/feet/mod.ts'
import { agreementWords } from '../../src/core/words/agreement.ts'
import { footCheckWords } from '../../src/core/words/foot-check.ts'
import type { Language } from '../../src/core/words/language.ts'
import { roomWords } from '../../src/core/words/rooms.ts'
import { screeningWords } from '../../src/core/words/screening.ts'
import { outcomeWords } from '../../src/core/words/screening-outcome.ts'
import { shellWords } from '../../src/core/words/shell.ts'
import { workWords } from '../../src/core/words/work.ts'
import { closingWords, summaryWords } from '../../src/core/words/work-after.ts'
import { planWords, soakWords } from '../../src/core/words/work-plan.ts'
import type { FootMap } from '../../src/map/mod.ts'
import { toStage } from '../../src/map/stage/frame.ts'
import { picture } from './harness.ts'

/** Pixels a finger slides for one point of ten; `src/map/input/slide.ts` says the same. */
const POINT = 20

export class Hand {
  taps = 0
  readonly page: Page
  readonly language: Language
  #wire: CDPSession | null = null

  constructor(page: Page, language: Language = 'en') {
    this.page = page
    this.language = language
  }

  /** One tap, on something that is there for a finger to reach. */
  async tap(target: Locator): Promise<void> {
    try {
      await target.first().waitFor({ state: 'visible', timeout: 12_000 })
      await target.first().tap({ timeout: 8_000 })
    } catch (cause) {
      await picture(this.page, 'stuck')
      throw cause
    }
    this.taps++
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  async press(name: string): Promise<void> {
    await this.tap(this.button(name))
  }

  /** Puts a finger on a place of the map and slides up for how sore it is: one touch. */
  async touch(place: Place, value: number): Promise<void> {
    const [x, y] = await this.onScreen(place)
    this.#wire ??= await this.page.context().newCDPSession(this.page)
    const at = (dy: number) => [{ x, y: y - dy }]
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', dy: number) =>
      this.#wire?.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : at(dy),
      })
    await send('touchStart', 0)
    for (let dy = 12; dy < value * POINT; dy += 12) await send('touchMove', dy)
    if (value > 0) await send('touchMove', value * POINT)
    await send('touchEnd', 0)
    this.taps++
  }

  async onScreen(place: Place): Promise<readonly [number, number]> {
    const map = this.page.locator('foot-map').first()
    const box = await map.boundingBox()
    const frames = await map.evaluate((node) => (node as FootMap).scene.frames)
    const frame = frames.find((one) => one.foot === place.foot && one.view === place.view)
    if (!box || !frame) throw new Error(`the map does not show ${place.view} of ${place.foot}`)
    const [x, y] = toStage(frame, pointOf(place))
    return [box.x + x, box.y + y]
  }

  /** Sets up an empty studio; typing, before any client is there. */
  async setUp(url: string, setup: string): Promise<void> {
    const words = shellWords[this.language]
    const { page } = this
    await page.goto(setup.startsWith('http') ? setup : `${url}/setup?code=${setup}`)
    if (this.language !== 'en')
      await page.locator('form').getByRole('button', { name: '中文' }).tap()
    await page.getByLabel(words.studioName).fill('Test Studio')
    await page.getByLabel(words.yourName).fill('Test Owner')
    await page.getByLabel(words.password).fill('warm feet all year')
    await this.button(words.open).tap()
    await this.button(roomWords[this.language].walkIn).waitFor()
  }

  async walkIn(minutes: number): Promise<void> {
    const words = roomWords[this.language]
    await this.press(words.walkIn)
    await this.press(words.minutes(minutes))
  }

  /** Asks in the client's own language. */
  async speak(client: Language): Promise<void> {
    const own = { en: 'English', 'zh-Hans': '中文' }[client]
    const asked = this.page.locator('.ask')
    if ((await asked.getAttribute('lang')) !== client)
      await this.tap(asked.getByRole('button', { name: own }))
  }

  /** All six cards with nothing to tell, in the client's language. */
  async screen(client: Language): Promise<void> {
    await this.speak(client)
    await this.press(screeningWords[client].goOn)
    await this.answerAll(client)
  }

  /** Nothing of it on every card that comes. */
  async answerAll(client: Language): Promise<void> {
    await this.answerAllUntil(client, this.page.getByText(agreementWords[client].treatment))
  }

  /** Nothing of it on every card, until the questions have led to something else. */
  async answerAllUntil(client: Language, end: Locator): Promise<void> {
    const words = screeningWords[client]
    const answer = this.page
      .getByRole('button', { name: words.none, exact: true })
      .or(this.page.getByRole('button', { name: words.no, exact: true }))
    for (let card = 0; card < 10; card++) {
      await answer.or(end).first().waitFor()
      if (await end.isVisible()) return
      const title = await this.page.locator('.ask h1').textContent()
      await this.tap(answer)
      await this.page.waitForFunction(
        (before) => document.querySelector('.ask h1')?.textContent !== before,
        title,
      )
    }
    throw new Error('the questions do not come to an end')
  }

  async agree(client: Language): Promise<void> {
    await this.press(agreementWords[client].treatment)
    await this.press(agreementWords[client].notes)
    await this.press(screeningWords[client].agreeAlone)
  }

  async toFootCheck(): Promise<void> {
    await this.press(outcomeWords[this.language].toFootCheck)
  }

  async allClear(): Promise<void> {
    await this.press(footCheckWords[this.language].allClear)
  }

  async plan(): Promise<void> {
    await this.press(planWords[this.language].start)
  }

  async soak(celsius: string): Promise<void> {
    const words = soakWords[this.language]
    for (const key of celsius) await this.press(key)
    await this.press(words.feetIn)
  }

  async feetOut(): Promise<void> {
    await this.press(soakWords[this.language].feetOut)
  }

  /** A fair press of what waits, then its number on the scale. */
  async pressAgain(value: number): Promise<void> {
    await this.pressAgainOpen()
    await this.scale(value)
  }

  async pressAgainOpen(): Promise<void> {
    const words = workWords[this.language]
    const due = this.page.getByRole('button', { name: words.pressAgain })
    await due.first().waitFor({ timeout: 60_000 })
    await this.tap(due)
  }

  async scale(value: number): Promise<void> {
    await this.tap(this.page.locator(`.scale-step:nth-child(${value + 1})`))
  }

  async finish(): Promise<void> {
    await this.press(workWords[this.language].finish)
  }

  /** Every place of the closing check eases to a number, then soles are wiped. */
  async close(value: number): Promise<number> {
    const words = closingWords[this.language]
    const { page } = this
    const wiped = page.getByRole('button', { name: words.wiped })
    let places = 0
    for (; places < 12; places++) {
      await wiped.or(page.locator('.scale')).first().waitFor()
      if (await wiped.isVisible()) break
      const before = await page.locator('aside h2').textContent()
      const said = await page.locator('aside .card').first().textContent()
      await this.scale(value)
      await page.waitForFunction(
        ([place, text]) =>
          document.querySelector('aside h2')?.textContent !== place ||
          document.querySelector('aside .card')?.textContent !== text,
        [before, said],
      )
    }
    await this.tap(wiped)
    await this.press(words.done)
    return places
  }

  async sign(): Promise<void> {
    await this.press(summaryWords[this.language].sign)
    await this.button(summaryWords[this.language].print).waitFor()
  }
}
