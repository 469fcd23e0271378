/** The few lines about a person; every one may stay empty. */

import type { FormEvent } from 'react'
import { type Form, flawsIn } from '../../../core/desk/mod.ts'
import { MOST } from '../../../core/record/mod.ts'
import { roomWords } from '../../../core/words/rooms.ts'
import { useDraft } from '../../log/mod.ts'
import { useToday } from '../../log/useScreening.ts'
import { Button, DraftLine, Field, LanguageSwitch, useWords } from '../../ui/mod.ts'
import { SamePerson } from './SamePerson.tsx'

export function ClientForm(props: {
  /** Under which name it is remembered while it is not saved. */
  readonly draft: string
  readonly first: Form
  /** Of somebody without a page, who may have one all the same. */
  readonly isNew?: boolean
  readonly onSave: (form: Form) => void
  readonly onCancel: () => void
}) {
  const words = useWords(roomWords)
  const today = useToday()
  const { value: form, set: write, forget, fromBefore } = useDraft(props.draft, props.first)
  const flaws = flawsIn(form, props.first, today)
  const set = (field: keyof Form) => (value: string) => write({ ...form, [field]: value })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (Object.keys(flaws).length > 0) return
    props.onSave(form)
    forget()
  }
  return (
    <form className="stack" onSubmit={submit}>
      {fromBefore ? <DraftLine onForget={forget} /> : null}
      <Field label={words.name} hint={words.nameHint} value={form.name} onChange={set('name')} />
      <div className="pair">
        <Field
          label={words.phone}
          type="tel"
          most={MOST.phone}
          value={form.phone}
          onChange={set('phone')}
        />
        <Field
          label={words.born}
          type="date"
          value={form.born}
          onChange={set('born')}
          {...(flaws.born ? { wrong: words.bornWrong } : {})}
        />
      </div>
      <Field
        label={words.emergencyContact}
        value={form.emergencyContact}
        onChange={set('emergencyContact')}
      />
      <LanguageSwitch value={form.language} onChange={set('language')} label={words.language} />
      {props.isNew ? <SamePerson typed={form} /> : null}
      <div className="bar">
        <Button kind="primary" type="submit" icon="check">
          {words.save}
        </Button>
        <Button
          onPress={() => {
            forget()
            props.onCancel()
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
