/** A picture and a few words that are tapped to choose: one of several, or as many as fit. */

import './Choice.css'
import type { CSSProperties, ReactNode } from 'react'
import { Icon } from './Icon.tsx'

/** `tile` a big picture, `row` picture beside text, `chip` small and round (still 56 px). */
export function Choice(props: {
  readonly label: ReactNode
  readonly icon?: string
  readonly detail?: ReactNode
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly size?: 'tile' | 'row' | 'chip'
  readonly lang?: string
}) {
  return (
    <button
      type="button"
      className="choice"
      data-size={props.size ?? 'tile'}
      aria-pressed={props.chosen}
      lang={props.lang}
      onClick={props.onChoose}
    >
      {props.icon === undefined ? null : <Icon id={props.icon} />}
      <span>{props.label}</span>
      {props.detail === undefined ? null : <small>{props.detail}</small>}
    </button>
  )
}

type Sized = CSSProperties & { readonly '--choice-width'?: string }

/** A named set of choices; `width` is the least width of one of them, in px. */
export function Choices(props: {
  readonly label: ReactNode
  readonly hideLabel?: boolean
  readonly width?: number
  readonly children: ReactNode
}) {
  const style: Sized = props.width === undefined ? {} : { '--choice-width': `${props.width}px` }
  return (
    <fieldset className="choices" style={style}>
      <legend className={props.hideLabel ? 'sr-only' : undefined}>{props.label}</legend>
      {props.children}
    </fieldset>
  )
}
