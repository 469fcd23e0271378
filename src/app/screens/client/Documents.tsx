/** The papers of a client: the card of each signed visit, in the client's language. */

import type { Session } from '../../../core/session/types.ts'
import { roomWords } from '../../../core/words/rooms.ts'
import { cardAddress } from '../../api/card.ts'
import { useStudio } from '../../log/mod.ts'
import { Card, Icon, useLanguage, useWords } from '../../ui/mod.ts'
import { dayIn } from '../../ui/when.ts'

export function Documents({ visits }: { readonly visits: readonly Session[] }) {
  const words = useWords(roomWords)
  const language = useLanguage()
  const { settings } = useStudio()
  const signed = visits.filter((one) => one.signed !== null)
  return (
    <Card title={words.documents}>
      {signed.length === 0 ? <p className="quietly">{words.noDocuments}</p> : null}
      <ul className="lines">
        {signed.map((visit) => (
          <li key={visit.id}>
            <a
              className="line"
              href={cardAddress(visit.id, visit.clientLanguage)}
              target="_blank"
              rel="noreferrer"
            >
              <Icon id="document" />
              <span className="line-main">
                {words.cardFor(dayIn(language, settings.timeZone, visit.openedAt ?? 0))}
              </span>
              <span className="line-end">PDF</span>
            </a>
          </li>
        ))}
      </ul>
    </Card>
  )
}
