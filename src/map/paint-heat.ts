/** Paints heat as nested bands of one colour with their contours, so that it reads in black and white too. */

import { contours } from '../core/feet/heat/contours.ts'
import type { Heat } from '../core/feet/heat/heat.ts'
import type { Side, View } from '../core/feet/types.ts'
import { mapWords } from '../core/words/map.ts'
import type { FootMapState } from './element.ts'
import { clipName, formOf } from './form.ts'
import type { Frame } from './frame.ts'
import type { Scene } from './scene.ts'
import { path, standing, svg } from './svg.ts'

/** Heat at which each band begins, in parts of the highest there is. Own judgement. */
export const BANDS = [0.1, 0.25, 0.43, 0.63, 0.84] as const

/** Pixels of one field of the legend. */
const FIELD = [22, 14] as const

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

/** What the bands mean, between the names of the feet or, above one foot, in the corner. */
export function paintLegend(
  { size, frames }: Scene,
  { heat, language }: Pick<FootMapState, 'heat' | 'language'>,
): readonly SVGElement[] {
  if (highest(heat) <= 0) return []
  const words = mapWords[language]
  const wide = FIELD[0] * BANDS.length
  const [x, y] = [frames.length > 1 ? (size.width - wide) / 2 : 10, 8]
  const field = (i: number) =>
    `M${x + i * FIELD[0]} ${y}h${FIELD[0] * (BANDS.length - i)}v${FIELD[1]}h${-FIELD[0] * (BANDS.length - i)}Z`
  const text = (at: number, anchor: string, said: string) =>
    svg('text', { x: at, y: y + FIELD[1] + 13, 'text-anchor': anchor }, said)
  return [
    svg('title', {}, words.heat),
    svg('path', { class: 'skin', d: field(0) }),
    ...BANDS.map((_, i) => band(field(i))),
    text(x, 'start', words.heatFew),
    text(x + wide, 'end', words.heatMany),
  ]
}
