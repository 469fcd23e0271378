/** The map of the feet for other rooms: the element and what goes in and out of it. */

import { FootMap } from './element.ts'

export { FootMap, type FootMapState } from './element.ts'
export type {
  Avoided,
  DrawnRing,
  Feet,
  FootMapEvents,
  FootZone,
  Kept,
  Mark,
  MarkState,
  Mode,
  Names,
  TouchStart,
  TouchValue,
} from './types.ts'

/** Makes `<foot-map>` known to the page; again is no harm. */
export function defineFootMap(): void {
  if (!customElements.get('foot-map')) customElements.define('foot-map', FootMap)
}

declare global {
  interface HTMLElementTagNameMap {
    'foot-map': FootMap
  }
}
