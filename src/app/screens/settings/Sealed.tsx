/** Entries that stay sealed on this tablet: whom they wait for, and how one opens one's own. */

import { type FormEvent, useState } from 'react'
import { closedWords } from '../../../core/words/closed.ts'
import { useGate, useGateState } from '../../gate/useGate.tsx'
import { Button, Field, Notice, useWords } from '../../ui/mod.ts'

function OpenOwn() {
  const words = useWords(closedWords)
  const gate = useGate()
  const [password, setPassword] = useState('')
  const [wrong, setWrong] = useState(false)
  const ask = async (event: FormEvent) => {
    event.preventDefault()
    setWrong(!(await gate.openSealed(password)))
    setPassword('')
  }
  return (
    <form className="stack" onSubmit={ask}>
      <Field
        label={words.passwordBefore}
        type="password"
        autoComplete="off"
        required
        value={password}
        onChange={setPassword}
        {...(wrong ? { wrong: words.wrong } : {})}
      />
      <Button type="submit">{words.open}</Button>
    </form>
  )
}

export function Sealed() {
  const words = useWords(closedWords)
  const state = useGateState()
  if (state.at !== 'open' || state.sealed.length === 0) return null
  return (
    <>
      {state.sealed.map(({ key, name, entries, own }) => (
        <Notice key={key} icon="lock" tone="warn">
          <p>{own ? words.sealedOwn(entries) : words.sealedFor(entries, name)}</p>
        </Notice>
      ))}
      {state.sealed.some((one) => one.own) ? <OpenOwn /> : null}
    </>
  )
}
