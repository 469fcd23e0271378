/** The rail walks every pass once, follows the hand forward, and never runs off its ends. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlanStep } from '../types.ts'
import {
  type At,
  around,
  followHand,
  isWorked,
  otherFoot,
  passAfter,
  passAt,
  passBefore,
  passesOf,
  railOf,
  secondsOfPass,
  standsAt,
} from './rail.ts'

const zone = (foot: 'left' | 'right', id: string, passes = 1): PlanStep => ({
  kind: 'zone',
  foot,
  zone: id,
  view: 'plantar',
  passes,
  seconds: 20 * passes,
})

const RAIL = [
  zone('left', 'bladder', 3),
  zone('left', 'head'),
  zone('left', 'stomach', 2),
  zone('left', 'bladder', 3),
  { kind: 'circles', foot: 'left', seconds: 20 } as const,
  zone('right', 'bladder', 3),
  zone('right', 'liver'),
]

const rails = fc
  .array(
    fc.record({ foot: fc.constantFrom('left', 'right'), passes: fc.integer({ min: 1, max: 6 }) }),
    { minLength: 1, maxLength: 30 },
  )
  .map((steps) => steps.map((s, i) => zone(s.foot as 'left' | 'right', `z${i}`, s.passes)))

describe('the step rail', () => {
  test('[WORK1] next walks through every pass of every step once and ends when all is worked', () => {
    fc.assert(
      fc.property(rails, (rail) => {
        const seen: At[] = []
        for (let at: At = { step: 0, pass: 1 }; at.step < rail.length; at = passAfter(rail, at)) {
          seen.push(at)
        }
        const all = rail.flatMap((step, i) =>
          Array.from({ length: passesOf(step) }, (_, p) => ({ step: i, pass: p + 1 })),
        )
        expect(seen).toEqual(all)
      }),
    )
  })

  test('[WORK1] back undoes next, and stays at the very first pass', () => {
    fc.assert(
      fc.property(rails, fc.nat(), (rail, hops) => {
        let at: At = { step: 0, pass: 1 }
        for (let i = 0; i < hops % 40 && at.step < rail.length; i++) {
          const then = passAfter(rail, at)
          expect(passBefore(rail, then)).toEqual(at)
          at = then
        }
      }),
    )
    expect(passBefore(RAIL, { step: 0, pass: 1 })).toEqual({ step: 0, pass: 1 })
  })

  test('[WORK2] a touch on a zone still to come takes the rail there', () => {
    expect(followHand(RAIL, { step: 0, pass: 2 }, 'left', ['stomach'])).toEqual({
      step: 2,
      pass: 1,
    })
    expect(followHand(RAIL, { step: 2, pass: 1 }, 'right', ['liver'])).toEqual({ step: 6, pass: 1 })
  })

  test('[WORK2] a zone already worked, the present one, or none at all leaves the rail alone', () => {
    const at = { step: 2, pass: 2 }
    expect(followHand(RAIL, at, 'left', ['bladder'])).toBe(at)
    expect(followHand(RAIL, at, 'left', ['stomach'])).toBe(at)
    expect(followHand(RAIL, at, 'right', ['heart'])).toBe(at)
    expect(followHand(RAIL, at, 'left', [])).toBe(at)
  })

  test('[WORK3] a touch takes its pass from the step, and the passes worked where the hand went back', () => {
    expect(passAt(RAIL, { step: 2, pass: 2 }, 'left', ['stomach'])).toBe(2)
    expect(passAt(RAIL, { step: 2, pass: 2 }, 'left', ['bladder'])).toBe(3)
    expect(passAt(RAIL, { step: 2, pass: 2 }, 'right', ['liver'])).toBe(1)
  })

  test('[WORK1] the other foot begins at its own first step', () => {
    expect(otherFoot(RAIL, { step: 1, pass: 1 })).toEqual({ step: 5, pass: 1 })
    expect(otherFoot(RAIL, { step: 6, pass: 1 })).toBeNull()
    expect(otherFoot(RAIL, { step: 7, pass: 1 })).toBeNull()
  })

  test('[WORK1] the rail shows the steps around the present one under their own number', () => {
    const shown = around(RAIL, { step: 3, pass: 1 }, { back: 1, ahead: 2 })
    expect(shown.map((s) => s.index)).toEqual([2, 3, 4, 5])
    expect(shown[1]?.step).toBe(RAIL[3])
  })

  test('[WORK1] before the first step the session stands at it, and without a plan on no rail', () => {
    expect(standsAt({ step: null })).toEqual({ step: 0, pass: 1 })
    expect(standsAt({ step: { index: 3, pass: 2, at: 0 } })).toEqual({ step: 3, pass: 2 })
    expect(railOf({ plan: null })).toEqual([])
    expect(passAfter([], { step: 0, pass: 1 })).toEqual({ step: 0, pass: 1 })
  })

  test('[WORK1] from "all worked" back leads to the last pass, and next stays', () => {
    const end = { step: RAIL.length, pass: 1 }
    expect(passAfter(RAIL, end)).toEqual(end)
    expect(passBefore(RAIL, end)).toEqual({ step: 6, pass: 1 })
    expect([isWorked(RAIL, end), isWorked(RAIL, { step: 6, pass: 1 })]).toEqual([true, false])
  })

  test('[WORK1] a pass has its share of the step’s seconds', () => {
    expect(RAIL.map(secondsOfPass)).toEqual([20, 20, 20, 20, 20, 20, 20])
    expect(RAIL.map(passesOf)).toEqual([3, 1, 2, 3, 1, 3, 1])
  })

  test('[WORK2] of a zone that comes twice the hand is followed to the next one on its foot', () => {
    expect(followHand(RAIL, { step: 4, pass: 1 }, 'right', ['bladder', 'liver'])).toEqual({
      step: 5,
      pass: 1,
    })
    expect(followHand(RAIL, { step: 1, pass: 1 }, 'left', ['circles'])).toEqual({
      step: 1,
      pass: 1,
    })
  })

  test('[WORK3] on a zone gone over twice the passes of both count', () => {
    expect(passAt(RAIL, { step: 4, pass: 1 }, 'left', ['bladder'])).toBe(6)
    expect(passAt(RAIL, { step: 3, pass: 2 }, 'left', ['bladder'])).toBe(2)
  })

  test('[WORK1] at the ends of the rail no more is shown than there is', () => {
    expect(
      around(RAIL, { step: 0, pass: 1 }, { back: 2, ahead: 1 }).map(({ index }) => index),
    ).toEqual([0, 1])
    expect(
      around(RAIL, { step: 7, pass: 1 }, { back: 1, ahead: 2 }).map(({ index }) => index),
    ).toEqual([6])
  })
})
