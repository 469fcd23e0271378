/** Which ways of speaking a tablet and a studio know, so that an old one and a new one notice before harm is done. [SYNC19] */

import * as z from 'zod'

/** Header that says a range, on every request of a tablet and every answer of a studio. */
export const PROTOCOL_HEADER = 'footnote-protocol'

/** Versions of the protocol that a side can speak, from `least` to `most`, both of them included. */
export const protocolRange = z.object({ least: z.int().min(1), most: z.int().min(1) })
/** Versions from `least` to `most`, 1 or more; `least` is not above `most`. */
export type ProtocolRange = Readonly<z.infer<typeof protocolRange>>

/** What speaks without naming a range: it is from before ranges were named. */
export const FIRST: ProtocolRange = Object.freeze({ least: 1, most: 1 })

/**
 * What this program speaks. `most` goes up when a shape of the wire changes so that an older reader
 * would misread it; `least` goes up when the older shape is no longer read.
 */
export const SPEAKS: ProtocolRange = Object.freeze({ least: 1, most: 1 })

/**
 * As the header has it.
 *
 * @example
 * rangeText({ least: 1, most: 2 }) // '1-2'
 */
export function rangeText({ least, most }: ProtocolRange): string {
  return `${least}-${most}`
}

/** Reads a header: `FIRST` where there is none, null where it is no range. */
export function readRange(text: string | null | undefined): ProtocolRange | null {
  if (text === null || text === undefined) return FIRST
  const found = /^([1-9]\d{0,5})-([1-9]\d{0,5})$/.exec(text)
  if (!found) return null
  const range = { least: Number(found[1]), most: Number(found[2]) }
  return range.least <= range.most ? range : null
}

/** Why two sides cannot speak with one another, said of the tablet. */
export type Mismatch = 'PROTOCOL_TOO_OLD' | 'PROTOCOL_TOO_NEW'

/**
 * Why a tablet and a studio cannot speak with one another, by who has to be renewed: the tablet is
 * too old, or too new for the studio. Null where they have a version in common.
 */
export function mismatch(tablet: ProtocolRange, studio: ProtocolRange): Mismatch | null {
  if (tablet.most < studio.least) return 'PROTOCOL_TOO_OLD'
  if (tablet.least > studio.most) return 'PROTOCOL_TOO_NEW'
  return null
}
