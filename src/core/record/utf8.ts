/** Lengths as the wire and the disk count them: in bytes of UTF-8. */

/**
 * How many bytes a text takes in UTF-8. Half a character (a lone surrogate) counts as the 3 bytes
 * of U+FFFD, which is what an encoder writes for it.
 *
 * @example
 * utf8Length('足a') // 4
 */
export function utf8Length(text: string): number {
  let bytes = 0
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
