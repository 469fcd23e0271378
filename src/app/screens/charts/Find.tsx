/** Finds a place by whatever is typed; the list is the drawing's equal for who would rather read. */

import { shortName } from '../../../core/feet/chart/short-name.ts'
import { chartVersion, type Hit } from '../../../core/feet/mod.ts'
import { type Chart, SIDES, type Side } from '../../../core/feet/types.ts'
import { atlasWords } from '../../../core/words/atlas.ts'
import { Button, Field, useLanguage, useWords } from '../../ui/mod.ts'

/** The client's right foot first, as it lies on the map. */
const FEET: readonly Side[] = SIDES.toReversed()

export function Find(props: {
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly hits: readonly Hit[]
  readonly shown: Chart
  readonly onShow: (hit: Hit, foot: Side) => void
}) {
  const words = useWords(atlasWords)
  const language = useLanguage()
  const { typed, hits, shown } = props
  const count =
    typed.trim() === ''
      ? words.allZones(hits.length)
      : hits.length === 0
        ? words.noHits
        : words.hits(hits.length)
  return (
    <>
      <Field
        label={words.search}
        hint={words.searchHint}
        type="search"
        value={typed}
        onChange={props.onType}
      />
      <p role="status" className="quietly">
        {count}
      </p>
      <ul className="charts-hits">
        {hits.map((hit) => (
          <li key={`${chartVersion(hit.chart)} ${hit.zone.id}`}>
            <div className="charts-hit">
              <strong>{hit.zone.names[language]}</strong>
              {hit.chart === shown ? null : (
                <span className="charts-school">{shortName(hit.chart, language)}</span>
              )}
              <small>{hit.zone.anatomy[language]}</small>
              {hit.by === 'complaint' ? <small>{words.workedFor(hit.text)}</small> : null}
            </div>
            {FEET.filter((foot) => hit.zone.feet.includes(foot)).map((foot) => (
              <Button
                key={foot}
                label={words.show(hit.zone.names[language], words[foot])}
                onPress={() => props.onShow(hit, foot)}
              >
                {foot === 'left' ? words.leftLetter : words.rightLetter}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
