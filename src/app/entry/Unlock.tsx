/** The locked tablet: one password, no network needed. */

import { type FormEvent, useState } from 'react'
import { shellWords } from '../../core/words/shell.ts'
import { useGate } from '../gate/useGate.tsx'
import { Button, Card, Field, useWords } from '../ui/mod.ts'
import { EntryPage } from './EntryPage.tsx'

export function Unlock(props: { readonly name: string }) {
  const words = useWords(shellWords)
  const gate = useGate()
  const [password, setPassword] = useState('')
  const [wrong, setWrong] = useState(false)
  const [busy, setBusy] = useState(false)

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const opened = await gate.unlock(password)
    setBusy(false)
    setWrong(!opened)
  }

  return (
    <EntryPage title={words.lockedTitle} lead={words.lockedLead(props.name)}>
      <Card>
        <form onSubmit={submit}>
          <Field
            label={words.password}
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
            {...(wrong ? { wrong: words.wrongPassword } : {})}
            required
          />
          <Button kind="big" icon="lock" type="submit" disabled={busy}>
            {busy ? words.loading : words.unlock}
          </Button>
          <Button kind="plain" onPress={() => void gate.someoneElse()}>
            {words.someoneElse}
          </Button>
        </form>
      </Card>
    </EntryPage>
  )
}
