/** Fills lines: as many words as fit, and a word that fits no line is cut rather than run off the page. [PRINT1] [PRINT2] */

import { breaksOf, letterEnds, mustHold } from './breaks.ts'

/** How wide a piece of text is, in the unit that the line is measured in. */
export type Measure = (text: string) => number

/** The last of some rising ends that is still narrow enough; -1 where none is. */
function lastThatFits(ends: readonly number[], fits: (end: number) => boolean): number {
  let [low, step] = [-1, 1]
  // Lines are short beside a text: look near the beginning first.
  while (low + step < ends.length && fits(ends[low + step] as number)) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, ends.length)
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (fits(ends[middle] as number)) low = middle
    else high = middle
  }
  return low
}

/** Where a piece that fits no line is cut: before a letter that may begin a line, if there is one. */
function cutOf(text: string, start: number, end: number, fits: (end: number) => boolean): number {
  const ends = letterEnds(text.slice(start, end)).map((at) => start + at)
  const last = lastThatFits(ends, fits)
  for (let i = last; i >= 0; i--) {
    const at = ends[i] as number
    if (!mustHold(text.slice(start, at), text.slice(at))) return at
  }
  return ends[Math.max(0, last)] as number
}

/**
 * The lines of a text, without the spaces they end with. Nothing is lost but those; only a single letter
 * may be wider than the line.
 */
export function linesOf(text: string, width: number, measure: Measure): readonly string[] {
  const ends = breaksOf(text)
  const lines: string[] = []
  let start = 0
  let next = 0
  while (start < text.length) {
    const fits = (end: number) => measure(text.slice(start, end).trimEnd()) <= width
    const last = lastThatFits(ends.slice(next), fits)
    const first = ends[next] as number
    const end = last >= 0 ? (ends[next + last] as number) : cutOf(text, start, first, fits)
    lines.push(text.slice(start, end).trimEnd())
    start = end
    while ((ends[next] ?? Infinity) <= start) next += 1
  }
  return lines
}
