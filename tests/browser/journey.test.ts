/** The whole visit, from an empty database to a signed session and a card, mostly without a server. */

import { afterAll, expect, test } from 'vitest'
import { chart, placeOf, type Side, zoneById, zonePoint } from '../../src/core/feet/mod.ts'
import type { Fact, StoredFact } from '../../src/core/record/mod.ts'
import { replayAnswer } from '../../src/core/session/mod.ts'
import { shellWords } from '../../src/core/words/shell.ts'
import { summaryWords } from '../../src/core/words/work-after.ts'
import { freshFolder, openBrowser, picture, startServer } from './harness.ts'
import { Hand } from './visit.ts'

/** The most taps a visit of 13 touches may cost, from the first touch to the signature. docs/figures.md */
const MOST_TAPS = 50

/** Zones in working order, on the foot that comes first, and how sore they are. */
const TOUCHES: readonly (readonly [Side, string, number])[] = [
  ['left', 'adrenal', 1],
  ['left', 'kidney', 6],
  ['left', 'ureter', 0],
  ['left', 'bladder', 1],
  ['left', 'frontal-sinus', 0],
  ['left', 'cerebellum', 5],
  ['left', 'pituitary', 1],
  ['left', 'neck', 2],
  ['left', 'eye', 0],
  ['left', 'trapezius', 5],
  ['left', 'lung', 1],
  ['left', 'stomach', 0],
  ['left', 'duodenum', 1],
]

const closing: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closing.reverse()) await close()
})

test('[JOURNEY1] a visit needs at most 50 taps and no server from screening to signature', async () => {
  const data = freshFolder('journey')
  let server = await startServer(data)
  closing.push(() => server.stop())
  const browser = await openBrowser()
  closing.push(browser.close)
  const { page } = browser
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(String(error)))
  const told = new Map<string, Fact>()
  page.on('request', (request) => {
    if (!request.url().endsWith('/api/push')) return
    const { facts } = request.postDataJSON() as { facts: Fact[] }
    for (const fact of facts) told.set(fact.id, fact)
  })

  const rwoShur = chart('rwo-shur')
  if (!rwoShur) throw new Error('no chart')
  const hand = new Hand(page, 'en')
  await hand.setUp(server.url, server.setup ?? '')
  hand.taps = 0

  await hand.walkIn(30)
  await page.waitForURL('**/session/*')
  const session = page.url().split('/').at(-1) ?? ''
  await hand.screen('zh-Hans')
  await hand.agree('zh-Hans')
  await page.getByLabel(shellWords.en.allKept).first().waitFor()
  await server.stop()

  await hand.toFootCheck()
  await hand.allClear()
  await hand.plan()
  await hand.soak('40')
  await hand.feetOut()
  for (const [foot, id, value] of TOUCHES) {
    const zone = zoneById(rwoShur, id)
    if (!zone) throw new Error(`no zone ${id}`)
    await hand.touch(placeOf(foot, 'plantar', zonePoint(zone, 'plantar')), value)
  }
  await picture(page, 'session-work')
  for (const value of [2, 3, 2]) await hand.pressAgain(value)
  await hand.finish()
  const places = await hand.close(1)
  expect(places).toBe(5)
  await hand.sign()
  expect(hand.taps).toBeLessThanOrEqual(MOST_TAPS)
  process.stdout.write(`taps from first touch to signature: ${hand.taps}\n`)

  const paper = await page.pdf({ format: 'A4' })
  expect(pagesOf(paper)).toBe(1)

  server = await startServer(data, { port: server.port })
  await page.getByLabel(shellWords.en.allKept).first().waitFor({ timeout: 90_000 })

  const stored = await page.evaluate(async () => {
    const answer = await fetch('/api/pull?seq=0&limit=500')
    return ((await answer.json()) as { facts: StoredFact[] }).facts
  })
  const facts = stored.map(unstored)
  const fromTablet = facts.filter((fact) => told.has(fact.id))
  expect(fromTablet.length).toBe(told.size)
  expect(fromTablet.filter((fact) => fact.type === 'session/touched').length).toBe(21)
  for (const fact of fromTablet) expect(fact).toEqual(told.get(fact.id))
  const ofServer = replayAnswer(facts)
  const ofTablet = replayAnswer([...told.values()])
  expect(ofServer).toEqual(ofTablet)
  expect(ofServer.ok && ofServer.value.sessions.map(({ stage }) => stage)).toEqual(['signed'])

  const pdf = await page.evaluate(async (id) => {
    const answer = await fetch(`/api/card/${id}?lang=zh-Hans&format=pdf`)
    return { status: answer.status, head: (await answer.text()).slice(0, answer.ok ? 5 : 200) }
  }, session)
  expect(pdf).toEqual({ status: 200, head: '%PDF-' })
  await picture(page, 'session-summary')
  expect(await page.getByText(summaryWords.en.signedAt('').trim()).count()).toBeGreaterThan(0)
  expect(wrong).toEqual([])
}, 300_000)

/** The fact as it was told, without what the studio's chain adds to it. */
function unstored({
  seq: _seq,
  receivedAt: _at,
  bodyHash: _hash,
  chain: _chain,
  ...fact
}: StoredFact): Fact {
  return fact
}

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0
}
