/** Paints marks: a shape for the state, the number in it, a dashed rim until it is kept. */

import type { Lens } from '../stage/lens.ts'
import { onScreen } from '../stage/lens.ts'
import { type MarkPicture, SHAPES, type Shape } from '../stage/marks.ts'
import type { MarkState } from '../types.ts'
import { svg } from './svg.ts'

const BODY: { readonly [shape in Shape]: string } = {
  disc: 'M-10 0a10 10 0 1 0 20 0a10 10 0 1 0-20 0Z',
  diamond: 'M0-15L15 0L0 15L-15 0Z',
  roof: 'M0-14L13-3V12H-13V-3Z',
  square: 'M-12-12H12V12H-12Z',
  ring: 'M-13 0a13 13 0 1 0 26 0a13 13 0 1 0-26 0Z',
  plus: 'M-6-14H6V-6H14V6H6V14H-6V6H-14V-6H-6Z',
}

/** The outline of each state's mark, about 30 units across round its middle, for who speaks of it elsewhere. */
export const MARK_PATHS: { readonly [state in MarkState]: string } = {
  pressed: BODY[SHAPES.pressed],
  tender: BODY[SHAPES.tender],
  eased: BODY[SHAPES.eased],
  'left-alone': BODY[SHAPES['left-alone']],
  waiting: BODY[SHAPES.waiting],
  appeared: BODY[SHAPES.appeared],
}

const SIGN: { readonly [shape in Shape]: string } = {
  disc: 'M-4.5 0L-1.2 3.6L4.8-3.6',
  diamond: 'M0-6V2M0 6V6.2',
  roof: 'M0-5V6M-4 2L0 6L4 2',
  square: 'M-7-7L7 7M7-7L-7 7',
  ring: 'M0-6V0L4 3',
  plus: 'M0-7V7M-7 0H7',
}

/** A mark on the screen; marks keep their size whatever the lens, and grow with the page's letters. */
export function paintMark(
  picture: MarkPicture,
  lens: Lens,
  name: string,
  size: number,
): SVGElement {
  const [x, y] = onScreen(lens, picture.at)
  const inside =
    picture.text === ''
      ? svg('path', { class: 'sign', d: SIGN[picture.shape] })
      : svg('text', { y: picture.shape === 'roof' ? 2 : 0.5 }, picture.text)
  const corner =
    picture.shape === 'square' && picture.text !== ''
      ? [svg('path', { class: 'sign', d: 'M-12 12L12-12', opacity: 0.35 })]
      : []
  const rim = picture.kept === 'studio' ? [svg('circle', { class: 'studio', r: 18.5 })] : []
  return svg(
    'g',
    {
      class: `mark ${picture.state} ${picture.kept}`,
      part: `mark mark-${picture.state}`,
      transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${size})`,
      role: 'img',
      'aria-label': name,
      'data-id': picture.id,
    },
    ...rim,
    svg('path', { class: 'body', d: BODY[picture.shape] }),
    ...corner,
    inside,
  )
}

/** How much larger than a mark its ghost is: a mark on the same spot leaves the ghost's rim to see. */
const GHOST = 1.55

/** A mark of an earlier visit: the same shape, hollow, with a broken line, and never a number. */
export function paintGhost(
  picture: MarkPicture,
  lens: Lens,
  name: string,
  size: number,
): SVGElement {
  const [x, y] = onScreen(lens, picture.at)
  return svg(
    'g',
    {
      class: 'ghost',
      part: `ghost ghost-${picture.state}`,
      transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(GHOST * size).toFixed(3)})`,
      role: 'img',
      'aria-label': name,
      'data-id': picture.id,
    },
    svg('path', { class: 'back', d: BODY[picture.shape] }),
    svg('path', { class: 'line', d: BODY[picture.shape] }),
  )
}
