/** How a spot looks on the map: tender, eased, left alone, waiting to be pressed again, or just pressed. */

import { isSore } from '../../core/session/mod.ts'
import type { Spot } from '../../core/session/types.ts'
import type { Mark, MarkState } from '../../map/types.ts'

function stateOf(spot: Spot): MarkState {
  if (spot.verdict === 'left-alone') return 'left-alone'
  if (spot.change === 'felt-easier') return 'eased'
  if (spot.verdict === 'tender') return 'tender'
  const sore = spot.first === null || isSore(spot.first)
  return sore && spot.verdict === 'cannot-tell' ? 'waiting' : 'pressed'
}

/** A fact the studio refused is still kept on this tablet. */
export function markOf(spot: Spot, where: 'telling' | 'tablet' | 'studio' | 'refused'): Mark {
  const last = spot.closing ?? spot.again ?? spot.first
  return {
    ...spot.place,
    id: spot.id,
    state: stateOf(spot),
    kept: where === 'refused' ? 'tablet' : where,
    ...(last ? { value: last.discomfort } : {}),
  }
}
