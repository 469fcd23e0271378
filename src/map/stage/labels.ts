/** Where names go so that none lies on another: largest zones first, what finds no room stays out. */

import type { Point } from '../../core/feet/types.ts'

export type Named = {
  readonly id: string
  readonly text: string
  /** Where the name would stand best, in pixels. */
  readonly at: Point
  /** Breadth and height of the zone in pixels. */
  readonly room: Point
  /** A short name that stands beside a zone too small for its own, as acupoints have. */
  readonly code?: string
}

export type Label = {
  readonly id: string
  readonly text: string
  readonly at: Point
  /** Whether the name reads upwards, along a zone that is tall and narrow. */
  readonly upright: boolean
}

export type Box = readonly [number, number, number, number]

const CHINESE = /[⺀-鿿豈-﫿＀-￯]/u

/** Breadth of a text in pixels at a font size: a Chinese character one em, others 0.6 in wide faces. */
export function breadth(text: string, size: number): number {
  return [...text].reduce((sum, c) => sum + (CHINESE.test(c) ? 1 : 0.6), 0) * size
}

/** A name may stand out over its zone by this much before it would be read for its neighbour. */
const OVERHANG = 1.2

/** Height of a line of text, in font sizes. */
const LINE = 1.3

/** The box a label covers, with two pixels of air at its ends. */
export function covers({ text, at: [x, y], upright }: Label, size: number): Box {
  const long = breadth(text, size) / 2 + 2
  const thick = (size * LINE) / 2
  const [dx, dy] = upright ? [thick, long] : [long, thick]
  return [x - dx, y - dy, x + dx, y + dy]
}

/** Whether two boxes lie on each other. */
export function meet(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

/** The ways a name can stand in its zone: across it where it fits, else along a tall one. */
function stances({ text, room, code }: Named, size: number): readonly boolean[] {
  const [wide, tall] = room
  const long = breadth(text, size)
  const over = code === undefined ? OVERHANG : 1
  const across = long <= wide * over && size <= tall * over
  const along = long <= tall && size <= wide * over
  return [...(across ? [false] : []), ...(along ? [true] : [])]
}

/** Pixels between a small zone and the code beside it. */
const GAP = 3

/** The code of a small zone on its four sides, the outer ones of a line first. */
function beside(
  { id, code, at: [x, y], room: [wide, tall] }: Named,
  size: number,
): readonly Label[] {
  if (code === undefined) return []
  const aside = wide / 2 + breadth(code, size) / 2 + GAP
  const above = tall / 2 + (size * LINE) / 2
  const sides: readonly Point[] = [
    [x + aside, y],
    [x - aside, y],
    [x, y - above],
    [x, y + above],
  ]
  return sides.map((at) => ({ id, text: code, at, upright: false }))
}

/** The ways a name can stand within its zone: in the middle, else a little to one end. */
function within(name: Named, size: number): readonly Label[] {
  return stances(name, size).flatMap((upright) => {
    const extent = upright ? breadth(name.text, size) : size * LINE
    const spare = Math.max(0, (name.room[1] - extent) / 2) * 0.6
    return [0, -spare, spare].map(
      (dy): Label => ({
        id: name.id,
        text: name.text,
        at: [name.at[0], name.at[1] + dy],
        upright,
      }),
    )
  })
}

/** Places what has room, greedily, and no code upon a neighbour that has one. */
export function place(names: readonly Named[], size: number): readonly Label[] {
  const byRoom = [...names].sort((a, b) => b.room[0] * b.room[1] - a.room[0] * a.room[1])
  const dots = names
    .filter(({ code }) => code !== undefined)
    .map(({ id, at: [x, y], room: [w, h] }) => ({
      id,
      box: [x - w / 2, y - h / 2, x + w / 2, y + h / 2] as const,
    }))
  const taken: Box[] = []
  const labels: Label[] = []
  for (const name of byRoom) {
    const clear = (label: Label) => {
      const own = covers(label, size)
      return (
        !taken.some((other) => meet(own, other)) &&
        !dots.some(({ id, box }) => id !== name.id && meet(own, box))
      )
    }
    const free = [...within(name, size), ...beside(name, size)].find(clear)
    if (!free) continue
    taken.push(covers(free, size))
    labels.push(free)
  }
  return labels
}
