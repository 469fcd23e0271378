/** Holds the room board: which visits stand on it, how long they have, and whose turn it is. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BodyOf, FactType, Person, Told } from '../record/mod.ts'
import { sampleId, sampleTold } from '../record/sample.fixtures.ts'
import { foldSession, zonesAt } from '../session/mod.ts'
import {
  boardOf,
  fiveMore,
  freeRooms,
  hands,
  isOver,
  takesClients,
  timeLeft,
  turns,
  UNDER_WAY_MS,
} from './mod.ts'

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
const board = (visits: readonly (readonly Told[])[], zone = 'Europe/London', now = NOW) =>
  boardOf(visits, fold, zone, now)
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

  test('the newest of those left open and of those done stand first', () => {
    const days = [3, 5, 4].map((day, i) => visit(20 + i, 60 * 24 * day))
    expect(ids(board(days).leftOpen)).toEqual([sampleId(20), sampleId(22), sampleId(21)])
    const over = [50, 90, 70].map((ago, i) => visit(30 + i, ago, {}, stopped(10)))
    expect(ids(board(over).done)).toEqual([sampleId(30), sampleId(32), sampleId(31)])
  })

  test('midnight is the studio’s, not the tablet’s', () => {
    const late = visit(6, 60 * 7)
    expect(ids(board([late], 'Europe/London').now)).toEqual([sampleId(6)])
    expect(ids(board([late], 'Pacific/Auckland').leftOpen)).toEqual([sampleId(6)])
    const over = visit(7, 60 * 7, {}, stopped(60 * 6))
    expect(ids(board([over], 'Europe/London').done)).toEqual([sampleId(7)])
    expect(ids(board([over], 'Pacific/Auckland').done)).toEqual([])
  })

  test('facts of a visit that was never opened are on no board', () => {
    const { now, leftOpen, done } = board([visit(8, 30, {}, stopped(5)).slice(1), []])
    expect([now, leftOpen, done]).toEqual([[], [], []])
  })

  test('a visit carries the facts it was folded from', () => {
    const facts = visit(9, 30)
    expect(board([facts]).now).toEqual([{ session: fold(facts), facts }])
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
        for (const { session } of [...now, ...leftOpen]) expect(isOver(session)).toBe(false)
        for (const { session } of done) expect(isOver(session)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

describe('[ROOMS16] over midnight a visit goes on being under way', () => {
  /** 23:40 in the studio: twenty minutes before its midnight. */
  const OPENED = Date.UTC(2026, 10, 23, 23, 40)
  const late = (...lines: readonly Line[]) =>
    visit(1, (NOW - OPENED) / MINUTE, { room: '2' }, ...lines)
  const at = (minutes: number, ...lines: readonly Line[]) =>
    board([late(...lines)], 'Europe/London', OPENED + minutes * MINUTE)

  test.each([
    [19, 'now'],
    [26, 'now'],
    [6 * 60, 'now'],
    [6 * 60 + 1, 'leftOpen'],
    [24 * 60, 'leftOpen'],
  ] as const)('%i minutes after its opening it stands among %s', (minutes, where) => {
    const seen = at(minutes)
    expect(ids(seen[where])).toEqual([sampleId(1)])
    expect(seen.now.length + seen.leftOpen.length + seen.done.length).toBe(1)
  })

  test('[ROOMS2] its room is taken all along, and free once it is over', () => {
    for (const minutes of [0, 26, 6 * 60 + 1, 9 * 24 * 60])
      expect(freeRooms(['1', '2'], at(minutes))).toEqual(['1'])
    const ended: Line = [(NOW - OPENED) / MINUTE - 30, 'session/stopped', { reason: 'other' }]
    expect(freeRooms(['1', '2'], at(31, ended))).toEqual(['1', '2'])
  })

  test('a visit that a clock ahead opens tomorrow is under way', () => {
    const ahead = visit(2, -60 * 12)
    expect(ids(board([ahead]).now)).toEqual([sampleId(2)])
  })

  test('one opened early in the day is under way till midnight', () => {
    const early = visit(3, 60 * 15)
    expect(UNDER_WAY_MS).toBeLessThan(60 * 15 * MINUTE)
    expect(ids(board([early]).now)).toEqual([sampleId(3)])
  })

  test('[ROOMS5] whose client sits there over midnight is not in turn', () => {
    const busy: Person = {
      id: AN,
      name: 'An',
      role: 'practitioner',
      language: 'en',
      standing: 'joined',
    }
    expect(turns([busy], at(26))).toEqual([])
    expect(turns([busy], at(7 * 60))).toEqual([busy])
  })
})

