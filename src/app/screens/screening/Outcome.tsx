/** What the answers mean for today: the headline, what to mind, why, and the one way on. */

import './outcome.css'
import { useState } from 'react'
import {
  clearable,
  mayGoOn,
  reasonsByRule,
  rows,
  type Verdict,
} from '../../../core/care/sitting/outcome.ts'
import { notesOf, ruleWords } from '../../../core/care/sitting/rule-words.ts'
import type { Level, Screening } from '../../../core/care/types.ts'
import type { BodyOf } from '../../../core/record/bodies.ts'
import { outcomeWords } from '../../../core/words/screening-outcome.ts'
import { Button, Card, Icon, Notice, useLanguage, useWords } from '../../ui/mod.ts'
import { ClearanceSheet, SeenSheet } from './ClearanceSheet.tsx'
import { MindRows } from './MindRows.tsx'
import { Reasons } from './Reasons.tsx'

type OutcomeKeys = (typeof outcomeWords)['en']

/** The headline of a session that may take place, by the strictest level of its rows. */
function headline(verdict: Verdict, level: Level, words: OutcomeKeys): string {
  if (verdict === 'go')
    switch (level) {
      case 'refer':
        return words.refer
      case 'adapt':
        return words.adapt
      case 'avoid-area':
        return words.avoidArea
      case 'avoid-foot':
        return words.avoidFoot
      default:
        return words.go
    }
  const held: { readonly [held in Exclude<Verdict, 'go'>]: string } = {
    emergency: words.emergency,
    crisis: words.crisis,
    'same-day': words.sameDay,
    incomplete: words.incomplete,
    stop: words.stop,
    postpone: words.postpone,
    urgent: words.urgent,
    clearance: words.clearance,
  }
  return held[verdict]
}

export function Outcome(props: {
  /** The visit it is about. */
  readonly about: string
  readonly screening: Screening
  readonly verdict: Verdict
  /** Names of the cards that were not asked, in the practitioner's language. */
  readonly missing: readonly string[]
  /** Emergency questions that are still "not sure", or other unknowns, by rule. */
  readonly unsure: readonly string[]
  readonly openFlags: readonly string[]
  readonly drawDue: boolean
  readonly today: string
  readonly onGoOn: () => void
  readonly onAskAgain: () => void
  readonly onSettle: () => void
  readonly onEnd: () => void
  readonly onCleared: (body: BodyOf<'screening/cleared'>) => void
  readonly onSeen: (body: BodyOf<'screening/flagSeen'>) => void
}) {
  const { screening, verdict } = props
  const words = useWords(outcomeWords)
  const language = useLanguage()
  const [clearing, setClearing] = useState<string | null>(null)
  const [seeing, setSeeing] = useState<string | null>(null)
  const reasons = reasonsByRule(screening)
  const notes = notesOf(
    reasons.map((reason) => reason.rule),
    language,
  )
  const mind = rows(screening, props.drawDue)
  const go = mayGoOn(verdict)
  const cleared = clearing === null ? null : ruleWords(clearing)

  return (
    <div className="outcome">
      <Card tone={go ? 'accent' : verdict === 'incomplete' ? 'warn' : 'danger'}>
        <div className="outcome-head">
          <Icon id={go ? 'check' : verdict === 'incomplete' ? 'question' : 'stop'} />
          <h1>{headline(verdict, screening.massage.level, words)}</h1>
        </div>
        {go && mind.length === 0 ? <p>{words.goHint}</p> : null}
      </Card>
      <div className="outcome-ways">
        {go ? (
          <Button kind="big" icon="next" onPress={props.onGoOn}>
            {words.toFootCheck}
          </Button>
        ) : verdict === 'incomplete' ? (
          <Button kind="big" icon="question" onPress={props.onAskAgain}>
            {words.askNow}
          </Button>
        ) : (
          <Button kind="big" icon="heart" onPress={props.onEnd}>
            {words.endKindly}
          </Button>
        )}
        {props.unsure.length > 0 ? (
          <Button icon="question" onPress={props.onSettle}>
            {words.settle}
          </Button>
        ) : null}
        <Button kind="plain" icon="undo" onPress={props.onAskAgain}>
          {words.change}
        </Button>
      </div>
      {go ? null : verdict === 'incomplete' ? (
        <Card title={words.missingTitle}>
          <ul className="plain-list">
            {props.missing.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Card>
      ) : (
        <Notice icon="heart">{words.endKindlyHint}</Notice>
      )}
      <div className="outcome-two">
        {mind.length > 0 ? (
          <Card title={words.toMind}>
            <MindRows rows={mind} />
          </Card>
        ) : null}
        {reasons.length > 0 ? (
          <Card title={words.why}>
            <Reasons
              reasons={reasons}
              clearable={clearable(screening)}
              openFlags={props.openFlags}
              onClear={setClearing}
              onSeen={setSeeing}
            />
          </Card>
        ) : null}
        {notes.length > 0 ? (
          <Card title={words.notes}>
            <ul className="plain-list">
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </Card>
        ) : null}
      </div>
      {clearing === null || cleared === null ? null : (
        <ClearanceSheet
          condition={clearing}
          about={props.about}
          title={cleared.what[language]}
          today={props.today}
          clearanceDays={cleared.clearanceDays}
          selfReport={cleared.selfReport}
          onKeep={(body) => {
            props.onCleared(body)
            setClearing(null)
          }}
          onClose={() => setClearing(null)}
        />
      )}
      {seeing === null ? null : (
        <SeenSheet
          flag={seeing}
          about={props.about}
          title={ruleWords(seeing).what[language]}
          today={props.today}
          onKeep={(body) => {
            props.onSeen(body)
            setSeeing(null)
          }}
          onClose={() => setSeeing(null)}
        />
      )}
    </div>
  )
}
