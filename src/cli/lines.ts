/** Reads standard input line by line, however long it is, and names each line by its number. */

import { type Outcome, refused } from '../core/outcome.ts'
import { parseJson, type World } from './io.ts'

/** The longest line, in bytes: the largest fact, each of its characters escaped. */
const LONGEST = 1024 * 1024

/** A line that says something; `value` is the JSON in it, or why it is none. */
export type Line = { readonly line: number; readonly value: Outcome<unknown> }

const NEWLINE = 10

/** Every line that is not empty, in order. */
export async function* linesOf(world: Pick<World, 'input'>): AsyncGenerator<Line> {
  let line = 0
  let rest: Uint8Array[] = []
  let size = 0
  for await (const part of world.input) {
    for (let from = 0; ; ) {
      const end = part.indexOf(NEWLINE, from)
      const piece = part.subarray(from, end < 0 ? undefined : end)
      size += piece.length
      // What is beyond the longest line is counted, not held.
      if (size <= LONGEST) rest.push(piece)
      if (end < 0) break
      line++
      const value = read(rest, size)
      if (value) yield { line, value }
      rest = []
      size = 0
      from = end + 1
    }
  }
  const value = read(rest, size)
  if (value) yield { line: line + 1, value }
}

/** What stands in a line; null where nothing does. */
function read(parts: readonly Uint8Array[], size: number): Outcome<unknown> | null {
  if (size > LONGEST) return refused('INPUT_TOO_LARGE', `a line has at most ${LONGEST} bytes`)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))
  } catch {
    return refused('INPUT_NOT_UTF8', 'the line is not valid UTF-8')
  }
  return text.trim() === '' ? null : parseJson(text)
}
