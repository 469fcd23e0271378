/** What a signature covers, and what was added after it. [SESSION5] docs/contract.md 1 `session/signed`. */

import type { Told } from '../record/bodies.ts'
import type { Session } from './types.ts'

/** The signature in force: the last of these facts, which are in fold order. */
export function signatureOf(facts: readonly Told[]): Session['signed'] {
  const fact = facts.findLast((one) => one.type === 'session/signed')
  if (!fact) return null
  const { summary, digest, covers } = fact.body
  return { at: fact.at, actor: fact.actor, summary, digest, covers }
}

/** What was written under the record after the visit, in fold order. */
export function amendmentsOf(facts: readonly Told[]): Session['amendments'] {
  return facts
    .filter((fact) => fact.type === 'session/amended')
    .map((fact) => ({ id: fact.id, at: fact.at, text: fact.body.text }))
}

/** What signing now would cover: for each device the number of its last fact among these. */
export function coversNow(facts: readonly Told[]): { readonly [device: string]: number } {
  const covers: { [device: string]: number } = {}
  for (const fact of facts) if (fact.n > (covers[fact.device] ?? 0)) covers[fact.device] = fact.n
  return covers
}

/** Ids of the facts that the signature does not cover; signatures and amendments are shown by themselves. */
export function addedAfter(facts: readonly Told[], signed: Session['signed']): readonly string[] {
  if (!signed) return []
  return facts
    .filter(
      (fact) =>
        fact.type !== 'session/signed' &&
        fact.type !== 'session/amended' &&
        fact.n >
          (Object.hasOwn(signed.covers, fact.device) ? (signed.covers[fact.device] ?? 0) : 0),
    )
    .map((fact) => fact.id)
}
