/** The door of every route: it must be in the table, asked from the right place, in a protocol we speak, by who may. */

import type { MiddlewareHandler } from 'hono'
import { refused } from '../../core/outcome.ts'
import { PROTOCOL_HEADER, rangeText } from '../../core/sync/wire/mod.ts'
import type { Setting } from '../../studio/setting.ts'
import { refuse } from './answer.ts'
import { placeOf } from './origin.ts'
import { notPermitted, routeOf } from './permissions.ts'
import { wrongProtocol } from './protocol.ts'
import { type Env, readSignIn } from './sign-in.ts'

/** Refuses what the table, the origin, the protocol or the permission forbids; else leaves who asks for the route. */
export function guard(setting: Setting): MiddlewareHandler<Env> {
  const wrongPlace = placeOf(setting)
  return async (c, next) => {
    const route = routeOf(c.req.method, new URL(c.req.url).pathname)
    c.header('cache-control', 'no-store')
    c.header('x-content-type-options', 'nosniff')
    c.header(PROTOCOL_HEADER, rangeText(setting.speaks))
    if (route === null) return refuse(c, refused('NOT_FOUND', 'there is nothing here'))
    const stranger = wrongPlace(c, route) ?? wrongProtocol(c, setting.speaks, route)
    if (stranger) return refuse(c, stranger)
    const who = await readSignIn(c, setting)
    c.set('who', who)
    const forbidden = notPermitted(who, route)
    return forbidden ? refuse(c, forbidden) : next()
  }
}
