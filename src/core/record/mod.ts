/** The door of the record: facts made, checked, read, ordered, hashed and folded. */

export type { BodyOf, FactType, FactTypes, Told } from './bodies.ts'
export { bodySchemas, FACT_TYPES, isKnown } from './bodies.ts'
export { latestDay, mayBeBorn } from './born.ts'
export { canonical, canonicalJson } from './canonical.ts'
export { bodyHash, chainNext, envelopeText, fromHex, hex, type Sha256 } from './chain.ts'
export { checkIncoming } from './check.ts'
export { type Client, type Consented, foldClient } from './client.ts'
export { dayIn } from './day.ts'
export type { Cursor, Fact, StoredFact } from './envelope.ts'
export {
  factId,
  factSchema,
  MAX_BODY_BYTES,
  MAX_EXT_BYTES,
  MAX_LAMPORT_JUMP,
  START,
} from './envelope.ts'
export { complaint, language, MOST, place, role } from './families/common.ts'
export { uuidv7 } from './ids.ts'
export { foldJoins, type Joins, pagesOfPerson, shownIn } from './joins.ts'
export { factJsonSchemas } from './json-schema.ts'
export { makeFact, type Telling } from './make.ts'
export {
  type HeardMoment,
  isOutOfTime,
  laterMoment,
  SKEW_SAID,
  type Skew,
  skewSaid,
} from './moment.ts'
export { nameKey } from './name-key.ts'
export { compareFacts, inFoldOrder, nextLamport, type Placed, partLeaps } from './order.ts'
export {
  clientOfPerson,
  joinsIn,
  openedFor,
  openingOf,
  personIn,
  type Streams,
  streamsOf,
  streamsOfPerson,
  type ToldOfPerson,
  type Unread,
} from './person.ts'
export { type ReadFacts, type Reading, readFact, readFacts } from './read.ts'
export { foldScreenings, type Screenings } from './screenings.ts'
export {
  foldStudio,
  isOwner,
  type Person,
  SETTINGS,
  type Studio,
  type StudioSettings,
  type Tablet,
} from './studio.ts'
export { misplaced, SUBJECTS, type SubjectRule, subjectWrong } from './subjects.ts'
export {
  COMPLAINTS,
  CONSENTS,
  type Complaint,
  type Consent,
  DEPTHS,
  DIRECTIONS,
  type Direction,
  FEELINGS,
  HERBS,
  type Herb,
  KINDS,
  MEDIA,
  type Medium,
  PACES,
  PHASES,
  ROLES,
  type Role,
  STOP_REASONS,
  type StopReason,
  TECHNIQUES,
  type Technique,
  UNITS,
  type Unit,
} from './terms.ts'
export { asTyped, flawOf, type TypedFlaw } from './typed.ts'
export { first, type History, next } from './versions.ts'
export type { Written } from './written.ts'
