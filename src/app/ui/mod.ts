/** The door of the UI kit: every screen takes its pieces from here. */

export { type Able, AbleProvider, makeAbleBoard, useAble } from './able.tsx'
export { focusHeading, useArrivals, useTitle } from './arrive.ts'
export { canKeepAwake, useAwake } from './awake.ts'
export { Bilingual } from './Bilingual.tsx'
export { Button, type ButtonKind } from './Button.tsx'
export { Card, Notice, type Tone } from './Card.tsx'
export { Choice, Choices } from './Choice.tsx'
export { type Clock, ClockProvider, useClock, useMonotonic, useNow } from './clock.tsx'
export { DraftLine } from './Draft.tsx'
export { digestOf } from './digest.ts'
export { Field, Stepper, Switch } from './Field.tsx'
export { useGiven } from './given.tsx'
export { Icon, isIconId } from './Icon.tsx'
export type { IconId } from './icons.ts'
export { type Kept, KeptDot } from './KeptDot.tsx'
export { LanguageSwitch } from './LanguageSwitch.tsx'
export { type Lamp, LampProvider, useLamp } from './lamp.tsx'
export { useAskBeforeLeaving } from './leaving.ts'
export { onNotes, readNote, writeNote } from './notes.ts'
export { phoneReach, type Reach } from './reach.ts'
export { Face, Hands, SCALE, Scale } from './Scale.tsx'
export { Sheet } from './Sheet.tsx'
export { type RailStep, Steps } from './Steps.tsx'
export { saveAs } from './save-file.ts'
export { makeSteady } from './steady.ts'
export { storageIsKept } from './storage.ts'
export { clockFace, Timer } from './Timer.tsx'
export { Tools } from './Tools.tsx'
export { type Usual, UsualProvider, useUsual } from './usual.tsx'
export { clockIn, dayIn, weekdayIn } from './when.ts'
export {
  type Languages,
  LanguagesProvider,
  useClientLanguage,
  useLanguage,
  useLanguages,
  useWords,
} from './words.tsx'
