/** One person as a line that leads to their page: name, last visit, phone. */

import { Link } from 'wouter'
import { roomWords } from '../../../core/words/rooms.ts'
import { useStudio } from '../../log/mod.ts'
import type { InList } from '../../log/useClients.ts'
import { dayIn, Icon, useLanguage, useWords } from '../../ui/mod.ts'

export function ClientLine({
  one,
  title,
}: {
  readonly one: InList
  /** In place of the name. */
  readonly title?: string
}) {
  const words = useWords(roomWords)
  const language = useLanguage()
  const { settings } = useStudio()
  return (
    <li>
      <Link href={`/client/${one.id}`} className="line">
        <Icon id="person" />
        <span className="line-main">
          <strong>{title ?? one.name ?? words.someone}</strong>
          <small>
            {one.lastAt === null
              ? words.neverHere
              : words.lastVisit(dayIn(language, settings.timeZone, one.lastAt))}
            {one.demo ? ` · ${words.demo}` : ''}
          </small>
        </span>
        <span className="line-end">{one.phone ?? ''}</span>
        <Icon id="next" />
      </Link>
    </li>
  )
}
