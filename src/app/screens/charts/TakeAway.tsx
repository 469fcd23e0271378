/** Takes the map away as it looks, and the chart as data that other programs read. */

import { type RefObject, useState } from 'react'
import { chartVersion, exportChart } from '../../../core/feet/mod.ts'
import type { Chart, View } from '../../../core/feet/types.ts'
import { atlasWords } from '../../../core/words/atlas.ts'
import type { FootMap } from '../../../map/mod.ts'
import { Button, Card, saveAs, useWords } from '../../ui/mod.ts'

export function TakeAway(props: {
  readonly map: RefObject<FootMap | null>
  readonly chart: Chart
  readonly view: View
}) {
  const words = useWords(atlasWords)
  const [saved, setSaved] = useState<string | null>(null)
  const { map, chart, view } = props
  const name = chartVersion(chart)
  const give = (file: string, content: BlobPart | null | undefined, type: string) => {
    if (!content) return
    saveAs(file, content, type)
    setSaved(file)
  }
  return (
    <Card title={words.takeAway}>
      <div className="stack">
        <p>{words.takeAwayLead}</p>
        <Button
          icon="download"
          wide
          onPress={() => give(`${name}-${view}.svg`, map.current?.toSVG(), 'image/svg+xml')}
        >
          {words.svg}
        </Button>
        <Button
          icon="download"
          wide
          onPress={() =>
            void map.current?.toPNG().then((png) => give(`${name}-${view}.png`, png, 'image/png'))
          }
        >
          {words.png}
        </Button>
        <Button
          icon="download"
          wide
          onPress={() =>
            give(`${name}.json`, JSON.stringify(exportChart(chart)), 'application/geo+json')
          }
        >
          {words.data}
        </Button>
        {saved ? <p role="status">{words.saved(saved)}</p> : null}
      </div>
    </Card>
  )
}
