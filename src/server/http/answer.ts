/** How the server refuses: a fitting status and `{code, message, path?}`, never a stack. */

import type { Context } from 'hono'
import type { Refusal } from '../../core/outcome.ts'

const STATUS: { readonly [code: string]: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 429 | 500 } = {
  NOT_SIGNED_IN: 401,
  SIGN_IN_WRONG: 401,
  CODE_WRONG: 403,
  DEVICE_REVOKED: 403,
  NOT_ALLOWED: 403,
  NOT_A_PAGE: 403,
  ORIGIN_FOREIGN: 403,
  HOST_FOREIGN: 403,
  DEVICE_FOREIGN: 403,
  NOT_FOUND: 404,
  HANDOVER_UNKNOWN: 404,
  SESSION_UNKNOWN: 404,
  PERSON_UNKNOWN: 404,
  INVITATION_UNKNOWN: 404,
  HISTORY_CHANGED: 409,
  ALREADY_FOUNDED: 409,
  NAME_TAKEN: 409,
  LAST_OWNER: 409,
  HANDOVER_ENDED: 410,
  BODY_LIMIT: 413,
  TOO_MANY_TRIES: 429,
  SERVER_BROKEN: 500,
}

export function refuse(c: Context, { code, message, path }: Omit<Refusal, 'ok'>): Response {
  return c.json(
    path === undefined ? { code, message } : { code, message, path },
    STATUS[code] ?? 400,
  )
}
