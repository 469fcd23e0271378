/** The door of progress: visits over time, what became of a spot, and figures by zone. */

export { type Became, between, type Course, standsFor, wasSore } from './between.ts'
export { apartMm, type Matched, match, type Placed } from './match.ts'
export { overTime, type Visited } from './over-time.ts'
export { soreFirst, touchesOf } from './sore.ts'
export {
  type FirstPress,
  firstPresses,
  LEAST_CLIENTS,
  ONE_SPOT_MM,
  type TooHard,
  type TooHardZone,
  techniquesShown,
  tooHard,
} from './too-hard.ts'
export { TOUCHED_FROM, type Touched, type ZoneNumbers, zoneNumbers } from './zone-numbers.ts'
