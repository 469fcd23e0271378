/** Holds the demo to being a practice one can believe in, whenever it is opened. */

import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boardOf, freeRooms, timeLeft, turns } from '../core/desk/mod.ts'
import {
  checkIncoming,
  type Fact,
  foldClient,
  foldStudio,
  readFacts,
  START,
} from '../core/record/mod.ts'
import { STUDIO, sampleFact, sampleId } from '../core/record/sample.fixtures.ts'
import { byStream, foldSession, isSore, type Session, zonesAt } from '../core/session/mod.ts'
import { digestText } from '../core/share/mod.ts'
import { NOON } from '../server/studio.fixtures.ts'
import { memoryStore } from '../store/memory.ts'
import { demoZone } from './days.ts'
import { demoFacts, foundDemo } from './found.ts'

const HOUR = 3_600_000
const MINUTE = 60_000
const IDS = { studio: STUDIO, person: sampleId(2), device: sampleId(3) }

const practice = (now: number, timeZone: string = 'UTC') =>
  seen(demoFacts(IDS, now, timeZone), STUDIO, now)

/** What somebody sees who opens the studio now. */
function seen(facts: readonly Fact[], studioId: string, now: number) {
  const { told, unknown } = readFacts(facts)
  const lines = [...byStream(told).values()]
  const opened = lines.filter((line) => line.some(({ type }) => type === 'session/opened'))
  const studio = foldStudio(told.filter(({ stream }) => stream === studioId))
  const fold = (line: (typeof lines)[number]) => foldSession(line, zonesAt)
  const board = boardOf(opened, fold, studio.settings.timeZone, now)
  return { facts, told, unknown, opened, studio, board, sessions: opened.map(fold) }
}

const atNoon = practice(NOON)

/** Another handful of bytes each time. */
function chance(): (bytes: number) => Uint8Array {
  let turn = 0
  return (bytes) =>
    new Uint8Array(createHash('sha256').update(`${turn++}`).digest().subarray(0, bytes))
}

describe('[SERVER14] the demo is a whole practice, marked as made up', () => {
  test('12 clients, 60 visits, three people, every fact whole and in order', () => {
    const { facts, told, unknown, sessions, studio } = atNoon
    for (const fact of facts) expect(checkIncoming(fact)).toMatchObject({ ok: true })
    expect(unknown).toEqual([])
    expect(facts.map((fact) => fact.n)).toEqual(facts.map((_, i) => i + 1))
    const clients = told.filter(({ type }) => type === 'client/registered')
    expect(clients.length).toBe(12)
    for (const { stream } of clients)
      expect(foldClient(told.filter((fact) => fact.subject === stream))).toMatchObject({
        demo: true,
        name: expect.stringMatching(/^(Demo|示例) · /),
        consents: { treatment: {}, notes: {} },
      })
    expect(sessions.length).toBe(60)
    expect(studio.people.map(({ role, standing }) => `${role} ${standing}`)).toEqual([
      'owner joined',
      'practitioner joined',
      'practitioner joined',
    ])
    for (const { name } of studio.people) expect(name).toMatch(/^(Demo|示例)/)
    expect(studio.settings.address).not.toBe('')
    expect(studio.settings.emergencyNumber).not.toBe('')
  })

  test('every signature covers its visit, and its digest is true', () => {
    const done = atNoon.sessions.filter(({ signed }) => signed)
    expect(done.length).toBe(58)
    for (const { id, signed, addedAfterSigning } of done) {
      const { covers = {}, summary = '', digest } = signed ?? {}
      const text = digestText({ session: id, covers, summary })
      expect(createHash('sha256').update(text).digest('hex')).toBe(digest)
      expect(addedAfterSigning).toEqual([])
    }
  })

  test('the store keeps it whole and its chain holds', async () => {
    const store = memoryStore()
    let now = NOON
    const setting = { store, now: () => now, random: chance() }
    const founded = await foundDemo(setting, 'UTC')
    if (!founded) throw new Error('nothing was founded')
    expect(await store.verify(founded.studio)).toMatchObject({
      ok: true,
      facts: atNoon.facts.length,
    })
    expect(await foundDemo(setting, 'UTC')).toEqual(founded)
    now += 2 * HOUR
    expect(await foundDemo(setting, 'UTC')).toEqual(founded)
    expect((await store.head(founded.studio)).seq).toBe(atNoon.facts.length)
  })

  test('the same for one clock, and alike for any other', () => {
    expect(demoFacts(IDS, NOON)).toEqual(atNoon.facts)
    const shape = (now: number) =>
      practice(now).told.map(({ type, at, body }) => [
        type,
        Math.round((now - at) / MINUTE),
        type === 'session/touched' && 'discomfort' in body ? body.discomfort : null,
      ])
    expect(shape(NOON + 31 * 24 * HOUR + 7 * HOUR)).toEqual(shape(NOON))
  })
})

