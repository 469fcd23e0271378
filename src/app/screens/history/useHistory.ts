/** The visits of one client in time, with their days in words, the chart and the shape of the feet. */

import { useMemo } from 'react'
import { type Chart, chartAmong, type FootShapes } from '../../../core/feet/mod.ts'
import { overTime, type Visited } from '../../../core/progress/mod.ts'
import { useClient, useStudio } from '../../log/mod.ts'
import { useVisits } from '../../log/useClients.ts'
import { dayIn, useLanguage } from '../../ui/mod.ts'

export type History = {
  readonly visits: readonly Visited[]
  /** The day of each visit in the reader's language. */
  readonly days: readonly string[]
  readonly chart: Chart | null
  readonly shape: FootShapes
}

const CANONICAL: FootShapes = {}

/** The newest visit's own chart; places stay where they are on any other. */
export function useHistory(clientId: string): History {
  const language = useLanguage()
  const { settings, charts } = useStudio()
  const client = useClient(clientId)
  const sessions = useVisits(clientId)
  return useMemo(() => {
    const visits = overTime(sessions)
    const version = sessions.find(({ chart }) => chart !== null)?.chart ?? null
    return {
      visits,
      days: visits.map(({ at }) => dayIn(language, settings.timeZone, at)),
      chart: chartAmong(charts, version ?? settings.chart),
      shape: client?.footShape ?? CANONICAL,
    }
  }, [sessions, language, settings, charts, client])
}
