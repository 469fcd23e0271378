/** Holds which release of the rules a visit is judged by. */

import { describe, expect, test } from 'vitest'
import { type BodyOf, type FactType, personIn, streamsOf } from '../../record/mod.ts'
import { sampleFact, sampleId } from '../../record/sample.fixtures.ts'
import { UNREAD_RULE } from '../types.ts'
import { reading } from './reading.ts'

const [A, VISIT] = [1, 4].map(sampleId) as [string, string]
/** 23:40 in the studio, which is 15:40 UTC. */
const LATE = Date.UTC(2026, 4, 10, 15, 40)
const DAY = '2026-05-10'
const ZONE = 'Asia/Singapore'

type Line = readonly [stream: string, type: FactType, body: object, at?: number]

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

/** The visit of `door`, opened by a tablet with other rules in force. */
function judgedBy(rules: string, ...lines: readonly Line[]) {
  const bodies = [...lines, door].map(([stream, type, body, at], i) => ({
    ...sampleFact({
      type,
      body: body as BodyOf<typeof type>,
      stream,
      subject: stream,
      n: i + 1,
      at: at ?? LATE - 3_600_000 + i,
    }),
    rules,
  }))
  const person = personIn(streamsOf(bodies, bodies.length), A)
  const read = reading(person, { timeZone: ZONE, session: VISIT })
  if (!read) throw new Error('there is no such visit')
  return read.screening
}

describe('[CARE43] a visit is judged by the rules that its opening names', () => {
  const told = (conditions: Record<string, 'yes' | 'no' | 'unknown'>, more: object = {}): Line => [
    A,
    'screening/answered',
    said(conditions, more),
  ]

  test('the same answer, by either release', () => {
    const first = judgedBy('1.0.0', page(A), told({ dvt: 'yes' }))
    const second = judgedBy('2.0.0', page(A), told({ dvt: 'yes' }))
    expect([first.rules, first.massage.level]).toEqual(['1.0.0', 'stop-emergency'])
    expect([second.rules, second.massage.level]).toEqual(['2.0.0', 'stop'])
  })

  test('a row that only the newer release has counts, and lapses by its own days', () => {
    const sprain = (on: string) =>
      judgedBy(
        '2.0.0',
        page(A),
        told({ 'sprain-or-bruise': 'yes', 'open-wound': 'unknown' }, { on }),
      )
    expect(sprain(DAY).reasons.map((one) => one.rule)).toContain('sprain-or-bruise')
    const later = sprain('2026-05-01')
    expect(later.reasons.map((one) => one.rule)).toContain('sprain-or-bruise-later')
    expect(later.reasons.map((one) => one.rule)).toContain('open-wound')
  })

  test('age, due date and clearance reach it', () => {
    const cleared: Line = [
      A,
      'screening/cleared',
      {
        condition: 'heart-failure',
        by: 'letter',
        name: 'Dr Tan',
        date: '2026-05-01',
        until: '2026-08-01',
      },
    ]
    const child = page(A, { born: '2015-01-01' })
    const read = judgedBy('2.0.0', child, told({ 'heart-failure': 'yes' }), cleared)
    expect([read.massage.level, read.massage.maxMinutes]).toEqual(['adapt', 20])
    const due = judgedBy('2.0.0', page(A), told({}, { due: '2026-08-10' }))
    expect(due.avoid.areas).toContain('little-toe-tip')
  })

  test('rules that this tablet does not have ask for a doctor first', () => {
    const read = judgedBy('7.0.0', page(A), told({ osteoporosis: 'yes' }))
    expect(read.massage.level).toBe('clearance')
    expect(read.reasons.map((one) => one.rule)).toContain(UNREAD_RULE)
  })
})
