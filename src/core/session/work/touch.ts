/** From a finger's tap and slide to the body of `session/touched`: the step gives what was not said. */

import type { Screening } from '../../care/types.ts'
import { asStored } from '../../feet/mod.ts'
import type { Place } from '../../feet/types.ts'
import type { BodyOf } from '../../record/bodies.ts'
import type { Technique } from '../../record/terms.ts'
import type { PlanStep } from '../types.ts'

/** All that one touch tells. */
export type Touched = BodyOf<'session/touched'>
/** `light`, `firm` or `deep`. */
export type Depth = Touched['depth']

/**
 * The four fields of a body that say where, rounded to a ten-thousandth of the foot's length.
 *
 * @example
 * placeFields({ foot: 'left', view: 'medial', u: 0.123456, h: 0.1 }) // { foot: 'left', view: 'medial', u: 0.1235, h: 0.1 }
 */
export function placeFields(place: Place): Pick<Touched, 'foot' | 'view' | 'u' | 'v' | 'h'> {
  const u = asStored(place.u)
  return 'v' in place
    ? { foot: place.foot, view: place.view, u, v: asStored(place.v) }
    : { foot: place.foot, view: place.view, u, h: asStored(place.h) }
}

/**
 * The depth that was agreed: a press that nothing was said about was slow, to this depth, without a
 * flinch. docs/domain.md 5.
 *
 * @example
 * depthFor('light') // 'light'
 * depthFor('any') // 'firm'
 */
export function depthFor(pressure: Screening['massage']['pressure'] | null): Depth {
  return pressure === 'light' ? 'light' : 'firm'
}

/** Where a step names no technique: a thumb, which no screening forbids. Own judgement. */
export const PLAIN_TECHNIQUE: Technique = 'thumb-press'

/** What a touch takes from where the work stands, where the finger says nothing of it. */
export type FromStep = {
  readonly step: PlanStep | undefined
  readonly pass: number
  readonly depth: Depth
}

/**
 * A touch during the work: one finger's tap and slide, everything else from the step. [WORK3]
 *
 * @param value how sore it was; rounded and kept within 0-10
 */
export function workTouch(place: Place, value: number, said: FromStep): Touched {
  return {
    ...placeFields(place),
    technique: said.step?.technique ?? PLAIN_TECHNIQUE,
    pass: Math.min(20, said.pass),
    phase: 'work',
    waitedS: null,
    pace: 'slow',
    depth: said.depth,
    discomfort: inScale(value),
    flinch: false,
  }
}

/**
 * A touch that repeats an earlier one and names it. [WORK7]
 *
 * @param value how sore it was; rounded and kept within 0-10
 * @param of id of the touch or mark that began the spot
 * @param said `waitedMs` is milliseconds of one monotonic clock, null where unknown; told in whole seconds
 */
export function laterTouch(
  place: Place,
  value: number,
  of: string,
  said: {
    readonly phase: 'work' | 'repress' | 'mirror' | 'closing'
    readonly technique: Technique
    readonly pass: number
    readonly depth: Depth
    readonly waitedMs: number | null
  },
): Touched {
  return {
    ...placeFields(place),
    technique: said.technique,
    pass: Math.min(20, said.pass),
    phase: said.phase,
    of,
    waitedS:
      said.waitedMs === null
        ? null
        : Math.min(86_400, Math.max(0, Math.floor(said.waitedMs / 1000))),
    pace: 'slow',
    depth: said.depth,
    discomfort: inScale(value),
    flinch: false,
  }
}

const inScale = (value: number) => Math.min(10, Math.max(0, Math.round(value)))

/** What one chip can put right after the finger has left. */
export type Chip =
  | { readonly chip: 'fast' }
  | { readonly chip: 'deep' }
  | { readonly chip: 'flinch' }
  | { readonly chip: 'feeling'; readonly feeling: NonNullable<Touched['feeling']> }
  | { readonly chip: 'kind'; readonly kind: NonNullable<Touched['kind']> }

/** The same press put right. A chip tapped twice takes itself back. `depth` is the agreed one, to go back to from deep. */
export function corrected(body: Touched, chip: Chip, depth: Depth): Touched {
  switch (chip.chip) {
    case 'fast':
      return { ...body, pace: body.pace === 'fast' ? 'slow' : 'fast' }
    case 'deep':
      return { ...body, depth: body.depth === 'deep' ? depth : 'deep' }
    case 'flinch':
      return { ...body, flinch: !body.flinch }
    case 'feeling': {
      const { feeling, ...rest } = body
      return feeling === chip.feeling ? rest : { ...rest, feeling: chip.feeling }
    }
    case 'kind': {
      const { kind, ...rest } = body
      return kind === chip.kind ? rest : { ...rest, kind: chip.kind }
    }
  }
}
