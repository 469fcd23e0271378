/** Whether the words over two feet stand beside each other, or letters have to do. [MAP24] */

import type { Frame } from '../stage/frame.ts'

/** As the sheet has it: `.side`. */
const SIZE_REM = 1.0625
const MOST_PX = 26

/** Room between two captions, in px. */
const APART = 10

/** Widths of characters in ems, on the wide side: a letter, and one that fills its square. */
const LETTER = 0.64
const SQUARE = 1

/** How wide a caption is at most, in px. */
function widthOf(text: string, rem: number): number {
  const ems = [...text].reduce((sum, one) => sum + (one > '\u2e7f' ? SQUARE : LETTER), 0)
  return ems * Math.min(SIZE_REM * rem, MOST_PX)
}

/**
 * Whether captions over feet that stand abreast do not touch.
 *
 * @param rem px of the page's own letters
 */
export function captionsFit(
  frames: readonly Pick<Frame, 'box'>[],
  captions: readonly [string, string],
  rem: number,
): boolean {
  const [first, second] = frames
  if (!first || !second || first.box[1] !== second.box[1]) return true
  const middle = ({ box: [left, , right] }: Pick<Frame, 'box'>) => (left + right) / 2
  const needed = (widthOf(captions[0], rem) + widthOf(captions[1], rem)) / 2 + APART
  return Math.abs(middle(second) - middle(first)) >= needed
}
