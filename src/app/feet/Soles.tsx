/** Both soles, small and still: one glance at where a visit found sore spots. */

import './Soles.css'
import { outline, type Point, pointOf, SIDES, type Side } from '../../core/feet/mod.ts'
import type { Spot } from '../../core/session/types.ts'
import { roomWords } from '../../core/words/rooms.ts'
import type { MarkState } from '../../map/types.ts'
import { useWords } from '../ui/mod.ts'
import { markOf } from './marks.ts'

/** Soles face the reader: the right foot is on the left. A quarter of a foot's length from the middle. */
function across(foot: Side, v: number): number {
  return (foot === 'right' ? v - 0.25 : 0.25 - v) * 100
}

/** Spots on the sides of the foot are shown at the rim of the sole nearest to them. */
const RIM = { medial: 0.12, lateral: -0.13 } as const

function Mark({ spot, state }: { readonly spot: Spot; readonly state: MarkState }) {
  const { foot, view } = spot.place
  const [u, w] = pointOf(spot.place)
  const v = view === 'medial' || view === 'lateral' ? RIM[view] : w
  const x = across(foot, v)
  const y = (1 - Math.min(1, u)) * 100
  // Told apart by shape, not by colour alone: full, ring, cross, dot.
  if (state === 'left-alone')
    return <path className="sole-mark" data-state={state} d={`M${x - 3} ${y - 3}l6 6m0-6l-6 6`} />
  return (
    <circle
      className="sole-mark"
      data-state={state}
      cx={x}
      cy={y}
      r={state === 'pressed' ? 1.6 : 3.6}
    />
  )
}

function skin(foot: Side): string {
  return outline('plantar')
    .map(([u, v]: Point) => `${across(foot, v).toFixed(1)},${((1 - u) * 100).toFixed(1)}`)
    .join(' ')
}

const SKIN = { left: skin('left'), right: skin('right') } as const

export function Soles(props: { readonly spots: readonly Spot[]; readonly label: string }) {
  const words = useWords(roomWords)
  return (
    <svg viewBox="-50 -3 100 116" className="soles" role="img" aria-label={props.label}>
      {SIDES.map((foot) => (
        <g key={foot}>
          <polygon points={SKIN[foot]} />
          <text x={across(foot, 0)} y="108">
            {words[foot]}
          </text>
        </g>
      ))}
      {props.spots.map((spot) => (
        <Mark key={spot.id} spot={spot} state={markOf(spot, 'studio').state} />
      ))}
    </svg>
  )
}
