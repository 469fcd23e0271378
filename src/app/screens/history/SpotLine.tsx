/** One spot in words beside the map; a tap turns the feet to the side it lies on. */

import { type Place, placeInWords, type View } from '../../../core/feet/mod.ts'
import { mapWords } from '../../../core/words/map.ts'
import type { MarkState } from '../../../map/types.ts'
import { MarkSign } from '../../feet/MarkSign.tsx'
import { Icon, useLanguage, useWords } from '../../ui/mod.ts'

export function SpotLine(props: {
  readonly place: Place
  readonly state: MarkState
  readonly hollow?: boolean
  readonly note?: string
  readonly numbers: string
  /** The side of the feet in sight now. */
  readonly view: View
  readonly onView: (view: View) => void
}) {
  const words = useWords(mapWords)
  const language = useLanguage()
  const { place, view } = props
  return (
    <li>
      <button type="button" onClick={() => props.onView(place.view)}>
        <MarkSign state={props.state} hollow={props.hollow ?? false} />
        <span>
          {placeInWords(place, language)}
          {props.note ? <small>{props.note}</small> : null}
          {place.view === view ? null : (
            <small className="history-turn">
              <Icon id="feet" /> {words[place.view]}
            </small>
          )}
        </span>
        <strong>{props.numbers}</strong>
      </button>
    </li>
  )
}
