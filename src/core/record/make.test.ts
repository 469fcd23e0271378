/** Holds what making a fact does to numbers: places and temperatures are rounded, and nothing else is. */

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BodyOf } from './bodies.ts'
import { sampleFact } from './sample.fixtures.ts'

const bodyOf = (fact: { readonly body: string | null }) => JSON.parse(fact.body ?? '')
const coordinate = fc.double({ min: -2, max: 2, noNaN: true })

/** Whether a number was kept to so many steps a unit, as near as that allows. */
function keptTo(steps: number, given: number, stored: number): void {
  expect(Math.abs(given - stored)).toBeLessThanOrEqual(0.5 / steps + 1e-12)
  expect(Number((stored * steps).toFixed(6)) % 1).toBeCloseTo(0)
}

test('[R13] every number of a place is kept to 1e-4, on every view, and rounding twice is rounding once', () => {
  const side = fc.constantFrom<['plantar' | 'medial', 'v' | 'h'][]>(
    ['plantar', 'v'],
    ['medial', 'h'],
  )
  fc.assert(
    fc.property(side, coordinate, coordinate, ([view, axis], u, across) => {
      const marked = (first: number, second: number) =>
        bodyOf(
          sampleFact({
            type: 'session/marked',
            body: { foot: 'left', view, u: first, [axis]: second },
          }),
        )
      const once = marked(u, across)
      keptTo(1e4, u, once.u)
      keptTo(1e4, across, once[axis])
      expect(marked(once.u, once[axis])).toEqual(once)
    }),
  )
})

test('[R13] so are the moves of an own chart, while its growth is kept as it is', () => {
  const zones = {
    heart: {
      move: { plantar: [0.012345, -0.00004], lateral: [0.00006, 0.02] },
      grow: 1.123456,
    },
  } satisfies NonNullable<BodyOf<'studio/changed'>['charts']>[number]['zones']
  const own = { base: 'rwo-shur@1.0.0', id: 'own-room', version: '1.0.0' }
  const names = { en: 'Own', 'zh-Hans': '自家' }
  const made = bodyOf(
    sampleFact({ type: 'studio/changed', body: { charts: [{ ...own, names, zones }] } }),
  )
  expect(made.charts[0].zones.heart).toEqual({
    move: { plantar: [0.0123, 0], lateral: [0.0001, 0.02] },
    grow: 1.123456,
  })
})

test('[R13] temperatures are kept to 0.1 °C, and minutes as they are', () => {
  fc.assert(
    fc.property(fc.double({ min: 20, max: 43, noNaN: true }), (celsius) => {
      const made = sampleFact({
        type: 'session/soaked',
        body: { celsius, herbs: [], maxMinutes: 20 },
      })
      keptTo(10, celsius, bodyOf(made).celsius)
    }),
  )
  const minutes = 12.345678
  expect(bodyOf(sampleFact({ type: 'session/soakEnded', body: { minutes } }))).toEqual({ minutes })
})

test('[R13] a clock between two milliseconds tells the nearer, one before 1970 tells 1970', () => {
  const at = (time: number) => sampleFact({ type: 'session/paused', body: {}, at: time }).at
  expect([0.4, 0.5, 1.4, -0.4, -5e11].map(at)).toEqual([0, 1, 1, 0, 0])
})

test('[R13] half a character becomes U+FFFD wherever a text stands, and what is empty stays empty', () => {
  const body = {
    foot: 'left',
    what: 'other',
    note: 'a\ud800b',
  } as const
  const made = sampleFact({
    type: 'session/footChecked',
    body: { seen: [body], drawn: [], clear: false },
  })
  expect(bodyOf(made)).toEqual({
    ...{ clear: false, drawn: [] },
    seen: [{ ...body, note: 'a\ufffdb' }],
  })
  expect(
    bodyOf(sampleFact({ type: 'client/changed', body: { field: 'name', value: null } })),
  ).toEqual({ field: 'name', value: null })
})
