/** Where names go so that none lies on another: largest zones first, what finds no room stays out. */

import type { Point } from '../core/feet/types.ts'

export type Named = {
  readonly id: string
  readonly text: string
  /** Where the name would stand best, in pixels. */
  readonly at: Point
  /** Breadth and height of the zone in pixels. */
  readonly room: Point
}

export type Label = { readonly id: string; readonly text: string; readonly at: Point }

export type Box = readonly [number, number, number, number]

const CHINESE = /[⺀-鿿豈-﫿＀-￯]/u

/** Breadth of a text in pixels at a font size: a Chinese character one em, others about half. */
export function breadth(text: string, size: number): number {
  return [...text].reduce((sum, c) => sum + (CHINESE.test(c) ? 1 : 0.55), 0) * size
}

/** A name may stand out over its zone by this much before it would be read for its neighbour. */
const OVERHANG = 1.35

/** The box a label covers. */
export function covers(label: Label, size: number): Box {
  const half = breadth(label.text, size) / 2 + 2
  const [x, y] = label.at
  return [x - half, y - size * 0.65, x + half, y + size * 0.65]
}

function meet(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

/** Places what has room, greedily: in the middle, else a little higher or lower. */
export function place(names: readonly Named[], size: number): readonly Label[] {
  const byRoom = [...names].sort((a, b) => b.room[0] * b.room[1] - a.room[0] * a.room[1])
  const taken: Box[] = []
  const labels: Label[] = []
  for (const { id, text, at, room } of byRoom) {
    if (breadth(text, size) > room[0] * OVERHANG || size > room[1] * OVERHANG) continue
    const spare = Math.max(0, room[1] / 2 - size * 0.6)
    for (const dy of [0, -spare * 0.6, spare * 0.6]) {
      const label: Label = { id, text, at: [at[0], at[1] + dy] }
      const box = covers(label, size)
      if (taken.some((other) => meet(box, other))) continue
      taken.push(box)
      labels.push(label)
      break
    }
  }
  return labels
}
