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
import { outcomeWords } from '../../../core/words/screening-outcome.ts'
import { Button, Choice, Choices, Field, Sheet, useWords } from '../../ui/mod.ts'

const GROUNDS = {
  'stable-3-months': 'ground3Months',
  'stable-1-year': 'ground1Year',
  'no-fit-1-year': 'groundFit',
} as const

const isGround = (ground: string): ground is keyof typeof GROUNDS => Object.hasOwn(GROUNDS, ground)

export function ClearanceSheet(props: {
  readonly condition: string
  /** What the row is about, in the practitioner's language. */
  readonly title: string
  readonly today: string
  readonly clearanceDays: number | null
  readonly selfReport: string | null
  readonly onKeep: (body: BodyOf<'screening/cleared'>) => void
  readonly onClose: () => void
}) {
  const words = useWords(outcomeWords)
  const [form, setForm] = useState<ClearanceForm>(() =>
    clearanceForm(props.condition, props.today, props.clearanceDays),
  )
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
    if (form.by !== null && wrong.length === 0) props.onKeep(clearedBody({ ...form, by: form.by }))
  }
  const ground = props.selfReport
  return (
    <Sheet open title={words.writeClearance} onClose={props.onClose}>
      <p>{props.title}</p>
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
  readonly title: string
  readonly today: string
  readonly onKeep: (body: BodyOf<'screening/flagSeen'>) => void
  readonly onClose: () => void
}) {
  const words = useWords(outcomeWords)
  const [by, setBy] = useState('')
  const [on, setOn] = useState(props.today)
  const [tried, setTried] = useState(false)
  const nameless = by.trim() === ''
  const ahead = on === '' || on > props.today
  return (
    <Sheet open title={words.writeSeen} onClose={props.onClose}>
      <p>{props.title}</p>
      <Field
        label={words.who}
        value={by}
        onChange={setBy}
        {...(tried && nameless ? { wrong: words.flawName } : {})}
      />
      <Field
        label={words.date}
        type="date"
        value={on}
        onChange={setOn}
        {...(tried && ahead ? { wrong: words.flawDate } : {})}
      />
      <Button
        kind="primary"
        onPress={() => {
          setTried(true)
          if (!nameless && !ahead) props.onKeep({ flag: props.flag, by: by.trim(), on })
        }}
      >
        {words.keep}
      </Button>
    </Sheet>
  )
}
