/** The SHA-256 of a text, by the browser's own crypto. */

import { hex } from '../../core/record/mod.ts'

/** 64 digits in lower-case hex. */
export async function digestOf(text: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))
}
