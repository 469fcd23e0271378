/** Anatomical coordinates: ways of naming a point of a view that follow the foot, not the page. */

import { rememberedBy } from '../../memo.ts'
import type { View } from '../types.ts'
import type { Frame } from './frame.ts'
import { frameOfBody } from './frames-body.ts'
import { frameOfEdge, frameOfLeg, frameRoundAnkle } from './frames-side.ts'
import { frameOfToe } from './frames-toe.ts'

/**
 * - `body` (sole, dorsum): transverse line 0-5 and ray 0-5, see `frames-body.ts`
 * - `toe1` … `toe5` (sole, dorsum): 0 at the webs to 1 at the tip; 0 medial to 1 lateral
 * - `edge` (sides): u, and height above the lower border of the foot there
 * - `ankle` (sides): forwards and up from the tip of the malleolus
 * - `leg` (sides): height above the floor; 0 at the heel cord to 1 at the shin
 */
export const FRAMES = [
  'body',
  'toe1',
  'toe2',
  'toe3',
  'toe4',
  'toe5',
  'edge',
  'ankle',
  'leg',
] as const
export type FrameName = (typeof FRAMES)[number]

/** The frame of that name on a view. */
export const frame: (view: View, name: FrameName) => Frame = rememberedBy(
  (view, name) => `${view} ${name}`,
  make,
)

function make(view: View, name: FrameName): Frame {
  switch (name) {
    case 'body':
      return frameOfBody(view)
    case 'edge':
      return frameOfEdge(view)
    case 'ankle':
      return frameRoundAnkle(view)
    case 'leg':
      return frameOfLeg(view)
    default:
      return frameOfToe(view, Number(name.slice(3)) - 1)
  }
}
