/** Cuts the inner and the outer view into their areas: leg, ankle, heel, toes, and what lies between. */

import { ringOf } from '../chart/rules.ts'
import { skin } from '../foot/skin.ts'
import { malleolus } from '../frames/frames-side.ts'
import { cut } from '../plane/cut.ts'
import type { Point, View } from '../types.ts'
import type { AreaRings } from './rings.ts'

/** Where a side is cut; [u, h] in fractions of foot length. Own judgement, round the landmarks. */
const CUTS = {
  medial: {
    toes: [0.82, 0.86],
    /** Above this line is the dorsum, below it arch and ball. */
    edge: [
      [0, 0.17],
      [0.5, 0.13],
      [0.75, 0.095],
      [1, 0.065],
    ],
    ball: 0.62,
    heel: 'heel-inner',
    ankle: 'ankle-inner',
  },
  lateral: {
    toes: [0.735, 0.79],
    edge: [
      [0, 0.15],
      [0.5, 0.1],
      [0.75, 0.07],
      [1, 0.05],
    ],
    ball: 0.555,
    heel: 'heel-outer',
    ankle: 'ankle-outer',
  },
} as const

/** Height of the leg above the tip of the malleolus: the leg begins a hand's breadth above it. */
const LEG_ABOVE = 0.13

/** u of the front edge of the heel on both sides. */
const HEEL_FRONT = 0.29

/** The little toe's tip as the outer view shows it: u, and rise above the floor line. */
const LITTLE_TOE = { along: [0.775, 0.84], across: [0, 0.052] } as const

/** An upright cut, leaning forward from `low` at the floor to `high` at the height of the instep. */
function upright(low: number, high: number): Point[] {
  const lean = high - low
  return [
    [low - lean, -0.3],
    [low + lean * 4, 1.2],
  ]
}

/** The areas of the inner or the outer view. */
export function sideAreas(view: View): AreaRings {
  const outer = view === 'lateral'
  const cuts = outer ? CUTS.lateral : CUTS.medial
  const [u, h] = malleolus(view)
  const { left: leg, right: below } = cut(skin(view), [
    [-1, h + LEG_ABOVE],
    [2, h + LEG_ABOVE],
  ])
  const { left: ankle, right: low } = cut(below, [
    [-1, h - 0.1],
    [u + 0.05, h - 0.11],
    [u + 0.12, h - 0.04],
    [u + 0.17, h + 0.1],
    [u + 0.3, h + 0.7],
  ])
  const { left: heel, right: front } = cut(low, upright(HEEL_FRONT, HEEL_FRONT))
  const { left: middle, right: toes } = cut(front, upright(cuts.toes[0], cuts.toes[1]))
  const { left: dorsum, right: edge } = cut(middle, cuts.edge)
  const { left: arch, right: ball } = cut(edge, upright(cuts.ball, cuts.ball))
  const tip = ringOf(view, { kind: 'band', frame: 'edge', ...LITTLE_TOE, round: 0.01 })
  return {
    leg: [leg],
    [cuts.ankle]: [ankle],
    [cuts.heel]: [heel],
    toes: [toes],
    dorsum: [dorsum],
    arch: [arch],
    ball: [ball],
    ...(outer ? { 'little-toe-tip': [tip] } : {}),
    foot: [skin(view)],
  }
}
