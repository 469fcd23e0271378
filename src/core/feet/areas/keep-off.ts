/** Places kept off in every chart: vessels, nerves and bone under thin skin. docs/domain.md 2. */

import { rememberedBy } from '../../memo.ts'
import { type Rule, ringOf } from '../chart/rules.ts'
import { pointOf } from '../foot/place.ts'
import { contains } from '../plane/geometry.ts'
import { KEEP_OFF, type KeepOff, type Place, type Ring, type View } from '../types.ts'

type Rules = { readonly [view in View]?: readonly Rule[] }

/** A bony point on a view. */
function bone(frame: 'ankle' | 'edge', at: readonly [number, number], size: number): Rule {
  return { kind: 'oval', frame, at, size: [size, size] }
}

/** The front edge of the tibia lies just under the skin from ankle to knee. */
const SHIN: Rule = { kind: 'band', frame: 'leg', along: [0.5, 0.985], across: [0.9, 1] }

/** Own judgement from anatomy: courses of vessels are held a finger wide. */
const DRAWN: { readonly [keep in KeepOff]?: Rules } = {
  'dorsalis-pedis': {
    dorsal: [
      {
        kind: 'stroke',
        frame: 'body',
        path: [
          [1.2, 2.1],
          [1.8, 1.6],
          [2.2, 1.2],
          [2.55, 1.02],
        ],
        widths: [0.03],
      },
    ],
  },
  'inner-ankle-vessels': {
    medial: [
      {
        kind: 'stroke',
        frame: 'ankle',
        path: [
          [-0.09, 0.14],
          [-0.085, 0.04],
          [-0.075, -0.03],
          [-0.045, -0.085],
          [0, -0.115],
        ],
        widths: [0.032],
      },
    ],
  },
  'bone-edge': {
    medial: [
      bone('ankle', [0, 0.005], 0.07),
      bone('edge', [0.42, 0.115], 0.04),
      bone('edge', [0.737, 0.08], 0.045),
      SHIN,
    ],
    lateral: [
      bone('ankle', [0, 0.005], 0.07),
      bone('edge', [0.4, 0.05], 0.036),
      bone('edge', [0.645, 0.05], 0.036),
      SHIN,
    ],
  },
}

/** Boxes above the drawn leg, [u from, h from, u to, h to]; from the height of the knee at about
 * 1.7 foot lengths. Own judgement. */
const ABOVE: { readonly [keep in KeepOff]?: { readonly [view in View]?: readonly number[] } } = {
  'fibula-neck': { lateral: [0.05, 1.45, 0.4, 1.75] },
  'calf-belly': { medial: [-0.2, 0.95, 0.2, 1.5], lateral: [-0.2, 0.95, 0.2, 1.5] },
}

/**
 * The rings of a keep-off place on a view of the canonical right foot. The neck of the fibula and
 * the belly of the calf reach above the drawn leg.
 */
export const keepOffShapes: (keep: KeepOff, view: View) => readonly Ring[] = rememberedBy(
  (keep, view) => `${keep} ${view}`,
  (keep, view) => {
    const drawn = (DRAWN[keep]?.[view] ?? []).map((rule) => ringOf(view, rule))
    const box = ABOVE[keep]?.[view]
    return box ? [...drawn, boxRing(box as [number, number, number, number])] : drawn
  },
)

function boxRing([u0, h0, u1, h1]: readonly [number, number, number, number]): Ring {
  return [
    [u0, h0],
    [u1, h0],
    [u1, h1],
    [u0, h1],
  ]
}

/** What must be kept off at a place; on `bone-edge` only knuckle and tool are. */
export function keepOffAt(place: Place): readonly KeepOff[] {
  const at = pointOf(place)
  return KEEP_OFF.filter((keep) =>
    keepOffShapes(keep, place.view).some((ring) => contains(ring, at)),
  )
}
