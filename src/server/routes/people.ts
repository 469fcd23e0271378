/** The studio's people: the owner invites, changes a role, lets go. */

import type { Hono } from 'hono'
import { granted, type Outcome, refused } from '../../core/outcome.ts'
import type { BodyOf, FactType, Person } from '../../core/record/mod.ts'
import * as wire from '../../core/sync/wire/mod.ts'
import { followRecord, ownersOf, peopleOf } from '../../studio/accounts.ts'
import type { SignedIn } from '../../studio/setting.ts'
import { newId, tellOwn } from '../../studio/tell.ts'
import type { House } from '../house/house.ts'
import { answer, refuse } from '../http/answer.ts'
import { bodyOf, partOf } from '../http/bodies.ts'
import { serveCall } from '../http/serve.ts'
import { type Env, whoAsks } from '../http/sign-in.ts'

const UNKNOWN = refused('PERSON_UNKNOWN', 'nobody of this studio has this id', 'person')
const LAST = refused('LAST_OWNER', 'the studio needs an owner', 'person')

/** Names are told apart as people do: whatever their case or width. */
const sameName = (a: string, b: string): boolean =>
  a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase()

/** `/api/people` and what lies under it. */
export function peopleRoutes(app: Hono<Env>, { setting, invitations, listeners }: House): void {
  const { store } = setting

  async function tell<T extends FactType>(
    who: SignedIn,
    subject: string,
    type: T,
    body: BodyOf<T>,
  ) {
    const { studio, person } = who
    await tellOwn(setting, studio, person, [{ type, body, stream: studio, subject }])
    for (const gone of await followRecord(store, studio)) listeners.hush(gone)
    listeners.poke(studio, (await store.head(studio)).seq)
  }

  /** A person who works here; who has left is nobody. */
  async function personOf(who: SignedIn, id: string): Promise<Outcome<Person, 'PERSON_UNKNOWN'>> {
    const found = (await peopleOf(store, who.studio)).find((one) => one.id === id)
    return found && found.standing !== 'left' ? granted(found) : UNKNOWN
  }

  const isLastOwner = async (who: SignedIn, id: string): Promise<boolean> => {
    const owners = ownersOf(await peopleOf(store, who.studio))
    return owners.length === 1 && owners[0]?.id === id
  }

  serveCall(app, wire.invite, async (c) => {
    const who = whoAsks(c)
    const form = await bodyOf(c, wire.invite)
    if (!form.ok) return refuse(c, form)
    const people = await peopleOf(store, who.studio)
    const accounts = await store.accounts(who.studio)
    const taken = [...people.filter((one) => one.standing !== 'left'), ...accounts]
    if (taken.some((one) => sameName(one.name, form.value.name)))
      return refuse(c, refused('NAME_TAKEN', 'somebody here has this name', 'name'))
    const person = newId(setting)
    await tell(who, person, 'person/invited', { person, ...form.value })
    return answer(c, wire.invite, { person, ...invitations.make(who.studio, person) })
  })

  serveCall(app, wire.newCode, async (c) => {
    const who = whoAsks(c)
    const found = await personOf(who, partOf(c, 'person'))
    if (!found.ok) return refuse(c, found)
    const person = found.value.id
    return answer(c, wire.newCode, { person, ...invitations.make(who.studio, person) })
  })

  serveCall(app, wire.changeRole, async (c) => {
    const who = whoAsks(c)
    const form = await bodyOf(c, wire.changeRole)
    if (!form.ok) return refuse(c, form)
    const person = await personOf(who, partOf(c, 'person'))
    if (!person.ok) return refuse(c, person)
    const { id, role } = person.value
    if (role === form.value.role) return answer(c, wire.changeRole, {})
    if (await isLastOwner(who, id)) return refuse(c, LAST)
    await tell(who, id, 'person/roleChanged', { person: id, role: form.value.role })
    return answer(c, wire.changeRole, {})
  })

  serveCall(app, wire.letGo, async (c) => {
    const who = whoAsks(c)
    const person = await personOf(who, partOf(c, 'person'))
    if (!person.ok) return refuse(c, person)
    const { id } = person.value
    if (await isLastOwner(who, id)) return refuse(c, LAST)
    invitations.drop(id)
    await tell(who, id, 'person/left', { person: id })
    return answer(c, wire.letGo, {})
  })
}
