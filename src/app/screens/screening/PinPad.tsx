/** Ten big digits and the four dots they fill. */

import './pin.css'
import { useState } from 'react'
import type { Language } from '../../../core/words/language.ts'
import { screeningWords } from '../../../core/words/screening.ts'
import { Button, useClock } from '../../ui/mod.ts'
import {
  isFull,
  isResting,
  PIN_LENGTH,
  pressed,
  restEnd,
  rubbed,
  type Tried,
  triedOnce,
} from './pin.model.ts'

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0'] as const

/** Where the tries are remembered, for digits that somebody could guess. */
export type Tries = { readonly read: () => Tried; readonly keep: (tried: Tried) => void }

/** `onDigits` answers whether the four digits were right; a wrong try empties the dots. */
export function PinPad(props: {
  readonly language: Language
  readonly title: string
  /** Null where any digits will do, since they are only being chosen. */
  readonly tries: Tries | null
  readonly onDigits: (digits: string) => Promise<boolean>
}) {
  const words = screeningWords[props.language]
  const clock = useClock()
  const [digits, setDigits] = useState('')
  const [said, setSaid] = useState('')
  const { tries, onDigits } = props

  /** Whether it rests; what a clock that was set back would make longer is kept as it is now. */
  const rests = (): boolean => {
    if (!tries) return false
    const [tried, now] = [tries.read(), clock.now()]
    if (!isResting(tried, now)) return false
    const restUntil = restEnd(tried, now)
    if (restUntil !== tried.restUntil) tries.keep({ ...tried, restUntil })
    return true
  }

  const press = async (digit: string) => {
    if (rests()) return setSaid(words.pinRests)
    const next = pressed(digits, digit)
    setDigits(next)
    setSaid('')
    if (!isFull(next) || isFull(digits)) return
    // Counted before it is judged: who loads the page again in between has tried all the same.
    tries?.keep(triedOnce(tries.read(), clock.now()))
    if (await onDigits(next)) return
    setDigits('')
    setSaid(rests() ? words.pinRests : words.wrongPin)
  }

  return (
    <div className="pin" lang={props.language}>
      <p className="pin-title">{props.title}</p>
      <div className="pin-dots" role="img" aria-label={words.digitsEntered(digits.length)}>
        {Array.from({ length: PIN_LENGTH }, (_, i) => i).map((i) => (
          <span key={i} data-full={i < digits.length} />
        ))}
      </div>
      <div className="pin-keys">
        {DIGITS.map((digit) =>
          digit === '' ? (
            <span key="gap" />
          ) : (
            <Button key={digit} onPress={() => void press(digit)}>
              {digit}
            </Button>
          ),
        )}
        <Button icon="undo" label={words.rubOut} onPress={() => setDigits(rubbed)} />
      </div>
      <p className="pin-said" role="status">
        {said}
      </p>
    </div>
  )
}
