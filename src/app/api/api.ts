/** How the page speaks with the studio's server: every call once, and every answer a value. */

import type { Cursor, Fact } from '../../core/record/mod.ts'
import * as wire from '../../core/sync/wire/mod.ts'
import type { Timer } from './patience.ts'
import { type Ask, makeSpeak } from './speak.ts'

/** Everything that the page can ask of the studio. */
export type StudioApi = ReturnType<typeof makeStudioApi>

/**
 * The studio as the page asks it. What a call may answer besides the server's own codes stands at
 * `makeSpeak`.
 *
 * @param speaks the protocol versions of this page; other ones only in tests
 * @param timer how time passes; by hand only in tests
 */
export function makeStudioApi(
  ask: Ask = (...asked) => fetch(...asked),
  speaks: wire.ProtocolRange = wire.SPEAKS,
  timer?: Timer,
) {
  let heard = wire.UNHEARD
  const listeners = new Set<(heard: wire.HeardOf) => void>()
  const listen = (header: (name: string) => string | null) => {
    heard = wire.heardIn(header, heard)
    for (const listener of listeners) listener(heard)
  }
  const speak = makeSpeak(ask, speaks, listen, timer)
  return {
    /** What the studio last said of itself, whatever it was asked. */
    heard: () => heard,
    /** Called at every answer of a studio; returns what ends it. */
    onHeard(listener: (heard: wire.HeardOf) => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    state: () => speak(wire.state, {}),
    setUp: (body: wire.SetUp) => speak(wire.setUp, { body }),
    signIn: (body: wire.SignIn) => speak(wire.signIn, { body }),
    signOut: () => speak(wire.signOut, {}),
    invitation: (code: string) => speak(wire.invitation, { body: { code } }),
    join: (body: wire.Joining) => speak(wire.join, { body }),

    invite: (body: wire.Inviting) => speak(wire.invite, { body }),
    newCode: (person: string) => speak(wire.newCode, { at: { person } }),
    changeRole: (person: string, role: wire.Inviting['role']) =>
      speak(wire.changeRole, { at: { person }, body: { role } }),
    letGo: (person: string) => speak(wire.letGo, { at: { person } }),

    tablets: () => speak(wire.tablets, {}),

    push: (facts: readonly Fact[], receipts: { readonly [id: string]: string }) =>
      speak(wire.push, { body: { facts, receipts } }),
    pull: (after: Cursor, limit: number) => speak(wire.pull, { query: { ...after, limit } }),

    handOver: (body: wire.HandingOver) => speak(wire.handOver, { body }),
    openHandOver: (token: string) => speak(wire.openHandOver, { at: { token } }),
    answerHandOver: (token: string, body: wire.PhoneAnswers) =>
      speak(wire.answerHandOver, { at: { token }, body }),
  }
}
