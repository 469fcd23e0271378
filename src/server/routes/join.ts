/** How an invited person comes in: a one-time code, a password of their own, and this tablet is theirs. */

import type { Hono } from 'hono'
import * as z from 'zod'
import { granted, type Outcome, refused } from '../../core/outcome.ts'
import { foldStudio, type Person, readFacts } from '../../core/record/mod.ts'
import { LANGUAGES } from '../../core/words/language.ts'
import { hashPassword } from '../../studio/secrets.ts'
import type { Setting } from '../../studio/setting.ts'
import { tellOwn } from '../../studio/tell.ts'
import { addressOf } from '../http/address.ts'
import { refuse } from '../http/answer.ts'
import { type Env, startSignIn } from '../http/guard.ts'
import type { Limiter } from '../http/limits.ts'
import { readAs } from '../http/read-body.ts'
import { enrolment, password, tablet } from './enter.ts'
import type { Invitations } from './invitations.ts'
import type { Ears } from './listeners.ts'

const code = z.string().max(40)
const asked = z.strictObject({ code })
const joining = z.strictObject({ code, password, language: z.enum(LANGUAGES), device: tablet })

const UNKNOWN = refused('INVITATION_UNKNOWN', 'this code was used, is too old or another', 'code')
const TOO_MANY = refused('TOO_MANY_TRIES', 'wait a minute, then try again')

export function joinRoutes(
  app: Hono<Env>,
  setting: Setting,
  allowed: Limiter,
  invitations: Invitations,
  ears: Ears,
): void {
  const { store } = setting

  /** Who the code is for, as the record has them now. */
  async function invitedBy(
    given: string,
  ): Promise<
    Outcome<{ readonly studio: string; readonly person: Person; readonly named: string }>
  > {
    const one = invitations.find(given)
    if (!one) return UNKNOWN
    const { people, settings } = foldStudio(
      readFacts(await store.stream(one.studio, one.studio)).told,
    )
    const person = people.find(({ id }) => id === one.person)
    // A tablet may have told that they left, and knows nothing of codes.
    if (!person || person.standing === 'left') return UNKNOWN
    return granted({ studio: one.studio, person, named: settings.name })
  }

  app.post('/api/invitation', async (c) => {
    const form = await readAs(c, asked)
    if (!form.ok) return refuse(c, form)
    const invited = await invitedBy(form.value.code)
    if (!invited.ok) return refuse(c, allowed('guess', addressOf(c)) ? invited : TOO_MANY)
    const { person, named } = invited.value
    return c.json({ name: person.name, role: person.role, studioName: named })
  })

  app.post('/api/join', async (c) => {
    const form = await readAs(c, joining)
    if (!form.ok) return refuse(c, form)
    const invited = await invitedBy(form.value.code)
    if (!invited.ok) return refuse(c, allowed('guess', addressOf(c)) ? invited : TOO_MANY)
    const { studio, person } = invited.value
    const enrolled = await enrolment(setting, studio, person.id, form.value.device)
    if (!enrolled.ok) return refuse(c, enrolled)
    // Another tap may have been faster while the record was read.
    if (!invitations.find(form.value.code)) return refuse(c, UNKNOWN)
    invitations.drop(person.id)
    const { id, name, role } = person
    const { language, device } = form.value
    const secret = await hashPassword(form.value.password, setting.random(16))
    await tellOwn(setting, studio, id, [
      ...(person.standing === 'joined'
        ? []
        : [
            {
              type: 'person/joined' as const,
              stream: studio,
              subject: id,
              body: { person: id, name, role, language },
            },
          ]),
      ...enrolled.value,
    ])
    // Whoever forgot a password may have lost a tablet too: only this one stays signed in.
    await store.endSignInsOfPerson(studio, id)
    await store.putAccount({ studio, person: id, name, role, secret })
    await startSignIn(c, setting, { studio, person: id, device: device.id })
    ears.poke(studio, (await store.head(studio)).seq)
    return c.json({ studio, person: id })
  })
}
