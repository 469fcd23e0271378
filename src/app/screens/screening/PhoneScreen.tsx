/** The questions on the client's own phone: no sign-in, one link, answered once. */

import './handed.css'
import { useCallback, useEffect, useMemo, useState } from 'react'
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
import { Button, Card, useAskBeforeLeaving, useClock, useLanguage, useTitle } from '../../ui/mod.ts'
import { Questions } from './Questions.tsx'

/** What was answered, until the studio has it: `offline` may be tried again, `closed` has to be said at the desk. */
type Sending =
  | {
      readonly body: BodyOf<'screening/answered'>
      readonly is: 'on-its-way' | 'offline' | 'closed'
    }
  | 'sent'
  | null

/** The studio takes no answers under this link any more. */
const CLOSED = ['HANDOVER_ENDED', 'HANDOVER_UNKNOWN']

export function PhoneScreen({ token }: { readonly token: string }) {
  const clock = useClock()
  const api = useApi()
  const deck = useMemo(makeDeck, [])
  const [asked, setAsked] = useState<PhoneQuestions | 'gone' | 'unreached' | null>(null)
  // Until the link has told which: the phone's own.
  const [language, setLanguage] = useState<Language>(useLanguage())
  const [sending, setSending] = useState<Sending>(null)
  const [begun, setBegun] = useState(false)
  const words = screeningWords[language]
  useTitle(shellWords[language].questions)
  const today = dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, clock.now())

  useAskBeforeLeaving(begun && sending !== 'sent')

  const open = useCallback(async () => {
    setAsked(null)
    const told = await api.openHandOver(token)
    if (told.ok) setLanguage(told.value.language)
    setAsked(told.ok ? told.value : CLOSED.includes(told.code) ? 'gone' : 'unreached')
  }, [token, api])
  useEffect(() => void open(), [open])

  const send = async (body: BodyOf<'screening/answered'>) => {
    setSending({ body, is: 'on-its-way' })
    const answer = await api.answerHandOver(token, body)
    if (answer.ok) setSending('sent')
    else setSending({ body, is: CLOSED.includes(answer.code) ? 'closed' : 'offline' })
  }

  const title = <h1 className="sr-only">{shellWords[language].product}</h1>
  if (asked === null)
    return (
      <div className="page">
        {title}
        {words.loading}
      </div>
    )
  if (asked === 'gone')
    return (
      <div className="page">
        {title}
        <Card tone="warn">{words.phoneGone}</Card>
      </div>
    )
  if (asked === 'unreached')
    return (
      <div className="page">
        {title}
        <Card tone="warn">
          <p role="status" className="handed-said">
            {words.phoneUnreached}
          </p>
          <Button kind="primary" onPress={() => void open()}>
            {words.tryAgain}
          </Button>
        </Card>
      </div>
    )
  if (sending === 'sent')
    return (
      <div className="page">
        <Card tone="accent">
          <h1>{words.thanks}</h1>
          <p>{words.thanksPhone}</p>
        </Card>
      </div>
    )
  if (sending) {
    const failed = sending.is !== 'on-its-way'
    return (
      <div className="page">
        {title}
        <Card tone={failed ? 'warn' : 'plain'}>
          <p role="status" className="handed-said">
            {sending.is === 'closed'
              ? words.phoneClosed
              : failed
                ? words.phoneOffline
                : words.thanksQueue}
          </p>
          {failed ? (
            <Button kind="primary" onPress={() => void send(sending.body)}>
              {words.tryAgain}
            </Button>
          ) : null}
        </Card>
      </div>
    )
  }
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
