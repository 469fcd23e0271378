/** The summary: before and after, what was said, the signature, and the card to take home. */

import './work.css'
import './summary.css'
import { useState } from 'react'
import { Link } from 'wouter'
import { checkClaims } from '../../../core/care/mod.ts'
import { asTyped, flawOf, MOST } from '../../../core/record/mod.ts'
import { coversNow } from '../../../core/session/mod.ts'
import { digestText, summaryFor } from '../../../core/share/mod.ts'
import { summaryWords } from '../../../core/words/work-after.ts'
import { cardAddress } from '../../api/card.ts'
import { FootMapView } from '../../feet/FootMapView.tsx'
import { useDraft, useStanding } from '../../log/mod.ts'
import {
  Button,
  Card,
  clockIn,
  DraftLine,
  dayIn,
  digestOf,
  Field,
  Notice,
  Sheet,
  useClientLanguage,
  useLanguage,
  useWords,
} from '../../ui/mod.ts'
import { CardPage } from './CardPage.tsx'
import { Claims } from './Claims.tsx'
import { Compared } from './Compared.tsx'
import { useVisit } from './useVisit.ts'

/** The summary as it is being written; null where it says what the program says. */
type Typing = { readonly typed: string | null }
const UNTYPED: Typing = { typed: null }

export function SummaryScreen({ sessionId }: { readonly sessionId: string }) {
  const visit = useVisit(sessionId)
  const words = useWords(summaryWords)
  const language = useLanguage()
  const client = useClientLanguage()
  const { reach } = useStanding()
  const { session } = visit
  const own = summaryFor(session, language)
  const summary = useDraft<Typing>(`summary/${sessionId}`, UNTYPED)
  const amendment = useDraft(`amendment/${sessionId}`, '')
  const [isAmending, setAmending] = useState(false)
  const [busy, setBusy] = useState(false)
  const { typed: text } = summary.value
  const written = text === null ? own : asTyped(text, true)
  const added = asTyped(amendment.value, true)
  const findings = checkClaims(written)
  const { signed } = session
  const { timeZone } = visit.settings
  const when = (at: number) => `${dayIn(language, timeZone, at)} ${clockIn(language, timeZone, at)}`

  const sign = async () => {
    setBusy(true)
    const covers = {
      ...coversNow(visit.standing.facts.filter((fact) => fact.stream === sessionId)),
    }
    const digest = await digestOf(digestText({ session: sessionId, covers, summary: written }))
    visit.tell('session/signed', { covers, summary: written, digest })
    summary.forget()
    setBusy(false)
  }
  return (
    <div className="work summary" data-fills data-prints>
      <div className="work-middle">
        <FootMapView
          chart={visit.chart}
          shape={visit.shape}
          view="plantar"
          mode="still"
          marks={visit.marks}
          onView={() => undefined}
        />
      </div>
      <aside className="work-side">
        <h1>{words.title}</h1>
        {session.stopped ? <Notice tone="warn">{words.stopped}</Notice> : null}
        {signed ? (
          <Notice icon="sign" live>
            {words.signedAt(when(signed.at))}
          </Notice>
        ) : (
          <Button
            kind="big"
            icon="sign"
            disabled={busy || findings.length > 0 || flawOf(text ?? '', MOST.text) !== null}
            onPress={() => void sign()}
          >
            {busy ? words.signing : words.sign}
          </Button>
        )}
        <Compared session={session} />
        <Card title={signed ? words.signedText : words.text}>
          <p className="work-signed">{signed?.summary ?? written}</p>
          {signed && signed.summary !== own && session.addedAfterSigning.length === 0 ? (
            <p className="quietly">{words.differs}</p>
          ) : null}
          {signed ? null : text === null ? (
            <Button kind="plain" icon="edit" onPress={() => summary.set({ typed: own })}>
              {words.edit}
            </Button>
          ) : (
            <>
              {summary.fromBefore ? <DraftLine onForget={summary.forget} /> : null}
              <Field
                label={words.editing}
                lines
                value={text}
                onChange={(typed) => summary.set({ typed })}
              />
            </>
          )}
          {signed ? null : <Claims text={written} findings={findings} />}
        </Card>
        <Card title={words.said}>
          {session.spots.flatMap((spot) => spot.explained).length === 0 ? (
            <p className="quietly">{words.nothingSaid}</p>
          ) : null}
          {session.spots.flatMap((spot) =>
            spot.explained.map((one) => (
              <p key={one.id} lang={one.language}>
                {one.said}
              </p>
            )),
          )}
        </Card>
        {session.addedAfterSigning.length > 0 ? (
          <Card title={words.added} tone="warn">
            <p>{words.addedHint}</p>
            <ul className="plain-list">
              {session.addedAfterSigning.map((id) => {
                const fact = visit.standing.facts.find((one) => one.id === id)
                const kind = fact?.type === 'session/touched' ? words.kindTouch : words.kindOther
                return <li key={id}>{words.fact(kind, fact ? when(fact.at) : '')}</li>
              })}
            </ul>
          </Card>
        ) : null}
        {session.amendments.length > 0 ? (
          <Card title={words.amended}>
            {session.amendments.map((one) => (
              <p key={one.id}>
                {one.text} <small>{when(one.at)}</small>
              </p>
            ))}
          </Card>
        ) : null}
        {signed ? (
          <>
            <Button kind="primary" icon="print" onPress={() => print()}>
              {words.print}
            </Button>
            {reach === 'online' ? (
              <a
                className="button"
                data-kind="quiet"
                href={cardAddress(sessionId, client)}
                target="_blank"
                rel="noreferrer"
              >
                {words.pdf}
              </a>
            ) : (
              <p className="quietly">{words.pdfOffline}</p>
            )}
            <Button kind="plain" icon="edit" onPress={() => setAmending(true)}>
              {words.amend}
            </Button>
          </>
        ) : null}
        <Link href="/" className="button" data-kind="plain">
          {words.today}
        </Link>
        <Sheet open={isAmending} title={words.amend} onClose={() => setAmending(false)}>
          {amendment.fromBefore ? <DraftLine onForget={amendment.forget} /> : null}
          <Field label={words.amendText} lines value={amendment.value} onChange={amendment.set} />
          <Claims text={added} findings={checkClaims(added)} />
          <Button
            kind="primary"
            disabled={
              added === '' ||
              checkClaims(added).length > 0 ||
              flawOf(amendment.value, MOST.text) !== null
            }
            onPress={() => {
              visit.tell('session/amended', { text: added })
              amendment.forget()
              setAmending(false)
            }}
          >
            {words.keepAmendment}
          </Button>
        </Sheet>
      </aside>
      <CardPage visit={visit} />
    </div>
  )
}
