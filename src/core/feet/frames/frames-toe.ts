/** The frame of one toe: its own lobe of the outline, followed from the webs to the tip. */

import { LANDMARKS } from '../foot/landmarks.ts'
import { skin } from '../foot/skin.ts'
import { corner, nearestOnRing } from '../plane/geometry.ts'
import type { Point, Ring, View } from '../types.ts'
import type { Frame } from './frame.ts'
import { breadthAt } from './frames-body.ts'

/** How far behind the last web the outer border of the little toe begins. Own judgement. */
const BEHIND_LAST_WEB = 0.02

/** The medial and the lateral root of a toe, 0 the big toe to 4 the little toe. */
export function roots(view: View, toe: number): readonly [Point, Point] {
  const ring = skin(view)
  const webs = LANDMARKS.webs.map((web) => nearestOnRing(ring, web).point)
  const first = (webs[0] as Point)[0]
  const last = (webs[3] as Point)[0] - BEHIND_LAST_WEB
  const medial = toe === 0 ? ([first, breadthAt(ring, first)[0]] as const) : webs[toe - 1]
  const lateral = toe === 4 ? ([last, breadthAt(ring, last)[1]] as const) : webs[toe]
  return [medial as Point, lateral as Point]
}

function indexNear(ring: Ring, at: Point): number {
  let best = 0
  let distance = Infinity
  for (const [i, p] of ring.entries()) {
    const far = Math.hypot(p[0] - at[0], p[1] - at[1])
    if (far < distance) {
      best = i
      distance = far
    }
  }
  return best
}

/** The border from one corner of a ring to another, the way that stays in front of the roots. */
function border(ring: Ring, from: number, to: number): Point[] {
  const walk = (step: 1 | -1) => {
    const out: Point[] = []
    for (let i = from; ; i += step) {
      out.push(corner(ring, i))
      if (((i % ring.length) + ring.length) % ring.length === to) return out
    }
  }
  const [forward, back] = [walk(1), walk(-1)]
  return forward.length < back.length ? forward : back
}

/** Outline of one toe: its medial border root to tip, and its lateral border root to tip. */
export function toeBorders(view: View, toe: number): readonly [Point[], Point[]] {
  const ring = skin(view)
  const tip = indexNear(ring, LANDMARKS.toeTips[toe] as Point)
  const [medial, lateral] = roots(view, toe)
  return [border(ring, indexNear(ring, medial), tip), border(ring, indexNear(ring, lateral), tip)]
}

/** The frame of a toe, 0 the big toe to 4 the little toe. */
export function frameOfToe(view: View, toe: number): Frame {
  const [medial, lateral] = toeBorders(view, toe)
  const [a, b] = [medial[0] as Point, lateral[0] as Point]
  const base: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
  const tip = medial.at(-1) as Point
  const length = Math.hypot(tip[0] - base[0], tip[1] - base[1])
  const axis: Point = [(tip[0] - base[0]) / length, (tip[1] - base[1]) / length]
  const far = (p: Point) => (p[0] - base[0]) * axis[0] + (p[1] - base[1]) * axis[1]

  /** Where a border is `reach` along the axis; behind its root it goes straight on. */
  const onBorder = (line: readonly Point[], reach: number): Point => {
    const root = line[0] as Point
    if (reach <= far(root)) {
      const back = reach - far(root)
      return [root[0] + axis[0] * back, root[1] + axis[1] * back]
    }
    for (let i = 1; i < line.length; i++) {
      const [p, q] = [line[i - 1] as Point, line[i] as Point]
      if (far(q) >= reach) {
        const t = (reach - far(p)) / (far(q) - far(p) || 1)
        return [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t]
      }
    }
    return line.at(-1) as Point
  }

  return ([t, s]) => {
    const [m, l] = [onBorder(medial, t * length), onBorder(lateral, t * length)]
    return [m[0] + (l[0] - m[0]) * s, m[1] + (l[1] - m[1]) * s]
  }
}
