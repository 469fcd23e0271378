/** A touch in the making: a tap, then perhaps a slide up for more and down for less, 0 to 10. */

import type { Point } from '../../core/feet/types.ts'

/** `adjust` moves the spot sideways under the loupe, `slide` says how sore it is. */
export type Gesture = {
  readonly from: Point
  readonly kind: 'rest' | 'slide' | 'adjust'
  readonly value: number
}

/** Pixels a finger may tremble before it means something. */
const TREMBLE = 10

/** Pixels for one point of ten: a thumb's comfortable sweep is about 200. */
const POINT = 20

export function begun(at: Point): Gesture {
  return { from: at, kind: 'rest', value: 0 }
}

/** The gesture after the finger moved to a new point of the screen. */
export function moved(gesture: Gesture, to: Point): Gesture {
  const [dx, up] = [to[0] - gesture.from[0], gesture.from[1] - to[1]]
  const kind =
    gesture.kind !== 'rest' || Math.hypot(dx, up) < TREMBLE
      ? gesture.kind
      : Math.abs(up) >= Math.abs(dx)
        ? 'slide'
        : 'adjust'
  const value = kind === 'slide' ? Math.min(10, Math.max(0, Math.round(up / POINT))) : gesture.value
  return { ...gesture, kind, value }
}
