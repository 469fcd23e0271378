/** Holds the room board: which visits stand on it, how long they have, and whose turn it is. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BodyOf, FactType, Person, Told } from '../record/mod.ts'
import { sampleId, sampleTold } from '../record/sample.fixtures.ts'
import { foldSession, zonesAt } from '../session/mod.ts'
import { boardOf, freeRooms } from './board.ts'
import { lengths } from './lengths.ts'
import { fiveMore, timeLeft } from './time-left.ts'
import { hands, turns } from './turn.ts'

const MINUTE = 60_000
/** 2026-11-23 15:30 UTC: already the 24th in Auckland, still the 23rd in London. */
const NOW = Date.UTC(2026, 10, 23, 15, 30)
const [AN, BO, CY] = [sampleId(11), sampleId(12), sampleId(13)]

type Line = {
  readonly [T in FactType]: readonly [minutesAgo: number, type: T, body: BodyOf<T>]
}[FactType]

let told = 0
/** One visit by its lines; `ago` minutes before NOW it was opened. */
function visit(
  number: number,
  ago: number,
  how: { practitioner?: string; room?: string } = {},
  ...lines: readonly Line[]
): readonly Told[] {
  const stream = sampleId(number)
  const opening: Line = [
    ago,
    'session/opened',
    {
      client: sampleId(900 + number),
      practitioner: how.practitioner ?? AN,
      ...(how.room === undefined ? {} : { room: how.room }),
      minutes: 45,
      complaints: [],
      practitionerLanguage: 'en',
      clientLanguage: 'en',
      consentByWord: true,
    },
  ]
  return [opening, ...lines].map(([before, type, body]) => {
    told += 1
    return sampleTold({
      type,
      body,
      stream,
      n: told,
      lamport: told,
      id: sampleId(5000 + told),
      at: NOW - before * MINUTE,
    } as Parameters<typeof sampleTold>[0])
  })
}

const stopped = (ago: number): Line => [ago, 'session/stopped', { reason: 'client-said-stop' }]
const planned = (minutes: number): Line => [
  40,
  'session/planned',
  {
    steps: [{ kind: 'rest', foot: 'left', seconds: 60 }],
    leftOut: [],
    totalSeconds: 60,
    minutes,
    secondsPerPass: 20,
    medium: 'none',
  },
]
const fold = (facts: readonly Told[]) => foldSession(facts, zonesAt)
const board = (visits: readonly (readonly Told[])[], zone = 'Europe/London') =>
  boardOf(visits, fold, zone, NOW)
const ids = (some: readonly { readonly session: { readonly id: string } }[]) =>
  some.map(({ session }) => session.id)

describe('[ROOMS1] the board parts visits by the studio’s own day and by whether they are over', () => {
  const visits = [
    visit(1, 30),
    visit(2, 60),
    visit(3, 90, {}, stopped(20)),
    visit(4, 60 * 24 * 3),
    visit(5, 60 * 24 * 3, {}, stopped(60 * 24 * 3 - 5)),
  ]

  test('under way by how long they are open, left open, and done', () => {
    const { now, leftOpen, done } = board(visits)
    expect(ids(now)).toEqual([sampleId(2), sampleId(1)])
    expect(ids(leftOpen)).toEqual([sampleId(4)])
    expect(ids(done)).toEqual([sampleId(3)])
  })

  test('midnight is the studio’s, not the tablet’s', () => {
    const late = visit(6, 60 * 5)
    expect(ids(board([late], 'Europe/London').now)).toEqual([sampleId(6)])
    expect(ids(board([late], 'Pacific/Auckland').leftOpen)).toEqual([sampleId(6)])
  })

  test('no visit is lost from the board, and none stands on it twice', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5000), fc.boolean()), { maxLength: 12 }), (some) => {
        const all = some.map(([ago, over], i) =>
          visit(i + 1, ago, {}, ...(over ? [stopped(ago)] : [])),
        )
        const { now, leftOpen, done } = board(all)
        const shown = ids([...now, ...leftOpen, ...done])
        expect(new Set(shown).size).toBe(shown.length)
        for (const [i, [, over]] of some.entries())
          if (!over) expect(shown).toContain(sampleId(i + 1))
      }),
      { numRuns: 40 },
    )
  })
})

