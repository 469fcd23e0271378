/** Figures by zone as lines to read: the place in anatomical words first, the chart's name as tradition. */

import './zone-rows.css'
import { useState } from 'react'
import { type Chart, zoneById } from '../../../core/feet/mod.ts'
import type { ZoneNumbers } from '../../../core/progress/mod.ts'
import { historyWords } from '../../../core/words/history.ts'
import { placeWords } from '../../../core/words/places.ts'
import { Button, useLanguage, useWords } from '../../ui/mod.ts'

/** Lines that are read without scrolling far; the rest comes when asked for. */
const SHOWN = 6

type Row = ZoneNumbers & { readonly lastTwo: number | null }

export function ZoneTable(props: {
  readonly chart: Chart | null
  readonly numbers: readonly Row[]
}) {
  const words = useWords(historyWords)
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const rows = props.numbers
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (b.discomfort ?? 0) - (a.discomfort ?? 0))
  const shown = all ? rows : rows.slice(0, SHOWN)
  const one = (n: number) => n.toFixed(1)
  return (
    <>
      <ul className="zone-rows">
        {shown.map(({ foot, zone, count, discomfort, areaMm2, share, lastTwo }) => {
          const named = props.chart ? zoneById(props.chart, zone) : null
          return (
            <li key={`${foot} ${zone}`}>
              <p>
                {named?.anatomy[language]} <span>({placeWords[language][foot]})</span>
              </p>
              <small>{words.tradition(named?.names[language] ?? zone)}</small>
              <dl>
                <div>
                  <dt>{words.touches}</dt>
                  <dd>{count}</dd>
                </div>
                <div>
                  <dt>{words.mean}</dt>
                  <dd>{discomfort === null ? words.none : one(discomfort)}</dd>
                </div>
                <div>
                  <dt>{words.area}</dt>
                  <dd>{words.cm2(one(areaMm2 / 100), Math.round(share * 100))}</dd>
                </div>
                {lastTwo === null ? null : (
                  <div>
                    <dt>{words.alike}</dt>
                    <dd>{words.percent(Math.round(lastTwo * 100))}</dd>
                  </div>
                )}
              </dl>
            </li>
          )
        })}
      </ul>
      {rows.length > shown.length ? (
        <Button kind="plain" icon="down" onPress={() => setAll(true)}>
          {words.more(rows.length - shown.length)}
        </Button>
      ) : null}
    </>
  )
}
