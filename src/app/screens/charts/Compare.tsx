/** What differs between the chart on the map and another, in words; a tap lays both on the feet. */

import { useMemo } from 'react'
import { shortName } from '../../../core/feet/chart/short-name.ts'
import {
  chartVersion,
  type Difference,
  type Differs,
  differenceInWords,
} from '../../../core/feet/mod.ts'
import type { Chart } from '../../../core/feet/types.ts'
import { atlasWords } from '../../../core/words/atlas.ts'
import { Choice, Choices, Notice, useLanguage, useWords } from '../../ui/mod.ts'
import { groupsOf } from './compare.model.ts'

const HEAD: { readonly [kind in Differs]: 'crossedKind' | Exclude<Differs, 'crossed'> } = {
  feet: 'feet',
  crossed: 'crossedKind',
  view: 'view',
  place: 'place',
  'only-a': 'only-a',
  'only-b': 'only-b',
}

export function Compare(props: {
  readonly shown: Chart
  readonly charts: readonly Chart[]
  readonly other: Chart | null
  readonly chosen: Difference | null
  readonly onOther: (chart: Chart) => void
  readonly onChoose: (difference: Difference) => void
}) {
  const words = useWords(atlasWords)
  const language = useLanguage()
  const { shown, other } = props
  const groups = useMemo(() => (other ? groupsOf(shown, other) : []), [shown, other])
  const others = props.charts.filter((chart) => chart !== shown)
  if (!other) return <p>{words.compareNone}</p>
  const count = groups.reduce((sum, { differences }) => sum + differences.length, 0)
  return (
    <>
      <Choices label={words.compareWith(shortName(shown, language))} width={140}>
        {others.map((chart) => (
          <Choice
            key={chartVersion(chart)}
            size="chip"
            label={shortName(chart, language)}
            chosen={chart === other}
            onChoose={() => props.onOther(chart)}
          />
        ))}
      </Choices>
      <p role="status" className="quietly">
        {words.differences(count)}
      </p>
      {props.chosen ? (
        <Notice icon="eye" live>
          {words.legend(shortName(shown, language), shortName(other, language))}
        </Notice>
      ) : null}
      {groups.map(({ kind, differences }) => (
        <section key={kind}>
          <h2>{words[HEAD[kind]]}</h2>
          <ul className="charts-differences">
            {differences.map((one) => (
              <li key={`${one.a?.zone.id ?? ''} ${one.b?.zone.id ?? ''}`}>
                <button
                  type="button"
                  className="choice"
                  data-size="row"
                  aria-pressed={one === props.chosen}
                  onClick={() => props.onChoose(one)}
                >
                  <span>{differenceInWords(one, language)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
