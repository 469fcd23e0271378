/** The plan: both feet light up with what will be worked, time adds itself, kept-off places are hatched. */

import './work.css'
import { useMemo, useState } from 'react'
import type { View } from '../../../core/feet/types.ts'
import { MEDIA, type Medium } from '../../../core/record/terms.ts'
import { firstMinutes, layOut, mostMinutes } from '../../../core/session/plan/lay-out.ts'
import { planWords } from '../../../core/words/work-plan.ts'
import { FootMapView } from '../../feet/FootMapView.tsx'
import {
  Button,
  Card,
  Choice,
  Choices,
  Notice,
  Stepper,
  useLanguage,
  useWords,
} from '../../ui/mod.ts'
import { useVisit } from './useVisit.ts'

export function PlanScreen({ sessionId }: { readonly sessionId: string }) {
  const visit = useVisit(sessionId)
  const words = useWords(planWords)
  const language = useLanguage()
  const { session, standing, settings, chart } = visit
  const { massage, attended } = standing.screening
  const most = mostMinutes(standing.screening)
  const [minutes, setMinutes] = useState(
    firstMinutes(session, settings.minutes, standing.screening),
  )
  const [medium, setMedium] = useState<Medium>('lotion')
  const [view, setView] = useState<View>('plantar')
  const { own, shape, legZones } = visit
  const { drawn } = visit.avoided
  const made = useMemo(
    () =>
      layOut({
        session,
        facts: standing.facts,
        usualChart: settings.chart,
        own,
        screening: standing.screening,
        shape,
        minutes,
        secondsPerPass: settings.secondsPerPass,
        legZones,
        drawn,
      }),
    [session, standing, settings, minutes, own, shape, legZones, drawn],
  )

  if (!made.ok)
    return (
      <div className="page">
        <Card tone="warn" title={words.title}>
          <p role="status">
            {made.code === 'NOT_CLEARED' ? words.notCleared : words.refused(made.code)}
          </p>
          <Button
            kind="primary"
            onPress={() => visit.make({ move: 'stop', reason: 'red-flag', note: '' })}
          >
            {words.notCleared}
          </Button>
        </Card>
      </div>
    )
  const { steps, leftOut, totalSeconds } = made.value
  const free = steps.every(({ zone }) => zone === undefined)
  const planned = steps.flatMap(({ foot, zone }) => (zone ? [{ foot, zone }] : []))
  const { secondsPerPass } = settings
  const start = () =>
    visit.make({ move: 'plan', plan: made.value, minutes, secondsPerPass, medium })
  const nameOf = (id: string) => chart?.zones.find((zone) => zone.id === id)?.names[language] ?? id
  return (
    <div className="work plan" data-fills>
      <div className="work-middle">
        <FootMapView
          chart={chart}
          shape={visit.shape}
          view={view}
          mode="still"
          planned={planned}
          avoided={visit.avoided}
          onView={setView}
        />
      </div>
      <aside className="work-side">
        <h1>{words.title}</h1>
        <p className="work-total">
          <strong>{words.total(Math.round(totalSeconds / 60))}</strong> {words.totalLabel} ·{' '}
          {words.steps(steps.length)}
        </p>
        {free && chart ? <Notice>{words.free(chart.names[language])}</Notice> : null}
        <Button kind="big" icon="check" wide onPress={start}>
          {words.start}
        </Button>
        <Stepper
          label={words.minutes}
          value={minutes}
          least={10}
          most={most}
          by={5}
          show={words.total}
          onChange={setMinutes}
          fewer={words.fewer}
          more={words.more}
        />
        {massage.maxMinutes === null ? null : (
          <Notice icon="clock">{words.capped(massage.maxMinutes)}</Notice>
        )}
        {massage.pressure === 'any' ? null : (
          <Notice icon="finger">{massage.pressure === 'light' ? words.light : words.firm}</Notice>
        )}
        {attended ? <Notice icon="person">{words.attended}</Notice> : null}
        <Choices label={words.medium} width={110}>
          {MEDIA.map((one) => (
            <Choice
              key={one}
              size="chip"
              label={words[one]}
              chosen={medium === one}
              onChoose={() => setMedium(one)}
            />
          ))}
        </Choices>
        <details>
          <summary>
            {words.leftOut} ({leftOut.length})
          </summary>
          {leftOut.length === 0 ? <p>{words.nothingLeftOut}</p> : null}
          <ul className="plain-list">
            {leftOut.map(({ foot, zone, reason }) => (
              <li key={`${foot} ${zone}`}>
                {words[foot]}: {nameOf(zone)}, {reason === 'avoided' ? words.avoided : words.noTime}
              </li>
            ))}
          </ul>
        </details>
      </aside>
    </div>
  )
}
