/** Nothing is lost: the studio gone, the browser killed, two tablets apart, a disk that refuses. */

import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import type { Fact } from '../../src/core/record/mod.ts'
import { replayAnswer } from '../../src/core/session/mod.ts'
import { roomWords } from '../../src/core/words/rooms.ts'
import { shellWords } from '../../src/core/words/shell.ts'
import { workWords } from '../../src/core/words/work.ts'
import type { FootMap } from '../../src/map/mod.ts'
import { freshFolder, openBrowser, picture, startServer } from './harness.ts'
import { lookAt } from './look.ts'
import {
  allKept,
  atWork,
  fillSignIn,
  killBrowser,
  listenToPushes,
  lock,
  marksOf,
  pageIsKept,
  placeIn,
  signIn,
  studioHolds,
  unlock,
} from './tablets.ts'
import { Hand } from './visit.ts'

const closing: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closing.reverse()) await close().catch(() => undefined)
})

const shell = shellWords.en

async function studioAndTablet(profile?: string) {
  const data = freshFolder('offline')
  const server = await startServer(data)
  closing.push(() => server.stop())
  const browser = await openBrowser(profile === undefined ? {} : { profile })
  closing.push(browser.close)
  const hand = new Hand(browser.page)
  await hand.setUp(server.url, server.setup ?? '')
  await pageIsKept(browser.page)
  return { data, server, browser, page: browser.page, hand }
}

/** What a practitioner sees of where the session stands. */
async function standing(page: Page) {
  await page.locator('.session').waitFor()
  return {
    step: await page.locator('.work-now').textContent(),
    pass: await page.locator('.work-rail .quietly').last().textContent(),
    marks: (await marksOf(page)).map(({ kept: _kept, ...mark }) => mark),
  }
}

test('[CLIENT3] with the studio gone, reload and unlock come back to the same visit, step and spots', async () => {
  const { server, page, hand } = await studioAndTablet()
  const session = await atWork(hand)
  await allKept(page)
  await server.stop()
  for (const [zone, value] of [
    ['adrenal', 1],
    ['kidney', 6],
    ['ureter', 0],
  ] as const)
    await hand.touch(placeIn(zone), value)
  await hand.button(workWords.en.next).tap()
  await page.getByText(shell.offline).waitFor()
  const before = await standing(page)
  expect(before.marks).toHaveLength(3)

  await page.reload()
  expect(await standing(page)).toEqual(before)
  await page.goto(server.url)
  await lock(hand)
  await picture(page, 'offline-locked')
  await unlock(hand, 'not the password')
  await page.getByText(shell.wrongPassword).waitFor()
  await unlock(hand)
  await page.getByText(shell.offline).waitFor()
  await page.goto(`${server.url}/session/${session}`)
  expect(await standing(page)).toEqual(before)
  // Work goes on where it stood.
  await hand.touch(placeIn('bladder'), 2)
  await page.waitForFunction(
    () =>
      document.querySelector<FootMap>('foot-map')?.marks.filter((m) => m.kept !== 'telling')
        .length === 4,
  )
}, 180_000)

