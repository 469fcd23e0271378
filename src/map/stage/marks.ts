/** What each mark looks like, said in shapes before colours, and where it stands on the stage. */

import { pointOf } from '../../core/feet/foot/place.ts'
import type { Point, Side } from '../../core/feet/types.ts'
import type { Mark, MarkState } from '../types.ts'
import { type Frame, toStage } from './frame.ts'

/** Each state has a shape of its own, so that no one needs to tell colours apart. */
export type Shape = 'disc' | 'diamond' | 'roof' | 'square' | 'ring' | 'plus'

export const SHAPES: { readonly [state in MarkState]: Shape } = {
  pressed: 'disc',
  tender: 'diamond',
  eased: 'roof',
  'left-alone': 'square',
  waiting: 'ring',
  appeared: 'plus',
}

export type MarkPicture = {
  readonly id: string
  readonly foot: Side
  readonly state: MarkState
  readonly shape: Shape
  readonly at: Point
  /** What stands in the mark; a spot left alone shows its bar instead. */
  readonly text: string
  readonly kept: Mark['kept']
}

/** The marks that lie on the feet and view of the stage, the newest last and on top. */
export function pictures(marks: readonly Mark[], frames: readonly Frame[]): readonly MarkPicture[] {
  return marks.flatMap((mark) => {
    const frame = frames.find(({ foot, view }) => foot === mark.foot && view === mark.view)
    if (!frame) return []
    return [
      {
        id: mark.id,
        foot: mark.foot,
        state: mark.state,
        shape: SHAPES[mark.state],
        at: toStage(frame, pointOf(mark)),
        text: mark.value === undefined ? '' : String(mark.value),
        kept: mark.kept,
      },
    ]
  })
}
