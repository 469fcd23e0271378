/** The frames of the medial and the lateral view: along the lower border, round the ankle, up the leg. */

import { LANDMARKS } from '../foot/landmarks.ts'
import { skin } from '../foot/skin.ts'
import { corner } from '../plane/geometry.ts'
import type { Ring, View } from '../types.ts'
import type { Frame } from './frame.ts'

/** Outermost crossings of a ring with the line where coordinate `axis` is `at`. */
export function extent(ring: Ring, axis: 0 | 1, at: number): readonly [number, number] {
  const other = axis === 0 ? 1 : 0
  let [low, high] = [Infinity, -Infinity]
  let p = corner(ring, -1)
  for (const q of ring) {
    if (q[axis] > at !== p[axis] > at) {
      const hit = p[other] + ((at - p[axis]) / (q[axis] - p[axis])) * (q[other] - p[other])
      low = Math.min(low, hit)
      high = Math.max(high, hit)
    }
    p = q
  }
  return [low, high]
}

/** Tip of the malleolus of a side. */
export function malleolus(view: View): readonly [number, number] {
  return view === 'lateral' ? LANDMARKS.lateral.malleolus : LANDMARKS.medial.malleolus
}

/** `[u, rise]`: u, and height above the lower border of the foot at that u. */
export function frameOfEdge(view: View): Frame {
  const ring = skin(view)
  return ([u, rise]) => [u, extent(ring, 0, u)[0] + rise]
}

/** `[forwards, up]` from the tip of the malleolus. */
export function frameRoundAnkle(view: View): Frame {
  const [u, h] = malleolus(view)
  return ([forwards, up]) => [u + forwards, h + up]
}

/** `[height, depth]`: height above the floor; depth from the heel cord (0) to the shin (1). */
export function frameOfLeg(view: View): Frame {
  const ring = skin(view)
  return ([h, depth]) => {
    const [rear, front] = extent(ring, 1, h)
    return [rear + (front - rear) * depth, h]
  }
}
