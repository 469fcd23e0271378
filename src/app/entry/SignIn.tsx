/** Signing in on this tablet: a name and a password. */

import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { peopleWords } from '../../core/words/people.ts'
import { shellWords } from '../../core/words/shell.ts'
import { useRefusalWords } from '../gate/refusals.ts'
import { useGate, useGateState } from '../gate/useGate.tsx'
import { Button, Card, Field, Notice, useWords } from '../ui/mod.ts'
import { EntryPage } from './EntryPage.tsx'

export function SignIn(props: { readonly studioName: string }) {
  const words = useWords(shellWords)
  const refusal = useRefusalWords()
  const gate = useGate()
  const [, go] = useLocation()
  const open = useGateState().at === 'open'
  const people = useWords(peopleWords)
  const [name, setName] = useState(() => new URLSearchParams(location.search).get('name') ?? '')
  const [password, setPassword] = useState('')
  const [said, setSaid] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const answer = await gate.signIn(name.trim(), password, name.trim())
    setBusy(false)
    if (answer.ok) go('/', { replace: true })
    else setSaid(answer.code)
  }

  return (
    <EntryPage title={words.signInTitle(props.studioName)}>
      <Card>
        <form onSubmit={submit}>
          <Field
            label={words.yourName}
            value={name}
            onChange={setName}
            autoComplete="username"
            required
          />
          <Field
            label={words.password}
            type="password"
            autoComplete="current-password"
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
            {busy ? words.loading : words.signIn}
          </Button>
          <div className="entry-ways">
            <Button kind="plain" onPress={() => go('/join')}>
              {people.haveCode}
            </Button>
            {open ? (
              <Button kind="plain" onPress={() => go('/')}>
                {people.back}
              </Button>
            ) : null}
          </div>
        </form>
      </Card>
    </EntryPage>
  )
}
