/** The door of the UI kit: every screen takes its pieces from here. */

export { Bilingual } from './Bilingual.tsx'
export { Button, type ButtonKind } from './Button.tsx'
export { Card, Notice, type Tone } from './Card.tsx'
export { Choice, Choices } from './Choice.tsx'
export { type Clock, ClockProvider, useClock, useMonotonic, useNow } from './clock.tsx'
export { Field, Stepper, Switch } from './Field.tsx'
export { Icon, isIconId } from './Icon.tsx'
export type { IconId } from './icons.ts'
export { type Kept, KeptDot } from './KeptDot.tsx'
export { LanguageSwitch } from './LanguageSwitch.tsx'
export { Face, Hands, SCALE, Scale } from './Scale.tsx'
export { Sheet } from './Sheet.tsx'
export { type RailStep, Steps } from './Steps.tsx'
export { clockFace, Timer } from './Timer.tsx'
export { Tools } from './Tools.tsx'
export {
  type Languages,
  LanguagesProvider,
  useClientLanguage,
  useLanguage,
  useLanguages,
  useWords,
} from './words.tsx'
