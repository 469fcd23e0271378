/** What other rooms may take from care: the rules, the screening, the questions, the gates, the claims check. */

export { ageOn, dueFromWeeks, pregnancyWeeksOn } from './calendar.ts'
export {
  CHINESE_REVIEWED,
  conditionById,
  conditions,
  flagById,
  isEmergency,
  RULES_VERSION,
  redFlags,
} from './rules.ts'
export { SOAK_CELSIUS, SOAK_MINUTES, screen, screenAnswer } from './screen.ts'
export { maySession, maySoak } from './severity.ts'
