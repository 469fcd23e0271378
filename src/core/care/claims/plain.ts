/** A text as the claims check reads it: one width, one case, one script, each unit knowing where it came from. */

import { SIMPLIFIED } from './claims-script.ts'

/** The text as it is read, each of its units with the place it came from. */
export type Plain = {
  readonly text: string
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** Marks that hide a word without changing how it reads. */
const HIDDEN = /\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|[\ufe00-\ufe0f]|\ufeff/

const READ = new Map<string, string>()

/** Each letter is worked out once: a text has few that differ. */
function readAs(point: string): string {
  const known = READ.get(point) ?? workedOut(point)
  if (READ.size < 5000) READ.set(point, known)
  return known
}

function workedOut(point: string): string {
  return [...point.normalize('NFKC').toLowerCase()]
    .map((one) => SIMPLIFIED[one] ?? one)
    .join('')
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\u00a0\t]/g, ' ')
}

/** A letter that reads as itself, as nearly all do. */
const isPlain = (code: number, letter: string) =>
  (code < 0x7b && (code >= 0x61 || code === 0x20)) ||
  (code >= 0x4e00 && code <= 0x9fff && SIMPLIFIED[letter] === undefined)

/** Full-width, bold, Traditional or upper-case letters read as the plain ones they stand for. */
export function plain(text: string): Plain {
  let out = ''
  const from: number[] = []
  const to: number[] = []
  for (let i = 0; i < text.length; ) {
    const start = i
    while (i < text.length && isPlain(text.charCodeAt(i), text.charAt(i))) {
      from.push(i)
      to.push(++i)
    }
    if (i > start) out += text.slice(start, i)
    if (i === text.length) break
    const point = String.fromCodePoint(text.codePointAt(i) ?? 0)
    const next = i + point.length
    if (!HIDDEN.test(point)) {
      const read = readAs(point)
      for (let k = 0; k < read.length; k++) {
        from.push(i)
        to.push(next)
      }
      out += read
    }
    i = next
  }
  return { text: out, from, to }
}
