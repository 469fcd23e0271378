/** Asking "how much, 0 to 10?" with numbers, faces and fingers at once, so that no language is needed. */

import './Scale.css'
import type { ReactNode } from 'react'
import { kitWords } from '../../core/words/kit.ts'
import type { Language } from '../../core/words/language.ts'
import { brows, fingersFor, hand, mouth } from './hands.ts'
import { useWords } from './words.tsx'

export const SCALE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

export function Face({ value }: { readonly value: number }) {
  return (
    <svg className="face" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="13" />
      <path d={`M11.5 13.5v.6M20.5 13.5v.6${mouth(value)}${brows(value)}`} />
    </svg>
  )
}

export function Hands({ value }: { readonly value: number }) {
  const [first, second] = fingersFor(value)
  return (
    <svg className="hands" viewBox="0 0 50 24" aria-hidden="true" focusable="false">
      {second > 0 ? (
        <>
          <path d={hand(first, false)} />
          <path d={hand(second, true)} transform="translate(26 0)" />
        </>
      ) : (
        <path d={hand(first, false)} transform="translate(13 0)" />
      )}
    </svg>
  )
}

export function Scale(props: {
  readonly label: ReactNode
  readonly value: number | null
  readonly onChange: (value: number) => void
  /** The language of the person who answers; the practitioner's if absent. */
  readonly language?: Language
  readonly least?: string
  readonly most?: string
}) {
  const words = useWords(kitWords, props.language)
  return (
    <fieldset className="scale" lang={props.language}>
      <legend>{props.label}</legend>
      <div className="scale-row">
        {SCALE.map((value) => (
          <button
            key={value}
            type="button"
            className="scale-step"
            aria-pressed={props.value === value}
            aria-label={words.ofTen(value)}
            onClick={() => props.onChange(value)}
          >
            <Face value={value} />
            <strong>{value}</strong>
            <Hands value={value} />
          </button>
        ))}
      </div>
      <div className="scale-ends" aria-hidden="true">
        <span>{props.least ?? words.notAtAll}</span>
        <span>{props.most ?? words.asBadAsCanBe}</span>
      </div>
    </fieldset>
  )
}
