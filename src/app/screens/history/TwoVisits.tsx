/** Two visits held together: the earlier one hollow, the later one full, and what became of each sore spot. */

import { useId, useMemo, useState } from 'react'
import type { View } from '../../../core/feet/mod.ts'
import { between, type Course, standsFor } from '../../../core/progress/mod.ts'
import { historyWords } from '../../../core/words/history.ts'
import { MarkSign } from '../../feet/MarkSign.tsx'
import { Card, useWords } from '../../ui/mod.ts'
import { COURSE_STATE, COURSES, marksOfCourses } from './history.model.ts'
import { SpotLine } from './SpotLine.tsx'
import { StillFeet } from './StillFeet.tsx'
import type { History } from './useHistory.ts'

function Which(props: {
  readonly label: string
  readonly days: readonly string[]
  readonly from: number
  readonly to: number
  readonly at: number
  readonly onChoose: (at: number) => void
}) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value={props.at}
        onChange={(event) => props.onChoose(Number(event.target.value))}
      >
        {props.days.map((day, i) =>
          i < props.from || i > props.to ? null : (
            <option key={day + String(i)} value={i}>
              {i + 1} · {day}
            </option>
          ),
        )}
      </select>
    </div>
  )
}

function Line(props: {
  readonly course: Course
  readonly view: View
  readonly onView: (view: View) => void
}) {
  const words = useWords(historyWords)
  const { before, after, became } = props.course
  const spot = after ?? before
  if (!spot) return null
  const felt = (one: typeof before) => (one && standsFor(one)?.discomfort) ?? null
  const [from, to] = [felt(before), felt(after)]
  return (
    <SpotLine
      place={spot.place}
      state={COURSE_STATE[became]}
      hollow={became === 'gone'}
      numbers={from !== null && to !== null ? words.fromTo(from, to) : words.felt(from ?? to ?? 0)}
      view={props.view}
      onView={props.onView}
    />
  )
}

export function TwoVisits({ visits, days, chart, shape }: History) {
  const words = useWords(historyWords)
  const [view, setView] = useState<View>('plantar')
  const last = visits.length - 1
  // Visits may still be coming in: until one is chosen, the first is held against the last.
  const [chosen, setLater] = useState<number | null>(null)
  const later = Math.min(chosen ?? last, last)
  const [first, setEarlier] = useState(0)
  const earlier = Math.min(first, later - 1)
  const [a, b] = [visits[earlier], visits[later]]
  const courses = useMemo(() => (a && b ? between(a.spots, b.spots) : []), [a, b])
  const shown = useMemo(() => marksOfCourses(courses), [courses])
  if (!a || !b) return <Card>{words.needTwo}</Card>
  return (
    <div className="history">
      <div className="history-main">
        <div className="history-which">
          <Which
            label={words.earlier}
            days={days}
            from={0}
            to={later - 1}
            at={earlier}
            onChoose={setEarlier}
          />
          <Which
            label={words.later}
            days={days}
            from={1}
            to={last}
            at={later}
            onChoose={setLater}
          />
        </div>
        <StillFeet
          chart={chart}
          shape={shape}
          marks={shown.marks}
          overlay={shown.overlay}
          file={`feet-${earlier + 1}-${later + 1}`}
          view={view}
          onView={setView}
        />
      </div>
      <Card title={words.became} className="history-side">
        {courses.length === 0 ? <p>{words.nothingSore}</p> : null}
        {COURSES.map((became) => {
          const these = courses.filter((one) => one.became === became)
          if (these.length === 0) return null
          return (
            <section key={became} data-became={became}>
              <h3>
                {words[became]} <small>{these.length}</small>
              </h3>
              <ul className="history-spots">
                {these.map((one) => (
                  <Line
                    key={one.after?.id ?? one.before?.id}
                    course={one}
                    view={view}
                    onView={setView}
                  />
                ))}
              </ul>
            </section>
          )
        })}
        <p className="history-hollow quietly">
          <MarkSign state="tender" hollow /> {words.hollow}
        </p>
        <p className="quietly">{words.honest}</p>
      </Card>
    </div>
  )
}
