/** When two names are one: how a name is looked up at a sign-in, and whether somebody here has it already. */

/** What shows nothing and is left behind by copying: joiners, marks of direction, soft hyphens. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu

/**
 * A name as it is compared: the same whatever its case, width, composition and blanks. Accents tell
 * people apart and stay. A name that is written out is never this one. [R35]
 *
 * @example
 * nameKey('  Test   OWNER ') // 'test owner'
 */
export function nameKey(name: string): string {
  const seen = name.toWellFormed().normalize('NFKC').replace(UNSEEN, '')
  // By way of capitals: both sigmas are one, and so are ß and SS.
  const folded = seen.toUpperCase().toLowerCase().normalize('NFKC')
  return folded.replace(/\s+/gu, ' ').trim()
}
