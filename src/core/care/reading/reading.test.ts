/** Holds what stands for a person in a visit: their pages, its own day, their age, what cannot be read. */

import { describe, expect, test } from 'vitest'
import { type BodyOf, type FactType, personIn, streamsOf } from '../../record/mod.ts'
import { sampleFact, sampleId } from '../../record/sample.fixtures.ts'
import { HERBS } from '../../record/terms.ts'
import { flagById } from '../rules/rules.ts'
import { missingQuestions } from '../screening/answers.ts'
import { standing } from '../screening/past.fixtures.ts'
import { TODAY_ONLY } from '../sitting/ask.ts'
import { clearable } from '../sitting/outcome.ts'
import { ruleWords } from '../sitting/rule-words.ts'
import { herbsOff } from '../soak-gate.ts'
import { UNREAD_RULE } from '../types.ts'
import { reading } from './reading.ts'

const [A, B, C, VISIT, EARLIER] = [1, 2, 3, 4, 5].map(sampleId) as [
  string,
  string,
  string,
  string,
  string,
]
/** 23:40 in the studio, which is 15:40 UTC. */
const LATE = Date.UTC(2026, 4, 10, 15, 40)
const DAY = '2026-05-10'
const ZONE = 'Asia/Singapore'

type Line = readonly [stream: string, type: FactType, body: object, at?: number]

/** Facts in the order they are listed, whatever their clocks say. */
function record(...lines: readonly Line[]) {
  const facts = lines.map(([stream, type, body, at], i) =>
    sampleFact({
      type,
      body: body as BodyOf<typeof type>,
      stream,
      subject: stream,
      n: i + 1,
      at: at ?? LATE - 3_600_000 + i,
    }),
  )
  return streamsOf(facts, facts.length)
}

const opened = (client: string): object => ({
  client,
  practitioner: sampleId(9),
  minutes: 45,
  complaints: ['relax'],
  practitionerLanguage: 'en',
  clientLanguage: 'en',
  consentByWord: true,
})
const said = (conditions: Record<string, 'yes' | 'no' | 'unknown'>, more: object = {}): object => ({
  on: DAY,
  kind: 'first',
  by: 'client-tablet',
  language: 'en',
  conditions: Object.fromEntries(
    Object.entries(conditions).map(([id, answer]) => [id, { answer }]),
  ),
  redFlags: {},
  complaints: [],
  ...more,
})
const door: Line = [VISIT, 'session/opened', opened(A), LATE]
const page = (id: string, fields: object = {}): Line => [id, 'client/registered', fields]
const join = (id: string, into: string): Line => [id, 'client/merged', { into }]

function stands(...lines: readonly Line[]) {
  const read = reading(personIn(record(...lines), A), { timeZone: ZONE, session: VISIT })
  if (!read) throw new Error('there is no such visit')
  return read
}
const rulesOf = (read: ReturnType<typeof stands>) => [
  ...new Set(read.screening.reasons.map(({ rule }) => rule)),
]

describe('[READ2] a visit is judged by the day it was opened', () => {
  const exhausted: Line = [VISIT, 'screening/answered', said({ 'tired-or-meal': 'yes' })]

  test('what holds for a day still holds after midnight, in a visit opened before it', () => {
    expect(stands(page(A), door, exhausted).screening.soak).toMatchObject({
      maxCelsius: 40,
      maxMinutes: 10,
    })
  })
  test('the next visit begins anew', () => {
    const next: Line = [VISIT, 'session/opened', opened(A), LATE + 86_400_000]
    const before: readonly Line[] = [
      [EARLIER, 'session/opened', opened(A), LATE],
      [EARLIER, 'screening/answered', said({ 'tired-or-meal': 'yes' })],
    ]
    const read = stands(page(A), ...before, next)
    expect(read.on).toBe('2026-05-11')
    expect(read.screening.soak).toMatchObject({ maxCelsius: 42, maxMinutes: 20 })
  })
  test('the studio’s own midnight parts the days, not that of Greenwich', () => {
    const people = personIn(
      record(page(A), [VISIT, 'session/opened', opened(A), LATE + 3_600_000]),
      A,
    )
    const on = (timeZone: string) => reading(people, { timeZone, session: VISIT })?.on
    expect([on('UTC'), on(ZONE)]).toEqual(['2026-05-10', '2026-05-11'])
  })
  test('a visit of somebody else is none of theirs; a plain day always can be read', () => {
    const people = personIn(record(page(A), page(C), [VISIT, 'session/opened', opened(C)]), A)
    expect(reading(people, { timeZone: ZONE, session: VISIT })).toBe(null)
    expect(reading(people, { timeZone: ZONE, on: DAY })?.screening.massage.level).toBe('go')
  })
})

