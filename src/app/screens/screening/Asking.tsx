/** The questions for one client: asked together, on the tablet handed over, or on their own phone. */

import { useMemo, useState } from 'react'
import { answeredBody } from '../../../core/care/sitting/answered.ts'
import { makeDeck } from '../../../core/care/sitting/deck.ts'
import { startWalk } from '../../../core/care/sitting/walk.ts'
import type { BodyOf } from '../../../core/record/bodies.ts'
import type { Language } from '../../../core/words/language.ts'
import { screeningWords } from '../../../core/words/screening.ts'
import { useLog } from '../../log/hooks.tsx'
import type { Standing } from '../../log/useScreening.ts'
import { Button, Sheet, useLanguage, useLanguages, useWords } from '../../ui/mod.ts'
import { handOver } from './handed-over.ts'
import { OwnPhone } from './OwnPhone.tsx'
import { PinPad } from './PinPad.tsx'
import { Questions } from './Questions.tsx'

type Answered = BodyOf<'screening/answered'>

/** What the client is asked, without the practitioner's tools. */
export function Asked(props: {
  readonly clientId: string
  readonly sessionId: string
  readonly standing: Standing
  readonly by: Answered['by']
  readonly onDone?: () => void
  readonly aside?: React.ReactNode
}) {
  const log = useLog()
  const { client, setClient } = useLanguages()
  const deck = useMemo(makeDeck, [])
  const { standing } = props
  return (
    <Questions
      deck={deck}
      start={startWalk(standing.firstVisit ? 'first' : 'returning')}
      today={standing.on}
      language={client}
      onLanguage={setClient}
      aside={props.aside}
      onDone={(walk) => {
        const sitting = {
          session: props.sessionId,
          on: standing.on,
          by: props.by,
          language: client,
        }
        log.tell('screening/answered', deck.settle(answeredBody(walk, deck.cardsFor, sitting)), {
          stream: props.sessionId,
          subject: props.clientId,
        })
        props.onDone?.()
      }}
    />
  )
}

function HandOver(props: {
  readonly clientId: string
  readonly sessionId: string
  readonly client: Language
}) {
  const words = useWords(screeningWords)
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const { clientId, sessionId, client } = props
  return (
    <>
      <Button kind="plain" icon="hand" onPress={() => setOpen(true)}>
        {words.handOver}
      </Button>
      <Sheet open={open} title={words.handOver} onClose={() => setOpen(false)}>
        <p>{words.handOverHint}</p>
        <PinPad
          language={language}
          title={words.choosePin}
          tries={null}
          onDigits={async (digits) => {
            await handOver({ client: clientId, session: sessionId, language: client }, digits)
            return true
          }}
        />
      </Sheet>
    </>
  )
}

/** The practitioner holds the tablet: the questions, and the ways to let the client answer alone. */
export function Asking(props: {
  readonly clientId: string
  readonly sessionId: string
  readonly standing: Standing
  readonly onDone?: () => void
}) {
  const { client } = useLanguages()
  return (
    <Asked
      {...props}
      by="practitioner"
      aside={
        <>
          <HandOver clientId={props.clientId} sessionId={props.sessionId} client={client} />
          <OwnPhone {...props} />
        </>
      }
    />
  )
}
