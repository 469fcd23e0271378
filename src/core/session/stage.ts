/** Which screen a session stands at, read from what has been told. [SESSION6] docs/domain.md 4. */

import type { Told } from '../record/bodies.ts'
import { withdrawnIn } from './spots.ts'
import type { Session, SessionStage } from './types.ts'

/** Closing begins at a step past the plan's last, or with the first closing press after the last step. */
function closingHasBegun(session: Session, facts: readonly Told[]): boolean {
  if (session.plan && session.step && session.step.index >= session.plan.steps.length) return true
  const last = facts.findLast(
    (fact) =>
      fact.type === 'session/stepStarted' ||
      (fact.type === 'session/touched' && fact.body.phase === 'closing'),
  )
  return last?.type === 'session/touched'
}

const WORK = new Set(['session/stepStarted', 'session/touched', 'session/marked'])

/**
 * The furthest stage that the facts show. A signature outranks a stop, so that a stopped session
 * can still be signed; `stopped` stays on the session.
 */
export function stageOf(session: Session, facts: readonly Told[]): SessionStage {
  if (session.signed) return 'signed'
  if (session.stopped) return 'stopped'
  if (session.closed) return 'summary'
  const withdrawn = withdrawnIn(facts)
  const standing = facts.filter((fact) => !withdrawn.has(fact.id))
  if (closingHasBegun(session, standing)) return 'closing'
  if (standing.some((fact) => WORK.has(fact.type))) return 'work'
  if (session.soak?.endedMinutes != null) return 'work'
  if (session.plan || session.soak) return 'soak'
  if (session.footCheck) return 'plan'
  const screened = facts.some(
    (fact) => fact.type === 'screening/answered' && fact.body.session === session.id,
  )
  return screened ? 'foot-check' : 'screening'
}
