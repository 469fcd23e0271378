/** Accounts follow the record: who left can no longer sign in, and a role counts as it was last told. */

import type { Person } from '../core/record/mod.ts'
import type { AccountStore, FactStore } from '../store/port.ts'
import { readStudio } from './read.ts'

/** Everybody the studio's facts tell of, in the order they came, also who was only invited or has left. */
export async function peopleOf(store: FactStore, studio: string): Promise<readonly Person[]> {
  return (await readStudio(store, studio)).people
}

/** Owners who have joined and not left: who a studio cannot be without. */
export const ownersOf = (people: readonly Person[]): readonly Person[] =>
  people.filter(({ role, standing }) => role === 'owner' && standing === 'joined')

/**
 * Brings the accounts of a studio in line with its facts: a role counts as it was last told, and who
 * left has no account and no sign-in. A record in which nobody owns the studio
 * any more changes nothing: somebody must be able to come in.
 *
 * @returns the persons who may no longer come in
 */
export async function followRecord(
  store: FactStore & AccountStore,
  studio: string,
): Promise<readonly string[]> {
  const people = await peopleOf(store, studio)
  if (ownersOf(people).length === 0) return []
  const gone: string[] = []
  for (const account of await store.accounts(studio)) {
    const person = people.find(({ id }) => id === account.person)
    if (!person) continue
    if (person.standing === 'left') {
      await store.dropAccount(studio, account.person)
      gone.push(account.person)
    } else if (person.role !== account.role)
      await store.putAccount({ ...account, role: person.role })
  }
  return gone
}
