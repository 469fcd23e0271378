/** Writes down a physician's yes, or that one has seen a red flag. */

import './outcome.css'
import { useState } from 'react'
import {
  type By,
  type ClearanceForm,
  clearanceForm,
  clearedBody,
  type Flaw,
  flaws,
  ways,
} from '../../../core/care/sitting/clearance.ts'
import type { BodyOf } from '../../../core/record/bodies.ts'
import { asTyped, flawOf, MOST } from '../../../core/record/mod.ts'
import { outcomeWords } from '../../../core/words/screening-outcome.ts'
import { useDraft } from '../../log/mod.ts'
import { Button, Choice, Choices, DraftLine, Field, Sheet, useWords } from '../../ui/mod.ts'

const GROUNDS = {
  'stable-3-months': 'ground3Months',
  'stable-1-year': 'ground1Year',
  'no-fit-1-year': 'groundFit',
} as const

const isGround = (ground: string): ground is keyof typeof GROUNDS => Object.hasOwn(GROUNDS, ground)

export function ClearanceSheet(props: {
  readonly condition: string
  /** The visit it is asked in. */
  readonly about: string
  /** What the row is about, in the practitioner's language. */
  readonly title: string
  readonly today: string
  readonly clearanceDays: number | null
  readonly selfReport: string | null
  readonly onKeep: (body: BodyOf<'screening/cleared'>) => void
  readonly onClose: () => void
}) {
  const words = useWords(outcomeWords)
  const first = clearanceForm(props.condition, props.today, props.clearanceDays)
  const draft = useDraft<ClearanceForm>(`clearance/${props.about}/${props.condition}`, first)
  const { value: form, set: setForm } = draft
  const [tried, setTried] = useState(false)
  const wrong = flaws(form, props.today)
  const said: { readonly [flaw in Flaw]: string } = {
    by: words.flawBy,
    name: words.flawName,
    date: words.flawDate,
    until: words.flawUntil,
  }
  const flaw = (one: Flaw) => (tried && wrong.includes(one) ? { wrong: said[one] } : {})
  const names: { readonly [by in By]: string } = {
    letter: words.byLetter,
    phone: words.byPhone,
    'in-person': words.byPerson,
    'self-report': words.bySelf,
  }
  const keep = () => {
    setTried(true)
    const canKeep = flawOf(form.name, MOST.line) === null && flawOf(form.limits, MOST.text) === null
    if (form.by === null || wrong.length > 0 || !canKeep) return
    props.onKeep(clearedBody({ ...form, by: form.by }))
    draft.forget()
  }
  const ground = props.selfReport
  return (
    <Sheet open title={words.writeClearance} onClose={props.onClose}>
      <p>{props.title}</p>
      {draft.fromBefore ? <DraftLine onForget={draft.forget} /> : null}
      <Choices label={words.flawBy} width={150}>
        {ways(props.selfReport).map((by) => (
          <Choice
            key={by}
            size="chip"
            label={names[by]}
            chosen={form.by === by}
            onChoose={() => setForm({ ...form, by })}
          />
        ))}
      </Choices>
      {form.by === 'self-report' && ground !== null && isGround(ground) ? (
        <p>{words.selfGround(words[GROUNDS[ground]])}</p>
      ) : (
        <Field
          label={words.who}
          value={form.name}
          {...flaw('name')}
          onChange={(name) => setForm({ ...form, name })}
        />
      )}
      <div className="outcome-dates">
        <Field
          label={words.date}
          type="date"
          value={form.date}
          {...flaw('date')}
          onChange={(date) => setForm({ ...form, date })}
        />
        <Field
          label={words.until}
          type="date"
          value={form.until}
          {...flaw('until')}
          onChange={(until) => setForm({ ...form, until })}
        />
      </div>
      <Field
        label={words.limits}
        lines
        value={form.limits}
        onChange={(limits) => setForm({ ...form, limits })}
      />
      <Button kind="primary" onPress={keep}>
        {words.keep}
      </Button>
    </Sheet>
  )
}

export function SeenSheet(props: {
  readonly flag: string
  /** The visit it is asked in. */
  readonly about: string
  readonly title: string
  readonly today: string
  readonly onKeep: (body: BodyOf<'screening/flagSeen'>) => void
  readonly onClose: () => void
}) {
  const words = useWords(outcomeWords)
  const draft = useDraft(`seen/${props.about}/${props.flag}`, { by: '', on: props.today })
  const { by, on } = draft.value
  const [tried, setTried] = useState(false)
  const nameless = asTyped(by, false) === ''
  const ahead = on === '' || on > props.today
  return (
    <Sheet open title={words.writeSeen} onClose={props.onClose}>
      <p>{props.title}</p>
      {draft.fromBefore ? <DraftLine onForget={draft.forget} /> : null}
      <Field
        label={words.who}
        value={by}
        onChange={(typed) => draft.set({ by: typed, on })}
        {...(tried && nameless ? { wrong: words.flawName } : {})}
      />
      <Field
        label={words.date}
        type="date"
        value={on}
        onChange={(day) => draft.set({ by, on: day })}
        {...(tried && ahead ? { wrong: words.flawDate } : {})}
      />
      <Button
        kind="primary"
        onPress={() => {
          setTried(true)
          if (nameless || ahead || flawOf(by, MOST.line) !== null) return
          props.onKeep({ flag: props.flag, by: asTyped(by, false), on })
          draft.forget()
        }}
      >
        {words.keep}
      </Button>
    </Sheet>
  )
}
