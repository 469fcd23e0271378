/** Paints a foot: skin, soft shades, folds, nails and a contour that swells in the shadow. */

import { drawing } from '../../core/feet/foot/drawing.ts'
import type { View } from '../../core/feet/types.ts'
import { picture } from '../stage/drawn.ts'
import { clipName, formOf } from '../stage/form.ts'
import type { Frame } from '../stage/frame.ts'
import type { Scene } from '../stage/scene.ts'
import { strokes } from './strokes.ts'
import { path, standing, svg, UNIT } from './svg.ts'

/** Nested strokes just inside the rim; together they round the form off. Widths in thousandths. */
const RIM = [124, 108, 93, 79, 66, 54, 43, 33, 24, 16, 9] as const

/** What a shaped foot says once for all who draw it: its skin, and its rim where a leg is cut off. */
function formName(frame: Frame): string {
  return `form-${frame.foot}`
}

function rimName(frame: Frame): string {
  return picture(frame).fade ? `rim-${frame.foot}` : formName(frame)
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
    .flatMap((frame) => {
      const drawn = strokes(frame)
      return [
        svg('path', { id: formName(frame), d: drawn.skin }),
        svg('clipPath', { id: clipName(frame) }, svg('use', { href: `#${formName(frame)}` })),
        ...(shape.fade ? [svg('path', { id: rimName(frame), d: drawn.rim })] : []),
      ]
    })
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

/**
 * Nested strokes that round the form off. A shaped foot says its rim once and uses it for all of
 * them, so that a drag writes it once.
 */
function rims(frame: Frame, rim: string): readonly SVGElement[] {
  return RIM.map((width) =>
    formOf(frame).plain
      ? svg('path', { class: 'rim', d: rim, 'stroke-width': width })
      : svg('use', { class: 'rim', href: `#${rimName(frame)}`, 'stroke-width': width }),
  )
}

/** One foot as it stands on the stage. */
export function paintFoot(frame: Frame): SVGElement {
  const { patches, lines, fade } = picture(frame)
  const drawn = strokes(frame)
  const soft = patches.map((patch, i) =>
    svg('ellipse', {
      cx: 0,
      cy: 0,
      rx: patch.radii[0] * UNIT,
      ry: patch.radii[1] * UNIT,
      fill: `url(#tone-${patch.tone})`,
      opacity: patch.strength,
      transform: drawn.patches[i],
    }),
  )
  const pen = lines.map(({ tone, strength }, i) =>
    svg('path', { class: `pen ${tone}`, d: drawn.lines[i], opacity: strength }),
  )
  return svg(
    'g',
    { class: 'foot', part: 'foot', transform: standing(frame), 'aria-hidden': 'true' },
    ...ground(frame.view),
    svg(
      'g',
      fade ? { mask: 'url(#fade)' } : {},
      formOf(frame).plain
        ? svg('path', { class: 'skin', d: drawn.skin })
        : svg('use', { class: 'skin', href: `#${formName(frame)}` }),
      svg(
        'g',
        { 'clip-path': `url(#${clipName(frame)})` },
        ...rims(frame, drawn.rim),
        ...soft,
        ...pen,
      ),
      svg('g', { class: 'nails' }, svg('path', { d: drawn.nails })),
      svg('path', { class: 'contour', 'fill-rule': 'evenodd', d: drawn.contour }),
    ),
  )
}

/** Moves a shaped foot that is painted already to its new shape, stroke by stroke. */
export function reshapeFoot(foot: Element, definitions: Element, frame: Frame): void {
  const drawn = strokes(frame)
  const write = (root: Element, selector: string, name: string, values: readonly string[]) => {
    for (const [i, one] of root.querySelectorAll(selector).entries())
      one.setAttribute(name, values[i] ?? '')
  }
  write(definitions, `#${formName(frame)}`, 'd', [drawn.skin])
  write(definitions, `#rim-${frame.foot}`, 'd', [drawn.rim])
  write(foot, '[clip-path] > ellipse', 'transform', drawn.patches)
  write(foot, '.pen', 'd', drawn.lines)
  write(foot, '.nails path', 'd', [drawn.nails])
  write(foot, '.contour', 'd', [drawn.contour])
}
