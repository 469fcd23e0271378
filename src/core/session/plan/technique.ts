/** Puts a milder technique where the screening forbids the usual one. [SESSION12] DOMAIN 4. */

import type { Screening } from '../../care/types.ts'
import type { Technique } from '../../record/families/common.ts'

const KNUCKLES: { readonly [technique in Technique]?: Technique } = {
  'hook-knuckle': 'thumb-press',
  'double-knuckle': 'thumb-push',
}

/** Fingers do the same at a lighter pressure; knuckles are too strong for `light`. Own judgement. */
export function techniqueFor(usual: Technique, { off, pressure }: Screening['massage']): Technique {
  const knuckleOff = off.includes('knuckle') || pressure === 'light'
  if (knuckleOff && KNUCKLES[usual]) return KNUCKLES[usual]
  if (usual === 'tool' && off.includes('tool')) return 'thumb-press'
  return usual === 'tapping' && off.includes('tapping') ? 'knead' : usual
}
