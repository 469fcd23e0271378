/** Holds the chooser of foot shapes: what a tap tells, of which foot, and what is said of a foot. */

import { describe, expect, test } from 'vitest'
import { type FootShapes, looksOf } from '../feet/mod.ts'
import { bodySchemas } from '../record/mod.ts'
import {
  isChosen,
  isMissingPart,
  MISSING,
  ROWS,
  saidOf,
  tapped,
  tappedMissing,
} from './foot-shape-form.ts'

const row = (key: string) => ROWS.find((one) => one.key === key)!
const offer = (key: string, word: string) => row(key).offers.find((one) => one.word === word)!
const NONE: FootShapes = { left: null, right: null }

describe('[WARP7] two taps to the shape of a foot', () => {
  test('one tap tells both feet, or the one that was chosen', () => {
    const greek = offer('toes', 'greek')
    expect(tapped(NONE, 'both', 'toes', greek)).toEqual([
      { foot: 'left', toes: 'greek' },
      { foot: 'right', toes: 'greek' },
    ])
    expect(tapped(NONE, 'right', 'toes', greek)).toEqual([{ foot: 'right', toes: 'greek' }])
  })

  test('what was known of a foot stays, and what is tapped again is taken back', () => {
    const known = { left: { arch: 'flat', toes: 'square' }, right: null } as const
    const wide = tapped(known, 'left', 'width', offer('width', 'wide'))
    expect(wide).toEqual([{ foot: 'left', arch: 'flat', toes: 'square', width: 'wide' }])
    expect(tapped(known, 'left', 'arch', offer('arch', 'flat'))).toEqual([
      { foot: 'left', toes: 'square' },
    ])
  })

  test('a tapped width takes the place of a measured one', () => {
    const known = { left: { breadth: 0.41, heel: 0.3, bend: 2 } } as const
    expect(tapped(known, 'left', 'width', offer('width', 'narrow'))).toEqual([
      { foot: 'left', bend: 2, width: 'narrow' },
    ])
  })

  test('chosen is what all feet are known to have', () => {
    const greek = offer('toes', 'greek')
    const known = { left: { toes: 'greek' }, right: null } as const
    expect(isChosen(known, 'left', 'toes', greek)).toBe(true)
    expect(isChosen(known, 'both', 'toes', greek)).toBe(false)
    expect(isChosen(NONE, 'both', 'toes', greek)).toBe(false)
  })

  test('missing toes add up and can be taken back', () => {
    const one = tappedMissing(NONE, 'left', 'toe-2')
    expect(one).toEqual([{ foot: 'left', missing: ['toe-2'] }])
    const two = tappedMissing({ left: one[0]! }, 'left', 'toe-1')
    expect(two).toEqual([{ foot: 'left', missing: ['toe-1', 'toe-2'] }])
    expect(isMissingPart({ left: two[0]! }, 'left', 'toe-2')).toBe(true)
    expect(tappedMissing({ left: one[0]! }, 'left', 'toe-2')).toEqual([{ foot: 'left' }])
  })

  test('every picture is a fact the record takes, and all of a row look different', () => {
    const body = bodySchemas['client/footShape']
    for (const { key, offers } of ROWS) {
      expect(new Set(offers.map(({ says }) => looksOf(says))).size).toBe(offers.length)
      for (const one of offers)
        for (const said of tapped(NONE, 'both', key, one))
          expect(body.safeParse(said).success).toBe(true)
    }
    for (const { part } of MISSING)
      expect(body.safeParse(tappedMissing(NONE, 'left', part)[0]).success).toBe(true)
  })

  test('what differs from the usual foot is said, in the order of the rows', () => {
    expect(saidOf({ toes: 'egyptian', width: 'regular', arch: 'regular', halluxAngle: 6 })).toEqual(
      [],
    )
    expect(saidOf({ missing: ['toe-4'], halluxAngle: 31, toes: 'greek' })).toEqual([
      'greek',
      'crossing',
      'toe-4',
    ])
    expect(saidOf({ halluxAngle: 18 })).toEqual(['leaning'])
    expect(saidOf(null)).toEqual([])
  })
})
