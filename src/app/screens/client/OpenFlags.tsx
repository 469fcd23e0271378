/** Red flags that stay open until a physician has seen them, on top of the client's page. [R15] */

import { ruleWords } from '../../../core/care/sitting/rule-words.ts'
import { roomWords } from '../../../core/words/rooms.ts'
import { useStandingToday } from '../../log/useScreening.ts'
import { Card, useLanguage, useWords } from '../../ui/mod.ts'

export function OpenFlags({ clientId }: { readonly clientId: string }) {
  const words = useWords(roomWords)
  const language = useLanguage()
  const { openFlags, standing } = useStandingToday(clientId)
  if (openFlags.length === 0) return null
  return (
    <Card tone="danger" title={words.openFlags}>
      <ul className="stack">
        {openFlags.map((flag) => (
          <li key={flag}>
            {ruleWords(flag).what[language]}{' '}
            <small>{words.flagSince(standing.redFlags[flag]?.on ?? '')}</small>
          </li>
        ))}
      </ul>
    </Card>
  )
}
