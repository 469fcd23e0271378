/** Makes well-formed facts for the tests, by the dozen and by chance. */

import * as fc from 'fast-check'
import type { BodyOf, FactType, Told } from './bodies.ts'
import { mayBeBorn } from './born.ts'
import type { Fact } from './envelope.ts'
import { makeFact } from './make.ts'
import { readFact } from './read.ts'
import { SUBJECTS } from './subjects.ts'

const codes = (min: number, max: number) => fc.integer({ min, max })

/**
 * Any character, whole: of one, two, three or four bytes. fast-check's own `binary` takes seconds to
 * be made, in every file that names it.
 */
export const character = fc
  .oneof(codes(0, 0x7f), codes(0x80, 0x7ff), codes(0x800, 0xd7ff), codes(0xe000, 0x10ffff))
  .map((code) => String.fromCodePoint(code))

/** Any UTF-16 text, with halves of characters in it as a broken keyboard or a cut text leaves them. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.oneof(
      { weight: 9, arbitrary: character },
      { weight: 1, arbitrary: codes(0xd800, 0xdfff).map((code) => String.fromCharCode(code)) },
    ),
    maxLength,
  })

/** A stable id of the right shape for a small number. */
export function sampleId(number: number): string {
  return `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`
}

export const STUDIO = sampleId(0xabc)

export type Sample<T extends FactType> = Partial<Omit<Fact, 'body' | 'type'>> & {
  readonly type: T
  readonly body: BodyOf<T>
}

/** Whom the type is about, where the test does not say: the person or client of the body, else the page. */
function subjectOf({ type, body, stream = sampleId(1) }: AnySample): string | null {
  const rule = SUBJECTS[type]
  if (rule === 'nobody') return null
  if (rule === 'person' && 'person' in body) return body.person
  if (rule === 'client' && 'client' in body) return body.client
  // What names a visit stands in it or in the client's own page.
  if ('session' in body && body.session !== stream) return stream
  return rule === 'page' ? stream : sampleId(1)
}

/** A birth date that any fact may tell. */
const BORN = '1990-01-01'

/** A fact with everything filled in that the test does not care about; also one that only older tablets told. */
export function sampleFact<T extends FactType>(sample: Sample<T>): Fact {
  const { born, field, value }: { born?: string; field?: string; value?: unknown } = {
    ...(sample.body as object),
  }
  const day = field === 'born' && typeof value === 'string' ? value : born
  if (day === undefined || mayBeBorn(day, '2026-01-01')) return madeNow(sample)
  const body = { ...(sample.body as object), [field === 'born' ? 'value' : 'born']: BORN }
  const fact = madeNow({ ...sample, body: body as never })
  return Object.freeze({ ...fact, body: fact.body?.replace(`"${BORN}"`, `"${day}"`) ?? null })
}

function madeNow<T extends FactType>(sample: Sample<T>): Fact {
  const n = sample.n ?? 1
  const fact = makeFact({
    id: sampleId(1000 + n),
    studio: STUDIO,
    stream: sampleId(1),
    actor: sampleId(2),
    device: sampleId(3),
    n,
    lamport: n,
    at: 1_700_000_000_000 + n,
    tz: 480,
    chart: 'rwo-shur@1.0.0',
    rules: '1.0.0',
    ...sample,
    subject: subjectOf(sample as AnySample),
    salt: sample.salt ?? '00112233445566778899aabbccddeeff',
  })
  if (!fact.ok) throw new Error(`${fact.code} ${fact.path}: ${fact.message}`)
  // A record may hold facts from before anybody asked whom they are about.
  const { subject } = sample
  return subject === undefined ? fact.value : Object.freeze({ ...fact.value, subject })
}

export function sampleTold<T extends FactType>(sample: Sample<T>): Told {
  const reading = readFact(sampleFact(sample))
  if (reading.is !== 'told') throw new Error(reading.is)
  return reading.told
}

type AnySample = { [T in FactType]: Sample<T> }[FactType]

const withdrawn: AnySample = { type: 'client/consentWithdrawn', body: { from: ['notes'] } }

const consented: AnySample = {
  type: 'client/consented',
  body: {
    to: ['notes', 'treatment'],
    language: 'en',
    text: '1.0.0',
    how: 'by-word',
    chaperone: 'declined',
  },
}

const change: fc.Arbitrary<AnySample> = fc.oneof(
  fc.record({
    type: fc.constant('client/changed' as const),
    body: fc.oneof(
      fc.record({ field: fc.constant('name' as const), value: fc.string({ unit: 'grapheme' }) }),
      fc.record({ field: fc.constant('note' as const), value: fc.constant(null) }),
      fc.record({ field: fc.constant('silent' as const), value: fc.boolean() }),
    ),
  }),
  fc.record({
    type: fc.constant('client/registered' as const),
    body: fc.record({ walkIn: fc.boolean(), name: fc.string({ unit: 'grapheme' }) }),
  }),
  fc.constant(withdrawn),
  fc.constant(consented),
)

/** Facts of one client from several tablets, each with its own gapless count. */
export const clientFacts: fc.Arbitrary<readonly Fact[]> = fc
  .array(fc.tuple(change, fc.nat(2), fc.integer({ min: 1, max: 9 })), { maxLength: 25 })
  .map((list) => {
    const counts = new Map<number, number>()
    return list.map(([sample, device, lamport], index) => {
      const n = (counts.get(device) ?? 0) + 1
      counts.set(device, n)
      const place = { id: sampleId(5000 + index), device: sampleId(100 + device), n, lamport }
      return sampleFact({ ...sample, ...place })
    })
  })
