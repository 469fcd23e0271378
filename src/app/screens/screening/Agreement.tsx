/** What to expect, said honestly, and the client's yes: tick by tick, in their own language. */

import './agree.css'
import { type ReactNode, useState } from 'react'
import {
  type ConsentTo,
  consentedBody,
  mayAgree,
  NEEDED,
  NOTHING_AGREED,
  ticked,
} from '../../../core/care/sitting/consent.ts'
import type { BodyOf } from '../../../core/record/bodies.ts'
import { CONSENTS } from '../../../core/record/terms.ts'
import type { Language } from '../../../core/words/language.ts'
import { screeningWords } from '../../../core/words/screening.ts'
import { Button, Choice, Field } from '../../ui/mod.ts'
import { Page } from './Page.tsx'

/** The words of the agreement, with the version that is written down beside the yes. */
export type AgreementWords = {
  readonly version: string
  readonly expect: readonly string[]
  readonly tick: (to: ConsentTo) => string
}

export function Agreement(props: {
  readonly words: AgreementWords
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly guardianNeeded: boolean
  readonly onAgreed: (body: BodyOf<'client/consented'>) => void
  readonly onBack?: () => void
  readonly aside?: ReactNode
}) {
  const { language } = props
  const words = screeningWords[language]
  const [form, setForm] = useState(NOTHING_AGREED)
  const [interpreted, setInterpreted] = useState(false)
  const may = mayAgree(form, props.guardianNeeded)
  const agree = (chaperone: 'declined' | 'present') =>
    props.onAgreed(consentedBody(form, { language, text: props.words.version, chaperone }))
  const line = (to: ConsentTo) => (
    <Choice
      key={to}
      size="row"
      label={props.words.tick(to)}
      chosen={form.to.includes(to)}
      onChoose={() => setForm(ticked(form, to))}
    />
  )

  return (
    <Page
      language={language}
      onLanguage={props.onLanguage}
      title={words.agreeTitle}
      onBack={props.onBack}
      aside={props.aside}
      answers={
        <>
          <p className="ask-chaperone">
            {may ? words.chaperoneAsk : `${words.chaperoneAsk} ${words.agreeNeeds}`}
          </p>
          <Button kind="big" disabled={!may} onPress={() => agree('declined')}>
            {words.agreeAlone}
          </Button>
          <Button disabled={!may} onPress={() => agree('present')}>
            {words.agreeChaperone}
          </Button>
        </>
      }
    >
      <div className="agree">
        <section>
          {props.words.expect.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
        <div className="stack">
          <fieldset className="agree-lines">
            <legend>{words.needed}</legend>
            {NEEDED.map(line)}
          </fieldset>
          <fieldset className="agree-lines">
            <legend>{words.optional}</legend>
            {CONSENTS.filter((to) => !NEEDED.includes(to)).map(line)}
          </fieldset>
          {props.guardianNeeded ? (
            <Field
              label={words.guardian}
              value={form.guardian}
              required
              onChange={(guardian) => setForm({ ...form, guardian })}
            />
          ) : null}
          {interpreted ? (
            <Field
              label={words.interpreter}
              value={form.interpreter}
              onChange={(interpreter) => setForm({ ...form, interpreter })}
            />
          ) : (
            <Button kind="plain" onPress={() => setInterpreted(true)}>
              {words.interpreterIs}
            </Button>
          )}
        </div>
      </div>
    </Page>
  )
}