test('[CLIENT4] a browser killed in the middle of touches keeps every touch that it showed as kept', async () => {
  const profile = freshFolder('killed')
  const { data, server, browser, page, hand } = await studioAndTablet(profile)
  const told = new Map<string, Fact>()
  listenToPushes(page, told)
  const session = await atWork(hand)
  await allKept(page)
  await server.stop()

  const solid = new Set<string>()
  await page.exposeFunction('isSolid', (id: string) => solid.add(id))
  await page.evaluate(() => {
    const tell = (globalThis as unknown as { isSolid: (id: string) => void }).isSolid
    const said = new Set<string>()
    const look = () => {
      for (const { id, kept } of document.querySelector<FootMap>('foot-map')?.marks ?? [])
        if (kept !== 'telling' && !said.has(id)) {
          said.add(id)
          tell(id)
        }
      requestAnimationFrame(look)
    }
    look()
  })
  const zones = ['adrenal', 'kidney', 'ureter', 'bladder', 'cerebellum', 'neck', 'lung', 'stomach']
  const touching = (async () => {
    for (let i = 0; i < 200; i++)
      await hand.touch(placeIn(zones[i % zones.length] ?? 'lung', i % 3 ? 'left' : 'right'), i % 5)
  })().catch(() => undefined)
  while (solid.size < 12) await new Promise((resolve) => setTimeout(resolve, 7))
  await killBrowser(browser.context)
  await touching

  const again = await openBrowser({ profile })
  closing.push(again.close)
  const survivor = new Hand(again.page)
  listenToPushes(again.page, told)
  await again.page.goto(`${server.url}/session/${session}`)
  await again.page.locator('.session').waitFor()
  const marks = await marksOf(again.page)
  const held = new Set(marks.map(({ id }) => id))
  expect([...solid].filter((id) => !held.has(id))).toEqual([])
  expect(marks.every(({ kept }) => kept === 'tablet')).toBe(true)
  // The header says what the studio does not have yet.
  const said = again.page.locator('.standing')
  expect(
    Number(/\d+/.exec((await said.getAttribute('aria-label')) ?? '')?.[0]),
  ).toBeGreaterThanOrEqual(held.size)
  await picture(again.page, 'offline-after-kill')
  await lock(survivor)
  await unlock(survivor)
  await again.page.getByText(shell.offline).waitFor()

  const back = await startServer(data, { port: server.port })
  closing.push(() => back.stop())
  // A browser writes its cookies down late: the studio may not know this tablet any more.
  const asked = again.page.getByText(shell.signInAgain)
  const kept = again.page.getByLabel(shell.allKept).first()
  await asked.or(kept).waitFor({ timeout: 60_000 })
  if (await asked.isVisible()) {
    await picture(again.page, 'offline-sign-in-again')
    await survivor.press(shell.signIn)
    await fillSignIn(survivor)
  }
  await allKept(again.page)
  const facts = await studioHolds(again.page)
  const ids = facts.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(expect.arrayContaining([...solid]))
  for (const fact of facts.filter(({ id }) => told.has(id))) expect(fact).toEqual(told.get(fact.id))
  expect([...told.keys()].filter((id) => !ids.includes(id))).toEqual([])
  expect(replayAnswer(facts)).toEqual(replayAnswer([...told.values()]))
  rmSync(profile, { recursive: true, force: true })
}, 180_000)

test('[CLIENT5] two tablets apart: all of both afterwards, nothing doubled, and doubles joined on one are joined on both', async () => {
  const { data, server, page, hand } = await studioAndTablet()
  const second = await openBrowser()
  closing.push(second.close)
  const other = new Hand(second.page)
  await signIn(other, server.url)
  await other.button(roomWords.en.walkIn).waitFor()
  await pageIsKept(second.page)
  const words = roomWords.en
  await newClient(hand, server.url, 'Ada Moon', '0301234567')
  await allKept(page)
  const path = new URL(page.url()).pathname
  await second.page.goto(`${server.url}${path}`)
  await second.page.getByRole('heading', { name: 'Ada Moon' }).waitFor()
  await server.stop()

  await edit(hand, words.phone, '0309999999')
  await edit(other, words.emergencyContact, 'Her sister')
  await newClient(other, server.url, 'Ada Mooon', '0301234567')
  await newClient(hand, server.url, 'Bo Lake', '')
  const back = await startServer(data, { port: server.port })
  closing.push(() => back.stop())
  await allKept(page)
  await allKept(second.page)

  for (const one of [page, second.page]) {
    await one.goto(`${server.url}/clients`)
    for (const name of ['Ada Moon', 'Ada Mooon', 'Bo Lake'])
      await one.getByText(name, { exact: true }).waitFor()
    expect(await one.locator('.lines .line').count()).toBe(3)
    await one.goto(`${server.url}${path}`)
    await one.getByText('0309999999').waitFor()
    await one.getByRole('button', { name: words.edit }).first().tap()
    expect(await one.getByLabel(words.emergencyContact).inputValue()).toBe('Her sister')
    await one.getByRole('button', { name: words.cancel }).tap()
  }

  await page.goto(`${server.url}/clients`)
  await page.getByText('Ada Mooon', { exact: true }).tap()
  await hand.press(words.merge)
  await hand.tap(
    page
      .getByRole('radio', { name: /Ada Moon/ })
      .or(page.locator('.sheet .choice', { hasText: 'Ada Moon' })),
  )
  await picture(page, 'offline-merge')
  await hand.press(words.joinWith('Ada Moon'))
  await second.page.goto(`${server.url}/clients`)
  await second.page.getByText('Ada Moon', { exact: true }).waitFor()
  await second.page.waitForFunction(() => document.querySelectorAll('.lines .line').length === 2)

  const facts = await studioHolds(page)
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
  expect(new Set(facts.map(({ device, n }) => `${device} ${n}`)).size).toBe(facts.length)
}, 180_000)

