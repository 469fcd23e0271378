/** What somebody typed, as it is kept: from any keyboard, in one form, and told where it cannot be. */

/** Why a text cannot be kept as it is. */
export type TypedFlaw = 'too-long' | 'half-character' | 'control'

/** Tabs and ends of lines are typed on purpose; the rest of these no keyboard means. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

/**
 * The text as it is kept: composed (NFC), since one keyboard writes é as one character and another as
 * two; without blanks around it; and a line without ends of lines.
 *
 * @example
 * asTyped(' Zoe\u0308 \n Li ', false) // 'Zoë Li'
 */
export function asTyped(text: string, lines: boolean): string {
  const whole = text.normalize('NFC').replace(/\r\n?/g, '\n').trim()
  return lines ? whole : whole.replace(/\s*[\n\u2028\u2029]\s*/g, ' ')
}

/**
 * What of a text could not be kept, null where all of it can. [ROOMS21]
 *
 * @param most UTF-16 units
 *
 * @example
 * flawOf('Ann', 500) // null
 * flawOf('\ud83d', 500) // 'half-character'
 */
export function flawOf(text: string, most: number): TypedFlaw | null {
  if (!text.isWellFormed()) return 'half-character'
  if (CONTROL.test(text)) return 'control'
  return asTyped(text, true).length > most ? 'too-long' : null
}
