/** What a frame is: a way of naming a point of a view that follows the foot. */

import type { Point } from '../types.ts'

/** Two anatomical coordinates; what they mean depends on the frame. */
export type Pair = readonly [number, number]

/** Turns anatomical coordinates into a point of a view. */
export type Frame = (at: Pair) => Point
