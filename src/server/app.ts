/** The server as a function of its setting: tests call it without a port. */

import { Hono } from 'hono'
import { refused } from '../core/outcome.ts'
import { isDiskFull } from '../store/full.ts'
import type { Setting } from '../studio/setting.ts'
import { openHouse } from './house/house.ts'
import { refuse } from './http/answer.ts'
import { guard } from './http/guard.ts'
import { atMostOnceAMinute } from './http/log.ts'
import { pageRoutes } from './http/pages.ts'
import type { Env } from './http/sign-in.ts'
import { aboutRoutes } from './routes/about.ts'
import { cardRoutes } from './routes/cards.ts'
import { enterRoutes } from './routes/enter.ts'
import { exchangeRoutes } from './routes/exchange.ts'
import { handOverRoutes } from './routes/hand-over.ts'
import { joinRoutes } from './routes/join.ts'
import { liveRoutes } from './routes/live.ts'
import { peopleRoutes } from './routes/people.ts'
import { tabletRoutes } from './routes/tablets.ts'

const FULL =
  'the disk of the record is full: nothing of this was kept, and what was kept before is there; make room'

/** Puts every route of the wire behind the guard, and the built page, where there is one, beside them. */
export function makeApp(setting: Setting): Hono<Env> {
  const app = new Hono<Env>()
  const house = openHouse(setting)
  app.use('/api/*', guard(setting))
  aboutRoutes(app)
  enterRoutes(app, house)
  exchangeRoutes(app, house)
  liveRoutes(app, house)
  peopleRoutes(app, house)
  joinRoutes(app, house)
  tabletRoutes(app, house)
  handOverRoutes(app, house)
  cardRoutes(app, house)
  app.all('/api/*', (c) => refuse(c, refused('NOT_FOUND', 'there is nothing here')))
  if (setting.page) pageRoutes(app, setting.page)
  const tellFull = atMostOnceAMinute(setting)
  app.onError((error, c) => {
    if (isDiskFull(error)) {
      tellFull(FULL)
      return refuse(c, refused('DISK_FULL', FULL))
    }
    setting.report(error)
    return refuse(c, refused('SERVER_BROKEN', 'this should not happen; nothing was kept'))
  })
  return app
}
