/** From a finger's tap and slide to the body of `session/touched`: the step gives what was not said. */

import type { Screening } from '../../care/types.ts'
import { asStored } from '../../feet/mod.ts'
import type { Place } from '../../feet/types.ts'
import type { BodyOf } from '../../record/bodies.ts'
import type { Technique } from '../../record/terms.ts'
import type { PlanStep } from '../types.ts'

export type Touched = BodyOf<'session/touched'>
export type Depth = Touched['depth']

/** The four fields of a body that say where. */
export function placeFields(place: Place): Pick<Touched, 'foot' | 'view' | 'u' | 'v' | 'h'> {
  const u = asStored(place.u)
  return 'v' in place
    ? { foot: place.foot, view: place.view, u, v: asStored(place.v) }
    : { foot: place.foot, view: place.view, u, h: asStored(place.h) }
}

/** A press that nothing was said about was slow, to the agreed depth, without a flinch. docs/domain.md 5. */
export function depthFor(pressure: Screening['massage']['pressure'] | null): Depth {
  return pressure === 'light' ? 'light' : 'firm'
}

/** Where a step names no technique: a thumb, which no screening forbids. Own judgement. */
const PLAIN_TECHNIQUE: Technique = 'thumb-press'

export type Said = {
  readonly step: PlanStep | undefined
  readonly pass: number
  readonly depth: Depth
}

export function workTouch(place: Place, value: number, said: Said): Touched {
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

/** A touch that repeats an earlier one and names it. `waitedMs` is monotonic, null where unknown. */
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

/** A chip tapped twice takes itself back. `depth` is the agreed one, to go back to from deep. */
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
