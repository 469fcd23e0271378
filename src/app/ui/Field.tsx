/** The few things that are typed or set: a labelled line, a switch, a number with − and +. */

import './Field.css'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { flawOf, MOST } from '../../core/record/mod.ts'
import { kitWords } from '../../core/words/kit.ts'
import { Button } from './Button.tsx'
import { useWords } from './words.tsx'

/** What is typed into these is no text that is kept. */
const NO_TEXT: readonly (string | undefined)[] = ['date', 'number', 'password', 'search']

/** While a character is being composed, Enter ends that, and sends no form; Safari says so only by the code. */
function notWhileComposing(event: KeyboardEvent): void {
  const { isComposing, keyCode } = event.nativeEvent
  if (event.key === 'Enter' && (isComposing || keyCode === 229)) event.preventDefault()
}

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
  /** UTF-16 units that can be kept; a line or a page where nothing is said. */
  readonly most?: number
}) {
  const id = useId()
  const words = useWords(kitWords)
  const most = props.most ?? (props.lines ? MOST.text : MOST.line)
  const flaw = NO_TEXT.includes(props.type) ? null : flawOf(props.value, most)
  const wrong =
    props.wrong ??
    (flaw === null ? undefined : flaw === 'too-long' ? words[flaw](most) : words[flaw])
  const said = wrong ?? props.hint
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  // A form round it is not sent while something in it cannot be kept.
  const stops = flaw !== null && typeof wrong === 'string' ? wrong : ''
  useEffect(() => box.current?.setCustomValidity(stops), [stops])
  const shared = {
    id,
    value: props.value,
    required: props.required,
    lang: props.lang,
    'aria-describedby': said === undefined ? undefined : `${id}-said`,
    'aria-invalid': wrong === undefined ? undefined : true,
    onKeyDown: notWhileComposing,
    ref: box,
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
        <small id={`${id}-said`} data-wrong={wrong !== undefined}>
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
