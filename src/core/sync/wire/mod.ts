/** The door of the wire: every call between a tablet and its studio, each written down once. */

export { document, health } from './about.ts'
export {
  type Answering,
  addressOf,
  type Call,
  type Frozen,
  type Given,
  type Media,
  partsOf,
} from './call.ts'
export { cardOf } from './card.ts'
export {
  type Invitation,
  invitation,
  type Joining,
  join,
  type SetUp,
  type SignIn,
  type StudioState,
  setUp,
  signIn,
  signOut,
  state,
} from './entering.ts'
export {
  BATCH,
  live,
  offered,
  type PulledPage,
  type Pushed,
  poke,
  pull,
  push,
  storedFact,
} from './exchange.ts'
export {
  answerHandOver,
  type HandingOver,
  handOver,
  openHandOver,
  type PhoneAnswers,
  type PhoneQuestions,
} from './hand-over.ts'
export { CLOCK_HEADER, type HeardOf, heardIn, SERVER_HEADER, UNHEARD } from './heard.ts'
export { FIELDS, MEANINGS, type Meanings, type Named, PARAMETERS } from './meanings.ts'
export { type Described, openApi } from './openapi.ts'
export { LEAST_PASSWORD, MOST_PASSWORD, refusal, tablet } from './parts.ts'
export { changeRole, type Invited, type Inviting, invite, letGo, newCode } from './people.ts'
export {
  FIRST,
  type Mismatch,
  mismatch,
  PROTOCOL_HEADER,
  type ProtocolRange,
  protocolRange,
  rangeText,
  readRange,
  SPEAKS,
} from './protocol.ts'
export {
  needsProtocol,
  PERMISSIONS,
  type Permission,
  ROUTES,
  type Route,
  type RouteName,
  refusalsOf,
  statusOf,
} from './table.ts'
export { tablets } from './tablets.ts'
