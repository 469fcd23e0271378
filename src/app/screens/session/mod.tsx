/** The door of the session's screens, in the order a visit meets them. */

export { ClosingScreen } from './ClosingScreen.tsx'
export { PlanScreen } from './PlanScreen.tsx'
export { SessionScreen } from './SessionScreen.tsx'
export { SoakScreen } from './SoakScreen.tsx'
export { SummaryScreen } from './SummaryScreen.tsx'
