/** Phone numbers without what people write differently and mean the same. [ROOMS7] [ROOMS18] */

/** Figures of a phone number below which two are not called the same: a number without its area has six. Own judgement. */
export const LEAST_SAME_FIGURES = 6

/** Fewer figures than this would find half the studio. */
export const LEAST_FIGURES = 3

/** Codes of countries that have one or two figures; all others have three. ITU-T E.164, list of 2016 */
const SHORT_CODE = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/

/** The value of a figure of any script; each script has its ten in a row. */
function plainFigure(figure: string): string {
  const code = figure.codePointAt(0) as number
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String(code - zero)
}

/** The number as it is dialled: plain figures, and whatever else was written. */
function plain(phone: string): string {
  return phone.normalize('NFKC').replace(/(?![0-9])\p{Nd}/gu, plainFigure)
}

/** Whether a text is nothing but a number. */
export function isNumber(text: string): boolean {
  return /^(?:tel\.?:?)?[\d\s+()[\]./\p{Pd}~·•_,;:#*\u200e\u200f\u202a-\u202e]+$/iu.test(
    plain(text).trim(),
  )
}

/** The figures of a number, without a zero that stands in brackets for those who call from inside. */
export function figuresOf(phone: string): string {
  return plain(phone)
    .replace(/([1-9]\d*\s*)[([]\s*0\s*[)\]]/, '$1')
    .replace(/\D/g, '')
}

/** The figures of a phone number without the zeros that lead a number inside its own country. */
export function localFigures(phone: string): string {
  return figuresOf(phone).replace(/^0+/, '')
}

/** A number with its country, where it is written. */
type Dialled = { readonly country: string | null; readonly local: string }

function dialled(phone: string): Dialled {
  const figures = figuresOf(phone)
  const abroad = /^[^\d]*\+/.test(plain(phone)) || figures.startsWith('00')
  const local = figures.replace(/^0+/, '')
  if (!abroad) return { country: null, local }
  const country = SHORT_CODE.exec(local)?.[0] ?? local.slice(0, 3)
  return { country, local: local.slice(country.length).replace(/^0+/, '') }
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

/** Whether some figures, written as a number may be, stand in a number. */
export function phoneFits(phone: string, asked: string): boolean {
  const figures = figuresOf(asked)
  if (figures.length < LEAST_FIGURES) return false
  if (figuresOf(phone).includes(figures) || samePhone(phone, asked)) return true
  const [kept, wanted] = [dialled(phone), dialled(asked)]
  if (wanted.country !== null && kept.country !== null)
    return kept.country === wanted.country && kept.local.startsWith(wanted.local)
  // What is dialled from its area on begins there; some figures may stand anywhere.
  if (wanted.country === null)
    return figures.startsWith('0')
      ? kept.local.startsWith(wanted.local)
      : kept.local.includes(wanted.local)
  return wanted.local.length >= LEAST_FIGURES && kept.local.startsWith(wanted.local)
}
