/** Whose turn it is: whoever has waited longest since their last client. */

import type { Person, Role } from '../record/mod.ts'
import type { Session } from '../session/types.ts'
import { type Board, isOver } from './board.ts'

/** Whether visits are for this person: reception opens them for others. */
export function takesClients(person: { readonly role: Role | string }): boolean {
  return person.role !== 'reception'
}

/** When the hands were free again; a visit without a written end counts from its start. */
function endOf(session: Session): number {
  return session.signed?.at ?? session.stopped?.at ?? session.openedAt ?? 0
}

/**
 * Practitioners who are free, the next in turn first. Who had no client today comes first, in the
 * order they joined; the others follow by how long ago their last client left. [ROOMS5]
 *
 * @param people in the order they joined; who left the studio or has not joined yet is passed over
 */
export function turns(people: readonly Person[], board: Board): readonly Person[] {
  const busy = new Set(board.now.map(({ session }) => session.practitioner))
  const freeSince = new Map<string, number>()
  for (const { session } of board.done) {
    if (!isOver(session) || session.practitioner === null) continue
    const before = freeSince.get(session.practitioner) ?? 0
    freeSince.set(session.practitioner, Math.max(before, endOf(session)))
  }
  return people
    .filter((one) => one.standing === 'joined' && takesClients(one) && !busy.has(one.id))
    .toSorted((a, b) => (freeSince.get(a.id) ?? 0) - (freeSince.get(b.id) ?? 0))
}

/**
 * Who a new visit is for: the person at the tablet; the next in turn where that person does not
 * take clients; the person at the tablet all the same where nobody is free. [ROOMS6]
 *
 * @param me id of the person at the tablet
 * @param inTurn who is free, the next in turn first
 * @returns the id of a person
 */
export function hands(me: string, people: readonly Person[], inTurn: readonly Person[]): string {
  const own = people.find((one) => one.id === me)
  if (own && !takesClients(own)) return inTurn[0]?.id ?? me
  return me
}
