/** Which keys drive a session on this tablet, and how a pedal's own are taught. */

import { useEffect, useState } from 'react'
import {
  keysFor,
  LEARNABLE,
  type Learnable,
  learn,
  mayLearn,
} from '../../../core/session/work/keys.ts'
import { pedalWords } from '../../../core/words/pedal.ts'
import { Button, Card, useWords } from '../../ui/mod.ts'
import { usePedal } from '../../visits/pedal.ts'

/** Keys whose names a picture says better. */
const SIGNS = new Map([
  ['ArrowRight', '→'],
  ['ArrowLeft', '←'],
  ['ArrowDown', '↓'],
  ['ArrowUp', '↑'],
  ['PageDown', 'Page Down'],
  ['PageUp', 'Page Up'],
])

export function Pedal() {
  const words = useWords(pedalWords)
  const [learned, keep] = usePedal()
  const [teaching, setTeaching] = useState<Learnable | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const nameOf = (key: string): string => {
    if (key === ' ') return words.space
    if (key === 'Enter') return words.enter
    return SIGNS.get(key) ?? (key.length === 1 ? key.toUpperCase() : key)
  }
  useEffect(() => {
    if (teaching === null) return
    const hear = (event: KeyboardEvent) => {
      event.preventDefault()
      event.stopPropagation()
      if (event.repeat) return
      if (!mayLearn(event.key)) return setSaid(words.cannot)
      keep(learn(learned, teaching, event.key))
      setSaid(words.learned(nameOf(event.key), words[teaching]))
      setTeaching(null)
    }
    // A key let go presses what has the focus, unless that too is kept from it.
    const released = (event: KeyboardEvent) => event.preventDefault()
    addEventListener('keydown', hear, { capture: true })
    addEventListener('keyup', released, { capture: true })
    return () => {
      removeEventListener('keydown', hear, { capture: true })
      removeEventListener('keyup', released, { capture: true })
    }
  })
  return (
    <Card title={words.title}>
      <div className="stack">
        <p className="quietly">{words.lead}</p>
        <ul className="settings-keys">
          {LEARNABLE.map((move) => (
            <li key={move} className="settings-line">
              <span>
                {words[move]} <small>{keysFor(move, learned).map(nameOf).join(' · ')}</small>
              </span>
              <Button
                label={words.teach(words[move])}
                pressed={teaching === move}
                onPress={() => {
                  setSaid(null)
                  setTeaching(teaching === move ? null : move)
                }}
              >
                {words.teachShort}
              </Button>
            </li>
          ))}
        </ul>
        <div role="status">
          {teaching ? <p>{words.press(words[teaching])}</p> : null}
          {said ? <p>{said}</p> : null}
        </div>
        {teaching ? (
          <Button kind="plain" onPress={() => setTeaching(null)}>
            {words.stop}
          </Button>
        ) : Object.keys(learned).length > 0 ? (
          <Button
            kind="plain"
            icon="undo"
            onPress={() => {
              keep({})
              setSaid(null)
            }}
          >
            {words.forget}
          </Button>
        ) : null}
      </div>
    </Card>
  )
}