describe('[READ3] a sitting counts for the visit it belongs to', () => {
  const yes = { 'tired-or-meal': 'yes' } as const
  test.each([
    ['told in the visit, dated a week before by a wrong clock', VISIT, { on: '2026-05-03' }],
    ['told in the visit, dated after it', VISIT, { on: '2026-05-14' }],
    ['told on the client’s page, naming the visit', A, { on: '2026-05-03', session: VISIT }],
  ])('%s', (_how, stream, more) => {
    const read = stands(page(A), door, [stream, 'screening/answered', said(yes, more)])
    expect(read.counted).toEqual(['tired-or-meal'])
  })
  test('one that belongs to no visit counts by its own date', () => {
    const old: Line = [A, 'screening/answered', said(yes, { on: '2026-05-03' })]
    expect(stands(page(A), door, old).counted).toEqual([])
  })
})

describe('[SCREEN15] a returning card is for whoever has been through all of the first ones', () => {
  const everything = missingQuestions(standing(''), [])
  const none = (ids: readonly string[]) =>
    said(Object.fromEntries(ids.filter((id) => !flagById(id)).map((id) => [id, 'no'])))
  const before: Line = [EARLIER, 'session/opened', opened(A), LATE - 86_400_000]
  const inVisit = (visit: string, ids: readonly string[]): Line => [
    visit,
    'screening/answered',
    none(ids),
  ]

  test('at first, and again in the same visit, all cards are due', () => {
    expect(stands(page(A), door).cards).toBe('first')
    expect(stands(page(A), door, inVisit(VISIT, everything)).cards).toBe('first')
  })
  test('after a visit that went through them, or a phone’s answers on the page, one is', () => {
    for (const stream of [EARLIER, A])
      expect(stands(page(A), before, inVisit(stream, everything), door).cards).toBe('returning')
  })
  test('one lasting question that a visit cut short never came to brings them all', () => {
    for (const id of everything.filter((one) => !TODAY_ONLY.includes(one) && !flagById(one))) {
      const cut = everything.filter((one) => one !== id)
      expect(stands(page(A), before, inVisit(EARLIER, cut), door).cards).toBe('first')
    }
  })
})

test('[CARE11] asked again in a returning visit, a slip of the finger is taken back', () => {
  const card = (conditions: Parameters<typeof said>[0]): Line => [
    VISIT,
    'screening/answered',
    said(conditions, { kind: 'returning' }),
  ]
  const slip = card({ anticoagulant: 'yes', 'tired-or-meal': 'unknown' })
  const mended = card({ anticoagulant: 'no', 'tired-or-meal': 'no' })
  expect(stands(page(A), door, slip).counted).toEqual(['anticoagulant', 'tired-or-meal'])
  expect(stands(page(A), door, slip, mended).counted).toEqual([])
})

describe('[READ5] age comes from the birth date on the day of the visit', () => {
  test.each([
    ['2015-05-10', 11, 'child'],
    ['2015-05-11', 10, 'child'],
    ['2011-05-10', 15, 'minor'],
    ['2009-06-01', 16, 'minor'],
    ['1946-05-10', 80, 'frail'],
  ])('born %s: %i years, row %s', (born, age, rule) => {
    const none: Line = [VISIT, 'screening/answered', said({})]
    const read = stands(page(A, { born }), door, none)
    expect(read.age).toBe(age)
    expect(read.input.age).toBe(age)
    expect(rulesOf(read)).toContain(rule)
  })
  test('grown up and not old: no row', () => {
    expect(stands(page(A, { born: '1990-01-01' }), door).screening.reasons).toEqual([])
  })
  test('a birth date is known better than what was said; without one what was said counts', () => {
    const spoken: Line = [VISIT, 'screening/answered', said({}, { age: 40 })]
    expect(stands(page(A, { born: '2015-05-10' }), door, spoken).age).toBe(11)
    expect(stands(page(A), door, spoken).age).toBe(40)
    expect(stands(page(A), door).age).toBe(null)
  })
  test.each(['0026-05-01', '2031-01-01'])(
    'a birth date that nobody can have (%s) says nothing',
    (born) => {
      expect(stands(page(A, { born }), door).age).toBe(null)
    },
  )
})

