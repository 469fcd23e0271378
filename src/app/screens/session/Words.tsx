/** The words to say, on the other side: both languages at once, turned over for the client, said or shown. */

import './work-words.css'
import { useState } from 'react'
import { onlyGentle } from '../../../core/care/mod.ts'
import { wordsFor } from '../../../core/session/mod.ts'
import type { Spot } from '../../../core/session/types.ts'
import { workWords } from '../../../core/words/work.ts'
import { Button, Card, Sheet, Switch, useLanguages, useWords } from '../../ui/mod.ts'
import type { Visit } from './useVisit.ts'
import { hasVoice, say } from './voice.ts'

export function WordsToSay(props: { readonly visit: Visit; readonly spot: Spot | null }) {
  const words = useWords(workWords)
  const { practitioner, client } = useLanguages()
  const [shown, setShown] = useState(false)
  const [tradition, setTradition] = useState(false)
  const { visit, spot } = props
  if (!spot)
    return (
      <Card title={words.toSay}>
        <p className="quietly">{words.toSayEmpty}</p>
      </Card>
    )
  const gentle = onlyGentle(visit.standing.screening)
  const chart = visit.chart ?? undefined
  const own = wordsFor(spot, { language: practitioner, gentle, tradition: chart })
  const theirs = wordsFor(spot, {
    language: client,
    gentle,
    ...(tradition ? { tradition: chart } : {}),
  })
  const said = spot.explained.length > 0
  const explain = (spoken: boolean) =>
    visit.make({
      move: 'explain',
      spot,
      language: client,
      said: theirs,
      spoken,
      traditionShown: tradition,
    })
  return (
    <Card title={words.toSay}>
      <div className="work-say">
        <Button kind="primary" icon="share" onPress={() => setShown(true)}>
          {words.showClient}
        </Button>
        <Button icon="check" pressed={said} onPress={() => explain(false)}>
          {said ? words.saidAlready : words.said}
        </Button>
      </div>
      <p className="work-said" lang={practitioner}>
        {own.text}
      </p>
      {own.tip ? <p className="quietly">{own.tip.text}</p> : null}
      {practitioner === client ? null : (
        <p className="work-said" lang={client}>
          {theirs.text}
        </p>
      )}
      <Sheet open={shown} title={words.toSay} onClose={() => setShown(false)} wide>
        <div className="work-turned" lang={client}>
          <p>{theirs.text}</p>
          {theirs.tip ? <p className="work-tip">{theirs.tip.text}</p> : null}
        </div>
        <div className="bar">
          {hasVoice(client) ? (
            <Button
              icon="speak"
              onPress={() => {
                say(theirs.text, client)
                explain(true)
              }}
            >
              {words.speak}
            </Button>
          ) : null}
          <Switch label={words.tradition} on={tradition} onChange={setTradition} />
          <Button
            kind="primary"
            icon="check"
            onPress={() => {
              if (!said) explain(false)
              setShown(false)
            }}
          >
            {words.turnBack}
          </Button>
        </div>
      </Sheet>
    </Card>
  )
}
