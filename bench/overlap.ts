/** How much two silhouettes cover each other after the best move, turn and change of size. */

import type { Point, Ring } from '../src/core/feet/mod.ts'

/** Side of a cell that is inside or outside as a whole: 1 mm on a foot of 250 mm. */
const CELL = 0.004

/** First size of each step of the search: move both ways, turn in radians, size. */
const STEPS = [0.02, 0.02, 0.05, 0.03] as const

/** The search ends when its steps are this small a share of the first. */
const FINE = 0.01

/** Where a line of cells lies inside a ring, as crossings in order. */
function crossings(ring: Ring, y: number): readonly number[] {
  const found: number[] = []
  for (let i = 0; i < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i] as Point, ring[(i + 1) % ring.length] as Point]
    if (ay > y !== by > y) found.push(ax + ((y - ay) / (by - ay)) * (bx - ax))
  }
  return found.sort((p, q) => p - q)
}

function inside(cuts: readonly number[], x: number): boolean {
  return cuts.filter((cut) => cut < x).length % 2 === 1
}

/** Shared cells over covered cells, of those cells that count. */
function overlap(a: Ring, b: Ring, counts: (at: Point) => boolean): number {
  let [both, either] = [0, 0]
  for (let y = -0.3; y < 1.1; y += CELL) {
    const [inA, inB] = [crossings(a, y), crossings(b, y)]
    if (inA.length + inB.length === 0) continue
    for (let x = -0.1; x < 1.1; x += CELL) {
      if (!counts([x, y])) continue
      const [p, q] = [inside(inA, x), inside(inB, x)]
      if (p && q) both++
      if (p || q) either++
    }
  }
  return both / either
}

/** Intersection over union after the similarity that makes it largest, found step by step. */
export function bestOverlap(shape: Ring, reference: Ring, counts: (at: Point) => boolean): number {
  const moved = ([x, y, turn, size]: readonly number[]): Ring => {
    const [cos, sin] = [Math.cos(turn as number), Math.sin(turn as number)].map(
      (one) => one * (1 + (size as number)),
    ) as [number, number]
    return shape.map(
      ([p, q]): Point => [
        0.5 + cos * (p - 0.5) - sin * q + (x as number),
        sin * (p - 0.5) + cos * q + (y as number),
      ],
    )
  }
  let at: readonly number[] = [0, 0, 0, 0]
  let best = overlap(moved(at), reference, counts)
  for (let share = 1; share > FINE; share /= 2) {
    for (let better = true; better; ) {
      better = false
      for (const [k, step] of STEPS.entries())
        for (const sign of [1, -1]) {
          const tried = at.map((one, i) => (i === k ? one + sign * step * share : one))
          const found = overlap(moved(tried), reference, counts)
          if (found <= best) continue
          best = found
          at = tried
          better = true
        }
    }
  }
  return best
}
