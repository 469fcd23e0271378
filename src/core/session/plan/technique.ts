/** Puts a milder technique where the screening forbids the usual one. [SESSION12] docs/domain.md 4. */

import { techniqueAllowed } from '../../care/mod.ts'
import type { Screening } from '../../care/types.ts'
import { isKnuckle, type Technique } from '../../record/terms.ts'

/** Fingers do the same at a lighter pressure. Own judgement. */
const MILDER: { readonly [technique in Technique]?: Technique } = {
  'hook-knuckle': 'thumb-press',
  'double-knuckle': 'thumb-push',
  tool: 'thumb-press',
  tapping: 'knead',
}

/**
 * The hand to work with: the usual one, or a milder one where the screening forbids it. Knuckles are
 * too strong for `light` as well. Own judgement.
 *
 * @example
 * techniqueFor('hook-knuckle', { level: 'adapt', pressure: 'light', maxMinutes: null, off: [] }) // 'thumb-press'
 * techniqueFor('knead', { level: 'adapt', pressure: 'light', maxMinutes: null, off: [] }) // 'knead'
 */
export function techniqueFor(usual: Technique, { off, pressure }: Screening['massage']): Technique {
  const tooStrong = pressure === 'light' && isKnuckle(usual)
  if (techniqueAllowed(usual, off) && !tooStrong) return usual
  return MILDER[usual] ?? usual
}
