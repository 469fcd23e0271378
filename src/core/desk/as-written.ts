/** Names and phone numbers without what people write differently and mean the same. */

/** Figures of a phone number below which two are not called the same: a number without its area has six. Own judgement. */
export const LEAST_SAME_FIGURES = 6

/**
 * Letters that are no letter with an accent, and yet typed as one by whoever has no key for them. Two of
 * them, the barred L and the capital sharp s, by their numbers: they are read and never written on a card.
 */
const SPELT: { readonly [letter: string]: string } = {
  Æ: 'AE',
  Ð: 'D',
  Đ: 'D',
  '\u0141': 'L',
  Ø: 'O',
  Œ: 'OE',
  Þ: 'TH',
  '\u1e9e': 'SS',
}

/**
 * A name word by word in capitals, without accents, width, and marks between the words, so that
 * `José Ruiz-Peña` and `ＪＯＳＥ ruiz peña` are the same. Capitals, since they also hold `ß` and `SS`,
 * `ı` and `i`, `ς` and `σ` together.
 *
 * @example
 * wordsOf('Łucja O’Brien') // ['LUCJA', 'O', 'BRIEN']
 */
export function wordsOf(name: string): readonly string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[ÆÐĐ\u0141ØŒÞ\u1e9e]/g, (letter) => SPELT[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** The figures of a number, also of one typed in full width. */
export function figuresOf(phone: string): string {
  return phone.normalize('NFKC').replace(/\D/g, '')
}

/** The figures of a phone number without the zeros that lead a number inside its own country. */
export function localFigures(phone: string): string {
  return figuresOf(phone).replace(/^0+/, '')
}

/**
 * Whether two writings can be one number: one ends with the other, since a country's or an area's
 * prefix is written or left out.
 */
export function samePhone(a: string, b: string): boolean {
  const [one, other] = [localFigures(a), localFigures(b)]
  if (Math.min(one.length, other.length) < LEAST_SAME_FIGURES) return false
  return one.endsWith(other) || other.endsWith(one)
}
