/** Founds a studio at once or not at all: its first facts and its owner's account stand together. [MACHINE11] */

import { type BodyOf, SETTINGS } from '../core/record/mod.ts'
import { readStudio } from './read.ts'
import { hashPassword } from './secrets.ts'
import type { Setting } from './setting.ts'
import { newId, ownFacts, type Saying } from './tell.ts'

/** What somebody says who sets a studio up. */
export type Founding = {
  readonly studio: Pick<BodyOf<'studio/founded'>, 'name' | 'timeZone'>
  readonly owner: Pick<BodyOf<'person/joined'>, 'name' | 'language'>
  readonly password: string
  /** The first tablet. */
  readonly device: { readonly id: string; readonly name: string }
}

/** A studio and the person who founded it. */
export type Founded = { readonly studio: string; readonly person: string }

/**
 * A studio whose set-up died under an older version, between its facts and its owner's account: its
 * set-up goes on with it. Null where there is none.
 */
async function begunIn(store: Setting['store']): Promise<Founded | null> {
  for (const studio of await store.studios()) {
    const { founder } = await readStudio(store, studio)
    if (founder !== null) return { studio, person: founder }
  }
  return null
}

/**
 * Founds the studio in a record in which nobody has an account yet.
 *
 * @param hash how a password is kept; cheaper only in tests
 */
export async function foundStudio(
  setting: Pick<Setting, 'store' | 'now' | 'random' | 'device'>,
  { studio: named, owner, password, device }: Founding,
  hash: (password: string, salt: Uint8Array) => Promise<string> = hashPassword,
): Promise<Founded> {
  const { store } = setting
  const begun = await begunIn(store)
  const studio = begun?.studio ?? newId(setting)
  const person = begun?.person ?? newId(setting)
  const { name, language } = owner
  const own = { stream: studio, subject: null }
  const settings: Saying = begun
    ? { type: 'studio/changed', ...own, body: named }
    : {
        type: 'studio/founded',
        ...own,
        body: { ...SETTINGS, rooms: [], ...named, founder: person, founderName: name },
      }
  const sayings: readonly Saying[] = [
    settings,
    {
      type: 'person/joined',
      stream: studio,
      subject: person,
      body: { person, name, role: 'owner', language },
    },
    {
      type: 'device/enrolled',
      ...own,
      body: { device: device.id, name: device.name, person },
    },
  ]
  const after = { n: 0, lamport: await store.reach(studio) }
  const facts = ownFacts(setting, studio, person, sayings, after)
  const secret = await hash(password, setting.random(16))
  await store.found({ studio, person, name, role: 'owner', secret }, facts, setting.now())
  return { studio, person }
}
