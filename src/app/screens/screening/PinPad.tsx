/** Ten big digits and the four dots they fill. */

import './pin.css'
import { useState } from 'react'
import type { Language } from '../../../core/words/language.ts'
import { screeningWords } from '../../../core/words/screening.ts'
import { Button, useClock } from '../../ui/mod.ts'
import {
  EMPTY_PIN,
  isFull,
  isResting,
  PIN_LENGTH,
  type Pin,
  pressed,
  refusedPin,
  rubbed,
} from './pin.model.ts'

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0'] as const

/** `onDigits` answers whether the four digits were right; a wrong try empties the dots. */
export function PinPad(props: {
  readonly language: Language
  readonly title: string
  readonly onDigits: (digits: string) => Promise<boolean>
}) {
  const words = screeningWords[props.language]
  const clock = useClock()
  const [pin, setPin] = useState<Pin>(EMPTY_PIN)
  const [said, setSaid] = useState('')

  const press = async (digit: string) => {
    if (isResting(pin, clock.monotonic())) return setSaid(words.pinRests)
    const next = pressed(pin, digit)
    setPin(next)
    setSaid('')
    if (!isFull(next) || isFull(pin)) return
    if (await props.onDigits(next.digits)) return
    const after = refusedPin(next, clock.monotonic())
    setPin(after)
    setSaid(isResting(after, clock.monotonic()) ? words.pinRests : words.wrongPin)
  }

  return (
    <div className="pin" lang={props.language}>
      <p className="pin-title">{props.title}</p>
      <div className="pin-dots" role="img" aria-label={words.digitsEntered(pin.digits.length)}>
        {Array.from({ length: PIN_LENGTH }, (_, i) => i).map((i) => (
          <span key={i} data-full={i < pin.digits.length} />
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
        <Button icon="undo" label={words.rubOut} onPress={() => setPin(rubbed(pin))} />
      </div>
      <p className="pin-said" role="status">
        {said}
      </p>
    </div>
  )
}
