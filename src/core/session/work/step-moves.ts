/** What a move along the plan tells: the step and pass that begin, or that all is worked. */

import type { Session } from '../types.ts'
import type { StepMove } from './move.ts'
import { type At, otherFoot, passAfter, passBefore, railOf, standsAt } from './rail.ts'
import type { ToTell } from './to-tell.ts'

/** A plan has at most so many steps; the one after them is "all worked". docs/contract.md 1 `session/planned`. */
const STEPS_AT_MOST = 400

/** The fact that a step was begun. */
export function started({ step, pass }: At): ToTell {
  return { type: 'session/stepStarted', body: { step: Math.min(STEPS_AT_MOST, step), pass } }
}

/** Where a move along the plan leads from where the session stands. */
export function stepTo(move: StepMove, session: Session): At {
  const rail = railOf(session)
  const at = standsAt(session)
  switch (move.move) {
    case 'begin':
      return { step: 0, pass: 1 }
    case 'next':
      return passAfter(rail, at)
    case 'back':
      return passBefore(rail, at)
    case 'other-foot':
      return otherFoot(rail, at) ?? passAfter(rail, at)
    case 'finish':
      return { step: rail.length, pass: 1 }
    case 'go':
      return { step: move.step, pass: 1 }
  }
}
