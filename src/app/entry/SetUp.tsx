/** The first page of a new studio: five lines, and the first client can sit down. */

import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { LEAST_PASSWORD } from '../../core/sync/wire/mod.ts'
import { shellWords } from '../../core/words/shell.ts'
import { useRefusalWords } from '../gate/refusals.ts'
import { useGate } from '../gate/useGate.tsx'
import { Button, Card, Field, LanguageSwitch, Notice, useLanguages, useWords } from '../ui/mod.ts'
import { EntryPage } from './EntryPage.tsx'

export function SetUp(props: { readonly timeZone: string }) {
  const words = useWords(shellWords)
  const refusal = useRefusalWords()
  const gate = useGate()
  const [, go] = useLocation()
  const { practitioner, setPractitioner } = useLanguages()
  const [code, setCode] = useState(() => new URLSearchParams(location.search).get('code') ?? '')
  const [codeGiven] = useState(code !== '')
  const [studio, setStudio] = useState('')
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [short, setShort] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (busy) return
    setShort(password.length < LEAST_PASSWORD)
    if (password.length < LEAST_PASSWORD) return
    setBusy(true)
    const answer = await gate.setUp({
      code: code.trim(),
      studio: { name: studio.trim(), timeZone: props.timeZone },
      owner: { name: name.trim(), language: practitioner },
      password,
      tablet: studio.trim(),
    })
    setBusy(false)
    if (answer.ok) go('/', { replace: true })
    else setSaid(answer.code)
  }

  return (
    <EntryPage title={words.setUp} lead={words.setUpLead}>
      <Card>
        <form onSubmit={submit}>
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
          <Field
            label={words.yourName}
            value={name}
            onChange={setName}
            autoComplete="username"
            required
          />
          <Field
            label={words.password}
            hint={words.passwordHint}
            {...(short ? { wrong: words.passwordShort } : {})}
            type="password"
            autoComplete="new-password"
            value={password}
            onChange={setPassword}
            required
          />
          {said === null ? null : (
            <Notice tone="danger" icon="warning" live>
              {refusal(said)}
            </Notice>
          )}
          <Button kind="big" type="submit" disabled={busy}>
            {busy ? words.loading : words.open}
          </Button>
        </form>
      </Card>
    </EntryPage>
  )
}
