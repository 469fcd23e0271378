/** Paints what is being looked at: a pin on the place asked about, and rings of another chart beside. */

import { pointOf } from '../../core/feet/foot/place.ts'
import type { Place } from '../../core/feet/types.ts'
import { drawnRings } from '../stage/form.ts'
import { type Frame, toStage } from '../stage/frame.ts'
import { type Lens, onScreen } from '../stage/lens.ts'
import type { Pointed } from '../types.ts'
import { path, standing, svg } from './svg.ts'

/** A pin on the place, if its foot and side are on the stage; it keeps its size whatever the lens. */
export function paintPin(
  place: Place | null,
  frames: readonly Frame[],
  lens: Lens,
  name: string,
): readonly SVGElement[] {
  const frame = place && frames.find(({ foot, view }) => foot === place.foot && view === place.view)
  if (!frame) return []
  const [x, y] = onScreen(lens, toStage(frame, pointOf(place)))
  const pin = svg(
    'g',
    {
      class: 'pin',
      part: 'pin',
      transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
      role: 'img',
      'aria-label': name,
    },
    svg('path', { class: 'under-pin', d: 'M0-24V-9M0 9V24M-24 0H-9M9 0H24' }),
    svg('path', { d: 'M0-24V-9M0 9V24M-24 0H-9M9 0H24' }),
    svg('circle', { class: 'under-pin', r: 15 }),
    svg('circle', { r: 15 }),
  )
  return [pin]
}

/** Rings of another chart on one foot: dashed, so that they are told from the chart's own. */
export function paintBeside(frame: Frame, beside: Pointed['beside']): readonly SVGElement[] {
  const mine = beside.filter(({ foot, view }) => foot === frame.foot && view === frame.view)
  const there = drawnRings(
    frame,
    mine.map(({ ring }) => ring),
  )
  if (there.length === 0) return []
  const d = path(...there)
  return [
    svg(
      'g',
      { class: 'beside', part: 'beside', transform: standing(frame) },
      svg('path', { class: 'under-beside', d }),
      svg('path', { d }),
    ),
  ]
}
