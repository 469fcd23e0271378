/** What every way in has in common: one big button, nothing asked twice at a time, a refusal in words. */

import { type FormEvent, type ReactNode, useState } from 'react'
import { shellWords } from '../../core/words/shell.ts'
import type { Heard } from '../api/speak.ts'
import { useRefusalWords } from '../gate/refusals.ts'
import { Button, Card, type IconId, Notice, useWords } from '../ui/mod.ts'

export function EntryForm(props: {
  /** What the big button says. */
  readonly does: string
  readonly icon?: IconId
  /** Null where nothing was asked, or where a field says by itself what is wrong. */
  readonly ask: () => Promise<Heard<unknown> | null>
  readonly children: ReactNode
  /** Other ways to go, under the button. */
  readonly ways?: ReactNode
}) {
  const words = useWords(shellWords)
  const refusal = useRefusalWords()
  const [said, setSaid] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const answer = await props.ask()
    setBusy(false)
    if (answer) setSaid(answer.ok ? null : answer.code)
  }

  return (
    <Card>
      <form onSubmit={submit}>
        {props.children}
        {said === null ? null : (
          <Notice tone="danger" icon="warning" live>
            {refusal(said)}
          </Notice>
        )}
        <Button
          kind="big"
          type="submit"
          disabled={busy}
          {...(props.icon ? { icon: props.icon } : {})}
        >
          {busy ? words.loading : props.does}
        </Button>
        {props.ways}
      </form>
    </Card>
  )
}
