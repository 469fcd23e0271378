/** The feet to look at, not to touch: marks, hollow marks of an earlier visit, heat; to take away as a picture. */

import { useRef } from 'react'
import { historyWords } from '../../../core/words/history.ts'
import type { FootMap } from '../../../map/mod.ts'
import { FootMapView, type FootMapViewProps } from '../../feet/FootMapView.tsx'
import { Button, useWords } from '../../ui/mod.ts'
import { saveAs } from '../../ui/save-file.ts'

/** Pixels of the picture to one of the screen: sharp on paper. */
const SHARP = 2

export function StillFeet(
  props: Omit<FootMapViewProps, 'className' | 'map' | 'mode'> & {
    /** The name of a file to save, without its ending. It names no client. */
    readonly file: string
  },
) {
  const { file, ...shown } = props
  const words = useWords(historyWords)
  const map = useRef<FootMap>(null)
  const name = `${file}-${shown.view}`
  return (
    <div className="history-map">
      <FootMapView {...shown} map={map} mode="still" className="history-feet" />
      <fieldset className="history-keys">
        <legend className="sr-only">{words.takeAway}</legend>
        <Button
          icon="download"
          onPress={async () => {
            const picture = await map.current?.toPNG(SHARP)
            // A browser may not make it: then there is nothing to hand over.
            if (picture) saveAs(`${name}.png`, picture, 'image/png')
          }}
        >
          {words.png}
        </Button>
        <Button
          icon="download"
          onPress={() => saveAs(`${name}.svg`, map.current?.toSVG() ?? '', 'image/svg+xml')}
        >
          {words.svg}
        </Button>
      </fieldset>
    </div>
  )
}
