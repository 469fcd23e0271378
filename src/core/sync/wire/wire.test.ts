/** Holds the wire itself: ranges that meet or do not, addresses, and a table that leaves nothing unsaid. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { character } from '../../record/sample.fixtures.ts'
import {
  addressOf,
  FIELDS,
  FIRST,
  join,
  mismatch,
  PARAMETERS,
  partsOf,
  ROUTES,
  type Route,
  rangeText,
  readRange,
  refusalsOf,
  setUp,
} from './mod.ts'

const range = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.nat(10))
  .map(([least, more]) => ({ least, most: least + more }))

describe('[SYNC19] ranges of the protocol', () => {
  test('[SYNC19] two sides speak with one another exactly where they have a version in common', () => {
    fc.assert(
      fc.property(range, range, (tablet, studio) => {
        const versions = Array.from({ length: 60 }, (_, i) => i)
        const both = versions.some((v) =>
          [tablet, studio].every(({ least, most }) => least <= v && v <= most),
        )
        expect(mismatch(tablet, studio) === null).toBe(both)
      }),
    )
  })

  test('[SYNC19] whoever is behind is the one that is called old', () => {
    fc.assert(
      fc.property(range, range, (tablet, studio) => {
        const turned = mismatch(studio, tablet)
        const expected =
          turned === null
            ? null
            : turned === 'PROTOCOL_TOO_OLD'
              ? 'PROTOCOL_TOO_NEW'
              : 'PROTOCOL_TOO_OLD'
        expect(mismatch(tablet, studio)).toBe(expected)
        if (tablet.most < studio.least) expect(mismatch(tablet, studio)).toBe('PROTOCOL_TOO_OLD')
      }),
    )
  })

  test('[SYNC19] a range is read as it was written; silence is the first version, nonsense is none', () => {
    fc.assert(
      fc.property(range, (one) => {
        expect(readRange(rangeText(one))).toEqual(one)
      }),
    )
    for (const silent of [null, undefined]) expect(readRange(silent)).toEqual(FIRST)
    for (const text of [
      '',
      '1',
      '0-1',
      '2-1',
      '1-',
      '-1',
      '1-2-3',
      ' 1-2',
      '01-2',
      '1.0-2',
      '1-9999999',
    ])
      expect([text, readRange(text)]).toEqual([text, null])
  })
})

test('[SERVER30] a new password has 10 to 200 characters, wherever it is set', () => {
  for (const { body } of [setUp, join])
    for (const [length, fits] of [
      [9, false],
      [10, true],
      [200, true],
      [201, false],
    ] as const)
      expect(body.shape.password.safeParse('x'.repeat(length)).success).toBe(fits)
})

describe('[SERVER31] the table says everything', () => {
  const routes: readonly (readonly [string, Route])[] = Object.entries(ROUTES)

  test.each(routes)(
    '[SERVER31] %s has one address, a sentence, and words for its parameters',
    (name, route) => {
      const { call, says } = route
      const same = routes.filter(
        ([, other]) => other.call.method === call.method && other.call.path === call.path,
      )
      expect(same.map(([one]) => one)).toEqual([name])
      expect(says).toMatch(/^[A-Z].*\.$/)
      for (const parameter of [...partsOf(call.path), ...Object.keys(call.query?.shape ?? {})])
        expect(PARAMETERS).toHaveProperty(parameter)
      expect(new Set(refusalsOf(route)).size).toBe(refusalsOf(route).length)
    },
  )

  test('[SERVER31] no meaning is given to what is not there', () => {
    const parameters = routes.flatMap(([, { call }]) => [
      ...partsOf(call.path),
      ...Object.keys(call.query?.shape ?? {}),
    ])
    expect(Object.keys(PARAMETERS).filter((one) => !parameters.includes(one))).toEqual([])
    expect(Object.keys(FIELDS).filter((one) => !Object.hasOwn(ROUTES, one))).toEqual([])
  })
})

test('[SERVER32] an address carries whatever is in it, and nothing that was not given', () => {
  expect(
    addressOf('/api/card/:session', { session: 'a/b?c' }, { lang: 'en', format: undefined }),
  ).toBe('/api/card/a%2Fb%3Fc?lang=en')
  expect(addressOf('/api/pull', {}, { seq: 0, chain: '' })).toBe('/api/pull?seq=0&chain=')
  fc.assert(
    fc.property(fc.string({ unit: character, minLength: 1 }), (token) => {
      fc.pre(token !== '.' && token !== '..')
      const { pathname } = new URL(addressOf('/api/handover/:token/answers', { token }), 'http://s')
      const [, , , part = ''] = pathname.split('/')
      expect(decodeURIComponent(part)).toBe(token.toWellFormed())
    }),
  )
})
