/** Makes a version of the studio's own: a zone is chosen on the map and moved, sized, renamed or left out. */

import {
  arrowsOf,
  asItWas,
  type Draft,
  isNamed,
  moved,
  withZone,
} from '../../../core/feet/chart/draft.ts'
import { GROWN } from '../../../core/feet/mod.ts'
import type { View } from '../../../core/feet/types.ts'
import { atlasWords } from '../../../core/words/atlas.ts'
import { LANGUAGES } from '../../../core/words/language.ts'
import {
  Button,
  Card,
  Choice,
  Choices,
  Field,
  Notice,
  Stepper,
  useLanguage,
  useWords,
} from '../../ui/mod.ts'
import { whyNot } from './why-not.ts'

const FEET = ['right', 'both', 'left'] as const
const NAMED = { en: 'nameEn', 'zh-Hans': 'nameZh' } as const

function OneZone(props: {
  readonly draft: Draft
  readonly zone: string
  readonly view: View
  readonly onChange: (draft: Draft) => void
}) {
  const words = useWords(atlasWords)
  const language = useLanguage()
  const { draft, zone, view, onChange } = props
  const was = draft.base.zones.find(({ id }) => id === zone)
  if (!was) return null
  const now = draft.zones[zone] ?? {}
  const names = now.names ?? was.names
  const feet = now.feet ?? (was.feet.length === 2 ? 'both' : was.feet[0])
  const change = (one: Parameters<typeof withZone>[2]) => onChange(withZone(draft, zone, one))
  if (now.hide)
    return (
      <Card title={names[language]}>
        <div className="stack">
          <p role="status">{words.leftOut(names[language])}</p>
          <Button onPress={() => onChange(asItWas(draft, zone))}>{words.bringBack}</Button>
        </div>
      </Card>
    )
  return (
    <Card title={names[language]}>
      <div className="stack">
        <fieldset className="charts-arrows">
          <legend>{words.moveBy}</legend>
          {arrowsOf(view).map(({ word, by }) => (
            <Button key={word} onPress={() => onChange(moved(draft, zone, view, by))}>
              {words[word]}
            </Button>
          ))}
        </fieldset>
        <div className="charts-size">
          <span>{words.size}</span>
          <Stepper
            label={words.size}
            value={Math.round((now.grow ?? 1) * 100)}
            least={GROWN[0] * 100}
            most={GROWN[1] * 100}
            by={10}
            show={words.percent}
            onChange={(percent) => change({ grow: percent / 100 })}
            fewer={words.smaller}
            more={words.larger}
          />
        </div>
        {LANGUAGES.map((one) => (
          <Field
            key={one}
            label={words[NAMED[one]]}
            lang={one}
            value={names[one]}
            onChange={(name) => change({ names: { ...names, [one]: name } })}
          />
        ))}
        <Choices label={words.onFeet} width={84}>
          {FEET.map((one) => (
            <Choice
              key={one}
              size="chip"
              label={words[one]}
              chosen={feet === one}
              onChoose={() => change({ feet: one })}
            />
          ))}
        </Choices>
        <div className="bar">
          <Button onPress={() => change({ hide: true })}>{words.hide}</Button>
          <Button icon="undo" onPress={() => onChange(asItWas(draft, zone))}>
            {words.asItWas}
          </Button>
        </div>
      </div>
    </Card>
  )
}

export function Adjust(props: {
  readonly draft: Draft
  readonly zone: string | null
  readonly view: View
  /** Why the last change could not be drawn, as a code. */
  readonly refusal: string | null
  readonly onZone: (zone: string) => void
  readonly onChange: (draft: Draft) => void
  readonly onKeep: () => void
  readonly onStop: () => void
}) {
  const words = useWords(atlasWords)
  const language = useLanguage()
  const { draft, refusal } = props
  const why = refusal === null ? null : whyNot(refusal)
  const changed = draft.base.zones.filter(({ id }) => draft.zones[id] !== undefined)
  const named = isNamed(draft)
  return (
    <>
      <p>{words.pick}</p>
      {refusal === null ? null : (
        <Notice tone="warn" icon="warning" live>
          {why ? words[why] : words.cannot(refusal)}
        </Notice>
      )}
      {props.zone === null ? null : (
        <OneZone draft={draft} zone={props.zone} view={props.view} onChange={props.onChange} />
      )}
      <Card title={words.adjust}>
        <div className="stack">
          <p role="status">{words.changed(changed.length)}</p>
          {changed.length === 0 ? null : (
            <Choices label={words.changedOnes} hideLabel width={130}>
              {changed.map(({ id, names }) => (
                <Choice
                  key={id}
                  size="chip"
                  label={draft.zones[id]?.names?.[language] ?? names[language]}
                  chosen={id === props.zone}
                  onChoose={() => props.onZone(id)}
                />
              ))}
            </Choices>
          )}
          {named ? null : (
            <Notice tone="warn" icon="warning" live>
              {words.unnamed}
            </Notice>
          )}
          <Field
            label={words.versionName}
            value={draft.names[language]}
            onChange={(name) =>
              props.onChange({ ...draft, names: { ...draft.names, [language]: name } })
            }
          />
          <Button
            kind="primary"
            icon="check"
            wide
            disabled={changed.length === 0 || !named}
            onPress={props.onKeep}
          >
            {words.keep}
          </Button>
          <Button wide onPress={props.onStop}>
            {words.stop}
          </Button>
        </div>
      </Card>
    </>
  )
}
