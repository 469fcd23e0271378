/** Cuts sole and dorsum into their areas along the transverse lines and the roots of the toes. */

import { skin } from '../foot/skin.ts'
import { type FrameName, frame } from '../frames/frames.ts'
import { toeBorders } from '../frames/frames-toe.ts'
import { cut } from '../plane/cut.ts'
import { corner, signedArea } from '../plane/geometry.ts'
import type { Point, Ring, View } from '../types.ts'
import type { AreaRings } from './rings.ts'

/** The share of the little toe that counts as its tip. Own judgement, on the safe side. */
const TIP_FROM = 0.45

/** Line of the ankle's front on the dorsum: just before the malleoli. */
const ANKLE_LINE = 1.15

/** A transverse line of the body frame, from beyond the medial to beyond the lateral border. */
function transverse(view: View, line: number): Point[] {
  const body = frame(view, 'body')
  return Array.from({ length: 29 }, (_, i) => body([line, -1 + i / 4]))
}

/** The lobe of a toe, closed by a straight line from root to root. */
function lobe(view: View, toe: number): Ring {
  const [medial, lateral] = toeBorders(view, toe)
  return [...medial, ...lateral.slice(0, -1).reverse()]
}

/** The foot without its toes: the border round the heel, closed along the roots of the toes. */
function body(view: View): Ring {
  const borders = [0, 1, 2, 3, 4].map((toe) => toeBorders(view, toe))
  const from = borders[4]?.[1][0] as Point
  const to = borders[0]?.[0][0] as Point
  const rear = roundTheHeel(skin(view), from, to)
  return [...rear, ...borders.slice(1).map(([medial]) => medial[0] as Point)]
}

/** The border from the outer root of the little toe, round the heel, to the big toe. */
function roundTheHeel(ring: Ring, from: Point, to: Point): Point[] {
  const step = signedArea(ring) < 0 ? 1 : -1
  const at = (p: Point) => ring.findIndex(([a, b]) => a === p[0] && b === p[1])
  const out: Point[] = []
  const end = at(to)
  for (let i = at(from); ; i += step) {
    out.push(corner(ring, i))
    if (((i % ring.length) + ring.length) % ring.length === end) return out
  }
}

/** The areas of the sole or the dorsum. */
export function soleAreas(view: View): AreaRings {
  const toes = [0, 1, 2, 3, 4].map((toe) => lobe(view, toe))
  const little = acrossToe(view, 'toe5', TIP_FROM)
  const shared = {
    toes,
    'little-toe-tip': [cut(toes[4] as Ring, little).left],
    foot: [skin(view)],
  }
  const whole = body(view)
  if (view === 'dorsal') {
    const { left: dorsum, right: ankle } = cut(whole, transverse(view, ANKLE_LINE))
    const [inner, outer] = bySide(ankle)
    return { ...shared, dorsum: [dorsum], 'ankle-inner': [inner], 'ankle-outer': [outer] }
  }
  const { left: front, right: heel } = cut(whole, transverse(view, 1))
  const { left: ball, right: arch } = cut(front, transverse(view, 3))
  return { ...shared, heel: [heel], arch: [arch], ball: [ball] }
}

function acrossToe(view: View, toe: FrameName, t: number): Point[] {
  const place = frame(view, toe)
  return [place([t, -1]), place([t, 2])]
}

/** Medial and lateral half, parted along the middle line of the foot. */
function bySide(ring: Ring): readonly [Ring, Ring] {
  const { left, right } = cut(ring, [
    [-1, 0.001],
    [1, 0.001],
  ])
  return [left, right]
}
