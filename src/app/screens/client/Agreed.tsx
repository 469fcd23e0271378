/** What the client has agreed to and still agrees to; it can be taken back with one tap. */

import type { BodyOf, Client } from '../../../core/record/mod.ts'
import { CONSENTS } from '../../../core/record/mod.ts'
import { roomWords } from '../../../core/words/rooms.ts'
import { useStudio } from '../../log/mod.ts'
import { Button, Card, dayIn, Icon, useLanguage, useWords } from '../../ui/mod.ts'

export function Agreed(props: {
  readonly client: Client
  readonly onWithdraw: (body: BodyOf<'client/consentWithdrawn'>) => void
}) {
  const words = useWords(roomWords)
  const language = useLanguage()
  const { settings } = useStudio()
  const inForce = CONSENTS.flatMap((to) => {
    const consent = props.client.consents[to]
    return consent ? [{ to, at: consent.at }] : []
  })
  return (
    <Card title={words.consent}>
      {inForce.length === 0 ? <p className="quietly">{words.consentNone}</p> : null}
      <ul className="lines">
        {inForce.map(({ to, at }) => (
          <li key={to} className="line">
            <Icon id="check" />
            <span className="line-main">
              <span>{words[to]}</span>
              <small>{words.agreedOn(dayIn(language, settings.timeZone, at))}</small>
            </span>
            <span className="line-end">
              <Button
                kind="plain"
                label={`${words.takeBack}: ${words[to]}`}
                onPress={() => props.onWithdraw({ from: [to] })}
              >
                {words.takeBack}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
