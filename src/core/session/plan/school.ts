/** How a school of foot massage works: which foot first, in which order, how each zone is stroked. */

import type { Side, View } from '../../feet/types.ts'
import type { Complaint, Direction, Technique } from '../../record/terms.ts'

/** One zone in working order. */
export type Working = {
  readonly zone: string
  /** The view it is worked on; where that is kept off, another of the zone's views is taken. */
  readonly view: View
  readonly technique: Technique
  /** One direction for both feet, or one for each. */
  readonly direction: Direction | { readonly [foot in Side]: Direction }
}

/** One way to work the zones of one chart. */
export type School = {
  /** Id of the chart it works. */
  readonly chart: string
  /** The foot worked first, then the other. */
  readonly feet: readonly [Side, Side]
  /** Zones that open and close each foot, in order. */
  readonly opening: readonly string[]
  /** Passes over the opening zones, 1-6; they close with one. */
  readonly openingPasses: number
  /** Every zone of the chart, in working order. */
  readonly order: readonly Working[]
  /** Places the school works for what a client brings; a tradition, editable, never a promise. */
  readonly complaints: { readonly [complaint in Complaint]?: readonly string[] }
  /** Zones worked only once the client has agreed to the lower leg. */
  readonly leg: readonly string[]
  /** Seconds of ankle circles that close each foot. */
  readonly circlesSeconds: number
  /** Seconds of quiet at the end of the work. */
  readonly restSeconds: number
}
