/** Set-up and sign-in: how a studio is founded and a tablet becomes one of its own. */

import type { Hono } from 'hono'
import * as z from 'zod'
import { granted, type Outcome, refused } from '../../core/outcome.ts'
import { factId, SETTINGS } from '../../core/record/mod.ts'
import { LANGUAGES } from '../../core/words/language.ts'
import { hashPassword, isPassword, sameText } from '../../studio/secrets.ts'
import type { Setting } from '../../studio/setting.ts'
import { standingOf } from '../../studio/tablets.ts'
import { newId, type Saying, tellOwn } from '../../studio/tell.ts'
import { addressOf } from '../http/address.ts'
import { refuse } from '../http/answer.ts'
import { type Env, endSignIn, startSignIn } from '../http/guard.ts'
import type { Limiter } from '../http/limits.ts'
import { readAs } from '../http/read-body.ts'

/** The tablet that asks, with the number it gave itself. */
export const tablet = z.strictObject({ id: factId, name: z.string().max(100) })
/** NIST 800-63B: length is what counts. */
export const password = z.string().min(8).max(200)

/** As it is kept: half characters mended, so that the same keys give the same name. */
const mended = (name: string): string => name.toWellFormed()

const setUp = z.strictObject({
  code: z.string().max(40),
  studio: z.strictObject({ name: z.string().min(1).max(200), timeZone: z.string().min(1).max(64) }),
  owner: z.strictObject({
    name: z.string().min(1).max(200).transform(mended),
    language: z.enum(LANGUAGES),
  }),
  password,
  device: tablet,
})

const signIn = z.strictObject({
  name: z.string().max(200).transform(mended),
  password: z.string().max(200),
  device: tablet,
})

/** What is told of a tablet that comes for the first time; nothing of one that is known. */
export async function enrolment(
  setting: Setting,
  studio: string,
  person: string,
  { id, name }: z.infer<typeof tablet>,
): Promise<Outcome<readonly Saying<'device/enrolled'>[]>> {
  // Every fact names its tablet, so the server's own number is no secret.
  if (id === setting.device) return refused('DEVICE_FOREIGN', 'this number is the server’s own')
  const standing = await standingOf(setting, studio, id)
  if (standing === 'revoked')
    return refused('DEVICE_REVOKED', 'this tablet was taken out of the studio')
  const body = { device: id, name, person }
  return granted(
    standing === 'unknown'
      ? [{ type: 'device/enrolled', stream: studio, subject: null, body }]
      : [],
  )
}

/** Sign-ins a minute from one address: ten tablets in the morning, twice. */
const NAMES = 20

export function enterRoutes(app: Hono<Env>, setting: Setting, allowed: Limiter): void {
  const { store } = setting
  const tooMany = refused('TOO_MANY_TRIES', 'wait a minute, then try again')
  const founded = async () => (await store.founded()).length > 0
  /** A secret nobody has, so that an unknown name takes as long as a known one. */
  const nobody = hashPassword('', setting.random(16))
  let founding: Promise<unknown> = Promise.resolve()

  app.get('/api/state', async (c) => {
    const [studio] = await store.founded()
    const told = studio ? await store.stream(studio, studio) : []
    const named = told.findLast(
      (fact) => fact.body?.includes('"name"') && /^studio\//.test(fact.type),
    )
    const studioName = named?.body
      ? ((JSON.parse(named.body) as { name?: string }).name ?? null)
      : null
    const who = c.get('who')
    return c.json({
      founded: studio !== undefined,
      demo: setting.demo !== null,
      studioName,
      signedIn: who && {
        studio: who.studio,
        person: who.person,
        name: who.name,
        role: who.role,
        device: who.device,
      },
    })
  })

  app.post('/api/setup', async (c) => {
    if (!allowed('setup', 'any')) return refuse(c, tooMany)
    const form = await readAs(c, setUp)
    if (!form.ok) return refuse(c, form)
    // Two taps on the button must not found two studios.
    const turn = founding.then(async (): Promise<Response> => {
      if (await founded()) return refuse(c, refused('ALREADY_FOUNDED', 'this studio has an owner'))
      if (setting.code === null || !sameText(setting.code, form.value.code))
        return refuse(c, refused('CODE_WRONG', 'the one-time code is another', 'code'))
      const { studio: named, owner, device } = form.value
      const studio = newId(setting)
      const person = newId(setting)
      await tellOwn(setting, studio, person, [
        {
          type: 'studio/founded',
          stream: studio,
          subject: null,
          body: { ...SETTINGS, rooms: [], ...named, founder: person, founderName: owner.name },
        },
        {
          type: 'person/joined',
          stream: studio,
          subject: person,
          body: { person, name: owner.name, role: 'owner', language: owner.language },
        },
        {
          type: 'device/enrolled',
          stream: studio,
          subject: null,
          body: { device: device.id, name: device.name, person },
        },
      ])
      const secret = await hashPassword(form.value.password, setting.random(16))
      await store.putAccount({ studio, person, name: owner.name, role: 'owner', secret })
      await startSignIn(c, setting, { studio, person, device: device.id })
      return c.json({ studio, person })
    })
    founding = turn.catch(() => undefined)
    return turn
  })

  app.post('/api/sign-in', async (c) => {
    const form = await readAs(c, signIn)
    if (!form.ok) return refuse(c, form)
    const { name, device } = form.value
    if (setting.demo) {
      await startSignIn(c, setting, { ...setting.demo, device: device.id })
      return c.json(setting.demo)
    }
    if (!allowed('sign-in', name.toLowerCase())) return refuse(c, tooMany)
    // Each try stretches a password: a flood of names would leave no time for anything else.
    if (!allowed('names', addressOf(c), NAMES)) return refuse(c, tooMany)
    const studios = await store.founded()
    const accounts = (await Promise.all(studios.map((one) => store.accounts(one)))).flat()
    const account = accounts.find((one) => one.name === name && one.secret !== null)
    const right = await isPassword(form.value.password, account?.secret ?? (await nobody))
    if (!account || !right)
      return refuse(c, refused('SIGN_IN_WRONG', 'name or password is another'))
    const { studio, person } = account
    const enrolled = await enrolment(setting, studio, person, device)
    if (!enrolled.ok) return refuse(c, enrolled)
    await tellOwn(setting, studio, person, enrolled.value)
    await startSignIn(c, setting, { studio, person, device: device.id })
    return c.json({ studio, person })
  })

  app.post('/api/sign-out', async (c) => {
    await endSignIn(c, setting)
    return c.json({})
  })
}
