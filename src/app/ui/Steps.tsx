/** The rail of steps at the side: what is done, what is now, what comes. */

import './Steps.css'
import { Icon } from './Icon.tsx'

export type RailStep = {
  readonly id: string
  readonly label: string
  readonly detail?: string
  readonly state: 'done' | 'now' | 'next'
}

export function Steps(props: {
  readonly label: string
  readonly steps: readonly RailStep[]
  readonly onGo?: (id: string) => void
}) {
  const { onGo } = props
  return (
    <ol className="steps" aria-label={props.label}>
      {props.steps.map((step) => {
        const inside = (
          <>
            <span className="step-dot">{step.state === 'done' ? <Icon id="check" /> : null}</span>
            <span>{step.label}</span>
            {step.detail === undefined ? null : <small>{step.detail}</small>}
          </>
        )
        const current = step.state === 'now' ? ('step' as const) : undefined
        return (
          <li key={step.id}>
            {onGo ? (
              <button
                type="button"
                className="step"
                data-state={step.state}
                aria-current={current}
                onClick={() => onGo(step.id)}
              >
                {inside}
              </button>
            ) : (
              <div className="step" data-state={step.state} aria-current={current}>
                {inside}
              </div>
            )}
          </li>
        )
      })}
    </ol>
  )
}