describe('[READ6] what was told on any page stands for the whole person', () => {
  const numb: Line = [B, 'screening/answered', said({ 'neuropathy-other': 'yes' })]

  test('a neuropathy told on the other page is kept in mind, whichever page the visit was opened on', () => {
    for (const joined of [join(B, A), join(A, B)])
      expect(rulesOf(stands(page(A), page(B), numb, joined, door))).toContain('neuropathy-other')
    expect(rulesOf(stands(page(A), page(B), numb, door))).toEqual([])
  })
  test('note, pressure, phone, birth date and feet of a joined page are not lost', () => {
    const foot: Line = [B, 'client/footShape', { foot: 'right', missing: ['foot'] }]
    const told = { note: 'A scar', pressure: 'light', phone: '123', born: '1990-01-01' }
    const { client } = stands(page(A, { name: 'Ann' }), page(B, told), foot, join(B, A), door)
    expect(client).toMatchObject({ ...told, id: A, name: 'Ann', mergedInto: null })
    expect(client.footShape.right?.missing).toEqual(['foot'])
  })
  test('who somebody is stays as the page that stays says, how they like it as it was told last', () => {
    const other = { name: 'Anne', phone: '999', pressure: 'light', language: 'en' }
    const { client } = stands(
      page(A, { name: 'Ann', phone: '123', pressure: 'strong' }),
      page(B, other),
      join(B, A),
      door,
    )
    expect(client).toMatchObject({ name: 'Ann', phone: '123', pressure: 'light', language: 'en' })
  })
  test('what is changed once they are joined counts, whichever page it is changed on', () => {
    const both = [page(A, { phone: '123' }), page(B, { phone: '999' }), join(B, A)] as const
    const mended: Line = [B, 'client/changed', { field: 'phone', value: '456' }]
    expect(stands(...both, mended, door).client.phone).toBe('456')
    const cleared: Line = [A, 'client/changed', { field: 'phone', value: null }]
    expect(stands(...both, cleared, door).client.phone).toBe(null)
  })
  test('notes of both pages stand, one below the other; a note written afterwards takes their place', () => {
    const both = [
      page(A, { note: 'Likes tea' }),
      page(B, { note: 'No latex' }),
      join(B, A),
    ] as const
    expect(stands(...both, door).client.note).toBe('Likes tea\nNo latex')
    const mended: Line = [A, 'client/changed', { field: 'note', value: 'No latex, no tea' }]
    expect(stands(...both, mended, door).client.note).toBe('No latex, no tea')
    const cleared: Line = [B, 'client/changed', { field: 'note', value: null }]
    expect(stands(...both, cleared, door).client.note).toBe(null)
  })
  test('the same note on two pages is said once', () => {
    const both = [page(A, { note: 'No latex' }), page(B, { note: 'No latex' }), join(B, A)] as const
    expect(stands(...both, door).client.note).toBe('No latex')
  })
  test.each([
    ['pain on the left', 'no pain on the left', 'pain on the left\nno pain on the left'],
    ['no latex', 'no latex\nlikes tea', 'no latex\nlikes tea'],
    ['no latex\nlikes tea', 'no latex', 'no latex\nlikes tea'],
    ['likes tea\nno latex', 'no latex\nlikes tea', 'likes tea\nno latex'],
  ])('a note that is part of another’s line is not lost in it: %j and %j', (one, other, both) => {
    const pages = [page(A, { note: one }), page(B, { note: other }), join(B, A)] as const
    expect(stands(...pages, door).client.note).toBe(both)
  })
  test('a consent taken back on one page is taken back', () => {
    const yes: Line = [
      A,
      'client/consented',
      {
        to: ['treatment', 'notes'],
        language: 'en',
        text: '1',
        how: 'by-word',
        chaperone: 'declined',
      },
    ]
    const no: Line = [B, 'client/consentWithdrawn', { from: ['notes'] }]
    const { consents } = stands(page(A), page(B), yes, join(B, A), no, door).client
    expect(Object.keys(consents)).toEqual(['treatment'])
  })
})

