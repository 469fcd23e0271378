/** Where each landmark of the skin is wanted on a foot of given figures, view by view. */

import { LANDMARKS } from '../foot/landmarks.ts'
import type { Point, View } from '../types.ts'
import { CANONICAL, type Figures } from './shape.ts'

/** From 0 at `a` to 1 at `b`, soft at both ends. */
function rise(a: number, b: number, x: number): number {
  const t = Math.min(1, Math.max(0, (x - a) / (b - a)))
  return t * t * (3 - 2 * t)
}

/** 1 in the middle, 0 from `reach` away on. */
function hill(middle: number, reach: number, x: number): number {
  return 1 - rise(0, reach, Math.abs(x - middle))
}

/** A bend that begins softly: 0 up to `from`, then ever nearer to a straight line. */
function lean(from: number, soft: number, u: number): number {
  const w = Math.max(0, u - from)
  return (w * w) / (w + soft)
}

function tan(degrees: number): number {
  return Math.tan((degrees * Math.PI) / 180)
}

/** How the gaps between toes run on from their webs: v lost for each u forward. */
const GAPS = [0, 0.06, 0.075, 0.12] as const

/** Which toe a point in front of the webs belongs to, 0 the big toe to 4 the little toe. */
export function toeAt([u, v]: Point): number {
  const k = LANDMARKS.webs.findIndex(
    ([wu, wv], i) => v > wv - (GAPS[i] as number) * Math.max(0, u - wu),
  )
  return k < 0 ? 4 : k
}

/** Where a toe begins to stand free, so that its length may change: in front of both its webs. */
const FREE = [0.838, 0.838, 0.828, 0.8, 0.762] as const

/** Share of a growing hallux angle by which the metatarsal itself goes inwards. Own judgement. */
const SPREADING = 0.25

/** What a figure lets the big toe lean: degrees of the toe, and of its metatarsal. */
function valgus({ halluxAngle }: Figures): { readonly toe: number; readonly bone: number } {
  const more = halluxAngle - CANONICAL.halluxAngle
  return { toe: more * (1 - SPREADING), bone: more * SPREADING }
}

/** How much farther the tip of a toe reaches; a big toe that leans reaches less far. */
function reach(figures: Figures, toe: number): number {
  const longer = (figures.tips[toe] as number) - (LANDMARKS.toeTips[toe] as Point)[0]
  if (toe > 0) return longer
  const cos = Math.cos((valgus(figures).toe * Math.PI) / 180)
  return longer - (1 - cos) * (1 - LANDMARKS.mtpJoints[0][0])
}

/** Moves the ball along the foot; heel and tips stay. */
function ball(figures: Figures, u: number): number {
  const by = figures.ballLength - CANONICAL.ballLength
  const at = CANONICAL.ballLength
  return u < at ? by * rise(0.2, at, u) : by * (1 - rise(at, 1, u))
}

/** The wish for sole and dorsum. */
function sole(figures: Figures): (at: Point) => Point {
  const wide = figures.breadth / CANONICAL.breadth
  const heel = figures.heel / CANONICAL.heel
  const { toe: leaning, bone } = valgus(figures)
  const reaches = [0, 1, 2, 3, 4].map((toe) => reach(figures, toe))
  return ([u, v]) => {
    const toe = toeAt([u, v])
    const root = FREE[toe] as number
    const tip = (LANDMARKS.toeTips[toe] as Point)[0]
    const longer = (reaches[toe] as number) * rise(root, tip, u)
    const far = u + longer + ball(figures, u + longer)
    // A leaning big toe pushes the others along, the little one least.
    const pushed = v > 0.05 ? 1 : 0.1 + 0.9 * Math.max(0, (v + 0.2) / 0.25)
    const bulge = bone === 0 ? 0 : 0.29 * tan(bone) * rise(0.42, 0.74, far) * rise(-0.02, 0.12, v)
    const leaned = tan(leaning) * lean(0.725, 0.03, far) * pushed
    const waist = -0.02 * figures.arch * hill(0.455, 0.2, far) * rise(-0.03, 0.1, v)
    const scale = 1 + (heel - 1) * rise(-0.15, 0.02, far)
    const breadth = scale + (wide - scale) * rise(0.2, 0.62, far)
    const bent = tan(figures.bend) * lean(0.25, 0.3, far)
    return [far, (v + waist) * breadth + bulge - leaned - bent]
  }
}

/** The wish for the two sides; from the ankle up the leg stays as it is. */
function side(view: 'medial' | 'lateral', figures: Figures): (at: Point) => Point {
  const arched = view === 'medial' ? 0.026 : 0.006
  const tips = Math.max(reach(figures, 0), view === 'lateral' ? reach(figures, 1) - 0.014 : -1)
  return ([u, h]) => {
    const low = 1 - rise(0.12, 0.45, h)
    const longer = tips * rise(0.87, 1, u)
    return [
      u + (longer + ball(figures, u)) * low,
      h + figures.arch * arched * hill(0.43, 0.27, u) * low,
    ]
  }
}

/** Where a point of the canonical foot is wanted on a foot of these figures. */
export function wish(view: View, figures: Figures): (at: Point) => Point {
  return view === 'plantar' || view === 'dorsal' ? sole(figures) : side(view, figures)
}
