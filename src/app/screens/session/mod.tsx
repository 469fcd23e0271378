/** The door of the session's screens, in the order a visit meets them. */

import './soak.css'
import './after.css'
import './card-page.css'
import './work.css'
import './under-map.css'
import './narrow.css'

export { ClosingScreen } from './ClosingScreen.tsx'
export { PlanScreen } from './PlanScreen.tsx'
export { SessionScreen } from './SessionScreen.tsx'
export { SoakScreen } from './SoakScreen.tsx'
export { SummaryScreen } from './SummaryScreen.tsx'
