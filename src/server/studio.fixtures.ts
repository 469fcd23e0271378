/** A server without a port, with a clock that can be set and people of every role. */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../tests/house/sources.ts'
import type { Role } from '../core/record/mod.ts'
import { STUDIO, sampleId } from '../core/record/sample.fixtures.ts'
import { SPEAKS } from '../core/sync/wire/mod.ts'
import { memoryStore } from '../store/memory.ts'
import { tokenHash } from '../studio/secrets.ts'
import type { Setting } from '../studio/setting.ts'
import { makeApp } from './app.ts'

export const HOST = 'studio.test'
export const NOON = Date.UTC(2026, 10, 23, 12)
export const OTHER_STUDIO = sampleId(0xdef)
/** The tablet that each signed-in person of the tests holds. */
export const TABLET = sampleId(3)

/** Codes that docs/errors.md lists. */
export const DOCUMENTED = new Set(
  [...readFileSync(join(ROOT, 'docs/errors.md'), 'utf8').matchAll(/^\| `([A-Z0-9_]+)` \|/gm)].map(
    (match) => match[1],
  ),
)

export type Answer = {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON, or undefined where it is none. */
  readonly json: unknown
  readonly code: string | undefined
}

export type Asking = {
  readonly body?: unknown
  /** Bytes or text sent as they are, instead of `body`. */
  readonly raw?: BodyInit
  readonly cookie?: string | undefined
  readonly headers?: Readonly<Record<string, string>>
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export async function read(answer: Response): Promise<Answer> {
  const text = await answer.text()
  const json = parsed(text)
  const code =
    typeof json === 'object' && json !== null && 'code' in json ? String(json.code) : undefined
  return { status: answer.status, headers: answer.headers, text, json, code }
}

export function studio(more: Partial<Setting> = {}) {
  let now = NOON
  let drawn = 0
  const reported: unknown[] = []
  const store = more.store ?? memoryStore()
  const setting: Setting = {
    store,
    now: () => now,
    random: (bytes) =>
      new Uint8Array(createHash('sha512').update(`chance ${drawn++}`).digest().subarray(0, bytes)),
    page: null,
    device: sampleId(0xfeed),
    receiptKey: 'a key of the tests',
    code: null,
    demo: null,
    secure: false,
    speaks: SPEAKS,
    report: (error) => void reported.push(error),
    ...more,
  }
  const app = makeApp(setting)
  const request = (method: string, path: string, asking: Asking = {}) => {
    const told = asking.raw ?? (asking.body === undefined ? null : JSON.stringify(asking.body))
    const body = method === 'GET' ? null : told
    const headers: Record<string, string> = { host: HOST, ...asking.headers }
    if (asking.cookie !== undefined) headers.cookie = `footnote=${asking.cookie}`
    const init: RequestInit & { duplex: 'half' } = { method, headers, body, duplex: 'half' }
    return app.request(`http://${HOST}${path}`, init)
  }
  return {
    app,
    setting,
    store,
    reported,
    setClock: (at: number) => {
      now = at
    },
    later: (ms: number) => {
      now += ms
    },
    request,
    ask: async (method: string, path: string, asking?: Asking): Promise<Answer> =>
      read(await request(method, path, asking)),
    /** Signs somebody in without a password; gives the cookie. */
    enter: async (role: Role, of: { studio?: string; device?: string } = {}): Promise<string> => {
      const place = of.studio ?? STUDIO
      const token = `${role} ${place} ${of.device ?? ''}`.replaceAll(' ', '-')
      const person = sampleId(200 + token.length + (place === STUDIO ? 0 : 500))
      await store.putAccount({
        studio: place,
        person,
        name: `${role} ${place}`,
        role,
        secret: null,
      })
      await store.signIn({
        tokenHash: tokenHash(token),
        studio: place,
        person,
        device: of.device ?? TABLET,
        expiresAt: NOON + 86_400_000,
      })
      return token
    },
  }
}
