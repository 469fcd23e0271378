/** What goes into the map and what comes out of it. */

import type { Heat } from '../core/feet/heat/heat.ts'
import type { Area, Chart, Place, Ring, Side, View } from '../core/feet/types.ts'
import type { FootShapes } from '../core/feet/warp/shape.ts'
import type { Language } from '../core/words/language.ts'

/**
 * What is known of a touched spot. `waiting`: sore once, its fair re-press is still to come.
 * `appeared`: sore now and not at the earlier visit it is held against.
 */
export type MarkState = 'pressed' | 'tender' | 'eased' | 'left-alone' | 'waiting' | 'appeared'

/** How safe the mark is: still being written, kept on this tablet, kept in the studio too. */
export type Kept = 'telling' | 'tablet' | 'studio'

export type Mark = Place & {
  readonly id: string
  readonly state: MarkState
  /** Discomfort, 0 to 10, where it was said. */
  readonly value?: number
  readonly kept: Kept
}

/** A zone on one foot. */
export type FootZone = { readonly foot: Side; readonly zone: string }

/** A closed line drawn round something to keep off. */
export type DrawnRing = { readonly foot: Side; readonly view: View; readonly ring: Ring }

/** What is kept off: whole feet, areas on both feet, and what was drawn. */
export type Avoided = {
  readonly feet: readonly Side[]
  readonly areas: readonly Area[]
  readonly drawn: readonly DrawnRing[]
}

/** What is being looked at: zones that were found, the place asked about, rings of another chart. */
export type Pointed = {
  readonly zones: readonly FootZone[]
  readonly place: Place | null
  readonly beside: readonly DrawnRing[]
}

export type Feet = 'both' | Side
export type Names = 'off' | 'zones'

/** `touch`: tap and slide. `pick`: choose a zone. `draw`: ring something. `still`: look only. */
export type Mode = 'touch' | 'pick' | 'draw' | 'still'

/** All that can be set from outside; see README.md beside this file. */
export type FootMapState = {
  readonly chart: Chart | null
  readonly view: View
  readonly feet: Feet
  readonly shape: FootShapes
  readonly language: Language
  readonly names: Names
  readonly marks: readonly Mark[]
  readonly overlay: readonly Mark[]
  readonly heat: readonly Heat[]
  readonly planned: readonly FootZone[]
  readonly current: FootZone | null
  readonly avoided: Avoided
  readonly pointed: Pointed
  readonly mode: Mode
}

export type TouchStart = { readonly place: Place; readonly zones: readonly string[] }

/** A place that was asked about; `from` is where the finger came down. */
export type Asked = TouchStart & { readonly from: Place }

/** `slid` tells a plain tap from a slide that went back to 0. */
export type TouchValue = TouchStart & { readonly value: number; readonly slid: boolean }

/** Why something that was set was not taken. */
export type Refused = {
  /** A code of docs/errors.md. */
  readonly code: string
  /** What was expected, for whoever mends it. */
  readonly message: string
  /** Where in the chart, as `zones.3.names.en`; empty for the chart itself. */
  readonly path: string
  /** For whoever looks at the map, in its language. */
  readonly said: string
}

/** The events of `<foot-map>`, all bubbling and composed. */
export type FootMapEvents = {
  /** A finger came down on skin; mark and zone are already painted. */
  'footmap-touch': TouchStart
  /** The finger slides: the value so far. */
  'footmap-slide': TouchValue
  /** The finger left: the touch as it stands. */
  'footmap-touchend': TouchValue
  /** A second finger came down: it was no touch after all. */
  'footmap-touchcancel': TouchStart
  'footmap-zone': FootZone & { readonly view: View; readonly place: Place }
  /** Any place of the skin was picked, with a zone or without. */
  'footmap-place': Asked
  /** A picking finger moves; the place so far. */
  'footmap-drag': Asked
  'footmap-drawn': DrawnRing
  /** Chart or language were set: who lists the zones reads them again. */
  'footmap-change': { readonly chart: string; readonly language: Language }
  /** The map turned the feet over by itself (double tap, key or strip). */
  'footmap-view': { readonly view: View }
  /** A chart was refused; the one before stays. */
  'footmap-error': Refused
}