test('[CLIENT6] what the disk refuses is said plainly and never shown as kept', async () => {
  const { page, hand } = await studioAndTablet()
  await atWork(hand)
  await hand.touch(placeIn('kidney'), 3)
  await page.waitForFunction(
    () => document.querySelector<FootMap>('foot-map')?.marks[0]?.kept === 'studio',
  )
  await allKept(page)
  await page.evaluate(() => {
    const page = globalThis as unknown as { put: typeof IDBObjectStore.prototype.add }
    page.put = IDBObjectStore.prototype.add
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('the disk is full', 'QuotaExceededError')
    }
  })
  await hand.touch(placeIn('lung'), 6)
  await page
    .getByText(shell.notKept(1))
    .or(page.getByText(shell.notKept(2)))
    .waitFor()
  await picture(page, 'offline-not-kept')
  expect((await marksOf(page)).map(({ kept }) => kept)).toEqual(['studio'])
  expect(await page.locator('.work-chips').count()).toBe(0)
  await page.evaluate(() => {
    const page = globalThis as unknown as { put: typeof IDBObjectStore.prototype.add }
    IDBObjectStore.prototype.add = page.put
  })
  await hand.press(shell.read)
  await page.locator('.notice[data-tone=danger]').waitFor({ state: 'detached' })
  await hand.touch(placeIn('lung'), 2)
  await page.waitForFunction(
    () =>
      document.querySelector<FootMap>('foot-map')?.marks.every((m) => m.kept === 'studio') &&
      document.querySelector<FootMap>('foot-map')?.marks.length === 2,
  )
  await page.reload()
  expect(await marksOf(page)).toHaveLength(2)
  await allKept(page)
}, 180_000)

test('[CLIENT10] a browser that lets nothing be kept is told so instead of showing an empty page', async () => {
  const server = await startServer(freshFolder('keeps-nothing'))
  closing.push(() => server.stop())
  const browser = await openBrowser()
  closing.push(browser.close)
  const { page } = browser
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'InvalidStateError')
    }
  })
  await page.goto(server.url)
  await page.getByText(shell.keepsNothing).waitFor()
  await picture(page, 'offline-keeps-nothing')
  expect(await lookAt(page, 'keeps nothing')).toEqual([])
}, 60_000)

async function newClient(hand: Hand, url: string, name: string, phone: string): Promise<void> {
  const words = roomWords.en
  const { page } = hand
  await page.goto(`${url}/clients/new`)
  await page.getByLabel(words.name, { exact: true }).fill(name)
  await page.getByLabel(words.phone).fill(phone)
  await hand.press(words.save)
  await page.getByRole('heading', { name }).waitFor()
}

async function edit(hand: Hand, label: string, value: string): Promise<void> {
  const words = roomWords.en
  await hand.press(words.edit)
  await hand.page.getByLabel(label).fill(value)
  await hand.press(words.save)
  await hand.page.getByLabel(label).waitFor({ state: 'detached' })
}
