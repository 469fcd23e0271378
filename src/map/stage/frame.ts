/** Where each foot stands on the stage: from canonical places to pixels and back, either foot. */

import { asStored, placeOf } from '../../core/feet/foot/place.ts'
import type { Place, Point, Side, View } from '../../core/feet/types.ts'
import { type FootShape, type FootShapes, isMissing } from '../../core/feet/warp/shape.ts'
import type { Feet } from '../types.ts'
import { formOf } from './form.ts'

/** `rim`: pixels kept free at the left and right, where more is needed than usual. */
export type Size = { readonly width: number; readonly height: number; readonly rim?: number }

/** An affine map `x = a p + c q + e`, `y = b p + d q + f`, in the order SVG's `matrix()` takes. */
export type Matrix = readonly [number, number, number, number, number, number]

/** One foot in one view, and how its canonical coordinates lie on the stage. */
export type Frame = {
  readonly foot: Side
  readonly view: View
  /** How the foot differs from the canonical one. */
  readonly shape: FootShape | null
  /** The foot's own coordinates (fractions of foot length) to stage pixels; a canonical place goes through its form first. */
  readonly matrix: Matrix
  /** Pixels to one foot length. */
  readonly scale: number
  /** The foot's box on the stage: left, top, right, bottom. */
  readonly box: readonly [number, number, number, number]
}

/** What must be in sight, in fractions of foot length: first axis from/to, second axis from/to. */
const SIGHT: { readonly [view in View]: readonly [number, number, number, number] } = {
  plantar: [-0.01, 1.01, -0.2, 0.2],
  dorsal: [-0.2, 1.01, -0.2, 0.2],
  medial: [-0.01, 1.01, -0.035, 1],
  lateral: [-0.01, 1.01, -0.035, 1],
}

/** Room between two feet, in fractions of foot length. */
const BETWEEN = 0.1

/** Room for the letters that say left and right, in pixels, above and all round. */
const HEAD = 36
const RIM = 14

/**
 * The axes on the screen, for the right foot.
 *
 * The practitioner faces the client, so the client's right foot is always on the left of the
 * screen. Soles stand toes up; the back of the foot is seen over the toes, toes down, so that the
 * big toes stay towards the middle and no foot changes places when it is turned over.
 */
const AXES: { readonly [view in View]: readonly [number, number, number, number] } = {
  plantar: [0, -1, 1, 0],
  dorsal: [0, 1, 1, 0],
  medial: [-1, 0, 0, -1],
  lateral: [1, 0, 0, -1],
}

function axes(view: View, foot: Side): readonly [number, number, number, number] {
  const [a, b, c, d] = AXES[view]
  return foot === 'right' ? [a, b, c, d] : [-a, b, -c, d]
}

/** The box of a foot in fractions of foot length round its own origin. */
function extent(view: View, foot: Side): readonly [number, number, number, number] {
  const [a, b, c, d] = axes(view, foot)
  const [p0, p1, q0, q1] = SIGHT[view]
  const xs = [p0, p1].flatMap((p) => [q0, q1].map((q) => a * p + c * q))
  const ys = [p0, p1].flatMap((p) => [q0, q1].map((q) => b * p + d * q))
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** The feet of a stage that are there, in the order they stand: the client's right foot first. */
export function sides(feet: Feet, shape: FootShapes = {}): readonly Side[] {
  const asked: readonly Side[] = feet === 'both' ? ['right', 'left'] : [feet]
  return asked.filter((foot) => !isMissing(shape[foot]))
}

/** How far a heel's outer border lies inside the box of a sole, in fractions of foot length. */
const BESIDE_HEEL = 0.058

/** The rim that leaves so many pixels free beside the heels of two soles. */
export function rimBeside(width: number, beside: number): number {
  const [, , v0, v1] = SIGHT.plantar
  const wide = 2 * (v1 - v0) + BETWEEN
  const scale = (width - 2 * beside) / (wide - 2 * BESIDE_HEEL)
  return Math.max(RIM, beside - BESIDE_HEEL * scale)
}

/** Stands the feet on the stage as large as they go: side by side, or one above the other. */
export function layout(
  stage: Size,
  view: View,
  feet: Feet,
  shape: FootShapes = {},
): readonly Frame[] {
  const shown = sides(feet, shape)
  const boxes = shown.map((foot) => extent(view, foot))
  const [first] = boxes
  if (!first) return []
  const wide = first[2] - first[0]
  const tall = first[3] - first[1]
  const n = shown.length
  const rim = stage.rim ?? RIM
  const free = { width: Math.max(1, stage.width - 2 * rim), height: stage.height }
  const roomFor = (columns: number, rows: number) =>
    Math.max(
      1,
      Math.min(
        free.width / (columns * wide + (columns - 1) * BETWEEN),
        (free.height - rows * HEAD - RIM) / (rows * tall),
      ),
    )
  const abreast = roomFor(n, 1) >= roomFor(1, n)
  const scale = abreast ? roomFor(n, 1) : roomFor(1, n)
  const columns = abreast ? n : 1
  const rows = abreast ? 1 : n
  const left = (stage.width - (columns * wide + (columns - 1) * BETWEEN) * scale) / 2
  const top = (stage.height - RIM - rows * (tall * scale + HEAD)) / 2
  return shown.map((foot, i) => {
    const [x0, y0] = boxes[i] as (typeof boxes)[number]
    const x = left + (abreast ? i * (wide + BETWEEN) * scale : 0)
    const y = top + HEAD + (abreast ? 0 : i * (tall * scale + HEAD))
    const [a, b, c, d] = axes(view, foot)
    return {
      foot,
      view,
      shape: shape[foot] ?? null,
      scale,
      matrix: [a * scale, b * scale, c * scale, d * scale, x - x0 * scale, y - y0 * scale],
      box: [x, y, x + wide * scale, y + tall * scale],
    }
  })
}

/** A point of the foot's own drawing on the stage, in pixels. */
export function drawnToStage(frame: Frame, [p, q]: Point): Point {
  const [a, b, c, d, e, f] = frame.matrix
  return [a * p + c * q + e, b * p + d * q + f]
}

/** A canonical point on the stage, in pixels. */
export function toStage(frame: Frame, at: Point): Point {
  return drawnToStage(frame, formOf(frame).warp.toClient(at))
}

/** A stage pixel in canonical coordinates of the frame's view. */
export function fromStage(frame: Frame, at: Point): Point {
  return formOf(frame).warp.toCanonical(drawnFromStage(frame, at))
}

/** A stage pixel in the coordinates of the foot's own drawing. */
export function drawnFromStage(frame: Frame, [x, y]: Point): Point {
  const [a, b, c, d, e, f] = frame.matrix
  const det = a * d - b * c
  const [dx, dy] = [x - e, y - f]
  return [(d * dx - c * dy) / det, (a * dy - b * dx) / det]
}

/** A canonical point as a place on one foot, as fine as places are kept. */
export function placeAt(foot: Side, view: View, [p, q]: Point): Place {
  return placeOf(foot, view, [asStored(p), asStored(q)])
}
