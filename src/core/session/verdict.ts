/** Whether a spot is tender, or was only pressed too fast or too deep. [SESSION1] docs/domain.md 5. */

import type { Press, Verdict } from './types.ts'

/** What the judgement reads of a press. */
export type Judged = Pick<
  Press,
  'pace' | 'depth' | 'discomfort' | 'feeling' | 'kind' | 'flinch' | 'waitedS'
>

/** Discomfort, 0-10, from which a press counts as sore by its number alone. docs/domain.md 5: a good ache is paid for at 4. */
export const SORE_FROM = 5

/** Discomfort, 0-10, from which a spot is never pressed again in this session. docs/domain.md 5. */
export const LEFT_ALONE_FROM = 7

/** Seconds to wait before a sore spot is pressed again, so that repeats do not add up. docs/domain.md 5. */
export const REST_SECONDS = 30

/** Seconds of a fair press: 2-3 to full depth, 2-3 held. docs/domain.md 5. */
export const FAIR_PRESS_SECONDS = 5

/**
 * Sore: called too much, or 5 and more of 10, or sharp.
 *
 * @example
 * isSore({ pace: 'slow', depth: 'firm', discomfort: 4, feeling: 'nice', kind: 'ache', flinch: false, waitedS: null }) // false
 * isSore({ pace: 'slow', depth: 'firm', discomfort: 4, feeling: 'too-much', kind: 'ache', flinch: false, waitedS: null }) // true
 */
export function isSore(press: Judged): boolean {
  return press.feeling === 'too-much' || press.discomfort >= SORE_FROM || press.kind === 'sharp'
}

/** To be left alone: 7 and more, or a feeling that belongs to nerve or skin rather than to pressing. */
export function mustBeLeftAlone(press: Judged): boolean {
  return (
    press.discomfort >= LEFT_ALONE_FROM ||
    press.kind === 'sharp' ||
    press.kind === 'burning' ||
    press.kind === 'numb'
  )
}

/** Fair: in slowly, and no deeper than the agreed firm. */
export function isFair(press: Judged): boolean {
  return press.pace === 'slow' && press.depth !== 'deep'
}

/** A re-press that may be judged: fair, and after a rest known to be long enough. */
export function countsAsRepress(press: Judged): boolean {
  return isFair(press) && press.waitedS !== null && press.waitedS >= REST_SECONDS
}

/**
 * Judges a spot by its first press and, where there was one, its fair re-press.
 *
 * A re-press that was not fair, or came too soon, or after an unknown while, tells nothing.
 *
 * @param first null while a mark waits to be rated
 *
 * @example
 * chart('L plantar .55,.02 fast 6 | +40s slow 2').verdicts // ['too-fast-or-deep']
 * chart('L plantar .55,.02 slow 6 | +40s slow 6').verdicts // ['tender']
 * verdict({ pace: 'slow', depth: 'firm', discomfort: 3, feeling: null, kind: null, flinch: false, waitedS: null }, null) // 'comfortable'
 */
export function verdict(first: Judged | null, again: Judged | null): Verdict {
  if (!first) return 'cannot-tell'
  if (mustBeLeftAlone(first)) return 'left-alone'
  if (!isSore(first)) return 'comfortable'
  if (!again || !countsAsRepress(again)) return 'cannot-tell'
  if (isSore(again)) return 'tender'
  return isFair(first) && !first.flinch ? 'not-repeated' : 'too-fast-or-deep'
}
