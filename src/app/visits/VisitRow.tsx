/** One visit as a line of a list: when, who, how it ended; a tap opens it. */

import { Link } from 'wouter'
import { isOver } from '../../core/desk/mod.ts'
import type { Session } from '../../core/session/types.ts'
import { roomWords } from '../../core/words/rooms.ts'
import { useClient, useStudio } from '../log/hooks.tsx'
import { clockIn, dayIn, Icon, useLanguage, useWords } from '../ui/mod.ts'
import { STAGE_WORD } from './stage-words.ts'

export function VisitRow(props: {
  readonly session: Session
  /** On a board of today the hour says more than the day. */
  readonly show: 'time' | 'day'
  /** Left out where the page is about this client. */
  readonly named?: boolean
}) {
  const words = useWords(roomWords)
  const language = useLanguage()
  const { settings, people } = useStudio()
  const { session } = props
  const client = useClient(session.client ?? '')
  const who = people.find((one) => one.id === session.practitioner)?.name
  // A visit left open still takes its room: say which.
  const where = session.room === null || isOver(session) ? null : `${words.room} ${session.room}`
  const at = session.openedAt ?? 0
  const when = (props.show === 'time' ? clockIn : dayIn)(language, settings.timeZone, at)
  return (
    <li>
      <Link href={`/session/${session.id}`} className="line">
        <span className="line-when">{when}</span>
        <span className="line-main">
          {props.named === false ? null : <strong>{client?.name ?? words.someone}</strong>}
          <small>
            {[where, who, session.minutes === null ? null : words.minutes(session.minutes)]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </span>
        <span className="line-end">{words[STAGE_WORD[session.stage]]}</span>
        <Icon id="next" />
      </Link>
    </li>
  )
}
