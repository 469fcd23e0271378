/** Small shapes that several calls share. */

import * as z from 'zod'
import { factId } from '../../record/mod.ts'

/** UTC milliseconds on the studio's clock. */
export const moment = z.int()

/** Characters that a new password has at least: length is what counts (NIST SP 800-63B). */
export const LEAST_PASSWORD = 10
/** Characters that a password has at most, so that stretching one has an end. */
export const MOST_PASSWORD = 200

/** A password that is being chosen; one that is only tried may be anything up to the longest. */
export const newPassword = z.string().min(LEAST_PASSWORD).max(MOST_PASSWORD)

/** A one-time code as somebody typed it: of a set-up or of an invitation. */
export const typedCode = z.string().max(40)

/** The tablet that asks: the number it gave itself, and what people call it. */
export const tablet = z.strictObject({ id: factId, name: z.string().max(100) })

/** A name as it is kept: half characters mended, so that the same keys always give the same name. */
export const mendedName = z
  .string()
  .max(200)
  .overwrite((name) => name.toWellFormed())

/** The answer of what has nothing to say but that it was done. */
export const done = z.object({})

/** Who came in, and into which studio. */
export const entered = z.object({ studio: factId, person: factId })

/**
 * Every refusal, whatever its status. `code` stands in docs/errors.md, though a newer studio may have
 * codes that an older reader does not know; `message` is English, for logs; `path` names the part of
 * the request that is wrong.
 */
export const refusal = z.object({
  code: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  message: z.string().optional(),
  path: z.string().optional(),
})
