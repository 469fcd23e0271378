/** A sheet of paper on the table: what belongs together stands together. */

import './Card.css'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

export type Tone = 'plain' | 'accent' | 'warn' | 'danger'

export function Card(props: {
  readonly title?: ReactNode
  readonly tone?: Tone
  readonly className?: string
  readonly children: ReactNode
}) {
  return (
    <section
      className={props.className ? `card ${props.className}` : 'card'}
      data-tone={props.tone ?? 'plain'}
    >
      {props.title === undefined ? null : <h2>{props.title}</h2>}
      {props.children}
    </section>
  )
}

/** One line that must be seen; `live` has it read out when it appears. */
export function Notice(props: {
  readonly tone?: Tone
  readonly icon?: string
  readonly live?: boolean
  readonly children: ReactNode
}) {
  return (
    <div
      className="notice"
      data-tone={props.tone ?? 'plain'}
      role={props.live ? 'status' : undefined}
    >
      <Icon id={props.icon ?? 'info'} />
      <div>{props.children}</div>
    </div>
  )
}
