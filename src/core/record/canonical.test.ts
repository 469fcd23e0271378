/** Holds the canonical form to RFC 8785. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical, canonicalJson } from './canonical.ts'
import { character } from './sample.fixtures.ts'

describe('[R7] canonical JSON', () => {
  test('[R7] is read back as the same value, and written again as the same text', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: character }), (value) => {
        // A `__proto__` key is refused on purpose; the next test holds that.
        fc.pre(!JSON.stringify(value).includes('__proto__'))
        const text = canonicalJson(value)
        // JSON has no -0, so equality is of what JSON can say.
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
    )
  })

  test('[R7] does not depend on the order in which members were written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (members) => {
        fc.pre(!JSON.stringify(members).includes('__proto__'))
        const turned = Object.fromEntries(Object.entries(members).toReversed())
        expect(canonicalJson(turned)).toBe(canonicalJson(members))
      }),
    )
  })

  test('[R7] writes the numbers, escapes and order of RFC 8785 3.2', () => {
    // The example of the RFC, section 3.2.2.
    const value = {
      // biome-ignore lint/correctness/noPrecisionLoss: the example's own digits
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
    expect(canonicalJson({ '\u20ac': 1, '\r': 2, '\ud83d\ude00': 3, '\ufb33': 4, '1': 5 })).toBe(
      '{"\\r":2,"1":5,"€":1,"😀":3,"\ufb33":4}',
    )
    expect(canonicalJson({ v: 1e-4, u: 0.5, left: undefined, zero: -0 })).toBe(
      '{"u":0.5,"v":0.0001,"zero":0}',
    )
    expect(canonicalJson('\u0000')).toBe('"\\u0000"')
  })

  test('[R7] refuses what JSON cannot carry, and says where', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, undefined, 1n, '\ud800', 'a\udc00b'])
      expect(canonical({ a: [value] })).toMatchObject({ code: 'NOT_CANONICAL', path: 'a.0' })
    expect(canonical(JSON.parse('{"a":{"__proto__":1}}'))).toMatchObject({ path: 'a' })
    expect(canonical({ '\ud800': 1 }).ok).toBe(false)
    expect(canonical(JSON.parse(`${'['.repeat(9000)}${']'.repeat(9000)}`)).ok).toBe(false)
    expect(() => canonicalJson(Number.NaN)).toThrow('JSON lacks')
  })

  test('[R7] nests 64 deep and no deeper, in lists and in objects', () => {
    const lists = (depth: number): unknown => (depth === 0 ? 1 : [lists(depth - 1)])
    const objects = (depth: number): unknown => (depth === 0 ? 1 : { a: objects(depth - 1) })
    for (const nested of [lists, objects]) {
      expect(canonical(nested(64))).toMatchObject({ ok: true })
      expect(canonical(nested(65))).toEqual({
        ok: false,
        code: 'NOT_CANONICAL',
        message: 'nested deeper than 64',
      })
    }
  })

  test.each([
    [{ a: { b: [0, undefined] } }, 'a.b.1', 'a undefined is no JSON'],
    [[[10n]], '0.0', 'a bigint is no JSON'],
    [{ f: () => 1 }, 'f', 'a function is no JSON'],
    [{ a: ['\udc00'] }, 'a.0', 'half a character (a lone surrogate)'],
    [{ a: { '\ud800': 1 } }, 'a', 'half a character (a lone surrogate)'],
    [Number.POSITIVE_INFINITY, undefined, 'a number that JSON lacks'],
  ])('[R7] %# says what is wrong, and where', (value, path, message) => {
    const refusal = canonical(value)
    expect(refusal).toEqual({
      ...{ ok: false, code: 'NOT_CANONICAL', message },
      ...(path === undefined ? {} : { path }),
    })
    const said = path === undefined ? message : `${message} at .${path}`
    expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ message: said }))
  })

  test('[R7] what the value itself throws is no refusal', () => {
    const broken = {
      get value(): never {
        throw new TypeError('broken')
      },
    }
    expect(() => canonical(broken)).toThrow(TypeError)
  })

  test('[R7] pairs of surrogates are characters, alone or in a row', () => {
    expect(canonical({ '🦶': '🦶🦶足🦶' })).toEqual({ ok: true, value: '{"🦶":"🦶🦶足🦶"}' })
    for (const half of ['🦶\ud83e', '\udda6🦶', 'a\ud83eb', '\ud83e\ud83e\udda6'])
      expect(canonical(half).ok).toBe(false)
  })
})
