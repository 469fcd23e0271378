/** Inviting a colleague: a name, what they will do, and the code that brings them in. */

import { type FormEvent, useEffect, useState } from 'react'
import type { Role } from '../../../core/record/mod.ts'
import { peopleWords } from '../../../core/words/people.ts'
import { useRefusalWords } from '../../gate/refusals.ts'
import { useGate } from '../../gate/useGate.tsx'
import { Button, Field, Notice, Sheet, useWords } from '../../ui/mod.ts'
import { Code } from './Code.tsx'
import { Roles } from './Roles.tsx'

export function InviteSheet(props: { readonly open: boolean; readonly onClose: () => void }) {
  const words = useWords(peopleWords)
  const refusal = useRefusalWords()
  const { people } = useGate()
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('practitioner')
  const [code, setCode] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const { open } = props
  useEffect(() => {
    if (open) return
    setName('')
    setRole('practitioner')
    setCode(null)
    setSaid(null)
  }, [open])
  const invite = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const answer = await people.invite({ name: name.trim(), role })
    setBusy(false)
    setSaid(answer.ok ? null : answer.code)
    if (answer.ok) setCode(answer.value.code)
  }
  return (
    <Sheet
      open={open}
      title={code === null ? words.invite : words.codeTitle(name.trim())}
      onClose={props.onClose}
    >
      {code === null ? (
        <form className="stack" onSubmit={invite}>
          <p className="quietly">{words.inviteHow}</p>
          <Field label={words.name} value={name} onChange={setName} required />
          <Roles role={role} onChoose={setRole} />
          {said === null ? null : (
            <Notice tone="danger" icon="warning" live>
              {refusal(said)}
            </Notice>
          )}
          <Button kind="big" type="submit" disabled={busy || name.trim() === ''}>
            {words.makeCode}
          </Button>
        </form>
      ) : (
        <Code code={code} />
      )}
    </Sheet>
  )
}
