/** Which chart the studio works by, and the versions of its own that it has made. */

import { chartVersion, type OwnChart, schoolOf } from '../../../core/feet/mod.ts'
import type { Chart } from '../../../core/feet/types.ts'
import { schoolFor } from '../../../core/session/mod.ts'
import { atlasWords } from '../../../core/words/atlas.ts'
import { Button, Card, Choice, Notice, useLanguage, useWords } from '../../ui/mod.ts'

export function Studio(props: {
  readonly shown: Chart
  readonly inUse: Chart
  readonly own: readonly { readonly told: OwnChart; readonly chart: Chart }[]
  readonly mayChange: boolean
  readonly onUse: () => void
  readonly onShow: (chart: Chart) => void
  readonly onMake: () => void
}) {
  const words = useWords(atlasWords)
  const language = useLanguage()
  const { shown, inUse, own, mayChange } = props
  const name = shown.names[language]
  return (
    <>
      <Card title={words.studioChart}>
        <div className="stack">
          <p>{words.usedNow(`${inUse.names[language]} ${inUse.version}`)}</p>
          {shown.id === inUse.id ? null : (
            <Button kind="primary" wide disabled={!mayChange} onPress={props.onUse}>
              {words.use(name)}
            </Button>
          )}
          {schoolFor(schoolOf(shown)) ? null : <Notice tone="warn">{words.noOrder}</Notice>}
          {mayChange ? null : <p className="quietly">{words.ownerOnly}</p>}
          <p className="quietly">{words.keeps}</p>
        </div>
      </Card>
      <Card title={words.ownVersions}>
        <div className="stack">
          <p>{words.ownLead}</p>
          {own.length === 0 ? <p className="quietly">{words.noOwn}</p> : null}
          <ul className="charts-own">
            {own.map(({ told, chart }) => (
              <li key={chartVersion(chart)}>
                <Choice
                  size="row"
                  label={`${chart.names[language]} ${chart.version}`}
                  detail={words.from(told.base)}
                  chosen={chart === shown}
                  onChoose={() => props.onShow(chart)}
                />
              </li>
            ))}
          </ul>
          <Button icon="edit" wide disabled={!mayChange} onPress={props.onMake}>
            {words.make(name)}
          </Button>
        </div>
      </Card>
    </>
  )
}
