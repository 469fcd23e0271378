/** Holds types that changed, on a made-up family: every version is checked by itself and read as today's. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { type FactTypes, historyOf } from './bodies.ts'
import { canonicalJson } from './canonical.ts'
import { checkIncoming } from './check.ts'
import type { Fact } from './envelope.ts'
import { factJsonSchemas } from './json-schema.ts'
import { makeFact } from './make.ts'
import { readFact } from './read.ts'
import { sampleFact } from './sample.fixtures.ts'
import { first, type History, next } from './versions.ts'

/** A stool that was measured in cm, then in mm by whole numbers, then with a colour. */
const cm = z.strictObject({ cm: z.number().min(0) })
const mm = z.strictObject({ mm: z.int().min(0) })
const coloured = z.strictObject({ mm: z.int().min(0), colour: z.enum(['red', 'none']) })
const STOOL = 'stool/measured'
const once = first(cm)
const twice = next(once, mm, (old) => ({ mm: Math.round(old.cm * 10) }))
const thrice = next(twice, coloured, (old) => ({ ...old, colour: 'none' as const }))
const typesWith = (history: History): FactTypes => new Map([[STOOL, history]])
const TYPES = typesWith(thrice)

const stool = (v: number, body: unknown, n = 1): Fact => ({
  ...sampleFact({ type: 'session/paused', body: {}, n }),
  type: STOOL,
  v,
  body: canonicalJson(body),
})
const bodyRead = (fact: Fact, types = TYPES): unknown => {
  const reading = readFact(fact, types)
  return reading.is === 'told' ? reading.told.body : reading.is
}

describe('[R31] a type that changed', () => {
  test('[R31] a body of any version is read as one of today', () => {
    expect(bodyRead(stool(1, { cm: 41.5 }))).toEqual({ mm: 415, colour: 'none' })
    expect(bodyRead(stool(2, { mm: 415 }))).toEqual({ mm: 415, colour: 'none' })
    expect(bodyRead(stool(3, { mm: 415, colour: 'red' }))).toEqual({ mm: 415, colour: 'red' })
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (height) => {
        expect(coloured.safeParse(bodyRead(stool(1, { cm: height }))).success).toBe(true)
      }),
    )
  })

  test('[R31] is checked by the version it was told in, and by no other', () => {
    const bodies = [{ cm: 4 }, { mm: 40 }, { mm: 40, colour: 'red' }]
    for (const [i, body] of bodies.entries())
      for (const v of [1, 2, 3]) {
        const fact = stool(v, body)
        expect([v, checkIncoming(fact, TYPES).ok]).toEqual([v, v === i + 1])
        expect(readFact(fact, TYPES).is).toBe(v === i + 1 ? 'told' : 'aside')
      }
    expect(checkIncoming(stool(1, { cm: -1 }), TYPES)).toMatchObject({
      code: 'BODY_INVALID',
      path: 'body.cm',
    })
  })

  test('[R31] a version to come is kept and passed on, and no fold sees it', () => {
    const later = stool(4, ['whatever'])
    expect(checkIncoming(later, TYPES)).toEqual({ ok: true, value: later })
    expect(readFact(later, TYPES)).toEqual({ is: 'unknown', type: STOOL, v: 4 })
    // The tablet that has not been renewed yet passes on what the renewed one tells.
    expect(bodyRead(stool(2, { mm: 1 }), typesWith(once))).toBe('unknown')
    expect([0, 1, 3, 4].map((v) => historyOf({ type: STOOL, v }, TYPES)?.v)).toEqual([
      undefined,
      3,
      3,
      undefined,
    ])
    expect(historyOf({ type: 'toString', v: 1 })).toBeUndefined()
  })

  test('[R31] a fact is made in the version its type stands at', () => {
    const {
      v: _v,
      body: _body,
      salt: _salt,
      ...place
    } = sampleFact({ type: 'session/paused', body: {} })
    const paused = { ...place, type: 'session/paused', body: {}, salt: '00'.repeat(16) } as const
    const at = (history: History) => makeFact(paused, new Map([['session/paused', history]]))
    const empty = first(z.strictObject({}))
    expect(at(empty)).toMatchObject({ ok: true, value: { v: 1 } })
    expect(at(next(empty, z.strictObject({}), (old) => old))).toMatchObject({ value: { v: 2 } })
    expect(at(once)).toMatchObject({ code: 'BODY_INVALID', path: 'cm' })
    expect(makeFact(paused, TYPES)).toEqual({
      ...{ ok: false, code: 'FACT_INVALID', path: 'type' },
      message: 'a type that nobody knows',
    })
  })

  test('[R31] going up step by step is the same as going up at once', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(3), (told, more) => {
        // Each version adds its own number to a trace, so a step left out or doubled shows.
        const trace = z.array(z.number())
        const grown = Array.from({ length: told + more }, (_, i) => i + 2).reduce(
          (history, v) => next(history, trace, (steps) => [...steps, v]),
          first(trace),
        )
        const steps = Array.from({ length: more }, (_, i) => told + 2 + i)
        expect(grown.read(told + 1, [])).toEqual({ ok: true, value: steps })
        expect(grown.schemas).toHaveLength(grown.v)
      }),
    )
  })

  test('[R16] the JSON Schema ties every version to its own body, the current one by its bare name', () => {
    const { $defs, allOf } = factJsonSchemas(TYPES) as { $defs: object; allOf: object[] }
    expect(Object.keys($defs)).toEqual([`${STOOL}@1`, `${STOOL}@2`, STOOL])
    expect(allOf).toMatchObject(
      ['stool~1measured@1', 'stool~1measured@2', 'stool~1measured'].map((name, i) => ({
        anyOf: [
          { not: { properties: { type: { const: STOOL }, v: { const: i + 1 } } } },
          {
            properties: {
              body: {
                contentMediaType: 'application/json',
                contentSchema: { $ref: `#/$defs/${name}` },
              },
            },
          },
        ],
      })),
    )
    expect($defs).toMatchObject({ [`${STOOL}@1`]: { required: ['cm'] } })
  })
})
