/** The server as a function of its setting: tests call it without a port. */

import { Hono } from 'hono'
import { refused } from '../core/outcome.ts'
import { refuse } from './answer.ts'
import { cardRoutes } from './cards.ts'
import { makeEars } from './ears.ts'
import { enterRoutes } from './enter.ts'
import { exchangeRoutes } from './exchange.ts'
import { type Env, guard } from './guard.ts'
import { handOverRoutes } from './hand-over.ts'
import { invitations } from './invitations.ts'
import { joinRoutes } from './join.ts'
import { limiter } from './limits.ts'
import { pageRoutes } from './pages.ts'
import { peopleRoutes } from './people.ts'
import type { Setting } from './setting.ts'

export function makeApp(setting: Setting): Hono<Env> {
  const app = new Hono<Env>()
  const allowed = limiter(setting.now)
  const ears = makeEars()
  const invited = invitations(setting.now, setting.random)
  app.get('/healthz', (c) => c.json({ ok: true }))
  app.use('/api/*', guard(setting))
  enterRoutes(app, setting, allowed)
  exchangeRoutes(app, setting, ears)
  peopleRoutes(app, setting, invited, ears)
  joinRoutes(app, setting, allowed, invited, ears)
  handOverRoutes(app, setting, allowed)
  cardRoutes(app, setting)
  app.all('/api/*', (c) => refuse(c, refused('NOT_FOUND', 'there is nothing here')))
  if (setting.page) pageRoutes(app, setting.page)
  app.onError((error, c) => {
    setting.report(error)
    return refuse(c, refused('SERVER_BROKEN', 'this should not happen; nothing was kept'))
  })
  return app
}
