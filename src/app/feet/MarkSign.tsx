/** A mark of the map beside its words, so that the list and the feet speak of the same thing. */

import './MarkSign.css'
import { MARK_PATHS } from '../../map/mod.ts'
import type { MarkState } from '../../map/types.ts'

export function MarkSign(props: { readonly state: MarkState; readonly hollow?: boolean }) {
  return (
    <svg
      className="mark-sign"
      viewBox="-17 -17 34 34"
      data-state={props.state}
      data-hollow={props.hollow ?? false}
      aria-hidden="true"
    >
      <path d={MARK_PATHS[props.state]} />
    </svg>
  )
}
