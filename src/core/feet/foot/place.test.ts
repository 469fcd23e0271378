/** Holds places: as a point and back, as a body of the record says them, as fine as they are stored. */

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { SIDES, VIEWS } from '../types.ts'
import { asStored, placeIn, placeOf, pointOf } from './place.ts'

const coordinate = fc.double({ min: -2, max: 2, noNaN: true })

test('a place is a point of its view, and the point gives the place back', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SIDES),
      fc.constantFrom(...VIEWS),
      coordinate,
      coordinate,
      (foot, view, u, w) => {
        const place = placeOf(foot, view, [u, w])
        expect(pointOf(place)).toEqual([u, w])
        expect(placeIn(place)).toEqual(place)
      },
    ),
  )
})

test('[R13] what is stored is within half a ten-thousandth, and is stored as it is', () => {
  fc.assert(
    fc.property(coordinate, (x) => {
      expect(Math.abs(asStored(x) - x)).toBeLessThanOrEqual(0.5e-4 + 1e-12)
      expect(asStored(asStored(x))).toBe(asStored(x))
      expect(Object.is(asStored(x), -0)).toBe(false)
    }),
  )
  expect(asStored(0.123449)).toBe(0.1234)
  expect(asStored(0.12345001)).toBe(0.1235)
})

test('a side place has its height where a sole has its breadth, 0 where neither was told', () => {
  const at = { foot: 'left', u: 0.5 } as const
  expect(placeIn({ ...at, view: 'medial', h: 0.1 })).toEqual({ ...at, view: 'medial', h: 0.1 })
  expect(placeIn({ ...at, view: 'lateral' })).toEqual({ ...at, view: 'lateral', h: 0 })
  expect(placeIn({ ...at, view: 'dorsal', v: 0.1 })).toEqual({ ...at, view: 'dorsal', v: 0.1 })
  expect(placeIn({ ...at, view: 'plantar' })).toEqual({ ...at, view: 'plantar', v: 0 })
})
