/** One page of what the client sees: the language always at hand, one question, big answers below. */

import './ask.css'
import type { ReactNode } from 'react'
import type { Language } from '../../../core/words/language.ts'
import { screeningWords } from '../../../core/words/screening.ts'
import { Button, LanguageSwitch } from '../../ui/mod.ts'

export function Page(props: {
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly title: ReactNode
  readonly hint?: ReactNode
  readonly progress?: { readonly at: number; readonly of: number }
  readonly onBack?: (() => void) | undefined
  readonly answers?: ReactNode
  readonly children?: ReactNode
  /** What only the practitioner uses, small, at the end of the head. */
  readonly aside?: ReactNode
}) {
  const words = screeningWords[props.language]
  return (
    <section className="ask" lang={props.language} aria-live="polite">
      <header className="ask-head">
        {props.onBack ? (
          <Button kind="plain" icon="back" onPress={props.onBack}>
            {words.back}
          </Button>
        ) : (
          <span />
        )}
        {props.progress === undefined ? null : (
          <div
            className="ask-progress"
            role="img"
            aria-label={words.pageOf(props.progress.at, props.progress.of)}
          >
            {Array.from({ length: props.progress.of }, (_, i) => i + 1).map((n) => (
              <span
                key={n}
                data-past={n < (props.progress?.at ?? 0)}
                data-now={n === props.progress?.at}
              />
            ))}
          </div>
        )}
        <div className="ask-tools">
          <LanguageSwitch
            value={props.language}
            onChange={props.onLanguage}
            label={words.language}
          />
          {props.aside}
        </div>
      </header>
      <div className="ask-body">
        <h1>{props.title}</h1>
        {props.hint === undefined ? null : <p className="quietly">{props.hint}</p>}
        {props.children}
      </div>
      {props.answers === undefined ? null : (
        <footer className="ask-answers">{props.answers}</footer>
      )}
    </section>
  )
}
