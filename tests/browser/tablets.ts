/** What tests of a tablet without its studio need: a visit brought to work, what the map shows, a browser killed. */

import type { BrowserContext, Page } from 'playwright-core'
import { chart, type Place, placeOf, zoneById, zonePoint } from '../../src/core/feet/mod.ts'
import type { Fact, StoredFact } from '../../src/core/record/mod.ts'
import type { Language } from '../../src/core/words/language.ts'
import { settingsWords } from '../../src/core/words/settings.ts'
import { shellWords } from '../../src/core/words/shell.ts'
import type { FootMap, Mark } from '../../src/map/mod.ts'
import type { Hand } from './visit.ts'

/** The owner's password in every test that sets a studio up; see visit.ts. */
export const PASSWORD = 'warm feet all year'

/** From a room that is free to feet that are worked on; answers with the session's id. */
export async function atWork(hand: Hand, client: Language = 'en'): Promise<string> {
  const { page } = hand
  await hand.walkIn(30)
  await page.waitForURL('**/session/*')
  await hand.screen(client)
  await hand.agree(client)
  await hand.toFootCheck()
  await hand.allClear()
  await hand.plan()
  await hand.soak('40')
  await hand.feetOut()
  await page.locator('.session').waitFor()
  return page.url().split('/').at(-1) ?? ''
}

/** Waits until the page would come up without a network. */
export async function pageIsKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
}

export async function allKept(page: Page, language: Language = 'en'): Promise<void> {
  await page.getByLabel(shellWords[language].allKept).first().waitFor({ timeout: 60_000 })
}

export async function marksOf(page: Page): Promise<readonly Mark[]> {
  const map = page.locator('foot-map').first()
  await map.waitFor()
  return map.evaluate((node) => (node as FootMap).marks)
}

/** The middle of a zone on the sole. */
export function placeIn(zoneId: string, foot: 'left' | 'right' = 'left'): Place {
  const school = chart('rwo-shur')
  const zone = school && zoneById(school, zoneId)
  if (!zone) throw new Error(`no zone ${zoneId}`)
  return placeOf(foot, 'plantar', zonePoint(zone, 'plantar'))
}

export async function lock(hand: Hand): Promise<void> {
  const { page, language } = hand
  await page.locator('.standing').tap()
  await hand.button(settingsWords[language].lock).tap()
  await page.getByLabel(shellWords[language].password).waitFor()
}

export async function unlock(hand: Hand, password = PASSWORD): Promise<void> {
  const words = shellWords[hand.language]
  await hand.page.getByLabel(words.password).fill(password)
  await hand.button(words.unlock).tap()
}

/** Signs in on a tablet of its own, as the owner that `Hand.setUp` made. */
export async function signIn(hand: Hand, url: string): Promise<void> {
  await hand.page.goto(url)
  await fillSignIn(hand)
}

export async function fillSignIn(hand: Hand, password = PASSWORD): Promise<void> {
  const words = shellWords[hand.language]
  await hand.page.getByLabel(words.yourName).fill('Test Owner')
  await hand.page.getByLabel(words.password).fill(password)
  await hand.button(words.signIn).tap()
}

/** Ends the browser as a dead battery would: no goodbye to the disk. */
export async function killBrowser(context: BrowserContext): Promise<void> {
  const wire = await context.browser()?.newBrowserCDPSession()
  const { processInfo } = (await wire?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] }
  const pid = processInfo.find(({ type }) => type === 'browser')?.id
  if (pid === undefined) throw new Error('the browser does not say which process it is')
  const gone = new Promise((done) => context.once('close', done))
  process.kill(pid, 'SIGKILL')
  await gone
}

/** Every fact that a page pushes, by its id, as it was told. */
export function listenToPushes(page: Page, told: Map<string, Fact>): void {
  page.on('request', (request) => {
    if (!request.url().endsWith('/api/push')) return
    const { facts } = request.postDataJSON() as { facts: Fact[] }
    for (const fact of facts) told.set(fact.id, fact)
  })
}

/** What the studio holds, without what its chain adds. */
export async function studioHolds(page: Page): Promise<readonly Fact[]> {
  const stored = await page.evaluate(async () => {
    const answer = await fetch('/api/pull?seq=0&limit=500')
    return ((await answer.json()) as { facts: StoredFact[] }).facts
  })
  return stored.map(
    ({ seq: _seq, receivedAt: _at, bodyHash: _hash, chain: _chain, ...fact }) => fact,
  )
}
