/** Signing in on this tablet: a name and a password. */

import { useState } from 'react'
import { useLocation } from 'wouter'
import { closedWords } from '../../core/words/closed.ts'
import { peopleWords } from '../../core/words/people.ts'
import { shellWords } from '../../core/words/shell.ts'
import type { Ended } from '../gate/gate.ts'
import { useGate, useGateState } from '../gate/useGate.tsx'
import { Button, Notice, useWords } from '../ui/mod.ts'
import { EntryForm } from './EntryForm.tsx'
import { EntryPage } from './EntryPage.tsx'
import { NameField, PasswordField } from './fields.tsx'

export function SignIn(props: {
  readonly studioName: string
  /** Why the studio has closed this tablet; absent where nobody was in. */
  readonly ended?: Ended
}) {
  const words = useWords(shellWords)
  const people = useWords(peopleWords)
  const closed = useWords(closedWords)
  const gate = useGate()
  const [, go] = useLocation()
  const open = useGateState().at === 'open'
  const [name, setName] = useState(() => new URLSearchParams(location.search).get('name') ?? '')
  const [password, setPassword] = useState('')

  async function ask() {
    const answer = await gate.signIn(name.trim(), password, name.trim())
    if (answer.ok) go('/', { replace: true })
    return answer
  }

  return (
    <EntryPage title={words.signInTitle(props.studioName)}>
      {props.ended === undefined ? null : (
        <Notice tone="warn" icon="lock" live>
          {closed[props.ended]}
        </Notice>
      )}
      <EntryForm
        does={words.signIn}
        ask={ask}
        ways={
          <div className="entry-ways">
            <Button kind="plain" onPress={() => go('/join')}>
              {people.haveCode}
            </Button>
            <Button kind="plain" onPress={() => go('/recover')}>
              {people.haveRecoveryCode}
            </Button>
            {open ? (
              <Button kind="plain" onPress={() => go('/')}>
                {people.back}
              </Button>
            ) : null}
          </div>
        }
      >
        <NameField value={name} onChange={setName} />
        <PasswordField value={password} onChange={setPassword} />
      </EntryForm>
    </EntryPage>
  )
}
