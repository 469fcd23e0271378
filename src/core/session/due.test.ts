/** Holds what wants a hand next: re-presses, marks, the mirror place, closing, and when to let go. */

import { describe, expect, test } from 'vitest'
import { drinksAreLimited, stillToClose } from './closing.ts'
import {
  closingPlaces,
  fairAgain,
  type Here,
  isRated,
  mirrorPlace,
  nextRepress,
  stopAdvice,
  waitingMarks,
} from './due.ts'
import { factId } from './session.fixtures.ts'
import type { Spot } from './types.ts'
import { chart } from './visit.fixtures.ts'

/** Spots by the place of the fact that began them. */
const ids = (spots: readonly Spot[]) => spots.map((spot) => spot.id)
const due = (text: string, here: Here = {}) => ids(nextRepress(chart(text).session, here))

describe('[SESSION7] what wants a hand next', () => {
  const SIX =
    'L plantar .5,.0 5 | L plantar .5,.0 6 | L plantar .5,.0 5 | L plantar .5,.0 5 | L plantar .5,.0 8 | L plantar .5,.0 4'

  test('the three sorest wait for a re-press, sorest first; left alone and comfortable never', () => {
    expect(due(SIX, { foot: 'left' })).toEqual([factId(3), factId(2), factId(4)])
    expect(due(SIX, { foot: 'right' })).toEqual([])
  })

  test('only what has rested is due', () => {
    const rested = (spot: Spot) => spot.id !== factId(3)
    expect(ids(nextRepress(chart(SIX).session, {}, rested))).toEqual([2, 4, 5].map(factId))
  })

  test('on a later pass over the same zone', () => {
    const ADRENAL = 'L plantar .6528,.0126 6'
    expect(due(ADRENAL, { foot: 'left', zone: 'adrenal', pass: 1 })).toEqual([])
    expect(due(ADRENAL, { foot: 'left', zone: 'adrenal', pass: 2 })).toEqual([factId(2)])
    expect(due(ADRENAL, { foot: 'left', zone: 'knee', pass: 2 })).toEqual([])
  })

  test.each([
    ['a re-press that came too soon leaves it due', 'L plantar .5,.0 6 | +29s 6', 1],
    ['one that counted does not', 'L plantar .5,.0 6 | +30s 6', 0],
    ['one that came too soon and said to leave it does not', 'L plantar .5,.0 6 | +9s 7', 0],
    ['nor one that was numb', 'L plantar .5,.0 6 | +? 2 numb', 0],
    ['a sharp one is never due', 'L plantar .5,.0 5 sharp', 0],
    ['a mark is rated first', 'mark L plantar .5,.0', 0],
    ['and is due once it was rated sore', 'mark L plantar .5,.0 | rate 6', 1],
  ] as const)('%s', (_, text, count) => {
    expect(due(text)).toHaveLength(count)
  })

  test.each([
    ['like the first press, slowly and no deeper than firm', 'fast deep 6 knead', 'knead firm'],
    ['lightly where it was light', 'light 6', 'thumb-press light'],
    ['like the re-press that counted', 'deep 6 knead | +30s light 5 clamp', 'clamp light'],
    ['but not like one that did not', '6 knead | +5s light 5 clamp', 'knead firm'],
  ])('pressed again %s', (_, text, how) => {
    const [spot] = chart(`L plantar .5,.0 ${text}`).spots.filter(isRated)
    const again = spot && fairAgain(spot)
    expect(again?.pace).toBe('slow')
    expect(`${again?.technique} ${again?.depth}`).toBe(how)
  })

  test('marks wait, oldest first', () => {
    const { session } = chart('mark L medial .5,.1 | L plantar .5,.0 | mark L medial .4,.1')
    expect(ids(waitingMarks(session))).toEqual([factId(2), factId(4)])
  })

  test('the mirror place is on the other foot, and its mirror is the place itself', () => {
    const place = { foot: 'left', view: 'medial', u: 0.5, h: 0.1 } as const
    expect(mirrorPlace(place)).toEqual({ ...place, foot: 'right' })
    expect(mirrorPlace(mirrorPlace(place))).toEqual(place)
  })

  test.each([
    [{ discomfort: 1, feeling: null, kind: 'sharp' }, 'sharp-or-numb'],
    [{ discomfort: 1, feeling: null, kind: 'burning' }, 'sharp-or-numb'],
    [{ discomfort: 9, feeling: null, kind: 'numb' }, 'sharp-or-numb'],
    [{ discomfort: 7, feeling: null, kind: null }, 'pain-stays'],
    [{ discomfort: 6, feeling: 'too-much', kind: 'ache' }, null],
  ] as const)('%o: %s', (pressed, advice) => {
    expect(stopAdvice(pressed)).toBe(advice)
  })
})

describe('[SESSION7] the closing walk', () => {
  const WALK =
    'L plantar .5,.0 | L plantar .5,.0 6 | L plantar .5,.0 | L plantar .5,.0 | L plantar .5,.0 9 | mark L plantar .5,.0'

  test('every sore spot that may be pressed, then two comfortable ones', () => {
    expect(ids(closingPlaces(chart(WALK).session))).toEqual([3, 2, 4].map(factId))
  })

  test.each(['7', '2 sharp', '2 numb', '3 burning'])(
    'what said at the re-press to leave it alone is not pressed once more: %s',
    (again) => {
      const { session } = chart(`L plantar .5,.0 6 | +40s ${again}`)
      expect(closingPlaces(session)).toEqual([])
    },
  )

  test('goes on to what was neither pressed nor left out', () => {
    const { session } = chart(`${WALK} | #2 closing 3`)
    expect(ids(stillToClose(session, []))).toEqual([2, 4].map(factId))
    expect(ids(stillToClose(session, [factId(2)]))).toEqual([factId(4)])
  })

  test('water is offered, but for a heart or kidneys that a physician limits', () => {
    expect(drinksAreLimited(['gout', 'pregnancy'])).toBe(false)
    for (const one of ['heart-failure', 'kidney-failure'])
      expect(drinksAreLimited(['gout', one])).toBe(true)
  })
})
