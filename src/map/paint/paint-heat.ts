/** Paints heat as nested bands of one colour with their contours, so that it reads in black and white too. */

import { contours } from '../../core/feet/heat/contours.ts'
import type { Heat } from '../../core/feet/heat/heat.ts'
import type { Point, Side, View } from '../../core/feet/types.ts'
import { mapWords } from '../../core/words/map.ts'
import { clipName, formOf } from '../stage/form.ts'
import { type Frame, toStage } from '../stage/frame.ts'
import type { Scene } from '../stage/scene.ts'
import type { FootMapState } from '../types.ts'
import { path, standing, svg } from './svg.ts'

/** Heat at which each band begins, in parts of the highest there is. Own judgement. */
export const BANDS = [0.1, 0.25, 0.43, 0.63, 0.84] as const

/** Pixels of one field of the legend at most; between small feet it is narrower. */
const FIELD = [15, 12] as const
/** Pixels kept free between legend and skin. */
const FREE = 10

/** Inner border of the arch, where two feet leave the most room between them. */
const HOLLOW: Point = [0.42, 0.05]

/** Heats of both feet are shown on one scale, so that one foot can be held against the other. */
export function highest(heats: readonly Heat[]): number {
  return heats.reduce((top, heat) => Math.max(top, heat.top), 0)
}

/** One band lies on all cooler ones: each lets the same part of what is below shine through. */
function band(d: string): SVGElement {
  return svg('path', { class: 'band', d, 'fill-rule': 'evenodd' })
}

function onFrame(frame: Frame, heat: Heat, top: number): SVGElement {
  const { warp } = formOf(frame)
  const bands = BANDS.map((part) => {
    const rings = contours(heat, part * top)
    return band(path(...rings.map((ring) => warp.ring(ring))))
  })
  return svg(
    'g',
    { transform: standing(frame) },
    svg('g', { 'clip-path': `url(#${clipName(frame)})` }, ...bands),
  )
}

function heatOn(heats: readonly Heat[], foot: Side, view: View): Heat | undefined {
  return heats.find((heat) => heat.foot === foot && heat.view === view)
}

/** The heat of the feet in sight; what lies on other views only sets the scale. */
export function paintHeat({ frames }: Scene, heats: readonly Heat[]): readonly SVGElement[] {
  const top = highest(heats)
  if (top <= 0) return []
  return frames.flatMap((frame) => {
    const heat = heatOn(heats, frame.foot, frame.view)
    return heat ? [onFrame(frame, heat, top)] : []
  })
}

/** Where the legend stands and how broad: in the hollow between two soles or backs, else in the corner. */
function legendAt({ size, frames, view }: Scene): { readonly at: Point; readonly wide: number } {
  const [one, other] = frames
  const most = FIELD[0] * BANDS.length
  const abreast = one && other && one.box[1] === other.box[1]
  if (!abreast || view === 'medial' || view === 'lateral') return { at: [10, 10], wide: most }
  const [[x0, y], [x1]] = [toStage(one, HOLLOW), toStage(other, HOLLOW)]
  const wide = Math.min(most, Math.abs(x1 - x0) - 2 * FREE)
  return { at: [(size.width - wide) / 2, y - FIELD[1]], wide }
}

/** What the bands mean. */
export function paintLegend(
  scene: Scene,
  { heat, language }: Pick<FootMapState, 'heat' | 'language'>,
): readonly SVGElement[] {
  if (highest(heat) <= 0) return []
  const words = mapWords[language]
  const { at, wide } = legendAt(scene)
  const [x, y] = at
  const step = wide / BANDS.length
  const field = (i: number) => `M${x + i * step} ${y}H${x + wide}v${FIELD[1]}H${x + i * step}Z`
  const text = (at: number, anchor: string, said: string) =>
    svg('text', { x: at, y: y + FIELD[1] + 13, 'text-anchor': anchor }, said)
  return [
    svg('title', {}, words.heat),
    svg('rect', { class: 'back', x: x - 6, y: y - 6, width: wide + 12, height: 40, rx: 8 }),
    svg('path', { class: 'skin', d: field(0) }),
    ...BANDS.map((_, i) => band(field(i))),
    text(x, 'start', words.heatFew),
    text(x + wide, 'end', words.heatMany),
  ]
}
