/** How the command line reads and answers: one JSON value out, one coded line on error. docs/contract.md 2 */

import type { Outcome, Refusal } from '../core/outcome.ts'
import { refused } from '../core/outcome.ts'

/** The largest input a command takes, in bytes. */
export const MAX_INPUT = 5 * 1024 * 1024

/** The world of one run, so that a test can hand in another. */
export type World = {
  readonly input: AsyncIterable<Uint8Array>
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly now: () => number
  readonly random: (bytes: number) => Uint8Array
  /** Told what has to be shut before the process ends, whatever ends it. */
  readonly beforeEnd: (close: () => Promise<void>) => void
}

/** Wrong usage: told on standard error, exit 2. */
export class Usage extends Error {
  override readonly name = 'Usage'
}

/** All of standard input as bytes, refused beyond 5 MB. */
export async function readInput(world: World): Promise<Outcome<Uint8Array>> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of world.input) {
    size += part.length
    if (size > MAX_INPUT) return refused('INPUT_TOO_LARGE', 'input is larger than 5 MB')
    parts.push(part)
  }
  return { ok: true, value: Buffer.concat(parts) }
}

/** Standard input as UTF-8 text; broken UTF-8 is an error, not a replacement character. */
export async function readText(world: World): Promise<Outcome<string>> {
  const bytes = await readInput(world)
  if (!bytes.ok) return bytes
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.value)
    return { ok: true, value: text }
  } catch {
    return refused('INPUT_NOT_UTF8', 'input is not valid UTF-8')
  }
}

/**
 * Reads JSON, keeping a `__proto__` key from ever reaching an object.
 *
 * @returns the value, or `JSON_MALFORMED`, or `KEY_FORBIDDEN`
 */
export function parseJson(text: string): Outcome<unknown> {
  let forbidden = false
  try {
    const value: unknown = JSON.parse(text, (key, inner: unknown) => {
      if (key === '__proto__') forbidden = true
      return inner
    })
    return forbidden
      ? refused('KEY_FORBIDDEN', 'the key __proto__ is not allowed')
      : { ok: true, value }
  } catch (error) {
    return refused('JSON_MALFORMED', error instanceof Error ? error.message : 'not JSON')
  }
}

export async function readJson(world: World): Promise<Outcome<unknown>> {
  const text = await readText(world)
  return text.ok ? parseJson(text.value) : text
}

/** One line for a refusal, as scripts read it. */
export function refusalLine(refusal: Refusal): string {
  const { code, message, path } = refusal
  return `${JSON.stringify(path === undefined ? { code, message } : { code, message, path })}\n`
}
