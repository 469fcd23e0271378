/** A key that a knuckle can hit; it never goes dead under the finger without a reason to read. */

import './Button.css'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

export type ButtonKind = 'primary' | 'quiet' | 'danger' | 'big' | 'plain'

/**
 * `disabled` keeps the button focusable (aria-disabled), so that a screen reader can still find it
 * and hear `label`, which may say why.
 */
export function Button(props: {
  readonly kind?: ButtonKind
  readonly icon?: string
  readonly onPress?: () => void
  readonly disabled?: boolean
  readonly pressed?: boolean
  readonly wide?: boolean
  readonly type?: 'button' | 'submit'
  /** Replaces the visible text for a screen reader; needed where there is only an icon. */
  readonly label?: string
  readonly className?: string
  readonly children?: ReactNode
}) {
  const { kind = 'quiet', disabled = false, type = 'button' } = props
  return (
    <button
      type={type}
      className={props.className ? `button ${props.className}` : 'button'}
      data-kind={kind}
      data-wide={props.wide ?? false}
      aria-disabled={disabled || undefined}
      aria-pressed={props.pressed}
      aria-label={props.label}
      onClick={(event) => {
        if (!disabled) props.onPress?.()
        else event.preventDefault()
      }}
    >
      {props.icon === undefined ? null : <Icon id={props.icon} />}
      {props.children === undefined ? null : <span>{props.children}</span>}
    </button>
  )
}
