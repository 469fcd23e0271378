/** Accounts follow the record: who left can no longer sign in, and a role counts as it was last told. */

import { isOwner, type Person } from '../core/record/mod.ts'
import type { AccountStore, FactStore } from '../store/port.ts'
import { readStudio } from './read.ts'

/** Everybody the studio's facts tell of, in the order they came, also who was only invited or has left. */
export async function peopleOf(store: FactStore, studio: string): Promise<readonly Person[]> {
  return (await readStudio(store, studio)).people
}

/** Owners who have joined and not left: who a studio cannot be without. */
export const ownersOf = (people: readonly Person[]): readonly Person[] => people.filter(isOwner)

/**
 * Brings the accounts of a studio in line with its facts: a role counts as it was last told, and who
 * left is signed out everywhere and comes in no more. Nothing of an account is thrown away: facts
 * that a tablet brings late can undo a leaving, and then the password of before opens again. [R34]
 *
 * @returns the persons for whom something has changed
 */
export async function followRecord(
  store: FactStore & AccountStore,
  studio: string,
): Promise<readonly string[]> {
  const people = await peopleOf(store, studio)
  const changed: string[] = []
  for (const { left: hadLeft = false, ...account } of await store.accounts(studio)) {
    const person = people.find(({ id }) => id === account.person)
    if (!person) continue
    const left = person.standing === 'left'
    if (left === hadLeft && person.role === account.role) continue
    await store.putAccount({ ...account, role: person.role, ...(left ? { left } : {}) })
    if (left && !hadLeft) await store.endSignInsOfPerson(studio, account.person, 'left')
    changed.push(account.person)
  }
  return changed
}
