/** Holds the bodies of every type to their keys, their bounds and their closed lists. */

import { describe, expect, test } from 'vitest'
import { bodySchemas, type FactType } from '../bodies.ts'
import { golden } from '../golden.fixtures.ts'
import { sampleId } from '../sample.fixtures.ts'

type Json = { readonly [key: string]: unknown }

const takes = (type: FactType, body: unknown): boolean => bodySchemas[type].safeParse(body).success

/** The bodies of all golden facts that stand at today's version, the leanest of each type first. */
const bodies = [...golden.values()]
  .flat()
  .flatMap(({ type, body }): [FactType, Json][] =>
    Object.hasOwn(bodySchemas, type) ? [[type as FactType, JSON.parse(body ?? '')]] : [],
  )

/** Keys under which anyone may put keys of their own. */
const OPEN = new Set(['conditions', 'redFlags', 'ratings', 'covers', 'zones'])
const CLOSED_RATINGS = 'session/closed'

/** The value with one key added to each of its objects in turn. */
function withKey(value: unknown, open: boolean): unknown[] {
  if (Array.isArray(value))
    return value.flatMap((inner, i) => withKey(inner, false).map((one) => value.with(i, one)))
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, inner]) =>
    withKey(inner, OPEN.has(key)).map((one) => ({ ...value, [key]: one })),
  )
  return open ? inside : [{ ...value, later: 1 }, ...inside]
}

describe('[R31] the keys of a version', () => {
  test('[R31] an added key is a new version: this one refuses it, however deep', () => {
    const places = bodies.flatMap(([type, body]) => {
      const grown = withKey(body, false)
      expect([type, grown.filter((one) => takes(type, one))]).toEqual([type, []])
      return grown
    })
    expect(places.length).toBeGreaterThan(bodies.length)
    expect(takes(CLOSED_RATINGS, { ratings: { other: 1 }, wiped: true, water: true })).toBe(false)
  })

  test('[R31] the leanest body of a type has no key to spare', () => {
    const lean = new Map(bodies.toReversed())
    // Version 1 of a mark takes a place without its second number.
    const spare = [['session/marked', 'v']]
    for (const [type, body] of lean)
      for (const key of Object.keys(body)) {
        const { [key]: _gone, ...rest } = body
        const lacks = spare.some(([of, one]) => of === type && one === key)
        expect([type, key, takes(type, rest)]).toEqual([type, key, lacks])
      }
  })
})

const place = { foot: 'left', view: 'plantar', u: 0.5, v: 0 }
const touch = {
  ...place,
  technique: 'thumb-press',
  pass: 1,
  phase: 'work',
  waitedS: null,
  pace: 'slow',
  depth: 'firm',
  discomfort: 5,
  flinch: false,
}
const { v: _v, ...noAxis } = touch
const step = { kind: 'zone', foot: 'left', seconds: 20 }
const plan = {
  steps: [],
  leftOut: [],
  totalSeconds: 0,
  minutes: 30,
  secondsPerPass: 20,
  medium: 'oil',
}
const drawn = (ring: unknown) => ({
  seen: [],
  clear: false,
  drawn: [{ foot: 'left', view: 'dorsal', ring, what: '' }],
})
const corners = (count: number) => Array.from({ length: count }, () => [0, 0])
const sitting = {
  on: '2026-11-25',
  kind: 'first',
  by: 'practitioner',
  language: 'en',
  conditions: {},
  redFlags: {},
  complaints: [],
}
const clearance = {
  condition: 'diabetes',
  by: 'letter',
  name: '',
  date: '2026-01-01',
  until: '2026-02-28',
}
const opened = {
  client: sampleId(1),
  practitioner: sampleId(2),
  minutes: 30,
  complaints: [],
  practitionerLanguage: 'en',
  clientLanguage: 'zh-Hans',
  consentByWord: true,
}
const consent = { to: ['notes'], language: 'en', text: '', how: 'signed', chaperone: 'present' }
const soak = { celsius: 40, herbs: [], maxMinutes: 20 }
const shape = { foot: 'left' }
const signed = { covers: {}, summary: '', digest: '0'.repeat(64) }
const home = { language: 'en', tips: [], minutes: 5 }
const chair = { program: 'calm', level: 5 }
const text = (length: number) => 'x'.repeat(length)

