/** The soak gate: a reading on big keys, herbs that suit this client, and the time that is left. */

import './soak.css'
import { useState } from 'react'
import {
  degrees,
  degreesAtMost,
  herbsOff,
  meantInFahrenheit,
  readTemperature,
  type SoakGate,
  soakGate,
} from '../../../core/care/mod.ts'
import { HERBS, type Herb } from '../../../core/record/terms.ts'
import { soakedMinutes, soakTime } from '../../../core/session/work/soak-time.ts'
import { soakWords } from '../../../core/words/work-plan.ts'
import { Button, Card, Choice, Choices, Notice, Timer, useNow, useWords } from '../../ui/mod.ts'
import { isReading, KEYS, typed } from './keypad.model.ts'
import { useVisit, type Visit } from './useVisit.ts'

function InWater({ visit, onAdd }: { readonly visit: Visit; readonly onAdd: () => void }) {
  const words = useWords(soakWords)
  const now = useNow()
  const { soak } = visit.session
  if (!soak) return null
  const { total, gone, left, over } = soakTime(soak, now)
  const last = soak.readings.at(-1)
  const { temperatureUnit: unit } = visit.settings
  return (
    <Card title={words.inWater} className="soak-card soak-in">
      <Timer label={words.left} left={left} total={total} size={180} />
      {over ? (
        <Notice tone="danger" live>
          {words.over}
        </Notice>
      ) : null}
      {last ? <p>{words.reading(degrees(last.celsius, unit))}</p> : null}
      {visit.standing.screening.attended ? <Notice tone="warn">{words.attended}</Notice> : null}
      <p className="quietly">{words.lift}</p>
      <Button
        kind="big"
        icon="next"
        onPress={() => visit.make({ move: 'feet-out', minutes: soakedMinutes(gone) })}
      >
        {words.feetOut}
      </Button>
      <Button icon="water" onPress={onAdd}>
        {words.addHot}
      </Button>
    </Card>
  )
}

function Gate({
  visit,
  again,
  onDone,
}: {
  readonly visit: Visit
  readonly again: boolean
  readonly onDone: () => void
}) {
  const words = useWords(soakWords)
  const { soak, rules } = visit.standing.screening
  const { temperatureUnit: unit } = visit.settings
  const [text, setText] = useState('')
  const [herbs, setHerbs] = useState<readonly Herb[]>([])
  const off = herbsOff(visit.standing.counted, rules)
  const read = isReading(text) ? readTemperature(text, unit) : null
  const celsius = read?.ok ? read.value : null
  const gate =
    celsius === null
      ? null
      : soakGate({ celsius, soak, herbs, conditions: visit.standing.counted, rules })
  const cap = degreesAtMost(soak.maxCelsius ?? 0, unit)
  const said = gate === null || gate.ok ? null : refusal(gate.code)
  function refusal(code: string): string {
    if (code === 'SOAK_TOO_HOT')
      return meantInFahrenheit(celsius ?? 0) ? words.maybeFahrenheit : words.tooHotAnyone
    return code === 'SOAK_TOO_COLD' ? words.tooCold : words.tooHot(cap)
  }
  const feetIn = (open: SoakGate, towels: boolean) => {
    if (celsius === null) return
    visit.make({ move: 'feet-in', celsius, herbs, gate: open, towels })
    onDone()
  }
  return (
    <Card title={again ? words.again : words.measure} className="soak-card">
      <p className="quietly">{again ? words.addHotHint : words.measureHint}</p>
      <output className="soak-reading" aria-label={words.unit}>
        {text === '' ? words.empty : text} <span>°{unit}</span>
      </output>
      <div className="soak-keys">
        {KEYS.map((key) => (
          <Button
            key={key}
            label={key === 'erase' ? words.erase : key === '.' ? words.point : key}
            {...(key === 'erase' ? { icon: 'undo' } : {})}
            onPress={() => setText((before) => typed(before, key))}
          >
            {key === 'erase' ? null : key}
          </Button>
        ))}
      </div>
      <p role="status">
        {said ?? (gate?.ok && gate.value.warn ? words.warm : words.cap(cap, soak.maxMinutes ?? 0))}
      </p>
      <Button
        kind="big"
        icon="basin"
        disabled={!gate?.ok}
        onPress={() => gate?.ok && feetIn(gate.value, false)}
      >
        {words.feetIn}
      </Button>
      <Choices label={words.herbs} width={120}>
        <Choice
          size="chip"
          label={words.plain}
          chosen={herbs.length === 0}
          onChoose={() => setHerbs([])}
        />
        {HERBS.filter((herb) => !off.includes(herb)).map((herb) => (
          <Choice
            key={herb}
            size="chip"
            label={words[herb]}
            chosen={herbs.includes(herb)}
            onChoose={() =>
              setHerbs(
                herbs.includes(herb) ? herbs.filter((one) => one !== herb) : [...herbs, herb],
              )
            }
          />
        ))}
      </Choices>
      {off.map((herb) => (
        <p key={herb} className="quietly">
          {words.herbNo(words[herb])}
        </p>
      ))}
      <Button
        icon="towel"
        disabled={!gate?.ok}
        onPress={() => gate?.ok && feetIn(gate.value, true)}
      >
        {words.towels}
      </Button>
    </Card>
  )
}

export function SoakScreen({ sessionId }: { readonly sessionId: string }) {
  const visit = useVisit(sessionId)
  const words = useWords(soakWords)
  const [adding, setAdding] = useState(false)
  const { soak } = visit.session
  const stopped = visit.standing.screening.soak.maxCelsius === null
  const skip = () => visit.make({ move: 'begin' })
  return (
    <div className="page soak">
      <h1>{words.title}</h1>
      {stopped ? (
        <Card tone="warn" className="soak-card">
          <p>{words.noSoak}</p>
          <Button kind="big" icon="next" onPress={skip}>
            {words.skipStopped}
          </Button>
        </Card>
      ) : soak && !adding ? (
        <InWater visit={visit} onAdd={() => setAdding(true)} />
      ) : (
        <>
          <Gate visit={visit} again={adding} onDone={() => setAdding(false)} />
          {adding ? (
            <Button kind="plain" icon="back" onPress={() => setAdding(false)}>
              {words.keepWater}
            </Button>
          ) : (
            <Button kind="plain" icon="next" onPress={skip}>
              {words.skip}
            </Button>
          )}
        </>
      )}
    </div>
  )
}
