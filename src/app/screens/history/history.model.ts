/** What the map shows of one visit, of two held together, and of all of them: marks and touches. */

import {
  type Became,
  type Course,
  standsFor,
  type Touched,
  type Visited,
  wasSore,
} from '../../../core/progress/mod.ts'
import type { Spot } from '../../../core/session/types.ts'
import type { Mark, MarkState } from '../../../map/types.ts'
import { markOf } from '../../feet/marks.ts'

/** How a course looks: a state of the map's own. What is gone has no mark of the later visit. */
export const COURSE_STATE: { readonly [became in Became]: MarkState } = {
  eased: 'eased',
  stayed: 'tender',
  unlike: 'pressed',
  appeared: 'appeared',
  gone: 'tender',
}

export const COURSES = ['eased', 'stayed', 'unlike', 'appeared', 'gone'] as const

/** The sore spots of a visit, the sorest first; and how many were not sore. */
export function soreFirst(spots: readonly Spot[]): {
  readonly sore: readonly Spot[]
  readonly easy: number
} {
  const rated = spots.filter(({ first }) => first !== null)
  const felt = (spot: Spot) => standsFor(spot)?.discomfort ?? 0
  const sore = rated.filter(wasSore).sort((a, b) => felt(b) - felt(a))
  return { sore, easy: rated.length - sore.length }
}

export function marksOfVisit(visit: Visited): readonly Mark[] {
  return visit.spots.map((spot) => markOf(spot, 'tablet'))
}

function marked(spot: Spot, state: MarkState): Mark {
  const press = standsFor(spot)
  return {
    ...spot.place,
    ...{ id: spot.id, state, kept: 'tablet' },
    ...(press ? { value: press.discomfort } : {}),
  }
}

/** Marks of the later visit, and hollow ones of the earlier visit where it was sore. */
export function marksOfCourses(courses: readonly Course[]): {
  readonly marks: readonly Mark[]
  readonly overlay: readonly Mark[]
} {
  return {
    marks: courses.flatMap(({ became, after }) =>
      after ? [marked(after, COURSE_STATE[became])] : [],
    ),
    overlay: courses.flatMap(({ before }) =>
      before && wasSore(before) ? [marked(before, 'tender')] : [],
    ),
  }
}

/** The touches that heat and figures are made of. */
export function touchesOf(visits: readonly Visited[], soreOnly: boolean): readonly Touched[] {
  return visits.flatMap(({ spots }) =>
    spots
      .filter((spot) => !soreOnly || wasSore(spot))
      .map((spot) => ({ place: spot.place, discomfort: standsFor(spot)?.discomfort ?? null })),
  )
}
