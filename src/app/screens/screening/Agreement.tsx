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
import { flawOf, MOST } from '../../../core/record/mod.ts'
import { CONSENTS } from '../../../core/record/terms.ts'
import type { Language } from '../../../core/words/language.ts'
import { screeningWords } from '../../../core/words/screening.ts'
import { useDraft } from '../../log/mod.ts'
import { Button, Choice, Field } from '../../ui/mod.ts'
import { Page } from './Page.tsx'

/** The words of the agreement, with the version that is written down beside the yes. */
export type AgreementWords = {
  readonly version: string
  readonly expect: readonly string[]
  readonly tick: (to: ConsentTo) => string
}

export function Agreement(props: {
  /** The visit it is for. */
  readonly about: string
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
  // The names outlive the page; a tick is the client's own, and is asked for again.
  const names = useDraft(`agreement/${props.about}`, { interpreter: '', guardian: '' })
  const [to, setTo] = useState(NOTHING_AGREED.to)
  const form = { to, ...names.value }
  const [interpreted, setInterpreted] = useState(names.value.interpreter !== '')
  const canKeep = [form.interpreter, form.guardian].every((name) => !flawOf(name, MOST.line))
  const may = canKeep && mayAgree(form, props.guardianNeeded)
  const agree = (chaperone: 'declined' | 'present') => {
    props.onAgreed(consentedBody(form, { language, text: props.words.version, chaperone }))
    names.forget()
  }
  const line = (to: ConsentTo) => (
    <Choice
      key={to}
      size="row"
      label={props.words.tick(to)}
      chosen={form.to.includes(to)}
      onChoose={() => setTo(ticked(form, to).to)}
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
              onChange={(guardian) => names.set({ ...names.value, guardian })}
            />
          ) : null}
          {interpreted ? (
            <Field
              label={words.interpreter}
              value={form.interpreter}
              onChange={(interpreter) => names.set({ ...names.value, interpreter })}
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
