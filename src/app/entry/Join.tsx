/** Coming in with a one-time code, or coming back with one: first who it is for, then a password that only they know. */

import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Invitation } from '../../core/sync/wire/mod.ts'
import { peopleWords } from '../../core/words/people.ts'
import { settingsWords } from '../../core/words/settings.ts'
import { useGate } from '../gate/useGate.tsx'
import { Button, Field, LanguageSwitch, useLanguages, useWords } from '../ui/mod.ts'
import { EntryForm } from './EntryForm.tsx'
import { EntryPage } from './EntryPage.tsx'
import { isLongEnough, NewPasswordField } from './fields.tsx'

/** A code in the part of the address that no server is ever told. */
const codeInAddress = () => decodeURIComponent(location.hash.slice(1))

/** `forgot`: who comes back has forgotten their password. */
export function Join({ forgot }: { readonly forgot: boolean }) {
  const words = useWords(peopleWords)
  const roles = useWords(settingsWords)
  const gate = useGate()
  const [, go] = useLocation()
  const { practitioner, setPractitioner } = useLanguages()
  const [code, setCode] = useState(codeInAddress)
  const [password, setPassword] = useState('')
  const [invitation, setInvitation] = useState<Invitation | null>(null)
  const [short, setShort] = useState(false)

  async function look() {
    const answer = await gate.invitation(code)
    if (answer.ok) setInvitation(answer.value)
    return answer
  }

  async function join({ name }: Invitation) {
    setShort(!isLongEnough(password))
    if (!isLongEnough(password)) return null
    const answer = await gate.join({ code, password, language: practitioner }, name)
    if (answer.ok) go('/', { replace: true })
    return answer
  }

  const title = invitation
    ? words.welcome(invitation.name)
    : forgot
      ? words.recoverTitle
      : words.joinTitle
  const lead = invitation
    ? forgot
      ? words.newPasswordLead
      : words.welcomeLead(roles[invitation.role], invitation.studioName)
    : forgot
      ? words.recoverLead
      : words.joinLead
  return (
    <EntryPage title={title} lead={lead}>
      <EntryForm
        does={invitation ? words.join : words.goOn}
        ask={() => (invitation ? join(invitation) : look())}
        ways={
          <Button kind="plain" onPress={() => go('/', { replace: true })}>
            {words.back}
          </Button>
        }
      >
        {invitation ? (
          <>
            <LanguageSwitch value={practitioner} onChange={setPractitioner} />
            <input type="hidden" autoComplete="username" value={invitation.name} readOnly />
            <NewPasswordField short={short} value={password} onChange={setPassword} />
          </>
        ) : (
          <Field label={words.code} value={code} onChange={setCode} required />
        )}
      </EntryForm>
    </EntryPage>
  )
}
