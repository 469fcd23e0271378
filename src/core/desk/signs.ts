/** How the signs of a Chinese name are typed in letters: whole syllables, the last one begun, initials. [ROOMS19] */

/**
 * What is known of Chinese signs. It comes from outside, once the page has loaded it: without it a name is
 * found by its letters as they stand.
 */
export type Chinese = {
  /** The same text in simplified signs; also what stood in either script. */
  readonly simplified: (text: string) => string
  /** The ways each sign of a name is read: capitals without tones, `V` for ü; none for a sign nobody reads. */
  readonly readings: (name: string) => readonly Reading[]
}

/** The syllables that one sign may be read as. */
export type Reading = readonly string[]

const HAN = /\p{Script=Han}+/gu

/** The Chinese signs of a text, stretch by stretch. */
export function signsIn(text: string): readonly string[] {
  return text.match(HAN) ?? []
}

export const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text)

/** The ü of a syllable is typed as v, u or yu. */
function withoutDots(syllable: string): readonly string[] {
  return syllable.includes('V')
    ? [syllable, syllable.replace('V', 'U'), syllable.replace('V', 'YU')]
    : [syllable]
}

/** What is typed of a sign by its beginning alone. */
function initialsOf(reading: Reading): Reading {
  const short = reading.map((one) => one.slice(0, 1))
  return [
    ...new Set([
      ...short,
      ...reading.filter((one) => /^[ZCS]H/.test(one)).map((one) => one.slice(0, 2)),
    ]),
  ]
}

/** Names are short; what is longer is found by its signs. */
const MOST_SIGNS = 12
const MOST_WAYS = 64

/** Every way of typing signs in a row, where each is typed in one of some ways. */
function inARow(signs: readonly Reading[]): readonly string[] {
  return signs.reduce<readonly string[]>(
    (rows, ways) => rows.flatMap((row) => ways.map((way) => row + way)).slice(0, MOST_WAYS),
    [''],
  )
}

/** Signs with a family name of one sign, or of more, put last. */
function familyLast(signs: readonly Reading[], family: number): readonly Reading[] {
  return [...signs.slice(family), ...signs.slice(0, family)]
}

/** How Chinese signs that stand together are typed in letters. */
export type Typed = {
  /** All of them, the family name first or last. */
  readonly whole: readonly string[]
  /** From any sign on; what is typed begins one of these: `LINA`, `NA`, `LN`, `WANGXM`, `NALI`. */
  readonly from: readonly string[]
}

/** The ways of typing signs that are read so; one that nobody reads is passed over. */
export function typedAs(signs: readonly Reading[]): Typed {
  const few = signs.filter((one) => one.length > 0).slice(0, MOST_SIGNS)
  const inFull = few.map((one) => one.flatMap(withoutDots))
  const short = few.map(initialsOf)
  const starts = few.map((_, i) => i)
  const turned = few.length > 2 ? [1, 2] : few.length > 1 ? [1] : []
  const whole = [inFull, ...turned.map((n) => familyLast(inFull, n))].flatMap(inARow)
  const from = [
    ...whole,
    ...starts.flatMap((i) => inARow(inFull.slice(i))),
    ...starts.flatMap((i) => inARow(short.slice(i))),
    ...(few.length > 1 ? inARow(familyLast(short, 1)) : []),
    // The family name in full, the others by their initials.
    ...(few.length > 2 ? inARow([...inFull.slice(0, 1), ...short.slice(1)]) : []),
    ...(few.length > 3 ? inARow([...inFull.slice(0, 2), ...short.slice(2)]) : []),
  ]
  return { whole: few.length > 1 ? [...new Set(whole)] : [], from: [...new Set(from)] }
}
