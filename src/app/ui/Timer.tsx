/** Time that is left, as a ring and as figures. */

import './Timer.css'
import { type CSSProperties, useId } from 'react'

/** `75` → `1:15`; negative time counts on with a minus. Whole seconds. */
export function clockFace(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds))
  const sign = seconds <= -1 ? '−' : ''
  return `${sign}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

const ROUND = 2 * Math.PI * 52

type Sized = CSSProperties & { readonly '--timer-size'?: string }

/** `left` of `total` seconds; below zero the ring turns to the danger colour and figures count on. */
export function Timer(props: {
  readonly label: string
  readonly left: number
  readonly total: number
  readonly paused?: boolean
  /** Diameter in px. */
  readonly size?: number
}) {
  const id = useId()
  const share = props.total > 0 ? Math.min(1, Math.max(0, props.left / props.total)) : 0
  const style: Sized = props.size === undefined ? {} : { '--timer-size': `${props.size}px` }
  return (
    <div
      className="timer"
      role="timer"
      aria-labelledby={id}
      style={style}
      data-over={props.left < 0}
      data-paused={props.paused ?? false}
    >
      <svg viewBox="0 0 120 120" aria-hidden="true" focusable="false">
        <circle className="timer-track" cx="60" cy="60" r="52" />
        <circle
          className="timer-run"
          cx="60"
          cy="60"
          r="52"
          strokeDasharray={ROUND}
          strokeDashoffset={ROUND * (1 - (props.left < 0 ? 1 : share))}
        />
      </svg>
      <span className="timer-time">
        <span id={id} className="sr-only">
          {props.label}
        </span>
        {clockFace(props.left)}
      </span>
    </div>
  )
}
