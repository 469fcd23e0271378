/** Short hands for drawing: soft patches, pen lines and the swelling contour round the skin. */

import type { Point, Ring } from '../types.ts'
import type { Line, Patch, Tone } from './drawing-types.ts'
import { smooth } from './outlines.ts'

/** A soft patch; half axes along u and across it. */
export function patch(
  tone: Tone,
  at: Point,
  radii: Point,
  strength: number,
  turn: number = 0,
): Patch {
  return { tone, at, radii, strength, turn }
}

/** A quiet pen line through points. */
export function line(through: readonly Point[], strength: number, breadth: number = 0.003): Line {
  return { tone: 'ink', through, breadth, strength }
}

/** A line of light, as on a tendon. */
export function gleam(through: readonly Point[], strength: number, breadth: number = 0.01): Line {
  return { tone: 'light', through, breadth, strength }
}

/** A closed nail from its corners. */
export function nail(...corners: readonly Point[]): Ring {
  return smooth(corners, 6)
}

const STEPS = 8

/** An open curve through points, both ends reached. */
export function curve(points: readonly Point[]): readonly Point[] {
  const first = points[0]
  const last = points[points.length - 1]
  if (!first || !last || points.length < 3) return points
  const dense = smooth([first, ...points, last], STEPS)
  return [...dense.slice(STEPS, STEPS * points.length), last]
}

function normal(points: readonly Point[], i: number, closed: boolean): Point {
  const n = points.length
  const at = (k: number) => points[closed ? (k + n) % n : Math.min(n - 1, Math.max(0, k))] as Point
  const [a, b] = [at(i - 1), at(i + 1)]
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
  return [-(b[1] - a[1]) / length, (b[0] - a[0]) / length]
}

/** The closed shape a pen leaves along an open curve: nothing at the ends, `breadth` in the middle. */
export function penned(through: readonly Point[], breadth: number): Ring {
  const points = curve(through)
  const side = (sign: 1 | -1) =>
    points.map(([x, y], i): Point => {
      const half = (breadth / 2) * Math.sin((Math.PI * i) / (points.length - 1)) ** 0.7
      const [nx, ny] = normal(points, i, false)
      return [x + sign * half * nx, y + sign * half * ny]
    })
  return [...side(1), ...side(-1).reverse()]
}

/** Least and greatest breadth of the contour, in fractions of foot length. */
const CONTOUR = { least: 0.0022, most: 0.0058 }

/**
 * The inner edge of a contour whose pen presses harder where the skin turns down and away.
 *
 * @param ring the skin, counter-clockwise or clockwise
 * @param shadow the direction the weight goes to, in the view's own axes
 */
export function contour(ring: Ring, shadow: Point): Ring {
  const area = ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length] as Point
    return sum + x * ny - nx * y
  }, 0)
  const inward = area > 0 ? 1 : -1
  const size = Math.hypot(shadow[0], shadow[1])
  return ring.map(([x, y], i): Point => {
    const [nx, ny] = normal(ring, i, true)
    const facing = (-inward * (nx * shadow[0] + ny * shadow[1])) / size
    const weight = CONTOUR.least + ((CONTOUR.most - CONTOUR.least) * (facing + 1)) / 2
    return [x + inward * nx * weight, y + inward * ny * weight]
  })
}
