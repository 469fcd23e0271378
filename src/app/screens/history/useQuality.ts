/** First presses of all visits of the studio; joined pages count as one client. */

import { useMemo } from 'react'
import { type Chart, chartAmong } from '../../../core/feet/mod.ts'
import { type FirstPress, firstPresses } from '../../../core/progress/mod.ts'
import { shownIn } from '../../../core/record/mod.ts'
import { useSessionOf, useStudio } from '../../log/mod.ts'
import { useAllFacts } from '../../log/useAllFacts.ts'
import { useJoins } from '../../log/useClients.ts'

export function useFirstPresses(): readonly FirstPress[] {
  const joins = useJoins()
  const streams = useAllFacts('session/opened')
  const sessionOf = useSessionOf()
  return useMemo(
    () => firstPresses(streams.map(sessionOf), (client) => shownIn(client, joins)),
    [streams, sessionOf, joins],
  )
}

/** The chart that the studio works by: places of older visits are looked up in it as well. */
export function useChartInUse(): Chart | null {
  const { settings, charts } = useStudio()
  return useMemo(() => chartAmong(charts, settings.chart), [charts, settings.chart])
}
