/** From the canonical foot to a client's and back, so that places mean the same on every foot. */

import { remembered } from '../../memo.ts'
import type { Point, Ring, View } from '../types.ts'
import { barycentric, embedded, embeddedOnce, embeddedRing, placed, triangleAt } from './embed.ts'
import { wish } from './model.ts'
import { settle } from './settle.ts'
import { type FootShape, figures, looksOf } from './shape.ts'
import { sheetOf, tightest } from './sheet.ts'
import { thinned } from './thin.ts'

/** One view of one foot's shape; coordinates on both sides in fractions of foot length. */
export type Warp = {
  readonly view: View
  /** Null where the foot looks as the canonical one: then nothing is moved at all. */
  readonly looks: string | null
  /** How much of its area the most squeezed triangle keeps; always above 0. */
  readonly tightest: number
  /** Where a place of the canonical foot lies on this one. */
  readonly toClient: (at: Point) => Point
  /** The way back, exact to rounding on the foot; just off the skin it goes straight on. */
  readonly toCanonical: (at: Point) => Point
  /** Many places at once; the same array is asked for again at next to no cost. */
  readonly points: (points: readonly Point[]) => readonly Point[]
  /** A ring to be looked at only: the same to the eye, and cheap enough to be dragged. */
  readonly drawn: (ring: Ring) => Ring
  /** A ring of the canonical foot on this one, with corners added where it has to bend. */
  readonly ring: (ring: Ring) => Ring
}

/** What the eye cannot tell from the full ring: 0.1 mm on a foot of 250 mm, a quarter of a tablet's pixel. */
const UNSEEN = 0.0004
const LONGEST = 0.03

/** A ring as it is drawn on shaped feet: fewer corners, the same to the eye. */
const drawnOf = remembered((ring: Ring): Ring => thinned(ring, UNSEEN, LONGEST))

const same = <T>(it: T): T => it

function still(view: View): Warp {
  return {
    view,
    looks: null,
    tightest: 1,
    toClient: same,
    toCanonical: same,
    points: same,
    drawn: same,
    ring: same,
  }
}

function made(shape: FootShape, looks: string, view: View): Warp {
  const sheet = sheetOf(view)
  const { mesh } = sheet
  const x = settle(sheet, wish(view, figures(shape)))
  const at = (i: number): Point => [x[2 * i] as number, x[2 * i + 1] as number]
  return {
    view,
    looks,
    tightest: tightest(sheet, x),
    toClient: (point) => placed(embedded(mesh, [point]), x)[0] as Point,
    toCanonical: (point) => {
      const corners = mesh.triangles[triangleAt(mesh, at, point)] as readonly number[]
      const [a, b, c] = corners as [number, number, number]
      const weights = barycentric(at(a), at(b), at(c), point)
      return corners.reduce<Point>(
        ([u, w], i, k) => {
          const [p, q] = mesh.points[i] as Point
          const weight = weights[k] as number
          return [u + weight * p, w + weight * q]
        },
        [0, 0],
      )
    },
    points: (points) => placed(embeddedOnce(mesh, points), x),
    drawn: (ring) => placed(embeddedOnce(mesh, drawnOf(ring)), x),
    ring: remembered((ring: Ring): Ring => placed(embeddedRing(mesh, ring), x)),
  }
}

/** Warps kept at hand; a studio's day has fewer different feet. */
const MOST = 64

const kept = new Map<string, Warp>()

/**
 * The warp of a foot's shape in one view: the same shape gives the same warp, bit by bit.
 *
 * @example
 * warpFor({ width: 'wide' }, 'plantar').toClient([0.737, 0.1857]).map((at) => at.toFixed(3)) // ['0.737', '0.201']
 */
export function warpFor(shape: FootShape | null | undefined, view: View): Warp {
  const looks = looksOf(shape)
  if (!shape || looks === null) return still(view)
  const key = `${view} ${looks}`
  const known = kept.get(key)
  if (known) return known
  const [oldest] = kept.keys()
  if (kept.size >= MOST && oldest !== undefined) kept.delete(oldest)
  const warp = made(shape, looks, view)
  kept.set(key, warp)
  return warp
}