/** From a visit's opening to its signature; one under way ends now. */
function span(session: Session, now: number): readonly [number, number] {
  return [session.openedAt ?? 0, session.signed?.at ?? now]
}

describe('[SERVER15] whenever it is opened, the demo is in the middle of its day', () => {
  const zones = ['UTC', 'Europe/London', 'Asia/Shanghai', 'America/Los_Angeles', 'Asia/Kathmandu']

  test('one in the water, one at work with a sore spot, some done, nobody in two rooms', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 24 * 60 - 1 }),
        fc.constantFrom(...zones),
        (at, zone) => {
          const now = NOON + at * MINUTE
          const { board, sessions, studio } = practice(now, zone)
          const left = board.now.map(({ session, facts }) => [
            session.stage,
            Math.round((timeLeft(session, facts, now)?.left ?? 0) / 60),
          ])
          expect(left).toEqual([
            ['work', 25],
            ['soak', 10],
          ])
          const [atWork] = board.now
          expect(atWork?.session.spots.some(({ first }) => first && isSore(first))).toBe(true)
          expect(board.leftOpen).toEqual([])
          expect(board.done.length).toBe(3)
          expect(freeRooms(studio.settings.rooms, board)).toEqual(['3'])
          expect(turns(studio.people, board).length).toBe(1)
          for (const a of sessions)
            for (const b of sessions) {
              if (a.id >= b.id || (a.room !== b.room && a.practitioner !== b.practitioner)) continue
              const [[from, to], [since, until]] = [span(a, now), span(b, now)]
              expect(to <= since || until <= from, `${from}-${to} and ${since}-${until}`).toBe(true)
            }
        },
      ),
      { numRuns: 4 },
    )
  })

  test('a demo of another day goes on: what stood open has ended, what somebody tried stays', async () => {
    const store = memoryStore()
    let now = NOON
    const setting = { store, now: () => now, random: chance() }
    const { studio = '', person = '' } = (await foundDemo(setting, 'UTC')) ?? {}
    const tried = sampleFact({
      type: 'session/opened',
      body: {
        client: sampleId(77),
        practitioner: person,
        minutes: 30,
        complaints: [],
        practitionerLanguage: 'en',
        clientLanguage: 'en',
        consentByWord: true,
      },
      studio,
      stream: sampleId(78),
      lamport: 9000,
      at: NOON,
    })
    await store.append(studio, [tried], NOON)
    for (const hours of [25, 24 * 9 + 5]) {
      now += hours * HOUR
      await foundDemo(setting, 'UTC')
      const page = await store.pull(studio, START, 9999)
      if (!page.ok) throw new Error(page.code)
      const { board, sessions } = seen(page.facts, studio, now)
      expect(board.now.map(({ session }) => session.stage)).toEqual(['work', 'soak'])
      expect(board.done.length).toBe(3)
      expect(board.leftOpen.map(({ session }) => session.id)).toEqual([tried.stream])
      for (const { signed, addedAfterSigning } of sessions)
        if (signed) expect(addedAfterSigning).toEqual([])
      expect(await store.verify(studio)).toMatchObject({ ok: true })
    }
    expect((await store.accounts(studio)).length).toBe(1)
  })

  test('its clock is this machine’s while a studio is open, else one where it is afternoon', () => {
    for (const zone of zones)
      for (let hour = 0; hour < 24; hour++) {
        const now = NOON + hour * HOUR
        const chosen = demoZone(now, zone)
        const shown = Number(
          new Intl.DateTimeFormat('en-GB', {
            hour: '2-digit',
            hourCycle: 'h23',
            timeZone: chosen,
          }).format(now),
        )
        expect(shown).toBeGreaterThanOrEqual(12)
        expect(shown).toBeLessThan(20)
      }
    expect(demoZone(Date.UTC(2026, 10, 23, 14), 'UTC')).toBe('UTC')
    expect(demoZone(Date.UTC(2026, 10, 23, 3), 'UTC')).not.toBe('UTC')
  })
})
