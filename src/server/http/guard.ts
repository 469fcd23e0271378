/** The door of every route: it must be in the table, asked from the right place, in a protocol we speak, by who may. */

import type { MiddlewareHandler } from 'hono'
import { type Refusal, refused } from '../../core/outcome.ts'
import {
  CLOCK_HEADER,
  PROTOCOL_HEADER,
  rangeText,
  SERVER_HEADER,
} from '../../core/sync/wire/mod.ts'
import type { Ending } from '../../store/port.ts'
import { followRecord } from '../../studio/accounts.ts'
import type { Setting } from '../../studio/setting.ts'
import { refuse } from './answer.ts'
import { keepContact } from './contact.ts'
import { placeOf } from './origin.ts'
import { notPermitted, routeOf } from './permissions.ts'
import { wrongProtocol } from './protocol.ts'
import { type Env, readSignIn } from './sign-in.ts'

/** What a tablet is told whose sign-in the studio itself has ended. [SERVER34] */
const WHY: { readonly [E in Ending]: Refusal } = {
  left: refused('PERSON_LEFT', 'this person works here no more'),
  revoked: refused('DEVICE_REVOKED', 'this tablet was taken out of the studio'),
}

/** Whoever was let go in the moment in which a server stopped is out all the same. */
async function catchUp({ store }: Setting): Promise<void> {
  for (const studio of await store.founded()) await followRecord(store, studio)
}

/** Refuses what the table, the origin, the protocol or the permission forbids; else leaves who asks for the route. */
export function guard(setting: Setting): MiddlewareHandler<Env> {
  const wrongPlace = placeOf(setting)
  const spoke = keepContact(setting)
  let caughtUp: Promise<void> | undefined
  return async (c, next) => {
    const route = routeOf(c.req.method, new URL(c.req.url).pathname)
    c.header('cache-control', 'no-store')
    c.header('x-content-type-options', 'nosniff')
    c.header(PROTOCOL_HEADER, rangeText(setting.speaks))
    // Its own number is another at each start, and a newer server begins with one.
    c.header(SERVER_HEADER, setting.device.slice(-12))
    c.header(CLOCK_HEADER, String(setting.now()))
    if (route === null) return refuse(c, refused('NOT_FOUND', 'there is nothing here'))
    const stranger = wrongPlace(c, route) ?? wrongProtocol(c, setting.speaks, route)
    if (stranger) return refuse(c, stranger)
    caughtUp ??= catchUp(setting)
    await caughtUp
    const { who, ended } = await readSignIn(c, setting)
    c.set('who', who)
    if (who) await spoke(who)
    const forbidden = notPermitted(who, route)
    if (forbidden) return refuse(c, ended ? WHY[ended] : forbidden)
    return next()
  }
}
