/** The charts: every school's names on the same feet, to look up, to compare, to make one's own, to take away. */

import './charts.css'
import { useMemo, useRef, useState } from 'react'
import { shortName } from '../../../core/feet/chart/short-name.ts'
import {
  chartVersion,
  type Difference,
  type Hit,
  placeOf,
  zonePoint,
} from '../../../core/feet/mod.ts'
import type { Chart, Place, Side, View } from '../../../core/feet/types.ts'
import { atlasWords } from '../../../core/words/atlas.ts'
import type { FootMap } from '../../../map/mod.ts'
import type { Pointed } from '../../../map/types.ts'
import { FootMapView } from '../../feet/FootMapView.tsx'
import { Choice, Choices, useLanguage, useWords } from '../../ui/mod.ts'
import { Adjust } from './Adjust.tsx'
import { Compare } from './Compare.tsx'
import { besideEachOther, viewOf } from './compare.model.ts'
import { Find } from './Find.tsx'
import { PlaceCard } from './PlaceCard.tsx'
import { Studio } from './Studio.tsx'
import { litBy, onItsFeet, placesFor } from './search.model.ts'
import { TakeAway } from './TakeAway.tsx'
import { useDraft } from './useDraft.ts'
import { useStudioCharts } from './useStudioCharts.ts'

const TASKS = [
  { id: 'find', icon: 'search' },
  { id: 'differ', icon: 'mirror' },
  { id: 'studio', icon: 'room' },
  { id: 'save', icon: 'download' },
] as const
type Task = (typeof TASKS)[number]['id']

export function Charts() {
  const words = useWords(atlasWords)
  const language = useLanguage()
  const studio = useStudioCharts()
  const { charts, inUse } = studio
  const map = useRef<FootMap>(null)
  const [named, setNamed] = useState(() => chartVersion(inUse))
  const [view, setView] = useState<View>('plantar')
  const [task, setTask] = useState<Task>('find')
  const [typed, setTyped] = useState('')
  const [place, setPlace] = useState<Place | null>(null)
  const [found, setFound] = useState<Hit | null>(null)
  const [other, setOther] = useState<Chart | null>(null)
  const [difference, setDifference] = useState<Difference | null>(null)
  const [kept, setKept] = useState<string | null>(null)
  const shown = studio.known.find((one) => chartVersion(one) === named) ?? inUse
  const draft = useDraft(studio.told)

  const hits = useMemo(
    () => placesFor(typed, shown, charts, language),
    [typed, shown, charts, language],
  )
  const second = other && other !== shown ? other : (charts.find((one) => one !== shown) ?? null)
  const pointed = useMemo((): Pointed => {
    if (draft.draft) return draft.pointed
    if (task === 'differ' && difference) return besideEachOther(difference)
    if (task !== 'find') return { zones: [], place, beside: [] }
    const zones = found ? onItsFeet(found.zone) : typed.trim() === '' ? [] : litBy(hits, shown)
    return { zones, place, beside: [] }
  }, [draft.draft, draft.pointed, task, difference, place, found, typed, hits, shown])

  const turnTo = (chart: Chart) => {
    setNamed(chartVersion(chart))
    setFound(null)
    setDifference(null)
    setKept(null)
  }
  const show = (hit: Hit, foot: Side) => {
    if (hit.chart !== shown) turnTo(hit.chart)
    const on = hit.zone.views.includes(view) ? view : (hit.zone.views[0] ?? view)
    setView(on)
    setFound(hit)
    setPlace(placeOf(foot, on, zonePoint(hit.zone, on)))
  }
  const choose = (one: Difference) => {
    setDifference(one)
    setPlace(null)
    setView(viewOf(one, view))
  }
  const keep = () => {
    const own = draft.own
    if (!own) return
    studio.keep(own)
    setNamed(chartVersion(own))
    setKept(`${own.names[language]} ${own.version}`)
    draft.stop()
  }

  return (
    <div className="charts" data-fills data-adjusting={draft.draft !== null}>
      <h1 className="sr-only">{words.title}</h1>
      <div className="charts-feet">
        {draft.draft ? null : (
          <Choices label={words.chart} hideLabel width={150}>
            {charts.map((chart) => (
              <Choice
                key={chartVersion(chart)}
                size="chip"
                label={shortName(chart, language)}
                detail={chart === inUse ? words.inUse : undefined}
                chosen={chart === shown}
                onChoose={() => turnTo(chart)}
              />
            ))}
          </Choices>
        )}
        <FootMapView
          className="charts-map"
          mode="pick"
          names="zones"
          map={map}
          chart={draft.chart ?? shown}
          view={view}
          pointed={pointed}
          onView={setView}
          onPlace={(asked) => {
            if (draft.draft) return draft.place(asked)
            setPlace(asked.place)
            setFound(null)
          }}
          onDrag={draft.drag}
          onTouchCancel={() => draft.drag(null)}
        />
      </div>
      {draft.draft ? (
        <div className="charts-side">
          <Adjust
            draft={draft.draft}
            zone={draft.zone}
            view={view}
            refusal={draft.refusal}
            onZone={draft.choose}
            onChange={draft.change}
            onKeep={keep}
            onStop={draft.stop}
          />
        </div>
      ) : (
        <div className="charts-side">
          <Choices label={words.what} hideLabel width={70}>
            {TASKS.map(({ id, icon }) => (
              <Choice
                key={id}
                size="chip"
                icon={icon}
                label={words[id]}
                chosen={task === id}
                onChoose={() => setTask(id)}
              />
            ))}
          </Choices>
          {place && (task === 'find' || task === 'differ') ? (
            <PlaceCard place={place} charts={charts} onForget={() => setPlace(null)} />
          ) : task === 'find' ? (
            <p className="quietly">{words.touch}</p>
          ) : null}
          {kept ? <p role="status">{words.kept(kept)}</p> : null}
          {task === 'find' ? (
            <Find
              typed={typed}
              onType={(text) => {
                setTyped(text)
                setFound(null)
                setPlace(null)
              }}
              hits={hits}
              shown={shown}
              onShow={show}
            />
          ) : task === 'differ' ? (
            <Compare
              shown={shown}
              charts={charts}
              other={second}
              chosen={difference}
              onOther={(chart) => {
                setOther(chart)
                setDifference(null)
              }}
              onChoose={choose}
            />
          ) : task === 'studio' ? (
            <Studio
              shown={shown}
              inUse={inUse}
              own={studio.own}
              mayChange={studio.mayChange}
              onUse={() => studio.use(shown)}
              onShow={turnTo}
              onMake={() => {
                draft.begin(shown)
                scrollTo(0, 0)
              }}
            />
          ) : (
            <TakeAway map={map} chart={shown} view={view} />
          )}
        </div>
      )}
    </div>
  )
}
