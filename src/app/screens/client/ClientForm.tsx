/** The few lines about a person; every one may stay empty. */

import { type FormEvent, useState } from 'react'
import type { Form } from '../../../core/desk/mod.ts'
import { roomWords } from '../../../core/words/rooms.ts'
import { Button, Field, LanguageSwitch, useWords } from '../../ui/mod.ts'
import { SamePerson } from './SamePerson.tsx'

export function ClientForm(props: {
  readonly first: Form
  /** Of somebody without a page, who may have one all the same. */
  readonly isNew?: boolean
  readonly onSave: (form: Form) => void
  readonly onCancel: () => void
}) {
  const words = useWords(roomWords)
  const [form, setForm] = useState(props.first)
  const set = (field: keyof Form) => (value: string) =>
    setForm((before) => ({ ...before, [field]: value }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    props.onSave(form)
  }
  return (
    <form className="stack" onSubmit={submit}>
      <Field label={words.name} hint={words.nameHint} value={form.name} onChange={set('name')} />
      <div className="pair">
        <Field label={words.phone} type="tel" value={form.phone} onChange={set('phone')} />
        <Field label={words.born} type="date" value={form.born} onChange={set('born')} />
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
        <Button onPress={props.onCancel}>{words.cancel}</Button>
      </div>
    </form>
  )
}
