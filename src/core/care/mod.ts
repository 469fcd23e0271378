/** What other rooms may take from care: the rules, the screening, the questions, the gates, the claims check. */

export {
  type ConditionAnswer,
  type FlagSeen,
  mergeAnswers,
  missingQuestions,
  type Said,
  type Sitting,
  type Standing,
} from './answers.ts'
export { type Ask, type AskId, ask, bilingual, type CardWord, TODAY_ONLY } from './ask.ts'
export { ageOn, dueFromWeeks, pregnancyWeeksOn } from './calendar.ts'
export { checkClaims, claimsAnswer } from './claims.ts'
export { herbsOff, readTemperature, type SoakGate, soakGate, techniqueAllowed } from './gates.ts'
export {
  type CardItem,
  cardsFor,
  complaintAsks,
  complaintCard,
  firstCards,
  type QuestionCard,
  returningCards,
} from './questions.ts'
export {
  CHINESE_REVIEWED,
  combinations,
  conditionById,
  conditions,
  flagById,
  isEmergency,
  RULES_VERSION,
  redFlags,
} from './rules.ts'
export { SOAK_CELSIUS, SOAK_MINUTES, screen, screenAnswer } from './screen.ts'
export { maySoak } from './severity.ts'
export { onlyGentle, type TipId, tipFor, tipText } from './tips.ts'
export {
  type AnswerContext,
  answersToInput,
  type DatedClearance,
  standingClearances,
} from './to-input.ts'
export * from './types.ts'
