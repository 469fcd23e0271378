/** The locked tablet: one password, no network needed. */

import { useState } from 'react'
import { shellWords } from '../../core/words/shell.ts'
import { useGate } from '../gate/useGate.tsx'
import { Button, useWords } from '../ui/mod.ts'
import { EntryForm } from './EntryForm.tsx'
import { EntryPage } from './EntryPage.tsx'
import { PasswordField } from './fields.tsx'

export function Unlock(props: { readonly name: string }) {
  const words = useWords(shellWords)
  const gate = useGate()
  const [password, setPassword] = useState('')
  const [wrong, setWrong] = useState(false)

  async function ask() {
    setWrong(!(await gate.unlock(password)))
    return null
  }

  return (
    <EntryPage title={words.lockedTitle} lead={words.lockedLead(props.name)}>
      <EntryForm
        does={words.unlock}
        icon="lock"
        ask={ask}
        ways={
          <Button kind="plain" onPress={() => void gate.someoneElse()}>
            {words.someoneElse}
          </Button>
        }
      >
        <PasswordField
          value={password}
          onChange={setPassword}
          {...(wrong ? { wrong: words.wrongPassword } : {})}
        />
      </EntryForm>
    </EntryPage>
  )
}
