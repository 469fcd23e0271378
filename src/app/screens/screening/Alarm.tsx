/** The page for when a doctor is needed: few words, both languages, the number and where we are. */

import './alarm.css'
import type { ReactNode } from 'react'
import type { Bilingual as Text } from '../../../core/feet/types.ts'
import { outcomeWords } from '../../../core/words/screening-outcome.ts'
import { Bilingual, Card, Icon, useWords } from '../../ui/mod.ts'

export function Alarm(props: {
  readonly tone: 'danger' | 'warn' | 'accent'
  readonly icon: string
  readonly title: Text
  readonly lines: readonly Text[]
  /** A number to call; empty where the studio has written none down. */
  readonly call?: { readonly label: string; readonly number: string; readonly none: string }
  /** The studio's address, for the one who calls; left out where nobody is called. */
  readonly address?: string
  readonly children?: ReactNode
}) {
  const words = useWords(outcomeWords)
  const { call } = props
  return (
    <Card tone={props.tone} className="alarm">
      <Icon id={props.icon} />
      <div role="alert">
        <Bilingual text={props.title} as="h1" />
        {props.lines.map((line) => (
          <Bilingual key={line.en} text={line} />
        ))}
      </div>
      {call === undefined ? null : (
        <p className="alarm-call">
          <span>{call.label}</span>
          {call.number === '' ? (
            <strong>{call.none}</strong>
          ) : (
            <a href={`tel:${call.number.replace(/[^\d+]/g, '')}`}>{call.number}</a>
          )}
        </p>
      )}
      {props.address === undefined ? null : (
        <p className="alarm-address">
          <span>{words.address}</span>
          <strong>{props.address === '' ? words.noAddress : props.address}</strong>
        </p>
      )}
      {props.children}
    </Card>
  )
}
