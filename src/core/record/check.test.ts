/** Holds what is made, refused and read: bad input is answered, never swallowed. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from './canonical.ts'
import { checkIncoming } from './check.ts'
import type { Fact } from './envelope.ts'
import { makeFact } from './make.ts'
import { readFact, readFacts } from './read.ts'
import { anyText, STUDIO, sampleFact, sampleId } from './sample.fixtures.ts'

const good = sampleFact({ type: 'client/changed', body: { field: 'note', value: 'likes it soft' } })
const withBody = (body: unknown): Fact => ({ ...good, body: canonicalJson(body) })
const codeOf = (value: unknown) => {
  const outcome = checkIncoming(value)
  return outcome.ok ? 'fine' : `${outcome.code} ${outcome.path ?? ''}`.trim()
}

describe('[R8] a fact from elsewhere is checked whole', () => {
  test('[R8] what makeFact makes passes, frozen, and is read back', () => {
    expect(checkIncoming(good)).toEqual({ ok: true, value: good })
    expect(Object.isFrozen(good)).toBe(true)
    expect(readFact(good)).toMatchObject({ is: 'told', told: { body: { value: 'likes it soft' } } })
  })

  test('[R8] each thing wrong has its code and its path', () => {
    expect(codeOf(null)).toBe('FACT_INVALID')
    expect(codeOf({ ...good, lamport: 0 })).toBe('FACT_INVALID lamport')
    expect(codeOf({ ...good, seq: 1 })).toBe('FACT_INVALID')
    expect(codeOf({ ...good, id: 'x' })).toBe('FACT_INVALID id')
    expect(codeOf({ ...good, body: null })).toBe('BODY_MISSING body')
    expect(codeOf({ ...good, body: '{' })).toBe('BODY_NOT_CANONICAL body')
    expect(codeOf({ ...good, body: `${good.body} ` })).toBe('BODY_NOT_CANONICAL body')
    expect(codeOf({ ...good, body: '{"field":"note","value":"\\ud800"}' })).toBe(
      'BODY_NOT_CANONICAL body',
    )
    expect(codeOf({ ...good, body: '{"__proto__":{"a":1}}' })).toBe('BODY_NOT_CANONICAL body')
    expect(codeOf({ ...good, body: `${'['.repeat(30000)}${']'.repeat(30000)}` })).toBe(
      'BODY_NOT_CANONICAL body',
    )
    expect(checkIncoming({ ...good, body: '{' })).toMatchObject({ message: 'the body is not JSON' })
    expect(checkIncoming({ ...good, body: '{ }' })).toMatchObject({
      message: 'the body is not RFC 8785 canonical JSON',
    })
    expect(codeOf(withBody('字'.repeat(22_000)))).toBe('BODY_TOO_LARGE body')
    expect(codeOf(withBody({ field: 'note', value: 5 }))).toBe('BODY_INVALID body.value')
    expect(codeOf(withBody({ field: 'shoe', value: 'x' }))).toBe('BODY_INVALID body.field')
    expect(codeOf(withBody({ field: 'note', value: 'x', more: 1 }))).toBe('BODY_INVALID body')
  })

  test('[R8] no input at all makes it throw', () => {
    fc.assert(fc.property(fc.anything(), (value) => void checkIncoming(value)))
    const keys = fc.constantFrom(...Object.keys(good))
    fc.assert(
      fc.property(
        keys,
        fc.anything(),
        (key, value) => void checkIncoming({ ...good, [key]: value }),
      ),
    )
  })
})

describe('[R5] what a newer tablet tells', () => {
  test('[R5] an unknown type or version passes, is told apart and is not folded', () => {
    const newer = { ...good, id: sampleId(7), type: 'client/sang', body: '{"song":"x"}' }
    const later = { ...good, id: sampleId(8), v: 2, body: '[1]' }
    expect([codeOf(newer), codeOf(later)]).toEqual(['fine', 'fine'])
    const read = readFacts([newer, later, good])
    expect(read.told.map((told) => told.id)).toEqual([good.id])
    expect(read.unknown).toEqual(['client/changed', 'client/sang'])
  })

  test('[R5] a known type with a bad body is set aside, a blanked one is told apart', () => {
    expect(readFacts([{ ...good, body: '{}' }]).aside).toEqual([good.id])
    expect(readFact({ ...good, body: '{' })).toEqual({
      ...{ is: 'aside', code: 'BODY_INVALID', message: 'the body is not JSON' },
    })
    expect(readFact({ ...good, body: '{"field":"note","value":5}' })).toEqual({
      ...{ is: 'aside', code: 'BODY_INVALID' },
      message: 'Invalid input: expected string, received number',
    })
    const blank = { ...good, body: null, salt: null }
    expect(readFact(blank)).toEqual({ is: 'blank', type: 'client/changed' })
    expect(readFacts([blank])).toEqual({ told: [], unknown: [], aside: [] })
  })
})

describe('[R13] what is made', () => {
  const touch = {
    foot: 'left',
    view: 'plantar',
    technique: 'thumb-press',
    pass: 1,
    phase: 'work',
    waitedS: null,
    pace: 'slow',
    depth: 'light',
    discomfort: 3,
    flinch: false,
  } as const

  test('[R13] places are kept to 1e-4, temperatures to 0.1 °C', () => {
    const made = sampleFact({
      type: 'session/touched',
      body: { ...touch, u: 0.123456, v: -0.00004 },
    })
    expect(JSON.parse(made.body ?? '')).toMatchObject({ u: 0.1235, v: 0 })
    const soak = { celsius: 40.26, herbs: [], maxMinutes: 20 }
    const made2 = sampleFact({ type: 'session/soaked', body: soak })
    expect(made2.body).toBe('{"celsius":40.3,"herbs":[],"maxMinutes":20}')
    const ring: [number, number][] = [
      [0.11111, 0.2],
      [0.3, 0.2],
      [0.3, 0.45678],
    ]
    const checked = sampleFact({
      type: 'session/footChecked',
      body: { seen: [], clear: false, drawn: [{ foot: 'left', view: 'plantar', ring, what: '' }] },
    })
    expect(checked.body).toContain('[[0.1111,0.2],[0.3,0.2],[0.3,0.4568]]')
  })

  test('[R13] any text and any clock make a correct fact', () => {
    fc.assert(
      fc.property(anyText(400), fc.integer({ min: -1e12, max: 1e13 }), (value, at) => {
        const made = sampleFact({ type: 'client/changed', body: { field: 'note', value }, at })
        expect(codeOf(made)).toBe('fine')
        expect(made.at).toBe(Math.max(0, at))
        expect(JSON.parse(made.body ?? '').value).toBe(value.toWellFormed().normalize('NFC'))
      }),
    )
    const nul = { field: 'note', value: 'a\u0000b\ud800' } as const
    expect(sampleFact({ type: 'client/changed', body: nul }).body).toBe(
      '{"field":"note","value":"a\\u0000b\ufffd"}',
    )
  })

  test('[R13] what is out of range is refused with its path', () => {
    const telling = {
      ...good,
      studio: STUDIO,
      salt: good.salt ?? '',
      type: 'session/touched',
    } as const
    const bad = makeFact({ ...telling, body: { ...touch, discomfort: 11, u: 0, v: 0 } })
    expect(bad).toMatchObject({ code: 'BODY_INVALID', path: 'discomfort' })
    const wrongAxis = makeFact({ ...telling, body: { ...touch, u: 0, h: 0 } })
    expect(wrongAxis).toMatchObject({ code: 'BODY_INVALID' })
    const noSalt = makeFact({ ...telling, salt: 'x', body: { ...touch, u: 0, v: 0 } })
    expect(noSalt).toMatchObject({ code: 'FACT_INVALID', path: 'salt' })
  })
})
