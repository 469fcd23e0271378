/** What the map shows of one visit, and of two held together: marks. */

import {
  type Became,
  type Course,
  standsFor,
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

/** The order in which the courses of spots are told. */
export const COURSES = ['eased', 'stayed', 'unlike', 'appeared', 'gone'] as const

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
