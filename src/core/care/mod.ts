/** What other rooms may take from care: the rules, the screening, the questions, the gates, the claims check. */

export { checkClaims, claimsAnswer } from './claims/claims.ts'
export { type ReadFor, type Reading, reading } from './reading/reading.ts'
export {
  CHINESE_REVIEWED,
  combinations,
  conditionById,
  conditions,
  flagById,
  isEmergency,
  RULES_VERSION,
  redFlags,
} from './rules/rules.ts'
export { placesOf, ruleIn } from './rules/table.ts'
export {
  type ConditionAnswer,
  type FlagSeen,
  mergeAnswers,
  missingQuestions,
  type Said,
  type Sitting,
  type Standing,
} from './screening/answers.ts'
export { ageOn, dueFromWeeks, pregnancyWeeksOn } from './screening/calendar.ts'

export { SOAK_CELSIUS, SOAK_MINUTES, screen } from './screening/screen.ts'
export { screeningSchema, screeningSchema2 } from './screening/screening-schema.ts'
export { screenInput2 } from './screening/second/input.ts'
export { screen2, screenAnswer2 } from './screening/second/screen.ts'
export type { ScreenInput2 } from './screening/second/types.ts'
export { maySoak } from './screening/severity.ts'
export {
  type AnswerContext,
  answersToInput,
  type DatedClearance,
  standingClearances,
} from './screening/to-input.ts'
export { type Ask, type AskId, ask, bilingual, type CardWord, TODAY_ONLY } from './sitting/ask.ts'
export {
  type CardItem,
  cardsFor,
  complaintAsks,
  complaintCard,
  firstCards,
  type QuestionCard,
  returningCards,
} from './sitting/questions.ts'
export {
  degrees,
  degreesAtMost,
  herbsOff,
  meantInFahrenheit,
  readTemperature,
  type SoakGate,
  soakGate,
  techniqueAllowed,
} from './soak-gate.ts'
export { onlyGentle, type TipId, tipFor, tipText } from './tips.ts'
export * from './types.ts'
