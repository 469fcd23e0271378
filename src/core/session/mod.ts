/** The door of the session: folded, judged, planned, replayed and put into words. */

export { change, clearDifference, fairPress, pressBefore } from './change.ts'
export { drinksAreLimited, stillToClose } from './closing.ts'
export {
  closingPlaces,
  fairAgain,
  mirrorPlace,
  nextRepress,
  stopAdvice,
  waitingMarks,
} from './due.ts'
export { foldSession } from './fold.ts'
export { keptOffHere } from './kept-off.ts'
export { zonesAt, zonesAtAmong } from './look-up.ts'
export { planAnswer } from './plan/answer.ts'
export { freePlan } from './plan/free.ts'
export { plan, SECONDS_PER_PASS } from './plan/plan.ts'
export { workedFor } from './plan/worked-for.ts'
export { byStream, replayAnswer } from './replay.ts'
export { coversNow } from './signature.ts'
export type { ZonesAt } from './spots.ts'
export * from './types.ts'
export {
  countsAsRepress,
  FAIR_PRESS_SECONDS,
  isSore,
  mustBeLeftAlone,
  REST_SECONDS,
  verdict,
} from './verdict.ts'
export { type ReadIn, type Visit, visitIn, visitOf } from './visit.ts'
export { type Said, wordsFor } from './words.ts'