/** A type, a body it takes, and for a key of it what is just inside and just outside. */
const EDGES: readonly [FactType, Json, key: string, inside: unknown[], outside: unknown[]][] = [
  ['session/touched', touch, 'discomfort', [0, 10], [-1, 11, 5.5, '5', null]],
  ['session/touched', touch, 'pass', [1, 20], [0, 21]],
  ['session/touched', touch, 'waitedS', [null, 0, 86_400], [-1, 86_401, 0.5]],
  ['session/touched', touch, 'u', [-2, 2, -0], [-2.01, 2.01, '0', Number.NaN]],
  ['session/touched', touch, 'foot', ['left', 'right'], ['both', 'LEFT']],
  ['session/touched', touch, 'phase', ['work', 'repress', 'mirror', 'closing'], ['again']],
  ['session/touched', touch, 'of', [sampleId(1)], ['1', sampleId(1).replace('-7', '-4')]],
  ['session/touched', touch, 'feeling', ['nice', 'all-right', 'too-much'], ['', 'good']],
  ['session/touched', touch, 'kind', ['ache', 'full', 'numb', 'sharp', 'burning'], ['酸']],
  ['session/touched', touch, 'view', ['plantar', 'dorsal'], ['medial', 'lateral', 'sole']],
  ['session/touched', touch, 'h', [undefined], [0, 0.1]],
  ['session/touched', { ...noAxis, h: 0 }, 'view', ['medial', 'lateral'], ['plantar', 'dorsal']],
  ['session/touched', { ...noAxis, view: 'medial' }, 'h', [-2, 0, 2], [undefined, 2.1]],
  ['session/touched', { ...noAxis, view: 'lateral', h: 0 }, 'v', [undefined], [0]],
  ['session/marked', place, 'step', [0, 400], [-1, 401]],
  ['session/painNow', {}, 'answer', ['gone', 'easing', 'still-there'], ['worse']],
  ['session/painNow', {}, 'at', [place, undefined], [{ ...place, view: 'medial' }, null]],
  ['session/planned', plan, 'minutes', [5, 60], [4, 61]],
  ['session/planned', plan, 'secondsPerPass', [5, 300], [4, 301]],
  ['session/planned', plan, 'totalSeconds', [0, 1e6], [-1, 0.5]],
  ['session/planned', plan, 'medium', ['lotion', 'none'], ['water']],
  ['session/planned', plan, 'steps', [[step], Array(400).fill(step)], [Array(401).fill(step)]],
  [
    'session/planned',
    plan,
    'steps',
    [[{ ...step, seconds: 3600 }]],
    [[{ ...step, seconds: 3601 }]],
  ],
  ['session/planned', plan, 'steps', [[{ ...step, passes: 6 }]], [[{ ...step, passes: 7 }]]],
  ['session/planned', plan, 'steps', [[{ ...step, passes: 1 }]], [[{ ...step, passes: 0 }]]],
  ['session/soaked', soak, 'celsius', [20, 40.5, 43], [19.9, 43.1, 104]],
  ['session/soaked', soak, 'maxMinutes', [1, 30], [0, 31]],
  ['session/soaked', soak, 'herbs', [['ginger', 'mugwort']], [['garlic'], 'ginger']],
  ['session/soakEnded', {}, 'minutes', [0, 12.5, 120], [-0.1, 120.1]],
  ['session/stepStarted', { step: 0 }, 'pass', [1, 20], [0, 21]],
  ['session/stepStarted', { pass: 1 }, 'step', [0, 400], [-1, 401]],
  ['session/footChecked', drawn(corners(3)), 'clear', [true, false], [0, 'yes']],
  ['session/opened', opened, 'minutes', [5, 60], [4, 61]],
  ['session/opened', opened, 'clientLanguage', ['en', 'zh-Hans'], ['zh', 'de']],
  ['session/opened', opened, 'complaints', [['relax', 'stress']], [['liver']]],
  ['session/opened', opened, 'room', ['', text(500)], [text(501)]],
  ['session/stopped', {}, 'reason', ['faint', 'other'], ['tired']],
  ['session/closed', { wiped: true, water: true }, 'ratings', [{ after: 0 }], [{ before: 11 }]],
  [
    'session/signed',
    signed,
    'digest',
    ['af'.repeat(32)],
    [text(64), 'AF'.repeat(32), 'a'.repeat(63)],
  ],
  ['session/signed', signed, 'covers', [{ [sampleId(3)]: 1 }], [{ [sampleId(3)]: 0 }, { x: 1 }]],
  ['session/signed', signed, 'summary', ['', text(8000)], [text(8001)]],
  ['screening/answered', sitting, 'on', ['2024-02-29'], ['2026-02-29', '25.11.2026', '2026-1-1']],
  ['screening/answered', sitting, 'age', [0, 130], [-1, 131, 40.5]],
  ['screening/answered', sitting, 'pregnancyWeeks', [0, 45], [-1, 46]],
  ['screening/answered', sitting, 'goalRating', [0, 10], [-1, 11]],
  ['screening/answered', sitting, 'redFlags', [{ numb: 'unknown' }], [{ numb: 'maybe' }]],
  [
    'screening/answered',
    sitting,
    'conditions',
    [{ 'x-1': { answer: 'not-applicable' } }],
    [{ X: { answer: 'yes' } }, { x: 'yes' }],
  ],
  ['screening/answered', sitting, 'kind', ['first', 'returning', 'added'], ['second']],
  ['screening/cleared', clearance, 'by', ['letter', 'phone', 'in-person', 'self-report'], ['fax']],
  [
    'screening/cleared',
    clearance,
    'condition',
    ['a', `a${text(63)}`],
    ['', '-a', 'A', `a${text(64)}`],
  ],
  ['screening/flagSeen', { flag: 'numb', on: '2026-01-01' }, 'by', ['x'], ['', text(501)]],
  ['client/footShape', shape, 'halluxAngle', [0, 60], [-0.1, 60.1]],
  ['client/footShape', shape, 'breadth', [0.2, 0.6], [0.19, 0.61]],
  ['client/footShape', shape, 'heel', [0.15, 0.45], [0.14, 0.46]],
  ['client/footShape', shape, 'ballLength', [0.6, 0.85], [0.59, 0.86]],
  ['client/footShape', shape, 'bend', [-20, 20], [-21, 21]],
  ['client/footShape', shape, 'missing', [[], ['foot', 'toe-5']], [['toe-6']]],
  ['client/consented', consent, 'to', [['letter']], [[], ['everything']]],
  ['client/consented', consent, 'text', [text(32)], [text(33)]],
  ['client/consentWithdrawn', {}, 'from', [['photos']], [[]]],
  ['client/registered', {}, 'phone', ['', text(64)], [text(65)]],
  ['client/registered', {}, 'note', [text(8000)], [text(8001), null]],
  ['client/changed', { field: 'note' }, 'value', [null, 'soft'], [5, undefined]],
  ['client/changed', { field: 'silent' }, 'value', [null, true], ['yes']],
  ['studio/changed', {}, 'minutes', [10, 60], [9, 61]],
  ['studio/changed', {}, 'secondsPerPass', [5, 300], [4, 301]],
  ['studio/changed', {}, 'name', ['x'], ['']],
  ['studio/changed', {}, 'rooms', [Array(50).fill('')], [Array(51).fill('')]],
  ['studio/changed', {}, 'temperatureUnit', ['C', 'F'], ['K']],
  ['person/roleChanged', { person: sampleId(2) }, 'role', ['owner', 'reception'], ['admin']],
  ['home/issued', home, 'minutes', [1, 20], [0, 21]],
  ['home/played', { of: sampleId(4) }, 'minutes', [0, 60], [-1, 61]],
  ['chair/commanded', chair, 'level', [0, 10], [-1, 11, 5.5]],
  [
    'outcome/reported',
    { on: '2026-01-01' },
    'ratings',
    [{}, { sleep: 10 }],
    [{ sleep: 11 }, { 'a b': 1 }],
  ],
  ['letter/sent', { of: sampleId(4), to: '' }, 'how', ['hand', 'post', 'mail', 'fax'], ['pigeon']],
]

