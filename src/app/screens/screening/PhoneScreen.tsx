/** The questions on the client's own phone: no sign-in, one link, answered once. */

import { useEffect, useMemo, useState } from 'react'
import { answeredBody } from '../../../core/care/sitting/answered.ts'
import { makeDeck } from '../../../core/care/sitting/deck.ts'
import { startWalk } from '../../../core/care/sitting/walk.ts'
import type { BodyOf } from '../../../core/record/bodies.ts'
import { dayIn } from '../../../core/record/mod.ts'
import type { PhoneQuestions } from '../../../core/sync/wire/mod.ts'
import type { Language } from '../../../core/words/language.ts'
import { screeningWords } from '../../../core/words/screening.ts'
import { shellWords } from '../../../core/words/shell.ts'
import { useApi } from '../../api/useApi.tsx'
import { Button, Card, useAskBeforeLeaving, useClock, useTitle } from '../../ui/mod.ts'
import { Questions } from './Questions.tsx'

type Sending =
  | { readonly body: BodyOf<'screening/answered'>; readonly failed: boolean }
  | 'sent'
  | null

export function PhoneScreen({ token }: { readonly token: string }) {
  const clock = useClock()
  const api = useApi()
  const deck = useMemo(makeDeck, [])
  const [asked, setAsked] = useState<PhoneQuestions | 'gone' | null>(null)
  const [language, setLanguage] = useState<Language>('en')
  const [sending, setSending] = useState<Sending>(null)
  const [begun, setBegun] = useState(false)
  const words = screeningWords[language]
  useTitle(shellWords[language].questions)
  const today = dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, clock.now())

  useAskBeforeLeaving(begun && sending !== 'sent')

  useEffect(() => {
    void api.openHandOver(token).then((told) => {
      setAsked(told.ok ? told.value : 'gone')
      if (told.ok) setLanguage(told.value.language)
    })
  }, [token, api])

  const send = async (body: BodyOf<'screening/answered'>) => {
    setSending({ body, failed: false })
    const answer = await api.answerHandOver(token, body)
    setSending(answer.ok ? 'sent' : { body, failed: true })
  }

  if (asked === null) return <div className="page">{words.loading}</div>
  if (asked === 'gone')
    return (
      <div className="page">
        <Card tone="warn">{words.phoneGone}</Card>
      </div>
    )
  if (sending === 'sent')
    return (
      <div className="page">
        <Card tone="accent" title={words.thanks}>
          {words.thanksPhone}
        </Card>
      </div>
    )
  if (sending)
    return (
      <div className="page">
        <Card tone={sending.failed ? 'warn' : 'plain'}>
          <p role="status">{sending.failed ? words.phoneOffline : words.thanksQueue}</p>
          {sending.failed ? (
            <Button kind="primary" onPress={() => void send(sending.body)}>
              {words.tryAgain}
            </Button>
          ) : null}
        </Card>
      </div>
    )
  return (
    <Questions
      deck={deck}
      start={startWalk(asked.kind, asked.complaints)}
      today={today}
      language={language}
      onLanguage={setLanguage}
      onStep={() => setBegun(true)}
      onDone={(walk) =>
        void send(
          deck.settle(
            answeredBody(walk, deck.cardsFor, {
              session: null,
              on: today,
              by: 'client-phone',
              language,
            }),
          ),
        )
      }
    />
  )
}
