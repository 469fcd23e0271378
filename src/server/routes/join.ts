/** How an invited person comes in: a one-time code, a password of their own, and this tablet is theirs. */

import type { Context, Hono } from 'hono'
import { granted, type Outcome, refused } from '../../core/outcome.ts'
import type { Person } from '../../core/record/mod.ts'
import * as wire from '../../core/sync/wire/mod.ts'
import { readStudio } from '../../studio/read.ts'
import { hashPassword } from '../../studio/secrets.ts'
import { enrolment } from '../../studio/tablets.ts'
import { type Saying, tellOwn } from '../../studio/tell.ts'
import type { House } from '../house/house.ts'
import { addressOf } from '../http/address.ts'
import { answer, refuse } from '../http/answer.ts'
import { bodyOf } from '../http/bodies.ts'
import { serveCall } from '../http/serve.ts'
import { type Env, startSignIn } from '../http/sign-in.ts'

const UNKNOWN = refused('INVITATION_UNKNOWN', 'this code was used, is too old or is wrong', 'code')
const TOO_MANY = refused('TOO_MANY_TRIES', 'wait a minute, then try again')

/** Who a code is for, and the studio that invited them. */
type Invited = { readonly studio: string; readonly person: Person; readonly named: string }

/** `POST /api/invitation` and `POST /api/join`. */
export function joinRoutes(
  app: Hono<Env>,
  { setting, allowed, invitations, listeners }: House,
): void {
  const { store } = setting

  /** Who the code is for, as the record has them now. */
  async function invitedBy(given: string): Promise<Outcome<Invited, 'INVITATION_UNKNOWN'>> {
    const one = await invitations.find(given)
    if (!one) return UNKNOWN
    const { people, settings } = await readStudio(store, one.studio)
    const person = people.find(({ id }) => id === one.person)
    // A tablet may have told that they left, and knows nothing of codes.
    if (!person || person.standing === 'left') return UNKNOWN
    return granted({ studio: one.studio, person, named: settings.name })
  }

  const unknown = (c: Context<Env>) =>
    refuse(c, allowed('guess', addressOf(c)) ? UNKNOWN : TOO_MANY)

  serveCall(app, wire.invitation, async (c) => {
    const form = await bodyOf(c, wire.invitation)
    if (!form.ok) return refuse(c, form)
    const invited = await invitedBy(form.value.code)
    if (!invited.ok) return unknown(c)
    const { person, named } = invited.value
    const { name, role } = person
    return answer(c, wire.invitation, { name, role, studioName: named })
  })

  serveCall(app, wire.join, async (c) => {
    const form = await bodyOf(c, wire.join)
    if (!form.ok) return refuse(c, form)
    const invited = await invitedBy(form.value.code)
    if (!invited.ok) return unknown(c)
    const { studio, person } = invited.value
    const enrolled = await enrolment(setting, studio, person.id, form.value.device)
    if (!enrolled.ok) return refuse(c, enrolled)
    // Another tap may have been faster while the record was read.
    if (!(await invitations.take(form.value.code))) return refuse(c, UNKNOWN)
    const { id, name, role } = person
    const { language, device } = form.value
    const secret = await hashPassword(form.value.password, setting.random(16))
    const joined: Saying<'person/joined'> = {
      type: 'person/joined',
      stream: studio,
      subject: id,
      body: { person: id, name, role, language },
    }
    const sayings = person.standing === 'joined' ? enrolled.value : [joined, ...enrolled.value]
    await tellOwn(setting, studio, id, sayings)
    // Whoever forgot a password may have lost a tablet too: only this one stays signed in.
    await store.endSignInsOfPerson(studio, id)
    await store.putAccount({ studio, person: id, name, role, secret })
    listeners.hush(studio, id)
    const before = await startSignIn(c, setting, { studio, person: id, device: device.id })
    if (before) listeners.hushSignIn(before)
    listeners.poke(studio, (await store.head(studio)).seq)
    return answer(c, wire.join, { studio, person: id })
  })
}
