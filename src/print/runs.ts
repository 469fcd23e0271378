/** Parts a line into runs that one face can draw, in the order they stand from left to right. [PRINT3] [PRINT4] */

import { createRequire } from 'node:module'
import { letterEnds } from './breaks.ts'
import { type Face, faceFor, familiesFor } from './faces.ts'

/** One stretch of a line that one face can draw. */
export type Run = {
  readonly face: Face
  readonly text: string
  /** A mark that the face of its letter has not: it stands over the letter before it and takes no room. */
  readonly over?: true
}

/** Stands for a letter that no face can draw, as printers have it of old: never an empty box, and no sign a person types. */
export const UNKNOWN = '〓'

/** Signs that say which way letters run; they are read, never drawn. */
const DIRECTION = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu
/** These and others that shape what stands beside them, and draw nothing themselves. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu

/** A text as it can be set: whole characters, no controls, each letter composed where it can be. */
export function settable(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[^\S\u00a0\u202f\ufeff]+/gu, ' ')
}

/** Its types are those of a module, and Node is given something else. */
const bidi = (createRequire(import.meta.url)('bidi-js') as typeof import('bidi-js').default)()
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\u200f\u202b\u202e\u2067]/u

type Piece = { readonly text: string; readonly turned: boolean }

/** The line in pieces of one direction, as they stand from left to right. UAX #9 */
function asSeen(line: string): readonly Piece[] {
  if (!RIGHT_TO_LEFT.test(line)) return [{ text: line, turned: false }]
  const levels = bidi.getEmbeddingLevels(line, 'ltr')
  const mirrored = bidi.getMirroredCharactersMap(line, levels.levels)
  const pieces: { from: number; to: number; level: number }[] = []
  for (const at of bidi.getReorderedIndices(line, levels)) {
    const level = levels.levels[at] as number
    const last = pieces.at(-1)
    if (last?.level === level && (level % 2 ? at === last.from - 1 : at === last.to)) {
      last.from = Math.min(last.from, at)
      last.to = Math.max(last.to, at + 1)
    } else pieces.push({ from: at, to: at + 1, level })
  }
  return pieces.map(({ from, to, level }) => ({
    text: Array.from(
      { length: to - from },
      (_, i) => mirrored.get(from + i) ?? line[from + i],
    ).join(''),
    turned: level % 2 === 1,
  }))
}

/** What is drawn of one letter: by one face, sign by sign by several, or as unknown. */
function drawn(letter: string, families?: readonly string[]): readonly Run[] {
  const bare = letter.replace(UNSEEN, '')
  if (bare === '') return []
  for (const text of [letter.replace(DIRECTION, ''), bare]) {
    const face = faceFor(text, families)
    if (face) return [{ face, text }]
  }
  const signs = [...bare]
  if (signs.length > 1)
    return signs.flatMap((sign) =>
      drawn(sign).map((run): Run => (/^\p{Mn}/u.test(run.text) ? { ...run, over: true } : run)),
    )
  return [{ face: faceFor(UNKNOWN) as Face, text: UNKNOWN }]
}

/** One family for all letters of a word, where one has them all: two designs in a word look like a slip. */
function familyOf(letters: readonly string[]): readonly string[] | undefined {
  const family = familiesFor(letters.join('')).find((one) =>
    letters.every((letter) => faceFor(letter.replace(UNSEEN, '') || ' ', [one])),
  )
  return family === undefined ? undefined : [family]
}

/** Some faces have marks without a place to put them, over which the setting of a whole run breaks off. */
function setsWell({ face, text }: Run): boolean {
  try {
    face.font.layout(text)
    return true
  } catch {
    return false
  }
}

/** The run as it is, or letter by letter, so that one that cannot be set takes no other along. */
function unbroken(run: Run): readonly Run[] {
  if (setsWell(run)) return [run]
  const ends = letterEnds(run.text)
  if (ends.length > 1)
    return ends.flatMap((end, i) =>
      unbroken({ ...run, text: run.text.slice(ends[i - 1] ?? 0, end) }),
    )
  return [{ face: faceFor(UNKNOWN) as Face, text: UNKNOWN }]
}

function inFaces(text: string): readonly Run[] {
  const runs: (Omit<Run, 'text'> & { text: string })[] = []
  for (const word of text.split(/(?<= )|(?= )/)) {
    const ends = letterEnds(word)
    const letters = ends.map((end, i) => word.slice(ends[i - 1] ?? 0, end))
    const family = familyOf(letters)
    for (const run of letters.flatMap((letter) => drawn(letter, family))) {
      const last = runs.at(-1)
      if (last?.face === run.face && !last.over && !run.over) last.text += run.text
      else runs.push({ ...run })
    }
  }
  return runs.flatMap(unbroken)
}

/** The runs of a line, from left to right. */
export function runsOf(line: string): readonly Run[] {
  return asSeen(settable(line)).flatMap(({ text, turned }) => {
    const runs = inFaces(text)
    return turned ? [...runs].reverse() : runs
  })
}

/** Whether a text has a letter that no face can draw, so that `UNKNOWN` stands for it. */
export function hasUnknown(text: string): boolean {
  return !text.includes(UNKNOWN) && runsOf(text).some((run) => run.text.includes(UNKNOWN))
}
