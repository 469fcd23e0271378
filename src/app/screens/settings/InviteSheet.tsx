/** Inviting a colleague: a name, what they will do, and the code that brings them in. */

import { type FormEvent, useEffect, useState } from 'react'
import type { Role } from '../../../core/record/mod.ts'
import { peopleWords } from '../../../core/words/people.ts'
import { useRefusalWords } from '../../gate/refusals.ts'
import { useGate } from '../../gate/useGate.tsx'
import { useDraft } from '../../log/mod.ts'
import { Button, Field, Notice, Sheet, useWords } from '../../ui/mod.ts'
import { Code } from './Code.tsx'
import { Roles } from './Roles.tsx'

/** UTF-16 units of a name that the studio takes. docs/http.md */
const MOST_NAME = 200

export function InviteSheet(props: { readonly open: boolean; readonly onClose: () => void }) {
  const words = useWords(peopleWords)
  const refusal = useRefusalWords()
  const { people } = useGate()
  const { value: name, set: setName, forget } = useDraft('invite', '')
  const [role, setRole] = useState<Role>('practitioner')
  const [code, setCode] = useState<string | null>(null)
  const [invited, setInvited] = useState('')
  const [said, setSaid] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const { open } = props
  useEffect(() => {
    if (open) return
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
    if (!answer.ok) return
    setInvited(name.trim())
    setCode(answer.value.code)
    forget()
  }
  return (
    <Sheet
      open={open}
      title={code === null ? words.invite : words.codeTitle(invited)}
      onClose={props.onClose}
    >
      {code === null ? (
        <form className="stack" onSubmit={invite}>
          <p className="quietly">{words.inviteHow}</p>
          <Field label={words.name} value={name} onChange={setName} most={MOST_NAME} required />
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