describe('[READ7] what an owner joined an owner parts by a fact', () => {
  const numb: Line = [B, 'screening/answered', said({ 'neuropathy-other': 'yes' })]
  const part = (from: string): Line => [B, 'client/parted', { from }]

  test('then each page speaks for itself again', () => {
    expect(rulesOf(stands(page(A), page(B), numb, join(B, A), part(A), door))).toEqual([])
  })
  test('parting takes back the join it names, and no other', () => {
    expect(rulesOf(stands(page(A), page(B), numb, join(B, A), part(C), door))).toContain(
      'neuropathy-other',
    )
  })
  test('joined once more they are one again', () => {
    const again = stands(page(A), page(B), numb, join(B, A), part(A), join(B, A), door)
    expect(rulesOf(again)).toContain('neuropathy-other')
  })
})

describe('[READ8] a screening that cannot be read asks for a physician first', () => {
  const unread = (type: string) => {
    const { facts, pages } = personIn(record(page(A), door), A)
    return reading(
      { facts, pages, unread: [{ id: sampleId(77), stream: A, type, v: 2 }] },
      { timeZone: ZONE, session: VISIT },
    )?.screening
  }
  test('it is never milder than clearance, and says why', () => {
    expect(unread('screening/answered')).toMatchObject({
      massage: { level: 'clearance' },
      soak: { level: 'clearance', maxCelsius: null, maxMinutes: null },
      chair: 'physician',
      reasons: [
        { rule: UNREAD_RULE, for: 'massage', level: 'clearance' },
        { rule: UNREAD_RULE, for: 'soak', level: 'clearance' },
        { rule: UNREAD_RULE, for: 'chair', level: 'physician' },
      ],
    })
  })
  test('it says so in both languages, and is nothing that a clearance lifts', () => {
    expect(ruleWords(UNREAD_RULE).why?.en).toMatch(/renew this tablet/)
    expect(ruleWords(UNREAD_RULE).why?.['zh-Hans']).toMatch(/更新这台平板/)
    const screening = unread('screening/answered')
    expect(screening && clearable(screening)).toEqual([])
  })
  test('what else a newer tablet told changes nothing', () => {
    expect(unread('client/liked')?.massage.level).toBe('go')
  })
})

describe('[READ11] a clearance counts from the day it was given', () => {
  const heart: Line = [VISIT, 'screening/answered', said({ 'heart-failure': 'yes' })]
  const cleared = (date: string): Line => [
    A,
    'screening/cleared',
    { condition: 'heart-failure', by: 'letter', name: 'Dr', date, until: '2026-12-31' },
  ]
  test.each([
    ['2026-05-09', true],
    [DAY, true],
    ['2026-05-11', false],
  ])('given on %s: %s', (date, counts) => {
    const { level } = stands(page(A), door, heart, cleared(date)).screening.massage
    expect(level === 'clearance').toBe(!counts)
  })

  const given = (more: object) => {
    const body = { condition: 'heart-failure', by: 'letter', name: 'Dr', date: '2026-05-01' }
    const all = { ...body, until: '2026-12-31', ...more }
    return stands(page(A), door, heart, [A, 'screening/cleared', all])
  }
  test.each([
    ['2026-05-05', '2026-05-05'],
    [DAY, DAY],
    ['2026-05-11', '2026-05-11'],
    ['2026-04-01', '2026-05-01'],
  ])('one that holds from %s counts from %s', (from, first) => {
    const read = given({ from })
    expect(read.input.clearances).toEqual([
      { condition: 'heart-failure', until: '2026-12-31', from: first },
    ])
    expect(read.screening.massage.level).toBe(first <= DAY ? 'adapt' : 'clearance')
  })
  test('the chair opens where it says so', () => {
    expect(given({ chair: true }).screening.chair).toBe('ok')
    expect(given({ chair: false }).screening.chair).toBe('physician')
    expect(given({}).screening.chair).toBe('physician')
  })
})

