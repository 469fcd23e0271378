/** The drawing of one foot as it stands there: lines, shades and nails follow its shape. */

import { drawing } from '../../core/feet/foot/drawing.ts'
import type { Drawing, Patch } from '../../core/feet/foot/drawing-types.ts'
import type { Point } from '../../core/feet/types.ts'
import { onMissing, stump } from '../../core/feet/warp/missing.ts'
import { remembered } from '../../core/memo.ts'
import { type Form, formOf } from './form.ts'
import type { Frame } from './frame.ts'

/** A soft patch where it lies there, with the local turn and stretch of the skin round it. */
export type DrawnPatch = Patch & {
  /** How the skin is stretched and turned there, as SVG's `matrix()` takes it; null where it is not. */
  readonly stretch: readonly [number, number, number, number] | null
}

/** Lines stay canonical: the pen's whole stroke is moved, not the points it goes through. */
export type Picture = Omit<Drawing, 'patches'> & { readonly patches: readonly DrawnPatch[] }

/** A step to either side that a patch's stretch is read from, 1 mm on a foot of 250 mm. */
const STEP = 0.004

/** The middle of a patch and a step from it to each side: along u, then across. */
const crossOf = remembered(({ at: [u, w] }: Patch): readonly Point[] => [
  [u, w],
  [u - STEP, w],
  [u + STEP, w],
  [u, w - STEP],
  [u, w + STEP],
])

function stretched(patch: Patch, { warp }: Form): DrawnPatch {
  const [at, a, b, c, d] = warp.points(crossOf(patch)) as [Point, Point, Point, Point, Point]
  const slope = (from: Point, to: Point, k: 0 | 1) => (to[k] - from[k]) / (2 * STEP)
  return {
    ...patch,
    at,
    stretch: [slope(a, b, 0), slope(a, b, 1), slope(c, d, 0), slope(c, d, 1)],
  }
}

function middle(points: readonly Point[]): Point {
  return points[points.length >> 1] ?? [0, 0]
}

function made(frame: Frame): Picture {
  const plain = drawing(frame.view)
  const form = formOf(frame)
  if (form.plain)
    return { ...plain, patches: plain.patches.map((patch) => ({ ...patch, stretch: null })) }
  const { warp, toes } = form
  const there = (at: Point) => !onMissing(frame.view, toes, at)
  return {
    skin: warp.drawn(stump(frame.view, toes, plain.skin)),
    fade: plain.fade,
    nails: plain.nails.filter((nail) => there(middle(nail))).map((nail) => warp.drawn(nail)),
    patches: plain.patches.filter(({ at }) => there(at)).map((patch) => stretched(patch, form)),
    lines: plain.lines.filter(({ through }) => there(middle(through))),
  }
}

/** How a foot that stands there is drawn. */
export const picture: (frame: Frame) => Picture = remembered(made)
