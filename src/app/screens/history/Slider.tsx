/** A row of visits under one big handle: pulled, stepped by arrow keys, or played. */

import { useEffect, useId, useState } from 'react'
import { historyWords } from '../../../core/words/history.ts'
import { Button, useWords } from '../../ui/mod.ts'

/** Milliseconds that each visit is shown while it plays. */
const EACH = 1400

/** Who asks for less motion steps by hand: nothing moves by itself. */
function lessMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

export function Slider(props: {
  readonly label: string
  /** One text a visit, as it is seen and read aloud. */
  readonly steps: readonly string[]
  readonly at: number
  readonly onMove: (at: number) => void
}) {
  const words = useWords(historyWords)
  const id = useId()
  const [playing, setPlaying] = useState(false)
  const { steps, at, onMove } = props
  const last = steps.length - 1
  const still = lessMotion()
  useEffect(() => {
    if (!playing) return
    const timer = setTimeout(() => {
      if (at >= last) setPlaying(false)
      else onMove(at + 1)
    }, EACH)
    return () => clearTimeout(timer)
  }, [playing, at, last, onMove])
  const play = () => {
    if (still) return onMove(at >= last ? 0 : at + 1)
    if (!playing) onMove(at >= last ? 0 : at)
    setPlaying(!playing)
  }
  return (
    <div className="history-slider">
      <Button
        icon={still ? 'next' : playing ? 'pause' : 'play'}
        label={still ? words.nextVisit : playing ? words.pause : words.play}
        onPress={play}
      />
      <div>
        <label htmlFor={id}>
          <span className="sr-only">{props.label}: </span>
          {steps[at]}
        </label>
        <input
          id={id}
          type="range"
          min={0}
          max={last}
          step={1}
          value={at}
          aria-valuetext={steps[at]}
          onChange={(event) => {
            setPlaying(false)
            onMove(Number(event.target.value))
          }}
        />
      </div>
    </div>
  )
}