describe('[ROOMS2] a room is taken until every visit in it is over', () => {
  test('by a visit of today or of before, in the studio’s order', () => {
    const seen = board([
      visit(1, 30, { room: '2' }),
      visit(2, 50, { room: '1' }, stopped(5)),
      visit(3, 60 * 24 * 3, { room: '4' }),
      visit(4, 20),
    ])
    expect(freeRooms(['3', '2', '1', '4'], seen)).toEqual(['3', '1'])
    expect(freeRooms([], seen)).toEqual([])
  })

  test('every room is free or has an open visit in it, whenever it was opened', () => {
    const rooms = ['1', '2', '3']
    const one = fc.record({
      ago: fc.nat(5000),
      over: fc.boolean(),
      room: fc.option(fc.constantFrom(...rooms), { nil: undefined }),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), (some) => {
        const all = some.map(({ ago, over, room }, i) =>
          visit(i + 1, ago, room === undefined ? {} : { room }, ...(over ? [stopped(ago)] : [])),
        )
        const taken = some.flatMap(({ over, room }) => (over || room === undefined ? [] : [room]))
        expect(freeRooms(rooms, board(all))).toEqual(rooms.filter((one) => !taken.includes(one)))
      }),
      { numRuns: 40 },
    )
  })
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
  test('in the water by the soak’s own limit, and below zero once it is over', () => {
    expect(left(planned(45), soaked)).toEqual({ left: 300, total: 900, standing: false })
    const long: Line = [30, 'session/soaked', { celsius: 40, herbs: [], maxMinutes: 15 }]
    expect(left(planned(45), long)).toEqual({ left: -900, total: 900, standing: false })
  })
  test('no time once the feet are out of the water, or the visit is over', () => {
    expect(left(planned(45), soaked, [2, 'session/soakEnded', { minutes: 8 }])).toBeNull()
    expect(left(planned(45), step(20), stopped(1))).toBeNull()
  })
  test('a clock ahead counts as no time, in the water and at work', () => {
    const later: Line = [-10, 'session/soaked', { celsius: 40, herbs: [], maxMinutes: 15 }]
    expect(left(planned(45), later)?.left).toBe(900)
    expect(left(planned(45), step(-10))?.left).toBe(45 * 60)
  })
  test('at work by the minutes that were planned, below zero when they are over', () => {
    expect(left(planned(30), step(20))).toEqual({ left: 600, total: 1800, standing: false })
    expect(left(planned(30), step(40))?.left).toBe(-600)
  })
  const place = { foot: 'left', view: 'plantar', u: 0.5, v: 0 } as const
  const press = {
    ...place,
    technique: 'thumb-press',
    pass: 1,
    phase: 'work',
    waitedS: null,
    pace: 'slow',
    depth: 'light',
    discomfort: 2,
    flinch: false,
  } as const
  test.each<[string, Line]>([
    ['a touch', [12, 'session/touched', press]],
    ['a mark', [12, 'session/marked', place]],
    ['the next step', step(12)],
  ])('it counts through %s', (_what, line) => {
    expect(left(planned(30), step(20), line)).toEqual({ left: 600, total: 1800, standing: false })
  })
  test('what is no work does not move the clock', () => {
    const said: Line = [
      12,
      'session/explained',
      { of: sampleId(1), language: 'en', said: 'So.', spoken: false, traditionShown: false },
    ]
    expect(left(planned(30), step(20), said)?.left).toBe(600)
    expect(left(planned(30), step(20), [15, 'session/paused', {}], said)?.left).toBe(1500)
  })
  test('a pause is not counted, and after it the clock runs on', () => {
    const paused: Line = [15, 'session/paused', {}]
    const resumed: Line = [5, 'session/resumed', {}]
    expect(left(planned(30), step(20), paused, resumed)).toEqual({
      left: 1200,
      total: 1800,
      standing: false,
    })
  })
  test('a pause stands', () => {
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
  test('in the water too, and not once the closing has begun', () => {
    const soaked: Line = [10, 'session/soaked', { celsius: 40, herbs: [], maxMinutes: 15 }]
    expect(fiveMore(session(45, soaked), null)).toBe(50)
    expect(fiveMore(session(45, [5, 'session/stepStarted', { step: 0, pass: 1 }]), 50)).toBe(50)
    expect(fiveMore(session(55), null)).toBe(60)
    expect(fiveMore(session(60), null)).toBeNull()
    expect(fiveMore(session(45), 49)).toBeNull()
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
  test('[ROOMS5] of several clients the last one’s end counts, whichever was opened first', () => {
    const long = visit(1, 200, { practitioner: AN }, stopped(10))
    const short = visit(2, 150, { practitioner: AN }, stopped(140))
    const other = visit(3, 100, { practitioner: BO }, stopped(60))
    expect(inTurn([person(AN), person(BO)], long, short, other)).toEqual([BO, AN])
    expect(inTurn([person(AN), person(BO)], other, short, long)).toEqual([BO, AN])
  })
  test('[ROOMS5] a visit without a person moves nobody', () => {
    const nobody = visit(1, 100, {}, stopped(60)).map((fact) =>
      fact.type === 'session/opened'
        ? ({ ...fact, body: { ...fact.body, practitioner: null } } as never as Told)
        : fact,
    )
    expect(inTurn(team, nobody)).toEqual([AN, BO, CY])
  })
  test('[ROOMS5] who has not joined yet, or has left, is never in turn; the owner is', () => {
    const invited = { ...person(BO), standing: 'invited' as const }
    expect(inTurn([invited, person(AN, 'owner')])).toEqual([AN])
    expect(
      (['owner', 'practitioner', 'reception'] as const).map((role) => takesClients({ role })),
    ).toEqual([true, true, false])
  })
  test('[ROOMS5] everybody free is in turn once, and no one else, in any order of the visits', () => {
    const some = fc.array(
      fc.record({ who: fc.constantFrom(AN, BO, CY), ago: fc.nat(600), over: fc.boolean() }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(some, (visits) => {
        const all = visits.map(({ who, ago, over }, i) =>
          visit(i + 1, ago, { practitioner: who }, ...(over ? [stopped(ago / 2)] : [])),
        )
        const busy = visits.flatMap(({ who, over }) => (over ? [] : [who]))
        const order = inTurn(team, ...all)
        expect([...order].sort()).toEqual(
          team.map(({ id }) => id).filter((id) => !busy.includes(id)),
        )
        expect(inTurn(team, ...all.toReversed())).toEqual(order)
      }),
      { numRuns: 40 },
    )
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
    expect(hands(CY, desk, [person(AN)])).toBe(CY)
  })
})
