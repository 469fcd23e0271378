/** Everything of a painted foot that moves with its shape, as the attributes SVG takes. */

import { drawing } from '../../core/feet/foot/drawing.ts'
import { contour, penned } from '../../core/feet/foot/drawing-pen.ts'
import type { Line } from '../../core/feet/foot/drawing-types.ts'
import type { Point, Ring, View } from '../../core/feet/types.ts'
import { stump } from '../../core/feet/warp/missing.ts'
import { remembered } from '../../core/memo.ts'
import { type DrawnPatch, picture } from '../stage/drawn.ts'
import { formOf } from '../stage/form.ts'
import type { Frame } from '../stage/frame.ts'
import { path, tenths, UNIT } from './svg.ts'

/** Where the weight of the contour lies: down and away from a light above on the left. */
const SHADOW: { readonly [view in View]: Point } = {
  plantar: [-0.8, 0.35],
  dorsal: [0.8, 0.35],
  medial: [-0.2, -1],
  lateral: [-0.2, -1],
}

export type Strokes = {
  readonly skin: string
  /** The skin without the cut end of a leg. */
  readonly rim: string
  readonly contour: string
  readonly nails: string
  /** One transform a patch, one path a line, in the order of the picture. */
  readonly patches: readonly string[]
  readonly lines: readonly string[]
}

/**
 * The rim of the skin without the cut end of a leg, which is no rim: rounding it off would draw a
 * bar across the place where the leg melts into the paper.
 */
function openRim(skin: Ring, fade: readonly [Point, Point] | null): string {
  if (!fade) return path(skin)
  const [[x1, y1], [x2, y2]] = fade
  const size = (x2 - x1) ** 2 + (y2 - y1) ** 2
  const along = ([x, y]: Point) => ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / size
  const kept = (point: Point) => along(point) < 0.97
  const start = skin.findIndex((point, i) => kept(point) && !kept(skin.at(i - 1) ?? point))
  if (start < 0) return path(skin)
  const line = [...skin.slice(start), ...skin.slice(0, start)].filter(kept)
  return path(line).slice(0, -1)
}

function lying({ at: [x, y], turn, stretch }: DrawnPatch): string {
  if (!stretch) return `translate(${x * UNIT} ${y * UNIT}) rotate(${turn})`
  const [a, b, c, d] = stretch.map((one) => Math.round(one * 1000) / 1000)
  return `matrix(${a} ${b} ${c} ${d} ${tenths(x * UNIT)} ${tenths(y * UNIT)}) rotate(${turn})`
}

/** What a pen leaves along a line, the same ring each time. */
const pennedOnce = remembered((line: Line): Ring => penned(line.through, line.breadth))

/** The inner edge of the contour round a canonical skin, the same ring each time. */
const edgeOnce = remembered((skin: Ring) =>
  remembered((view: View): Ring => contour(skin, SHADOW[view])),
)

/** The strokes of a foot as it stands there. */
export function strokes(frame: Frame): Strokes {
  const { skin, patches, lines, nails, fade } = picture(frame)
  const { toes, warp } = formOf(frame)
  const whole = stump(frame.view, toes, drawing(frame.view).skin)
  return {
    skin: path(skin),
    rim: openRim(skin, fade),
    contour: path(skin, warp.drawn(edgeOnce(whole)(frame.view))),
    nails: path(...nails),
    patches: patches.map(lying),
    lines: lines.map((line) => path(warp.drawn(pennedOnce(line)))),
  }
}
