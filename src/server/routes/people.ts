/** The studio's people: the owner invites, changes a role, lets go. */

import type { Hono } from 'hono'
import * as z from 'zod'
import { granted, type Outcome, refused } from '../../core/outcome.ts'
import { type BodyOf, type FactType, type Person, ROLES } from '../../core/record/mod.ts'
import { followRecord, ownersOf, peopleOf } from '../../studio/accounts.ts'
import type { Setting, SignedIn } from '../../studio/setting.ts'
import { newId, tellOwn } from '../../studio/tell.ts'
import { refuse } from '../http/answer.ts'
import type { Env } from '../http/guard.ts'
import { readAs } from '../http/read-body.ts'
import type { Invitations } from './invitations.ts'
import type { Ears } from './listeners.ts'

const name = z
  .string()
  .max(200)
  .transform((given) => given.toWellFormed().trim())
  .pipe(z.string().min(1))
const invited = z.strictObject({ name, role: z.enum(ROLES) })
const changed = z.strictObject({ role: z.enum(ROLES) })

const UNKNOWN = refused('PERSON_UNKNOWN', 'nobody of this studio has this id', 'person')
const LAST = refused('LAST_OWNER', 'the studio needs an owner', 'person')

/** Names are told apart as people do: whatever their case or width. */
const sameName = (a: string, b: string): boolean =>
  a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase()

export function peopleRoutes(
  app: Hono<Env>,
  setting: Setting,
  invitations: Invitations,
  ears: Ears,
): void {
  const { store } = setting

  async function tell<T extends FactType>(
    who: SignedIn,
    subject: string,
    type: T,
    body: BodyOf<T>,
  ) {
    const { studio, person } = who
    await tellOwn(setting, studio, person, [{ type, body, stream: studio, subject }])
    for (const gone of await followRecord(store, studio)) ears.hush(gone)
    ears.poke(studio, (await store.head(studio)).seq)
  }

  /** A person who works here; who has left is nobody. */
  async function personOf(who: SignedIn, id: string): Promise<Outcome<Person>> {
    const found = (await peopleOf(store, who.studio)).find((one) => one.id === id)
    return found && found.standing !== 'left' ? granted(found) : UNKNOWN
  }

  const isLastOwner = async (who: SignedIn, id: string): Promise<boolean> => {
    const owners = ownersOf(await peopleOf(store, who.studio))
    return owners.length === 1 && owners[0]?.id === id
  }

  app.post('/api/people', async (c) => {
    const who = c.get('who') as SignedIn
    const form = await readAs(c, invited)
    if (!form.ok) return refuse(c, form)
    const people = await peopleOf(store, who.studio)
    const accounts = await store.accounts(who.studio)
    const taken = [...people.filter((one) => one.standing !== 'left'), ...accounts]
    if (taken.some((one) => sameName(one.name, form.value.name)))
      return refuse(c, refused('NAME_TAKEN', 'somebody here has this name', 'name'))
    const person = newId(setting)
    await tell(who, person, 'person/invited', { person, ...form.value })
    return c.json({ person, ...invitations.make(who.studio, person) })
  })

  app.post('/api/people/:person/code', async (c) => {
    const who = c.get('who') as SignedIn
    const person = await personOf(who, c.req.param('person'))
    if (!person.ok) return refuse(c, person)
    return c.json({ person: person.value.id, ...invitations.make(who.studio, person.value.id) })
  })

  app.post('/api/people/:person/role', async (c) => {
    const who = c.get('who') as SignedIn
    const form = await readAs(c, changed)
    if (!form.ok) return refuse(c, form)
    const person = await personOf(who, c.req.param('person'))
    if (!person.ok) return refuse(c, person)
    const { id, role } = person.value
    if (role === form.value.role) return c.json({})
    if (await isLastOwner(who, id)) return refuse(c, LAST)
    await tell(who, id, 'person/roleChanged', { person: id, role: form.value.role })
    return c.json({})
  })

  app.post('/api/people/:person/leave', async (c) => {
    const who = c.get('who') as SignedIn
    const person = await personOf(who, c.req.param('person'))
    if (!person.ok) return refuse(c, person)
    const { id } = person.value
    if (await isLastOwner(who, id)) return refuse(c, LAST)
    invitations.drop(id)
    await tell(who, id, 'person/left', { person: id })
    return c.json({})
  })
}
