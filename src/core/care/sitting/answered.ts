/** Turns the walk through the questions into the body of `screening/answered`. */

import type { BodyOf } from '../../record/bodies.ts'
import type { Language } from '../../words/language.ts'
import { type CardsFor, replyTo, type Walk } from './walk.ts'

type Answered = BodyOf<'screening/answered'>

/** Where and when the questions were answered. */
export type Sitting = {
  /** Id of the visit; null where there is none yet, as on the client's own phone. */
  readonly session: string | null
  /** YYYY-MM-DD in studio time. */
  readonly on: string
  /** In whose hands the questions were. */
  readonly by: Answered['by']
  readonly language: Language
}

/**
 * What was asked and answered, and nothing else: an item whose card was never reached is left out,
 * since "not asked" is not an answer. A side is given only where the client named one.
 */
export function answeredBody(walk: Walk, cardsFor: CardsFor, sitting: Sitting): Answered {
  const conditions: Answered['conditions'] = {}
  const redFlags: Answered['redFlags'] = {}
  for (const card of cardsFor(walk.kind, walk.complaints)) {
    for (const item of card.items) {
      const reply = replyTo(walk, card, item)
      if (reply === null) continue
      if (item.flag) redFlags[item.id] = reply
      else {
        const feet = reply === 'yes' ? (walk.feet[item.id] ?? []) : []
        conditions[item.id] =
          feet.length > 0 ? { answer: reply, feet: [...feet] } : { answer: reply }
      }
    }
  }
  return {
    ...(sitting.session === null ? {} : { session: sitting.session }),
    on: sitting.on,
    kind: walk.kind,
    by: sitting.by,
    language: sitting.language,
    conditions,
    redFlags,
    complaints: [...walk.complaints],
    ...(walk.due === null ? {} : { due: walk.due }),
  }
}
