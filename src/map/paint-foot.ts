/** Paints a foot: skin, soft shades, folds, nails and a contour that swells in the shadow. */

import { drawing } from '../core/feet/drawing.ts'
import { contour, penned } from '../core/feet/drawing-pen.ts'
import type { Point, Ring, View } from '../core/feet/types.ts'
import { type DrawnPatch, picture } from './drawn.ts'
import { clipName, formOf } from './form.ts'
import type { Frame } from './frame.ts'
import type { Scene } from './scene.ts'
import { path, standing, svg, UNIT } from './svg.ts'

/** Where the weight of the contour lies: down and away from a light above on the left. */
const SHADOW: { readonly [view in View]: Point } = {
  plantar: [-0.8, 0.35],
  dorsal: [0.8, 0.35],
  medial: [-0.2, -1],
  lateral: [-0.2, -1],
}

/** Nested strokes just inside the rim; together they round the form off. Widths in thousandths. */
const RIM = [124, 108, 93, 79, 66, 54, 43, 33, 24, 16, 9] as const

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

/** Nails are drawn once over the skin and once, smaller, as their shine. */
function nails(rings: readonly Ring[]): SVGElement {
  return svg('g', { class: 'nails' }, svg('path', { d: path(...rings) }))
}

/** Gradients, the skins to keep on, and the fade of the leg that all feet of a view share. */
export function footDefinitions({ view, frames }: Scene): readonly SVGElement[] {
  const shape = drawing(view)
  const tones = (['warm', 'light', 'shade'] as const).map((tone) =>
    svg(
      'radialGradient',
      { id: `tone-${tone}` },
      svg('stop', { class: tone, offset: 0, 'stop-opacity': 1 }),
      svg('stop', { class: tone, offset: 0.45, 'stop-opacity': 0.62 }),
      svg('stop', { class: tone, offset: 0.75, 'stop-opacity': 0.18 }),
      svg('stop', { class: tone, offset: 1, 'stop-opacity': 0 }),
    ),
  )
  const skin = svg('clipPath', { id: 'skin' }, svg('path', { d: path(shape.skin) }))
  const own = frames
    .filter((frame) => !formOf(frame).plain)
    .map((frame) =>
      svg('clipPath', { id: clipName(frame) }, svg('path', { d: path(picture(frame).skin) })),
    )
  if (!shape.fade) return [...tones, skin, ...own]
  const [[x1, y1], [x2, y2]] = shape.fade
  const gradient = svg(
    'linearGradient',
    {
      id: 'melting',
      gradientUnits: 'userSpaceOnUse',
      x1: x1 * UNIT,
      y1: y1 * UNIT,
      x2: x2 * UNIT,
      y2: y2 * UNIT,
    },
    svg('stop', { offset: 0, 'stop-color': '#fff' }),
    svg('stop', { offset: 0.5, 'stop-color': '#fff', 'stop-opacity': 0.72 }),
    svg('stop', { offset: 1, 'stop-color': '#fff', 'stop-opacity': 0 }),
  )
  const mask = svg(
    'mask',
    {
      id: 'fade',
      maskUnits: 'userSpaceOnUse',
      x: -400,
      y: -400,
      width: 1800,
      height: 1800,
    },
    svg('rect', { x: -400, y: -400, width: 1800, height: 1800, fill: 'url(#melting)' }),
  )
  return [...tones, skin, ...own, gradient, mask]
}

/** What the foot stands on, seen from the side. */
function ground(view: View): readonly SVGElement[] {
  if (view === 'plantar' || view === 'dorsal') return []
  return [
    svg('ellipse', { class: 'ground', cx: 500, cy: -4, rx: 540, ry: 26, fill: 'url(#tone-shade)' }),
  ]
}

function lying({ at: [x, y], turn, stretch }: DrawnPatch): string {
  const moved = `translate(${x * UNIT} ${y * UNIT})`
  if (!stretch) return `${moved} rotate(${turn})`
  return `${moved} matrix(${stretch.map((one) => one.toFixed(3)).join(' ')} 0 0) rotate(${turn})`
}

/** One foot as it stands on the stage. */
export function paintFoot(frame: Frame): SVGElement {
  const { skin, patches, lines, nails: nailRings, fade } = picture(frame)
  const d = path(skin)
  const soft = patches.map((patch) =>
    svg('ellipse', {
      cx: 0,
      cy: 0,
      rx: patch.radii[0] * UNIT,
      ry: patch.radii[1] * UNIT,
      fill: `url(#tone-${patch.tone})`,
      opacity: patch.strength,
      transform: lying(patch),
    }),
  )
  const edges = openRim(skin, fade)
  const rim = RIM.map((width) => svg('path', { class: 'rim', d: edges, 'stroke-width': width }))
  const pen = lines.map(({ tone, through, breadth, strength }) =>
    svg('path', { class: `pen ${tone}`, d: path(penned(through, breadth)), opacity: strength }),
  )
  const edge = svg('path', {
    class: 'contour',
    'fill-rule': 'evenodd',
    d: path(skin, contour(skin, SHADOW[frame.view])),
  })
  return svg(
    'g',
    { class: 'foot', part: 'foot', transform: standing(frame), 'aria-hidden': 'true' },
    ...ground(frame.view),
    svg(
      'g',
      fade ? { mask: 'url(#fade)' } : {},
      svg('path', { class: 'skin', d }),
      svg('g', { 'clip-path': `url(#${clipName(frame)})` }, ...rim, ...soft, ...pen),
      nails(nailRings),
      edge,
    ),
  )
}
