/** The first page of a new studio: five lines, and the first client can sit down. */

import { useState } from 'react'
import { useLocation } from 'wouter'
import { shellWords } from '../../core/words/shell.ts'
import { useGate } from '../gate/useGate.tsx'
import { Field, LanguageSwitch, useAskBeforeLeaving, useLanguages, useWords } from '../ui/mod.ts'
import { EntryForm } from './EntryForm.tsx'
import { EntryPage } from './EntryPage.tsx'
import { isLongEnough, NameField, NewPasswordField } from './fields.tsx'

export function SetUp(props: { readonly timeZone: string }) {
  const words = useWords(shellWords)
  const gate = useGate()
  const [, go] = useLocation()
  const { practitioner, setPractitioner } = useLanguages()
  const [code, setCode] = useState(() => new URLSearchParams(location.search).get('code') ?? '')
  const [codeGiven] = useState(code !== '')
  const [studio, setStudio] = useState('')
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [short, setShort] = useState(false)

  useAskBeforeLeaving(studio !== '' || name !== '')

  async function ask() {
    setShort(!isLongEnough(password))
    if (!isLongEnough(password)) return null
    const answer = await gate.setUp({
      code: code.trim(),
      studio: { name: studio.trim(), timeZone: props.timeZone },
      owner: { name: name.trim(), language: practitioner },
      password,
      tablet: name.trim(),
    })
    if (answer.ok) go('/', { replace: true })
    return answer
  }

  return (
    <EntryPage title={words.setUp} lead={words.setUpLead}>
      <EntryForm does={words.open} ask={ask}>
        <LanguageSwitch value={practitioner} onChange={setPractitioner} />
        {codeGiven ? null : (
          <Field
            label={words.setUpCode}
            hint={words.setUpCodeHint}
            value={code}
            onChange={setCode}
            required
          />
        )}
        <Field label={words.studioName} value={studio} onChange={setStudio} required />
        <NameField value={name} onChange={setName} />
        <NewPasswordField short={short} value={password} onChange={setPassword} />
      </EntryForm>
    </EntryPage>
  )
}
