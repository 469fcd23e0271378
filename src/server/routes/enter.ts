/** Set-up and sign-in: how a studio is founded and a tablet becomes one of its own. */

import type { Hono } from 'hono'
import { refused } from '../../core/outcome.ts'
import * as wire from '../../core/sync/wire/mod.ts'
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
export function enterRoutes(app: Hono<Env>, { setting, allowed }: House): void {
  const { store } = setting
  const founded = async () => (await store.founded()).length > 0
  /** A secret nobody has, so that an unknown name takes as long as a known one; made at the first try, whoever it is. */
  let nobody: Promise<string> | undefined
  let founding: Promise<unknown> = Promise.resolve()

  serveCall(app, wire.state, async (c) => {
    const [studio] = await store.founded()
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
      if (await founded()) return refuse(c, refused('ALREADY_FOUNDED', 'this studio has an owner'))
      if (setting.code === null || !sameText(setting.code, form.value.code))
        return refuse(c, refused('CODE_WRONG', 'the one-time code is wrong', 'code'))
      const { studio, person } = await foundStudio(setting, form.value)
      await startSignIn(c, setting, { studio, person, device: form.value.device.id })
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
      await startSignIn(c, setting, { ...setting.demo, device: device.id })
      return answer(c, wire.signIn, setting.demo)
    }
    if (!allowed('sign-in', name.toLowerCase())) return refuse(c, TOO_MANY)
    // Each try stretches a password: a flood of names would leave no time for anything else.
    if (!allowed('names', addressOf(c), NAMES)) return refuse(c, TOO_MANY)
    nobody ??= hashPassword('', setting.random(16))
    const stranger = await nobody
    const studios = await store.founded()
    if (studios.length === 0) return refuse(c, NO_STUDIO)
    const accounts = (await Promise.all(studios.map((one) => store.accounts(one)))).flat()
    const account = accounts.find((one) => one.name === name && one.secret !== null)
    const right = await isPassword(form.value.password, account?.secret ?? stranger)
    if (!account || !right) return refuse(c, refused('SIGN_IN_WRONG', 'name or password is wrong'))
    const { studio, person } = account
    const enrolled = await enrolment(setting, studio, person, device)
    if (!enrolled.ok) return refuse(c, enrolled)
    await tellOwn(setting, studio, person, enrolled.value)
    await startSignIn(c, setting, { studio, person, device: device.id })
    return answer(c, wire.signIn, { studio, person })
  })

  serveCall(app, wire.signOut, async (c) => {
    await endSignIn(c, setting)
    return answer(c, wire.signOut, {})
  })
}
