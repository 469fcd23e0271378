/** Listens on a port of this machine, or says with a code why it cannot. */

import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { granted, type Outcome, type Refusal, refused } from '../core/outcome.ts'
import { TIME_LIMITS } from './http/slow.ts'

/** Ends every connection; resolves once the port is free. */
export function shut(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done())
    server.closeAllConnections()
  })
}

/** Listens; resolves once it answers, or with why it cannot. */
export function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  port: number,
  hostname: string,
): Promise<Outcome<{ readonly server: Server; readonly port: number }>> {
  return new Promise((done) => {
    const server = serve({ fetch, port, hostname, serverOptions: TIME_LIMITS }, (info) =>
      done(granted({ server: server as Server, port: info.port })),
    )
    server.once('error', (error: NodeJS.ErrnoException) =>
      done(whyNotListening(error, port, hostname)),
    )
  })
}

function whyNotListening(
  error: NodeJS.ErrnoException,
  port: number,
  host: string,
): Refusal<'PORT_BUSY' | 'PORT_REFUSED'> {
  if (error.code === 'EADDRINUSE')
    return refused('PORT_BUSY', `port ${port} is taken; choose another with --port`, 'port')
  if (error.code === 'EACCES')
    return refused('PORT_REFUSED', `this user may not listen on port ${port}`, 'port')
  return refused('PORT_REFUSED', `this machine does not answer as ${host}`, 'host')
}
