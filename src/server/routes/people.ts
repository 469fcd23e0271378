/** The studio's people: the owner invites, changes a role, lets go. */

import type { Hono } from 'hono'
import { granted, type Outcome, type Refusal, refused } from '../../core/outcome.ts'
import { type BodyOf, type FactType, nameKey, type Person } from '../../core/record/mod.ts'
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
const TAKEN = refused('NAME_TAKEN', 'somebody here has this name', 'name')
const LAST = refused('LAST_OWNER', 'the studio needs an owner', 'person')

/** The one owner that a studio has, if there is only one. */
function lastOwnerOf(people: readonly Person[]): string | null {
  const [owner, ...others] = ownersOf(people)
  return owner && others.length === 0 ? owner.id : null
}

/** `/api/people` and what lies under it. */
export function peopleRoutes(app: Hono<Env>, { setting, invitations, listeners }: House): void {
  const { store } = setting

  /** Tells it unless `mayBe` says no once its turn has come: two owners may ask at the same moment. */
  async function tell<T extends FactType>(
    who: SignedIn,
    subject: string,
    type: T,
    body: BodyOf<T>,
    mayBe: (people: readonly Person[]) => Refusal | null = () => null,
  ): Promise<Outcome<null>> {
    const { studio, person } = who
    const said: { no: Refusal | null } = { no: null }
    await tellOwn(setting, studio, person, async () => {
      said.no = mayBe(await peopleOf(store, studio))
      return said.no ? [] : [{ type, body, stream: studio, subject }]
    })
    if (said.no) return said.no
    for (const one of await followRecord(store, studio)) listeners.hush(studio, one)
    listeners.poke(studio, (await store.head(studio)).seq)
    return granted(null)
  }

  /** A person who works here; who has left is nobody. */
  async function personOf(who: SignedIn, id: string): Promise<Outcome<Person, 'PERSON_UNKNOWN'>> {
    const found = (await peopleOf(store, who.studio)).find((one) => one.id === id)
    return found && found.standing !== 'left' ? granted(found) : UNKNOWN
  }

  const keepsAnOwner = (id: string) => (people: readonly Person[]) =>
    lastOwnerOf(people) === id ? LAST : null

  serveCall(app, wire.invite, async (c) => {
    const who = whoAsks(c)
    const form = await bodyOf(c, wire.invite)
    if (!form.ok) return refuse(c, form)
    const key = nameKey(form.value.name)
    const accounts = (await store.accounts(who.studio)).filter((one) => !one.left)
    const isTaken = (people: readonly Person[]) =>
      [...people.filter((one) => one.standing !== 'left'), ...accounts].some(
        (one) => nameKey(one.name) === key,
      )
    const person = newId(setting)
    const invited = await tell(
      who,
      person,
      'person/invited',
      { person, ...form.value },
      (people) => (isTaken(people) ? TAKEN : null),
    )
    if (!invited.ok) return refuse(c, invited)
    return answer(c, wire.invite, { person, ...(await invitations.make(who.studio, person)) })
  })

  serveCall(app, wire.newCode, async (c) => {
    const who = whoAsks(c)
    const found = await personOf(who, partOf(c, 'person'))
    if (!found.ok) return refuse(c, found)
    const person = found.value.id
    return answer(c, wire.newCode, { person, ...(await invitations.make(who.studio, person)) })
  })

  serveCall(app, wire.changeRole, async (c) => {
    const who = whoAsks(c)
    const form = await bodyOf(c, wire.changeRole)
    if (!form.ok) return refuse(c, form)
    const person = await personOf(who, partOf(c, 'person'))
    if (!person.ok) return refuse(c, person)
    const { id, role } = person.value
    if (role === form.value.role) return answer(c, wire.changeRole, {})
    const body = { person: id, role: form.value.role }
    const told = await tell(who, id, 'person/roleChanged', body, keepsAnOwner(id))
    return told.ok ? answer(c, wire.changeRole, {}) : refuse(c, told)
  })

  serveCall(app, wire.letGo, async (c) => {
    const who = whoAsks(c)
    const person = await personOf(who, partOf(c, 'person'))
    if (!person.ok) return refuse(c, person)
    const { id } = person.value
    const told = await tell(who, id, 'person/left', { person: id }, keepsAnOwner(id))
    if (!told.ok) return refuse(c, told)
    await invitations.drop(who.studio, id)
    return answer(c, wire.letGo, {})
  })
}
