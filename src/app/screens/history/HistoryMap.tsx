/** The map of the feet to look at, not to touch: marks, hollow marks of an earlier visit, heat; to take away as a picture. */

import { useEffect, useRef } from 'react'
import type { Chart, FootShapes, Heat, View } from '../../../core/feet/mod.ts'
import { historyWords } from '../../../core/words/history.ts'
import { defineFootMap, type FootMap, type Mark } from '../../../map/mod.ts'
import { useLamp } from '../../ui/lamp.tsx'
import { Button, useLanguage, useWords } from '../../ui/mod.ts'
import { saveFile } from './save-file.ts'

defineFootMap()

const NO_MARKS: readonly Mark[] = []
const NO_HEAT: readonly Heat[] = []
const CANONICAL: FootShapes = {}

/** Pixels of the picture to one of the screen: sharp on paper. */
const SHARP = 2

export function HistoryMap(props: {
  readonly chart: Chart | null
  readonly shape?: FootShapes
  readonly marks?: readonly Mark[]
  readonly overlay?: readonly Mark[]
  readonly heat?: readonly Heat[]
  /** The name of a file to save, without its ending. It names no client. */
  readonly file: string
  readonly view: View
  readonly onView: (view: View) => void
}) {
  const words = useWords(historyWords)
  const holder = useRef<HTMLDivElement>(null)
  const map = useRef<FootMap | null>(null)
  const hears = useRef(props)
  hears.current = props
  const language = useLanguage()
  const [dim] = useLamp()

  useEffect(() => {
    const made = document.createElement('foot-map')
    made.mode = 'still'
    made.setAttribute('strip', 'corners')
    map.current = made
    holder.current?.append(made)
    made.addEventListener('footmap-view', () => hears.current.onView(made.view))
    return () => made.remove()
  }, [])

  const { chart, view } = props
  const shape = props.shape ?? CANONICAL
  const marks = props.marks ?? NO_MARKS
  const overlay = props.overlay ?? NO_MARKS
  const heat = props.heat ?? NO_HEAT
  useEffect(() => {
    if (map.current)
      Object.assign(map.current, { chart, view, shape, marks, overlay, heat, language })
  }, [chart, view, shape, marks, overlay, heat, language])
  useEffect(() => {
    if (dim) map.current?.setAttribute('theme', 'dim')
    else map.current?.removeAttribute('theme')
  }, [dim])

  const name = `${props.file}-${view}`
  return (
    <div className="history-map">
      <div className="history-feet" ref={holder} />
      <fieldset className="history-keys">
        <legend className="sr-only">{words.takeAway}</legend>
        <Button
          icon="download"
          onPress={async () => saveFile(`${name}.png`, (await map.current?.toPNG(SHARP)) ?? null)}
        >
          {words.png}
        </Button>
        <Button
          icon="download"
          onPress={() => {
            const text = map.current?.toSVG() ?? ''
            saveFile(`${name}.svg`, new Blob([text], { type: 'image/svg+xml' }))
          }}
        >
          {words.svg}
        </Button>
      </fieldset>
    </div>
  )
}
