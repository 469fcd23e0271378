/** Holds the clock that durations are taken from: sleep counts, a clock set back does not. */

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeSteady } from './steady.ts'

type Span = readonly [ran: number, wall: number]

function lasts(spans: readonly Span[]): number {
  let [ran, wall] = [50, 1_000_000]
  const steady = makeSteady(
    () => ran,
    () => wall,
  )
  const start = steady()
  for (const [more, showed] of spans) {
    ran += more
    wall += showed
    steady()
  }
  return steady() - start
}

test('[WORK4] a tablet that slept for twelve minutes counts them', () => {
  expect(
    lasts([
      [500, 500],
      [3, 720_000],
      [500, 501],
    ]),
  ).toBe(721_000)
})

test('[WORK4] a clock that is set back, or trembles, takes nothing away and adds nothing', () => {
  const spans = fc.array(
    fc
      .tuple(fc.nat(5000), fc.integer({ min: -1e7, max: 1000 }))
      .map(([ran, off]): Span => [ran, ran + off]),
  )
  fc.assert(
    fc.property(spans, (all) => {
      expect(lasts(all)).toBe(all.reduce((sum, [ran]) => sum + ran, 0))
    }),
  )
})
