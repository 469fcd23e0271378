/** The few things that are typed or set: a labelled line, a switch, a number with − and +. */

import './Field.css'
import { type ReactNode, useId } from 'react'
import { Button } from './Button.tsx'

export function Field(props: {
  readonly label: ReactNode
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'password' | 'date' | 'tel' | 'search' | 'number'
  readonly hint?: ReactNode
  /** What is wrong with the value; read out with it. */
  readonly wrong?: ReactNode
  readonly required?: boolean
  readonly autoComplete?: string
  readonly inputMode?: 'numeric' | 'decimal' | 'tel'
  readonly lines?: boolean
  readonly lang?: string
}) {
  const id = useId()
  const said = props.wrong ?? props.hint
  const shared = {
    id,
    value: props.value,
    required: props.required,
    lang: props.lang,
    'aria-describedby': said === undefined ? undefined : `${id}-said`,
    'aria-invalid': props.wrong === undefined ? undefined : true,
  }
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      {props.lines ? (
        <textarea {...shared} onChange={(event) => props.onChange(event.target.value)} />
      ) : (
        <input
          {...shared}
          type={props.type ?? 'text'}
          autoComplete={props.autoComplete ?? 'off'}
          inputMode={props.inputMode}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
      {said === undefined ? null : (
        <small id={`${id}-said`} data-wrong={props.wrong !== undefined}>
          {said}
        </small>
      )}
    </div>
  )
}

export function Switch(props: {
  readonly label: ReactNode
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={props.on}
      className="switch"
      onClick={() => props.onChange(!props.on)}
    >
      <span>{props.label}</span>
      <span className="switch-track" aria-hidden="true" />
    </button>
  )
}

/** A number changed by `by`, held between `least` and `most`; `show` puts it in words. */
export function Stepper(props: {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly by: number
  readonly show: (value: number) => string
  readonly onChange: (value: number) => void
  readonly fewer: string
  readonly more: string
}) {
  const { value, least, most, by } = props
  return (
    <fieldset className="stepper">
      <legend className="sr-only">{props.label}</legend>
      <Button
        icon="minus"
        label={props.fewer}
        disabled={value <= least}
        onPress={() => props.onChange(Math.max(least, value - by))}
      />
      <output>{props.show(value)}</output>
      <Button
        icon="plus"
        label={props.more}
        disabled={value >= most}
        onPress={() => props.onChange(Math.min(most, value + by))}
      />
    </fieldset>
  )
}
