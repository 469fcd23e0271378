/** Holds what wants a hand next: re-presses, marks, the mirror place, closing, and when to let go. */

import { describe, expect, test } from 'vitest'
import type { Told } from '../record/bodies.ts'
import {
  closingPlaces,
  fairAgain,
  mirrorPlace,
  nextRepress,
  stopAdvice,
  waitingMarks,
} from './due.ts'
import { foldSession } from './fold.ts'
import { zonesAt } from './look-up.ts'
import { fact, factId, opened, repress, touch } from './session.fixtures.ts'

const fold = (...facts: readonly Told[]) => foldSession([opened(), ...facts], zonesAt)
const ids = (spots: readonly { readonly id: string }[]) => spots.map((spot) => spot.id)

describe('[SESSION7] what wants a hand next', () => {
  test('the three sorest wait for a re-press, sorest first; left alone and comfortable never', () => {
    const session = fold(
      touch(2, { discomfort: 5 }),
      touch(3, { discomfort: 6 }),
      touch(4, { discomfort: 5 }),
      touch(5, { discomfort: 5 }),
      touch(6, { discomfort: 8 }),
      touch(7, { discomfort: 4 }),
    )
    expect(ids(nextRepress(session, { foot: 'left' }))).toEqual([factId(3), factId(2), factId(4)])
    expect(nextRepress(session, { foot: 'right' })).toEqual([])
    const rested = (spot: { id: string }) => spot.id !== factId(3)
    expect(ids(nextRepress(session, {}, rested))).toEqual([factId(2), factId(4), factId(5)])
  })

  test('on a later pass over the same zone', () => {
    const session = fold(touch(2, { discomfort: 6, u: 0.6528, v: 0.0126 }))
    expect(nextRepress(session, { foot: 'left', zone: 'adrenal', pass: 1 })).toEqual([])
    expect(ids(nextRepress(session, { foot: 'left', zone: 'adrenal', pass: 2 }))).toEqual([
      factId(2),
    ])
    expect(nextRepress(session, { foot: 'left', zone: 'knee', pass: 2 })).toEqual([])
  })

  test('a re-press that came too soon is still due, one that counted is not', () => {
    expect(
      nextRepress(fold(touch(2, { discomfort: 6 }), repress(3, 2, 6, 29)), { foot: 'left' }),
    ).toHaveLength(1)
    expect(
      nextRepress(fold(touch(2, { discomfort: 6 }), repress(3, 2, 6, 30)), { foot: 'left' }),
    ).toEqual([])
  })

  test('a re-press is made like the first press, slowly and no deeper than firm', () => {
    const [spot] = fold(
      touch(2, { discomfort: 6, depth: 'deep', pace: 'fast', technique: 'knead' }),
    ).spots
    expect(spot && fairAgain(spot)).toEqual({ technique: 'knead', depth: 'firm', pace: 'slow' })
  })

  test('closing checks every sore spot that may be pressed, then two comfortable ones', () => {
    const session = fold(
      touch(2),
      touch(3, { discomfort: 6 }),
      touch(4),
      touch(5),
      touch(6, { discomfort: 9 }),
    )
    expect(ids(closingPlaces(session))).toEqual([factId(3), factId(2), factId(4)])
  })

  test('marks wait, oldest first; the mirror place is on the other foot', () => {
    const mark = (n: number) =>
      fact(n, 'session/marked', { foot: 'left', view: 'medial', u: 0.5, h: 0.1 })
    expect(ids(waitingMarks(fold(mark(3), mark(2), touch(4))))).toEqual([factId(2), factId(3)])
    expect(mirrorPlace({ foot: 'left', view: 'medial', u: 0.5, h: 0.1 })).toEqual({
      foot: 'right',
      view: 'medial',
      u: 0.5,
      h: 0.1,
    })
  })

  test.each([
    [{ discomfort: 1, feeling: null, kind: 'sharp' }, 'sharp-or-numb'],
    [{ discomfort: 1, feeling: null, kind: 'burning' }, 'sharp-or-numb'],
    [{ discomfort: 1, feeling: null, kind: 'numb' }, 'sharp-or-numb'],
    [{ discomfort: 7, feeling: null, kind: null }, 'pain-stays'],
    [{ discomfort: 6, feeling: 'too-much', kind: 'ache' }, null],
  ] as const)('%o: %s', (pressed, advice) => {
    expect(stopAdvice(pressed)).toBe(advice)
  })
})
