/** The live line: how a tablet hears that there is news, for as long as it is signed in. */

import type { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { refused } from '../../core/outcome.ts'
import * as wire from '../../core/sync/wire/mod.ts'
import type { House } from '../house/house.ts'
import type { Listener } from '../house/listeners.ts'
import { refuse } from '../http/answer.ts'
import { serveCall } from '../http/serve.ts'
import { type Env, readSignIn, whoAsks } from '../http/sign-in.ts'

/** How often a live connection is told that it lives, in ms: proxies close silent ones. */
const HEARTBEAT = 25_000

const TOO_MANY = refused('TOO_MANY_LINES', 'as many lines are open as there may be')

/** `GET /api/live`. */
export function liveRoutes(app: Hono<Env>, { setting, listeners }: House): void {
  serveCall(app, wire.live, (c) => {
    const who = whoAsks(c)
    let end: () => void = () => undefined
    const ended = new Promise<void>((done) => {
      end = done
    })
    let write: (seq: number) => void = () => undefined
    const listener: Listener = { who, hear: (seq) => write(seq), end }
    if (!listeners.add(listener)) return refuse(c, TOO_MANY)
    return streamSSE(c, async (stream) => {
      write = (seq) => void stream.writeSSE({ event: 'poke', data: JSON.stringify({ seq }) })
      stream.onAbort(() => {
        listeners.drop(listener)
        end()
      })
      while (listeners.has(listener)) {
        await stream.writeSSE({ event: 'alive', data: '' })
        await pause(HEARTBEAT, ended)
        // Its time may be over, or another program may have ended it.
        if ((await readSignIn(c, setting)).who === null) break
      }
      listeners.drop(listener)
    })
  })
}

/** Resolves after so many ms, or earlier once `over` does; leaves no clock running. */
async function pause(ms: number, over: Promise<void>): Promise<void> {
  let clock: NodeJS.Timeout | undefined
  const passed = new Promise<void>((done) => {
    clock = setTimeout(done, ms)
  })
  await Promise.race([passed, over])
  clearTimeout(clock)
}