test('[ROOMS2] a room is free while no visit of today is under way in it', () => {
  const seen = board([visit(1, 30, { room: '2' }), visit(2, 50, { room: '1' }, stopped(5))])
  expect(freeRooms(['1', '2', '3'], seen)).toEqual(['1', '3'])
})

describe('[ROOMS3] time left counts down in the water and at work, and stands while paused', () => {
  const left = (...lines: readonly Line[]) => {
    const facts = visit(1, 50, {}, ...lines)
    return timeLeft(fold(facts), facts, NOW)
  }
  const soaked: Line = [10, 'session/soaked', { celsius: 40, herbs: [], maxMinutes: 15 }]
  const step = (ago: number): Line => [ago, 'session/stepStarted', { step: 0, pass: 1 }]

  test('no time at a stage that has none', () => {
    expect(left()).toBeNull()
    expect(left(planned(45))).toBeNull()
  })
  test('in the water by the soak’s own limit', () => {
    expect(left(planned(45), soaked)).toEqual({ left: 300, total: 900, standing: false })
  })
  test('at work by the minutes that were planned, below zero when they are over', () => {
    expect(left(planned(30), step(20))).toEqual({ left: 600, total: 1800, standing: false })
    expect(left(planned(30), step(40))?.left).toBe(-600)
  })
  test('a pause is not counted', () => {
    const paused: Line = [15, 'session/paused', {}]
    expect(left(planned(30), step(20), paused)).toEqual({
      left: 1500,
      total: 1800,
      standing: true,
    })
  })
})

describe('[ROOMS4] five more minutes never exceed the screening or the record’s hour', () => {
  const session = (minutes: number, ...more: readonly Line[]) =>
    fold(visit(1, 50, {}, planned(minutes), ...more))

  test('offered only where there is a plan to lengthen', () => {
    expect(fiveMore(fold(visit(1, 50)), null)).toBeNull()
    expect(fiveMore(session(45, stopped(1)), null)).toBeNull()
    expect(fiveMore(session(45), null)).toBe(50)
  })
  test('never past what is allowed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 60 }),
        fc.option(fc.integer({ min: 5, max: 90 })),
        (minutes, most) => {
          const longer = fiveMore(session(minutes), most)
          const allowed = Math.min(60, most ?? 60)
          expect(longer).toBe(minutes + 5 <= allowed ? minutes + 5 : null)
        },
      ),
    )
  })
})

describe('[ROOMS5] [ROOMS6] whose turn it is', () => {
  const person = (id: string, role: Person['role'] = 'practitioner'): Person => ({
    id,
    name: id,
    role,
    language: 'en',
    standing: 'joined',
  })
  const team = [person(AN), person(BO), person(CY)]
  const inTurn = (people: readonly Person[], ...visits: readonly (readonly Told[])[]) =>
    turns(people, board(visits)).map((one) => one.id)

  test('[ROOMS5] who had nobody today comes first, then who has been free longest', () => {
    const first = visit(1, 200, { practitioner: AN }, stopped(20))
    const second = visit(2, 150, { practitioner: BO }, stopped(90))
    expect(inTurn(team, first, second)).toEqual([CY, BO, AN])
  })
  test('[ROOMS5] who is with a client is not in turn', () => {
    expect(inTurn(team, visit(1, 20, { practitioner: BO }))).toEqual([AN, CY])
  })
  test('[ROOMS5] reception and people who left are never in turn', () => {
    const gone = { ...person(CY), standing: 'left' as const }
    expect(inTurn([person(AN), person(BO, 'reception'), gone])).toEqual([AN])
  })
  test('[ROOMS6] a visit is for who holds the tablet, or for the next in turn where that is reception', () => {
    expect(hands(BO, team, [person(AN)])).toBe(BO)
    const desk = [person(AN), person(BO, 'reception')]
    expect(hands(BO, desk, [person(AN)])).toBe(AN)
    expect(hands(BO, desk, [])).toBe(BO)
  })
})

test('[ROOMS12] the studio’s usual length is always among the lengths offered, each once', () => {
  expect(lengths(45)).toEqual([20, 30, 45, 60])
  expect(lengths(40)).toEqual([20, 30, 40, 45, 60])
})
