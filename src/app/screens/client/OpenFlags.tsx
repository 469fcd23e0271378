/** Red flags that stay open until a physician has seen them, on top of the client's page. [R15] */

import { ruleWords } from '../../../core/care/sitting/rule-words.ts'
import { roomWords } from '../../../core/words/rooms.ts'
import { useStandingToday } from '../../log/useScreening.ts'
import { Card, useLanguage, useWords } from '../../ui/mod.ts'

export function OpenFlags({ clientId }: { readonly clientId: string }) {
  const words = useWords(roomWords)
  const language = useLanguage()
  const { screenings } = useStandingToday(clientId)
  const open = screenings.flags.filter((one) => one.seen === null)
  if (open.length === 0) return null
  return (
    <Card tone="danger" title={words.openFlags}>
      <ul className="stack">
        {open.map(({ flag, since }) => (
          <li key={flag}>
            {ruleWords(flag).what[language]} <small>{words.flagSince(since)}</small>
          </li>
        ))}
      </ul>
    </Card>
  )
}
