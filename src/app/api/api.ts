/** How the page speaks with the studio's server: every answer is a value, also when there is none. */

import { type Outcome, refused } from '../../core/outcome.ts'
import type { Cursor, Fact, StoredFact } from '../../core/record/envelope.ts'
import type { Appended } from '../../core/sync/answered.ts'
import type { Language } from '../../core/words/language.ts'

export type StudioState = {
  readonly founded: boolean
  readonly demo: boolean
  readonly studioName: string | null
  readonly signedIn: {
    readonly studio: string
    readonly person: string
    readonly name: string
    readonly role: string
    readonly device: string
  } | null
}

export type Role = 'owner' | 'practitioner' | 'reception'

/** A one-time code for a person, shown once. */
export type Invited = {
  readonly person: string
  readonly code: string
  readonly expiresAt: number
}

/** Who a code is for. */
export type Invitation = {
  readonly name: string
  readonly role: Role
  readonly studioName: string
}

export type Joining = {
  readonly code: string
  readonly password: string
  readonly language: Language
  readonly device: Tablet
}

export type Tablet = { readonly id: string; readonly name: string }

export type SetUp = {
  readonly code: string
  readonly studio: { readonly name: string; readonly timeZone: string }
  readonly owner: { readonly name: string; readonly language: Language }
  readonly password: string
  readonly device: Tablet
}

export type Pushed = {
  readonly results: readonly (
    | Appended
    | { readonly id: string; readonly kept: false; readonly code: string }
  )[]
}
export type PulledPage = {
  readonly facts: readonly StoredFact[]
  /** One beside each fact: with it any tablet can bring the fact back to a restored studio. */
  readonly receipts: readonly string[]
  readonly cursor: Cursor
  readonly more: boolean
}

export type StudioApi = ReturnType<typeof makeStudioApi>

/** `NO_CONNECTION` where nothing answered; else the server's own code. */
export function makeStudioApi(ask: typeof fetch) {
  async function speak<T>(
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
  ): Promise<Outcome<T>> {
    let answer: Response
    try {
      answer = await ask(path, {
        method,
        ...(body === undefined
          ? {}
          : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
        cache: 'no-store',
        credentials: 'same-origin',
      })
    } catch {
      return refused('NO_CONNECTION', 'the studio did not answer')
    }
    const said: unknown = await answer.json().catch(() => null)
    if (answer.ok) return { ok: true, value: said as T }
    const {
      code,
      message,
      path: at,
    } = (said ?? {}) as {
      code?: string
      message?: string
      path?: string
    }
    // A proxy or a server on its way down answers without a code: that is no connection either.
    if (code === undefined) return refused('NO_CONNECTION', `answered ${answer.status}`)
    return refused(code, message ?? code, at)
  }

  return {
    state: () => speak<StudioState>('GET', '/api/state'),
    setUp: (form: SetUp) => speak<unknown>('POST', '/api/setup', form),
    signIn: (form: { readonly name: string; readonly password: string; readonly device: Tablet }) =>
      speak<unknown>('POST', '/api/sign-in', form),
    invite: (form: { readonly name: string; readonly role: Role }) =>
      speak<Invited>('POST', '/api/people', form),
    newCode: (person: string) => speak<Invited>('POST', `/api/people/${person}/code`, {}),
    changeRole: (person: string, role: Role) =>
      speak<unknown>('POST', `/api/people/${person}/role`, { role }),
    letGo: (person: string) => speak<unknown>('POST', `/api/people/${person}/leave`, {}),
    invitation: (code: string) => speak<Invitation>('POST', '/api/invitation', { code }),
    join: (form: Joining) => speak<unknown>('POST', '/api/join', form),
    signOut: () => speak<unknown>('POST', '/api/sign-out', {}),
    push: (facts: readonly Fact[], receipts: { readonly [id: string]: string }) =>
      speak<Pushed>('POST', '/api/push', { facts, receipts }),
    pull: (after: Cursor, limit: number) =>
      speak<PulledPage>(
        'GET',
        `/api/pull?seq=${after.seq}&chain=${encodeURIComponent(after.chain)}&limit=${limit}`,
      ),
  }
}
