/** Before and after, spot by spot: faces, fingers and numbers side by side. */

import './compared.css'
import { placeInWords } from '../../../core/feet/mod.ts'
import { pressBefore } from '../../../core/session/mod.ts'
import type { Session } from '../../../core/session/types.ts'
import { sorePlaces } from '../../../core/share/mod.ts'
import { summaryWords } from '../../../core/words/work-after.ts'
import { Card, Face, Hands, useLanguage, useWords } from '../../ui/mod.ts'

function Felt({ value }: { readonly value: number }) {
  return (
    <span className="compared-felt">
      <Face value={value} />
      <Hands value={value} />
      <strong>{value}</strong>
    </span>
  )
}

export function Compared({ session }: { readonly session: Session }) {
  const words = useWords(summaryWords)
  const language = useLanguage()
  const sore = sorePlaces(session)
  return (
    <Card title={`${words.before} / ${words.after}`}>
      {sore.length === 0 ? <p>{words.none}</p> : null}
      <ul className="compared">
        {sore.map((spot) => (
          <li key={spot.id}>
            <span>{placeInWords(spot.place, language)}</span>
            <Felt value={pressBefore(spot)?.discomfort ?? 0} />
            {spot.closing ? <Felt value={spot.closing.discomfort} /> : null}
            <small>{words[spot.change]}</small>
          </li>
        ))}
      </ul>
    </Card>
  )
}
