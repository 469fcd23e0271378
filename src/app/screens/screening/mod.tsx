/** The door of the screening: questions, agreement, outcome and foot check of one visit. */

import { useState } from 'react'
import { agreedInVisit, needsGuardian } from '../../../core/care/sitting/consent.ts'
import { type FootCheck, footCheckedBody } from '../../../core/care/sitting/foot-check.ts'
import { verdict } from '../../../core/care/sitting/outcome.ts'
import { ruleWords } from '../../../core/care/sitting/rule-words.ts'
import { learned } from '../../../core/care/sitting/seen.ts'
import type { FootShapes } from '../../../core/feet/mod.ts'
import type { BodyOf, FactType } from '../../../core/record/bodies.ts'
import { AGREEMENT_VERSION, agreementWords } from '../../../core/words/agreement.ts'
import { useClient, useLog } from '../../log/hooks.tsx'
import { useScreening } from '../../log/useScreening.ts'
import { useLanguage, useLanguages } from '../../ui/mod.ts'
import { Agreement } from './Agreement.tsx'
import { Asking } from './Asking.tsx'
import { FootCheckPage } from './FootCheckPage.tsx'
import { Held, isAlarming } from './Held.tsx'
import { Outcome } from './Outcome.tsx'

export { HandedOverScreen } from './HandedOverScreen.tsx'
export { PhoneScreen } from './PhoneScreen.tsx'

type Visit = { readonly clientId: string; readonly sessionId: string }

export function ScreeningScreen(props: Visit) {
  const standing = useScreening(props.clientId, props.sessionId)
  return <Asking {...props} standing={standing} />
}

/** Tells a fact about the client: sittings into the session, clearances into the client's own stream. */
function useTelling({ clientId, sessionId }: Visit) {
  const log = useLog()
  return <T extends FactType>(type: T, body: BodyOf<T>, where: 'session' | 'client') =>
    log.tell(type, body, { stream: where === 'session' ? sessionId : clientId, subject: clientId })
}

/** Feet nobody has described yet. */
const CANONICAL: FootShapes = {}

/** After the questions: the client's yes, what the answers mean, then thirty seconds of looking. */
export function FootCheckScreen(props: Visit) {
  const tell = useTelling(props)
  const person = useClient(props.clientId)
  const standing = useScreening(props.clientId, props.sessionId)
  const { client, setClient } = useLanguages()
  const language = useLanguage()
  const [asking, setAsking] = useState(false)
  const [accepted, setAccepted] = useState(false)
  const { screening } = standing
  const held = verdict(screening, standing.missing)
  const end = () => tell('session/stopped', { reason: 'red-flag' }, 'session')
  const askAgain = () => setAsking(true)
  const drawDue = screening.reasons.some(({ rule }) => drawsByHand(rule))

  if (asking) return <Asking {...props} standing={standing} onDone={() => setAsking(false)} />
  if (isAlarming(held)) return <Held verdict={held} onEnd={end} onAskAgain={askAgain} />
  const agreed = agreedInVisit(standing.facts, props.sessionId)
  if (!agreed && held !== 'incomplete') {
    const words = agreementWords[client]
    return (
      <Agreement
        about={props.sessionId}
        words={{
          version: AGREEMENT_VERSION,
          expect: [words.expect1, words.expect2, words.expect3, words.expect4, words.expect5],
          tick: (to) => words[to],
        }}
        language={client}
        onLanguage={setClient}
        guardianNeeded={needsGuardian(standing.age, standing.counted)}
        onAgreed={(body) => tell('client/consented', body, 'client')}
      />
    )
  }
  if (!accepted || held !== 'go')
    return (
      <div className="page">
        <Outcome
          about={props.sessionId}
          screening={screening}
          verdict={held}
          missing={standing.missing.map((id) => ruleWords(id).what[language])}
          unsure={standing.unsure}
          openFlags={standing.openFlags}
          drawDue={drawDue}
          today={standing.on}
          onGoOn={() => setAccepted(true)}
          onAskAgain={askAgain}
          onSettle={askAgain}
          onEnd={end}
          onCleared={(body) => tell('screening/cleared', body, 'client')}
          onSeen={(body) => tell('screening/flagSeen', body, 'client')}
        />
      </div>
    )
  const known = { conditions: standing.counted, age: standing.age }
  const done = (check: FootCheck) => {
    const more = learned(check, known)
    if (more)
      tell(
        'screening/answered',
        {
          ...more,
          session: props.sessionId,
          on: standing.on,
          kind: 'added',
          by: 'practitioner',
          language,
          complaints: [],
        },
        'session',
      )
    tell('session/footChecked', footCheckedBody(check), 'session')
  }
  return (
    <FootCheckPage
      known={known}
      drawDue={drawDue}
      shape={person?.footShape ?? CANONICAL}
      onDone={done}
    />
  )
}

/** Rows that keep off what the practitioner draws. */
function drawsByHand(rule: string): boolean {
  return [
    'open-wound',
    'contagious-skin',
    'skin-fragile-or-heat-sensitive',
    'varicose-veins',
    'cancer',
  ].includes(rule)
}
