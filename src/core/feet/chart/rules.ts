/** Reads the rules by which zones are drawn: data in anatomical coordinates in, rings out. */

import { smooth } from '../foot/outlines.ts'
import { asStored } from '../foot/place.ts'
import { skin, surelyDeep } from '../foot/skin.ts'
import type { Pair } from '../frames/frame.ts'
import { type FrameName, frame } from '../frames/frames.ts'
import { path, rounded, stroke } from '../plane/curves.ts'
import { contains, corner, nearestOnRing, signedArea } from '../plane/geometry.ts'
import type { Point, Ring, View } from '../types.ts'

/** How one ring is made. Lengths (`round`, `size`, `widths`) are fractions of foot length. */
export type Rule =
  /** Between two values of either coordinate, corners rounded. */
  | {
      readonly kind: 'band'
      readonly frame: FrameName
      readonly along: Pair
      readonly across: Pair
      readonly round?: number
    }
  /** Straight-sided in its frame, corners rounded. */
  | {
      readonly kind: 'patch'
      readonly frame: FrameName
      readonly corners: readonly Pair[]
      readonly round?: number
    }
  /** The smooth closed curve through its points. */
  | { readonly kind: 'blob'; readonly frame: FrameName; readonly points: readonly Pair[] }
  /** An ellipse; `size` is its full length along u and breadth, `turn` in degrees to the left. */
  | {
      readonly kind: 'oval'
      readonly frame: FrameName
      readonly at: Pair
      readonly size: Pair
      readonly turn?: number
    }
  /** A brush stroke through its points; full widths, spread evenly from end to end. */
  | {
      readonly kind: 'stroke'
      readonly frame: FrameName
      readonly path: readonly Pair[]
      readonly widths: readonly number[]
    }

/** Corner radius of bands and patches unless a rule says otherwise: 3 mm on a foot of 250 mm. */
const ROUND = 0.012

/** What is left free along the skin's border, so that neighbours of an outline read apart: 0.6 mm. */
export const INSET = 0.0025

/** Points to a side of a patch, to a span of a curve, and round an ellipse. */
const SIDE = 8
const SPAN = 8
const ROUND_AND_ROUND = 40

/** The ring a rule draws on a view, inside the outline. */
export function ringOf(view: View, rule: Rule): Ring {
  return settled(view, draw(view, rule))
}

/** A ring of a view as it is stored: inside the skin, in stored grain, counter-clockwise. */
export function settled(view: View, ring: Ring): Ring {
  return counterClockwise(grained(inside(view, ring)))
}

function draw(view: View, rule: Rule): Ring {
  const place = frame(view, rule.frame)
  switch (rule.kind) {
    case 'band': {
      const [a, b] = rule.along
      const [c, d] = rule.across
      const corners: Pair[] = [
        [a, c],
        [b, c],
        [b, d],
        [a, d],
      ]
      return patch(place, corners, rule.round ?? ROUND)
    }
    case 'patch':
      return patch(place, rule.corners, rule.round ?? ROUND)
    case 'blob':
      return smooth(rule.points.map(place), SPAN)
    case 'oval':
      return oval(place(rule.at), rule.size, rule.turn ?? 0)
    case 'stroke':
      return stroke(path(rule.path.map(place), SPAN), rule.widths)
  }
}

function patch(place: (at: Pair) => Point, corners: readonly Pair[], round: number): Ring {
  const ring: Point[] = []
  const turns: number[] = []
  for (const [i, [a, b]] of corners.entries()) {
    const [c, d] = corners[(i + 1) % corners.length] as Pair
    turns.push(ring.length)
    for (let k = 0; k < SIDE; k++) {
      const t = k / SIDE
      ring.push(place([a + (c - a) * t, b + (d - b) * t]))
    }
  }
  return rounded(ring, turns, round)
}

function oval([u, w]: Point, [length, breadth]: Pair, turn: number): Ring {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  return Array.from({ length: ROUND_AND_ROUND }, (_, i): Point => {
    const angle = (i / ROUND_AND_ROUND) * 2 * Math.PI
    const [x, y] = [(Math.cos(angle) * length) / 2, (Math.sin(angle) * breadth) / 2]
    return [u + x * cos - y * sin, w + x * sin + y * cos]
  })
}

/** Moves what lies outside the skin, or too near its border, to just inside it. */
function inside(view: View, ring: Ring): Ring {
  const border = skin(view)
  return ring.map((at) => {
    if (surelyDeep(view, at) >= INSET) return at
    const { point, distance } = nearestOnRing(border, at)
    const within = contains(border, at)
    if (within && distance >= INSET) return at
    const sign = within ? 1 : -1
    const [dx, dy] = [(at[0] - point[0]) * sign, (at[1] - point[1]) * sign]
    const length = Math.hypot(dx, dy)
    if (length === 0) return at
    return [point[0] + (dx / length) * INSET, point[1] + (dy / length) * INSET]
  })
}

/** Rounded to the grain of stored coordinates, without doubled points. */
function grained(ring: Ring): Ring {
  const fine = ring.map(([a, b]): Point => [asStored(a), asStored(b)])
  return fine.filter((p, i) => {
    const [a, b] = corner(fine, i - 1)
    return p[0] !== a || p[1] !== b
  })
}

/** What a rule drew too small for the grain has no corner left; the laws say so. */
function counterClockwise(ring: Ring): Ring {
  if (ring.length === 0) return ring
  return signedArea(ring) < 0 ? [...ring].reverse() : ring
}
