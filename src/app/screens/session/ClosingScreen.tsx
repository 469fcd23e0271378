/** The closing re-check: the sore places and two comfortable ones once more, then safely up. */

import './work.css'
import './closing.css'
import { useState } from 'react'
import { placeInWords } from '../../../core/feet/mod.ts'
import {
  closingPlaces,
  drinksAreLimited,
  isSore,
  pressBefore,
  stillToClose,
} from '../../../core/session/mod.ts'
import { closingWords } from '../../../core/words/work-after.ts'
import { FootMapView } from '../../feet/FootMapView.tsx'
import {
  Button,
  Card,
  Choice,
  Notice,
  Scale,
  useClientLanguage,
  useLanguage,
  useWords,
} from '../../ui/mod.ts'
import { useVisit } from './useVisit.ts'

export function ClosingScreen({ sessionId }: { readonly sessionId: string }) {
  const visit = useVisit(sessionId)
  const words = useWords(closingWords)
  const language = useLanguage()
  const client = useClientLanguage()
  const [left, setLeft] = useState<readonly string[]>([])
  const [wiped, setWiped] = useState(false)
  const all = closingPlaces(visit.session)
  const open = stillToClose(visit.session, left)
  const spot = open[0]
  const limitedDrinks = drinksAreLimited(visit.standing.counted)
  const rate = (value: number) => {
    if (spot) visit.make({ move: 'closing-press', spot, value })
  }
  return (
    <div className="work closing" data-fills>
      <div className="work-middle">
        <FootMapView
          chart={visit.chart}
          shape={visit.shape}
          view={spot?.place.view ?? 'plantar'}
          mode="still"
          marks={spot ? visit.marks.filter((mark) => mark.id === spot.id) : visit.marks}
        />
      </div>
      <aside className="work-side">
        <h1>{words.title}</h1>
        {spot ? (
          <Card className="closing-card">
            <p className="quietly">{words.progress(all.length - open.length + 1, all.length)}</p>
            <h2>{placeInWords(spot.place, language)}</h2>
            <p>
              {isSore(spot.first) ? words.sore : words.compare} ·{' '}
              {words.before(pressBefore(spot)?.discomfort ?? 0)}
            </p>
            <p className="quietly">{words.hint}</p>
            <Scale label={words.howNow} value={null} language={client} onChange={rate} />
            <Button kind="plain" onPress={() => setLeft([...left, spot.id])}>
              {words.skip}
            </Button>
          </Card>
        ) : (
          <Card title={words.after} className="closing-card">
            {all.length === 0 ? <p>{words.none}</p> : null}
            <Choice
              size="row"
              icon="towel"
              label={words.wiped}
              detail={words.wipedHint}
              chosen={wiped}
              onChoose={() => setWiped(!wiped)}
            />
            <p>{words.seated}</p>
            <Notice icon="water">{limitedDrinks ? words.waterLimit : words.water}</Notice>
            <Button
              kind="big"
              icon="next"
              disabled={!wiped}
              onPress={() => wiped && visit.make({ move: 'close', wiped, limitedDrinks })}
            >
              {words.done}
            </Button>
            {wiped ? null : <p role="status">{words.notWiped}</p>}
          </Card>
        )}
      </aside>
    </div>
  )
}
