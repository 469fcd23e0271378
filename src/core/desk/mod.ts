/** The door of the desk: the room board and whose turn it is, finding and telling clients apart, and what forms tell. */

export { type Board, boardOf, freeRooms, isOver, type OnBoard, UNDER_WAY_MS } from './board.ts'
export {
  changes,
  type Form,
  type FormFlaw,
  flawsIn,
  formOf,
  registered,
  type TypedField,
} from './client-form.ts'
export { found, type Listed } from './find-client.ts'
export {
  feetOf,
  isChosen,
  isMissingPart,
  MISSING,
  type Offer,
  type On,
  ROWS,
  type Row,
  saidOf,
  tapped,
  tappedMissing,
} from './foot-shape-form.ts'
export { everKnown, type Known } from './known.ts'
export { lengths } from './lengths.ts'
export { keptName } from './name.ts'
export { MOST_ROOMS, roomFlaw, withoutRoom, withRoom } from './rooms.ts'
export { mayBe, type Typed } from './same-person.ts'
export type { Chinese, Reading } from './signs.ts'
export {
  canKeepLines,
  changedLines,
  LINES,
  type Lines,
  LONGEST_LINE,
  linesOf,
} from './studio-lines.ts'
export { ALARM_SECONDS, fiveMore, type Left, timeLeft } from './time-left.ts'
export { hands, takesClients, turns } from './turn.ts'
