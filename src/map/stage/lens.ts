/** Pinch, wheel and pan: how far the stage is magnified, and which part of it is in sight. */

import type { Point } from '../../core/feet/types.ts'
import type { Size } from './frame.ts'

/** `screen = k · stage + (x, y)`. */
export type Lens = { readonly k: number; readonly x: number; readonly y: number }

export const WHOLE: Lens = { k: 1, x: 0, y: 0 }

/** Six times brings the smallest zone of a phone-sized foot to a finger's breadth. */
const MOST = 6

/** Keeps the stage covering the window, so that the feet can't be lost. */
function held(lens: Lens, window: Size): Lens {
  const clamp = (value: number, size: number) => Math.min(0, Math.max(size * (1 - lens.k), value))
  return { k: lens.k, x: clamp(lens.x, window.width), y: clamp(lens.y, window.height) }
}

/** Magnifies about a point of the screen, which stays where it is as far as the rim allows. */
export function magnify(lens: Lens, by: number, at: Point, window: Size): Lens {
  const k = Math.min(MOST, Math.max(1, lens.k * by))
  const f = k / lens.k
  return held({ k, x: at[0] - (at[0] - lens.x) * f, y: at[1] - (at[1] - lens.y) * f }, window)
}

/** Moves what is in sight by pixels of the screen. */
export function pan(lens: Lens, dx: number, dy: number, window: Size): Lens {
  return held({ k: lens.k, x: lens.x + dx, y: lens.y + dy }, window)
}

/** Two fingers went from one pair of points to another: magnify by their spread, pan by their middle. */
export function pinch(
  lens: Lens,
  from: readonly [Point, Point],
  to: readonly [Point, Point],
  window: Size,
): Lens {
  const spread = ([a, b]: readonly [Point, Point]) => Math.hypot(b[0] - a[0], b[1] - a[1])
  const middle = ([a, b]: readonly [Point, Point]): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
  const [was, is] = [middle(from), middle(to)]
  const larger = magnify(lens, spread(from) > 0 ? spread(to) / spread(from) : 1, was, window)
  return pan(larger, is[0] - was[0], is[1] - was[1], window)
}

/** A point of the screen on the stage. */
export function onStage(lens: Lens, [x, y]: Point): Point {
  return [(x - lens.x) / lens.k, (y - lens.y) / lens.k]
}

/** A point of the stage on the screen. */
export function onScreen(lens: Lens, [x, y]: Point): Point {
  return [x * lens.k + lens.x, y * lens.k + lens.y]
}