describe('[R8] a body keeps within its bounds', () => {
  test.each(EDGES)('[R8] %s %j %s', (type, body, key, inside, outside) => {
    const given = (value: unknown) => takes(type, { ...body, [key]: value })
    expect(inside.filter((value) => !given(value))).toEqual([])
    expect(outside.filter(given)).toEqual([])
  })

  test('[R8] a ring to keep off has 3 to 200 corners of two numbers, and there are at most 40', () => {
    const fine = (body: Json) => takes('session/footChecked', body)
    expect([2, 3, 200, 201].map((count) => fine(drawn(corners(count))))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(fine(drawn([...corners(3), [0]]))).toBe(false)
    const [one] = drawn(corners(3)).drawn
    const many = (count: number) => ({ ...drawn([]), drawn: Array(count).fill(one) })
    expect([40, 41].map((count) => fine(many(count)))).toEqual([true, false])
  })

  test('[R8] a toe test names three toes of each foot', () => {
    const felt = (left: number, right: number) =>
      takes('session/footChecked', {
        ...{ seen: [], drawn: [], clear: true },
        toeTouch: { left: Array(left).fill(true), right: Array(right).fill(false) },
      })
    expect([felt(3, 3), felt(2, 3), felt(3, 4)]).toEqual([true, false, false])
  })
})
