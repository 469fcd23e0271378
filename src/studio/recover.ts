/** The way back in for who forgot a password and has no owner to ask: a one-time code, made on the machine itself. */

import { granted, type Outcome, refused } from '../core/outcome.ts'
import { isOwner, nameKey, type Person } from '../core/record/mod.ts'
import type { AccountStore, FactStore } from '../store/port.ts'
import { makeInvitations, RECOVERY_GOOD_FOR } from './invitations.ts'
import { readStudio } from './read.ts'

/** Whom a code is for, and until when it is good, in UTC milliseconds. */
export type Recovery = {
  /** The person's id. */
  readonly person: string
  readonly code: string
  readonly expiresAt: number
}

type Found = { readonly studio: string; readonly person: Person }

/**
 * Makes a code with which a person chooses a new password on any tablet. It is good once, for half
 * an hour, ends the codes before it, and is known from then on to a server that runs on the record.
 * Whoever may read the record's folder could read everything anyway: it gives nobody more.
 *
 * @param name of somebody who works here; where none is given, the one owner
 * @returns `NO_STUDIO`, `PERSON_UNNAMED` where there are several owners, `PERSON_UNKNOWN`
 */
export async function recover(
  given: Parameters<typeof makeInvitations>[0] & { readonly store: FactStore & AccountStore },
  name?: string,
): Promise<Outcome<Recovery, 'NO_STUDIO' | 'PERSON_UNNAMED' | 'PERSON_UNKNOWN'>> {
  const here: Found[] = []
  for (const studio of await given.store.studios())
    for (const person of (await readStudio(given.store, studio)).people)
      if (person.standing !== 'left') here.push({ studio, person })
  const owners = here.filter(({ person }) => isOwner(person))
  if (owners.length === 0)
    return refused('NO_STUDIO', 'nobody owns a studio in this record', 'data')
  const meant =
    name === undefined ? owners : here.filter((one) => nameKey(one.person.name) === nameKey(name))
  const [found, ...others] = meant
  if (!found) return refused('PERSON_UNKNOWN', 'nobody who works here has this name', 'person')
  if (others.length > 0)
    return refused('PERSON_UNNAMED', `several: ${namesOf(meant)}; say --person NAME`, 'person')
  const { studio, person } = found
  const made = await makeInvitations(given).make(studio, person.id, RECOVERY_GOOD_FOR)
  return granted({ person: person.id, ...made })
}

const namesOf = (meant: readonly Found[]): string =>
  meant.map(({ person }) => person.name).join(', ')
