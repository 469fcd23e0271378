/** Opens a visit and goes there: for a known client, or for somebody who has just come in. */

import { useLocation } from 'wouter'
import { useLog } from '../log/hooks.tsx'
import { useLanguages } from '../ui/mod.ts'

export type Start = {
  /** Null: a walk-in, registered on the spot without a name. */
  readonly client: string | null
  readonly practitioner: string
  readonly minutes: number
  readonly room: string | null
  /** The client's own language, where it is known. */
  readonly language?: 'en' | 'zh-Hans' | null
}

export function useStartVisit(): (start: Start) => void {
  const log = useLog()
  const [, go] = useLocation()
  const languages = useLanguages()
  return (start) => {
    const client = start.client ?? log.newId()
    if (start.client === null)
      log.tell('client/registered', { walkIn: true }, { stream: client, subject: client })
    const session = log.newId()
    log.tell(
      'session/opened',
      {
        client,
        practitioner: start.practitioner,
        minutes: start.minutes,
        ...(start.room === null ? {} : { room: start.room }),
        complaints: [],
        practitionerLanguage: languages.practitioner,
        clientLanguage: start.language ?? languages.client,
        consentByWord: true,
      },
      { stream: session, subject: client },
    )
    go(`/session/${session}`)
  }
}
