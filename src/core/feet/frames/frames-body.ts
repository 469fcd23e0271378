/**
 * The frame of sole and dorsum behind the toes: transverse lines and the five rays.
 *
 * First coordinate, the transverse line: 0 rear of the heel, 1 front of the heel pad, 2 waist (base
 * of the 5th metatarsal), 3 proximal border of the metatarsal heads, 4 centre of the ball, 5 webs.
 * Second, the ray: 0 medial border, 1 between the first and second ray, … 5 lateral border.
 */

import { skin } from '../foot/skin.ts'
import { corner } from '../plane/geometry.ts'
import type { Ring, View } from '../types.ts'
import type { Frame } from './frame.ts'

/**
 * u of each transverse line at the medial border, the middle and the lateral border. Ball and heel
 * lines: MUN104 peaks and contact widths, ANSUR II; the waist from bone lengths; the others own
 * judgement.
 */
const LINES = [
  [0, 0, 0],
  [0.3, 0.27, 0.25],
  [0.46, 0.43, 0.4],
  [0.66, 0.695, 0.555],
  [0.735, 0.76, 0.64],
  [0.83, 0.818, 0.73],
] as const

/** Where the rays part, as shares of the breadth from the medial border, at heel and ball. */
const AT_HEEL = [0, 0.2, 0.4, 0.6, 0.8, 1]
const AT_BALL = [0, 0.32, 0.5, 0.67, 0.83, 1]

/** The value of a table at a whole or broken index, straight on beyond its ends. */
function read(table: readonly number[], at: number): number {
  const i = Math.min(table.length - 2, Math.max(0, Math.floor(at)))
  const [a, b] = [table[i] as number, table[i + 1] as number]
  return a + (b - a) * (at - i)
}

/** The curve through a line's medial, middle and lateral value. */
function across([medial, middle, lateral]: readonly [number, number, number], s: number): number {
  return (
    medial +
    s * (-3 * medial + 4 * middle - lateral) +
    s * s * (2 * medial - 4 * middle + 2 * lateral)
  )
}

/** The borders of the foot at u: outermost crossings, so that gaps between toes do not count. */
export function breadthAt(ring: Ring, u: number): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity]
  let p = corner(ring, -1)
  for (const q of ring) {
    if (q[0] > u !== p[0] > u) {
      const v = p[1] + ((u - p[0]) / (q[0] - p[0])) * (q[1] - p[1])
      low = Math.min(low, v)
      high = Math.max(high, v)
    }
    p = q
  }
  return [high, low]
}

/** Share of the breadth, from the medial border, at which a ray lies on a transverse line. */
function share(line: number, ray: number): number {
  const t = Math.min(1, Math.max(0, (line - 1) / 3))
  return read(AT_HEEL, ray) * (1 - t) + read(AT_BALL, ray) * t
}

/** The frame of the body of a sole or dorsum. */
export function frameOfBody(view: View): Frame {
  const ring = skin(view)
  return ([line, ray]) => {
    const s = share(line, ray)
    const u = read(
      LINES.map((l) => across(l, s)),
      line,
    )
    const [medial, lateral] = breadthAt(ring, u)
    return [u, medial + s * (lateral - medial)]
  }
}

/** The transverse line and the ray a point of sole or dorsum lies on: the way back. */
export function readBody(view: View, [u, v]: readonly [number, number]): [number, number] {
  const [medial, lateral] = breadthAt(skin(view), Math.min(0.98, Math.max(0.005, u)))
  const s = Math.min(1, Math.max(0, (v - medial) / (lateral - medial)))
  const lines = LINES.map((l) => across(l, s))
  const line = inverse(lines, u)
  const rays = [0, 1, 2, 3, 4, 5].map((ray) => share(line, ray))
  return [line, Math.min(5, Math.max(0, inverse(rays, s)))]
}

/** Where in a rising table a value lies. */
function inverse(table: readonly number[], value: number): number {
  let i = 0
  while (i < table.length - 2 && (table[i + 1] as number) < value) i++
  const [a, b] = [table[i] as number, table[i + 1] as number]
  return i + (value - a) / (b - a)
}
