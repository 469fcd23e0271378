/** The map of the feet for other rooms: the element and what goes in and out of it. */

import { FootMap } from './element.ts'
import { FootList } from './list.ts'

export { BLANK, FootMap } from './element.ts'
export { FootList } from './list.ts'
export { MARK_PATHS } from './paint/paint-marks.ts'
export type {
  Avoided,
  DrawnRing,
  Feet,
  FootMapEvents,
  FootMapState,
  FootZone,
  Kept,
  Mark,
  MarkState,
  Mode,
  Names,
  TouchStart,
  TouchValue,
} from './types.ts'

/** Makes `<foot-map>` and its `<foot-list>` known to the page; again is no harm. */
export function defineFootMap(): void {
  if (!customElements.get('foot-map')) customElements.define('foot-map', FootMap)
  if (!customElements.get('foot-list')) customElements.define('foot-list', FootList)
}

declare global {
  interface HTMLElementTagNameMap {
    'foot-map': FootMap
    'foot-list': FootList
  }
}
