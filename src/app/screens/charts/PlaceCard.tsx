/** One place, named twice over: in plain anatomical words first, then by every chart at once. */

import { shortName } from '../../../core/feet/chart/short-name.ts'
import { chartVersion, namesAt, placeInWords } from '../../../core/feet/mod.ts'
import type { Chart, Place, Zone } from '../../../core/feet/types.ts'
import { atlasWords } from '../../../core/words/atlas.ts'
import { Button, useLanguage, useWords } from '../../ui/mod.ts'

const TRUST = { sourced: 'sourced', partly: 'partly', own: 'ownJudgement' } as const

/** What stands behind a label: the place it means, how sure that is, and where it comes from. */
function Behind({ zone }: { readonly zone: Zone }) {
  const words = useWords(atlasWords)
  const language = useLanguage()
  return (
    <dl className="charts-behind">
      <dt>{words.where}</dt>
      <dd>{zone.anatomy[language]}</dd>
      {zone.crossed ? <dd>{words.crossed}</dd> : null}
      {zone.number === null ? null : <dd>{words.number(zone.number)}</dd>}
      <dt>{words.trust}</dt>
      <dd>{words[TRUST[zone.confidence]]}</dd>
      <dt>{words.sources}</dt>
      {zone.sources.length === 0 ? <dd>{words.noSources}</dd> : null}
      {zone.sources.map((source) => (
        <dd key={source} className="charts-source">
          {source}
        </dd>
      ))}
    </dl>
  )
}

export function PlaceCard(props: {
  readonly place: Place
  readonly charts: readonly Chart[]
  readonly onForget: () => void
}) {
  const words = useWords(atlasWords)
  const language = useLanguage()
  const said = placeInWords(props.place, language)
  return (
    <section className="card charts-place" aria-label={words.names}>
      <div className="charts-place-head">
        <h2 aria-live="polite">{said.charAt(0).toUpperCase() + said.slice(1)}</h2>
        <Button kind="plain" icon="cross" label={words.forget} onPress={props.onForget} />
      </div>
      <ul className="charts-names">
        {namesAt(props.place, props.charts).map(({ chart, zones }) => (
          <li key={chartVersion(chart)}>
            <span className="charts-school">{shortName(chart, language)}</span>
            {zones.length === 0 ? <span className="quietly">{words.noName}</span> : null}
            {zones.map((zone) => (
              <details key={zone.id}>
                <summary>{zone.names[language]}</summary>
                <Behind zone={zone} />
              </details>
            ))}
          </li>
        ))}
      </ul>
      <p className="quietly">{words.tradition}</p>
    </section>
  )
}
