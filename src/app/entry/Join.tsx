/** Coming in with a one-time code: first who it is for, then a password that only they know. */

import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { type Invitation, LEAST_PASSWORD } from '../../core/sync/wire/mod.ts'
import { peopleWords } from '../../core/words/people.ts'
import { settingsWords } from '../../core/words/settings.ts'
import { shellWords } from '../../core/words/shell.ts'
import { useRefusalWords } from '../gate/refusals.ts'
import { useGate } from '../gate/useGate.tsx'
import { Button, Card, Field, LanguageSwitch, Notice, useLanguages, useWords } from '../ui/mod.ts'
import { EntryPage } from './EntryPage.tsx'

/** A code in the part of the address that no server is ever told. */
const codeInAddress = () => decodeURIComponent(location.hash.slice(1))

export function Join() {
  const words = useWords(peopleWords)
  const shell = useWords(shellWords)
  const roles = useWords(settingsWords)
  const refusal = useRefusalWords()
  const gate = useGate()
  const [, go] = useLocation()
  const { practitioner, setPractitioner } = useLanguages()
  const [code, setCode] = useState(codeInAddress)
  const [password, setPassword] = useState('')
  const [invitation, setInvitation] = useState<Invitation | null>(null)
  const [short, setShort] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  async function look(): Promise<void> {
    const answer = await gate.invitation(code)
    setSaid(answer.ok ? null : answer.code)
    if (answer.ok) setInvitation(answer.value)
  }

  async function join({ name }: Invitation): Promise<void> {
    setShort(password.length < LEAST_PASSWORD)
    if (password.length < LEAST_PASSWORD) return
    const answer = await gate.join({ code, password, language: practitioner }, name)
    if (answer.ok) go('/', { replace: true })
    else setSaid(answer.code)
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    await (invitation ? join(invitation) : look())
    setBusy(false)
  }

  const title = invitation ? words.welcome(invitation.name) : words.joinTitle
  const lead = invitation
    ? words.welcomeLead(roles[invitation.role], invitation.studioName)
    : words.joinLead
  return (
    <EntryPage title={title} lead={lead}>
      <Card>
        <form onSubmit={submit}>
          {invitation ? (
            <>
              <LanguageSwitch value={practitioner} onChange={setPractitioner} />
              <input type="hidden" autoComplete="username" value={invitation.name} readOnly />
              <Field
                label={shell.password}
                hint={shell.passwordHint}
                {...(short ? { wrong: shell.passwordShort } : {})}
                type="password"
                autoComplete="new-password"
                value={password}
                onChange={setPassword}
                required
              />
            </>
          ) : (
            <Field label={words.code} value={code} onChange={setCode} required />
          )}
          {said === null ? null : (
            <Notice tone="danger" icon="warning" live>
              {refusal(said)}
            </Notice>
          )}
          <Button kind="big" type="submit" disabled={busy}>
            {busy ? shell.loading : invitation ? words.join : words.goOn}
          </Button>
          <Button kind="plain" onPress={() => go('/', { replace: true })}>
            {words.back}
          </Button>
        </form>
      </Card>
    </EntryPage>
  )
}
