/** Set-up and sign-in: how a studio is founded and a tablet becomes one of its own. */

import type { Context, Hono } from 'hono'
import { refused } from '../../core/outcome.ts'
import { nameKey } from '../../core/record/mod.ts'
import * as wire from '../../core/sync/wire/mod.ts'
import type { Account } from '../../store/port.ts'
import { foundStudio } from '../../studio/found.ts'
import { readStudio } from '../../studio/read.ts'
import { hashPassword, isPassword, sameText } from '../../studio/secrets.ts'
import { enrolment } from '../../studio/tablets.ts'
import { tellOwn } from '../../studio/tell.ts'
import type { House } from '../house/house.ts'
import { addressOf } from '../http/address.ts'
import { answer, refuse } from '../http/answer.ts'
import { bodyOf } from '../http/bodies.ts'
import { serveCall } from '../http/serve.ts'
import { type Env, endSignIn, startSignIn } from '../http/sign-in.ts'

/** Sign-ins a minute from one address: ten tablets in the morning, twice. */
const NAMES = 20

const NO_STUDIO = refused(
  'NO_STUDIO',
  'nobody has set up a studio here; was the server started on the right folder?',
)
const TOO_MANY = refused('TOO_MANY_TRIES', 'wait a minute, then try again')

/** `/api/state`, `/api/setup`, `/api/sign-in` and `/api/sign-out`. */
export function enterRoutes(app: Hono<Env>, { setting, allowed, listeners }: House): void {
  const { store } = setting
  /** The studio of this server: what it is called is told to strangers, and its people come in here. */
  const theStudio = async () => (await store.founded())[0]
  /** Ends the line of the sign-in that the one before on this tablet was. */
  const enter = async (c: Context<Env>, who: Parameters<typeof startSignIn>[2]) => {
    const ended = await startSignIn(c, setting, who)
    if (ended) listeners.hushSignIn(ended)
  }
  /** A secret nobody has, so that an unknown name takes as long as a known one; made at the first try, whoever it is. */
  let nobody: Promise<string> | undefined
  let founding: Promise<unknown> = Promise.resolve()

  /** The account that name and password open together; who works here goes before who left and had the same name. */
  async function whoseIs(key: string, password: string): Promise<Account | null> {
    nobody ??= hashPassword('', setting.random(16))
    const stranger = await nobody
    const studio = await theStudio()
    const accounts = studio === undefined ? [] : await store.accounts(studio)
    const named = accounts
      .filter((one) => nameKey(one.name) === key)
      .sort((a, b) => Number(a.left ?? false) - Number(b.left ?? false))
      .flatMap((one) => (one.secret === null ? [] : [{ ...one, secret: one.secret }]))
    for (const one of named) if (await isPassword(password, one.secret)) return one
    if (named.length === 0) await isPassword(password, stranger)
    return null
  }

  serveCall(app, wire.state, async (c) => {
    const studio = await theStudio()
    const who = c.get('who')
    return answer(c, wire.state, {
      founded: studio !== undefined,
      demo: setting.demo !== null,
      studioName:
        studio === undefined ? null : (await readStudio(store, studio)).settings.name || null,
      signedIn: who && {
        studio: who.studio,
        person: who.person,
        name: who.name,
        role: who.role,
        device: who.device,
      },
      protocol: setting.speaks,
    })
  })

  serveCall(app, wire.setUp, async (c) => {
    if (!allowed('setup', 'any')) return refuse(c, TOO_MANY)
    const form = await bodyOf(c, wire.setUp)
    if (!form.ok) return refuse(c, form)
    // Two taps on the button must not found two studios.
    const turn = founding.then(async (): Promise<Response> => {
      if ((await theStudio()) !== undefined)
        return refuse(c, refused('ALREADY_FOUNDED', 'this studio has an owner'))
      if (setting.code === null || !sameText(setting.code, form.value.code))
        return refuse(c, refused('CODE_WRONG', 'the one-time code is wrong', 'code'))
      const { studio, person } = await foundStudio(setting, form.value)
      await enter(c, { studio, person, device: form.value.device.id })
      return answer(c, wire.setUp, { studio, person })
    })
    founding = turn.catch(() => undefined)
    return turn
  })

  serveCall(app, wire.signIn, async (c) => {
    const form = await bodyOf(c, wire.signIn)
    if (!form.ok) return refuse(c, form)
    const { name, device } = form.value
    if (setting.demo) {
      await enter(c, { ...setting.demo, device: device.id })
      return answer(c, wire.signIn, setting.demo)
    }
    const key = nameKey(name)
    if (!allowed('sign-in', key)) return refuse(c, TOO_MANY)
    // Each try stretches a password: a flood of names would leave no time for anything else.
    if (!allowed('names', addressOf(c), NAMES)) return refuse(c, TOO_MANY)
    if ((await theStudio()) === undefined) return refuse(c, NO_STUDIO)
    const account = await whoseIs(key, form.value.password)
    if (!account) return refuse(c, refused('SIGN_IN_WRONG', 'name or password is wrong'))
    // Only who knows the password hears of it.
    if (account.left) return refuse(c, refused('PERSON_LEFT', 'this person works here no more'))
    const { studio, person } = account
    const enrolled = await enrolment(setting, studio, person, device)
    if (!enrolled.ok) return refuse(c, enrolled)
    await tellOwn(setting, studio, person, enrolled.value)
    await enter(c, { studio, person, device: device.id })
    return answer(c, wire.signIn, { studio, person })
  })

  serveCall(app, wire.signOut, async (c) => {
    const ended = await endSignIn(c, setting)
    if (ended) listeners.hushSignIn(ended)
    return answer(c, wire.signOut, {})
  })
}
