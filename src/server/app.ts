/** The server as a function of its setting: tests call it without a port. */

import { Hono } from 'hono'
import { refused } from '../core/outcome.ts'
import type { Setting } from '../studio/setting.ts'
import { refuse } from './http/answer.ts'
import { type Env, guard } from './http/guard.ts'
import { limiter } from './http/limits.ts'
import { pageRoutes } from './http/pages.ts'
import { cardRoutes } from './routes/cards.ts'
import { enterRoutes } from './routes/enter.ts'
import { exchangeRoutes } from './routes/exchange.ts'
import { handOverRoutes } from './routes/hand-over.ts'
import { invitations } from './routes/invitations.ts'
import { joinRoutes } from './routes/join.ts'
import { makeEars } from './routes/listeners.ts'
import { peopleRoutes } from './routes/people.ts'

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