describe('[R15] a red flag is open until a physician has seen it', () => {
  const flagged: Line = [
    VISIT,
    'screening/answered',
    said({}, { redFlags: { 'chest-pain': 'yes' } }),
  ]
  const seen = (flag: string): Line => [A, 'screening/flagSeen', { flag, by: 'Dr Q', on: DAY }]

  test('open, it is screened; seen, it is not', () => {
    const open = stands(page(A), door, flagged)
    expect([open.openFlags, open.screening.urgency]).toEqual([['chest-pain'], 'emergency'])
    const closed = stands(page(A), door, flagged, seen('chest-pain'))
    expect([closed.openFlags, closed.screening.urgency]).toEqual([[], null])
  })
})

describe('[READ2] what is told of a later day changes nothing of a visit that is over', () => {
  const NEXT: Line = [EARLIER, 'session/opened', opened(A), LATE + 20 * 86_400_000]
  const later = (more: object, conditions = {}): Line => [
    EARLIER,
    'screening/answered',
    said(conditions, more),
  ]
  const unchanged = (before: readonly Line[], after: readonly Line[]) => {
    const [then, now] = [stands(...before), stands(...before, ...after)]
    expect([now.openFlags, now.input, now.screening]).toEqual([
      then.openFlags,
      then.input,
      then.screening,
    ])
    return now
  }

  test('a flag that was seen to, and raised and seen to again afterwards', () => {
    const raised: Line = [
      A,
      'screening/answered',
      said({}, { on: '2026-05-01', redFlags: { 'chest-pain': 'yes' } }),
    ]
    const seen = (on: string): Line => [
      A,
      'screening/flagSeen',
      { flag: 'chest-pain', by: 'Dr Q', on },
    ]
    const before = [page(A), raised, seen('2026-05-02'), door]
    const again = later({ redFlags: { 'chest-pain': 'yes' } })
    expect(unchanged(before, [NEXT, again]).screening.massage.level).toBe('go')
    expect(unchanged(before, [NEXT, again, seen('2026-06-02')]).openFlags).toEqual([])
  })

  test('an event that ends a clearance only from its own day on', () => {
    const heart: Line = [VISIT, 'screening/answered', said({ 'heart-failure': 'yes' })]
    const cleared: Line = [
      A,
      'screening/cleared',
      { condition: 'heart-failure', by: 'letter', name: 'Dr', date: DAY, until: '2026-12-31' },
    ]
    const now = unchanged(
      [page(A), door, heart, cleared],
      [NEXT, later({ kind: 'returning' }, { 'operation-or-bed-recent': 'yes' })],
    )
    expect(now.screening.massage.level).toBe('adapt')
  })
})

describe('[CARE26] what counts of a person counts for the basin too', () => {
  test.each([
    ['a child, by its birth date', { born: '2018-01-01' }, said({}), ['child']],
    ['a child, as said', {}, said({}, { age: 9 }), ['child']],
    ['pregnant, by the due date alone', {}, said({}, { due: '2026-08-01' }), ['pregnancy-later']],
  ])('%s: no herbs', (_who, fields, told, counted) => {
    const read = stands(page(A, fields), door, [VISIT, 'screening/answered', told])
    expect(read.counted).toEqual(counted)
    expect(herbsOff(read.counted)).toEqual(HERBS)
  })
  test('nor is a pregnancy counted whose birth is certain', () => {
    const told = said(
      { 'pregnancy-first-trimester': 'yes' },
      { on: '2025-01-01', due: '2025-08-01' },
    )
    expect(stands(page(A), door, [A, 'screening/answered', told]).counted).toEqual([])
  })
})

describe('[CARE12] what was answered is counted as it was answered', () => {
  test('yes and not sure count, a no does not; not sure is told apart', () => {
    const told = said({ cancer: 'yes', epilepsy: 'unknown', pacemaker: 'no' })
    const read = stands(page(A), door, [VISIT, 'screening/answered', told])
    expect(read.counted).toEqual(['cancer', 'epilepsy'])
    expect(read.unsure).toEqual(['epilepsy'])
    expect(read.age).toBeNull()
    expect(Object.keys(read.input)).not.toContain('age')
  })
  test.each([
    ['2026-05-10', 0],
    ['1896-05-10', 130],
    ['1895-05-10', null],
    ['2026-05-11', null],
  ])('born %s: age %s', (born, age) => {
    expect(stands(page(A, { born }), door).age).toBe(age)
  })
})
