/** Where the work stands on the plan: which step, which pass, and what comes next. */

import type { Side } from '../../feet/types.ts'
import type { PlanStep, Session } from '../types.ts'

/** The steps of a plan. */
export type Rail = readonly PlanStep[]
const NO_STEPS: Rail = []

/** A place on the rail: `step` counts from 0, `pass` from 1. A `step` equal to the length of the rail is "all worked". */
export type At = { readonly step: number; readonly pass: number }

/** Where a session stands: at the step that was started last, or before the first one. */
export function standsAt({ step }: Pick<Session, 'step'>): At {
  return step ? { step: step.index, pass: step.pass } : { step: 0, pass: 1 }
}

/** The steps of a session's plan; none before it is planned. */
export function railOf({ plan }: Pick<Session, 'plan'>): Rail {
  return plan?.steps ?? NO_STEPS
}

/**
 * How often a step is gone over; once where nothing is said.
 *
 * @example
 * passesOf({ kind: 'circles', foot: 'left', seconds: 40 }) // 1
 */
export const passesOf = (step: PlanStep): number => step.passes ?? 1

/**
 * Seconds one pass of a step may take.
 *
 * @example
 * secondsOfPass({ kind: 'zone', foot: 'left', zone: 'adrenal', passes: 3, seconds: 60 }) // 20
 */
export const secondsOfPass = (step: PlanStep): number => step.seconds / passesOf(step)

/** Whether nothing of the plan is left to work. */
export const isWorked = (rail: Rail, at: At): boolean => at.step >= rail.length

/**
 * The pass after this one; after the last one "all worked", and there it stays.
 *
 * @example
 * passAfter([{ kind: 'zone', foot: 'left', passes: 2, seconds: 40 }], { step: 0, pass: 1 }) // { step: 0, pass: 2 }
 */
export function passAfter(rail: Rail, at: At): At {
  const step = rail[at.step]
  if (step === undefined) return { step: rail.length, pass: 1 }
  return at.pass < passesOf(step)
    ? { step: at.step, pass: at.pass + 1 }
    : { step: at.step + 1, pass: 1 }
}

/** The pass before this one; the first one stays. */
export function passBefore(rail: Rail, at: At): At {
  if (at.pass > 1) return { step: at.step, pass: at.pass - 1 }
  const step = rail[at.step - 1]
  return step === undefined ? { step: 0, pass: 1 } : { step: at.step - 1, pass: passesOf(step) }
}

const isOn = (step: PlanStep | undefined, foot: Side, zones: readonly string[]): boolean =>
  step?.kind === 'zone' &&
  step.foot === foot &&
  step.zone !== undefined &&
  zones.includes(step.zone)

/**
 * The rail follows the hand: a touch on a zone that is still to come takes the rail there, so that
 * nobody has to tap "next" with oily fingers. A zone that was worked already leaves the rail alone.
 */
export function followHand(rail: Rail, at: At, foot: Side, zones: readonly string[]): At {
  if (isOn(rail[at.step], foot, zones)) return at
  const worked = rail.slice(0, at.step).some((step) => isOn(step, foot, zones))
  if (worked) return at
  const found = rail.findIndex((step, i) => i > at.step && isOn(step, foot, zones))
  return found < 0 ? at : { step: found, pass: 1 }
}

/** Which pass over its zone a touch belongs to, from 1; a zone not on the rail so far is on its first. */
export function passAt(rail: Rail, at: At, foot: Side, zones: readonly string[]): number {
  if (isOn(rail[at.step], foot, zones)) return at.pass
  const worked = rail.slice(0, at.step).filter((step) => isOn(step, foot, zones))
  return Math.max(
    1,
    worked.reduce((sum, step) => sum + passesOf(step), 0),
  )
}

/** The steps to show around the present one, with their own index. */
export function around(
  rail: Rail,
  at: At,
  reach: { readonly back: number; readonly ahead: number },
): readonly { readonly index: number; readonly step: PlanStep }[] {
  const from = Math.max(0, at.step - reach.back)
  return rail
    .slice(from, at.step + reach.ahead + 1)
    .map((step, offset) => ({ index: from + offset, step }))
}

/** The first step of the other foot, where the hand goes when this foot is done; null if there is none. */
export function otherFoot(rail: Rail, at: At): At | null {
  const now = rail[at.step]
  if (now === undefined) return null
  const found = rail.findIndex((step, i) => i > at.step && step.foot !== now.foot)
  return found < 0 ? null : { step: found, pass: 1 }
}
