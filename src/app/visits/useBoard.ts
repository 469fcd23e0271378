/** The room board as it stands now, with the people and rooms it is about. */

import { useMemo } from 'react'
import { boardOf, freeRooms, hands, turns } from '../../core/desk/mod.ts'
import { useLog, useSessionOf, useStudio } from '../log/hooks.tsx'
import { useAllFacts } from '../log/useAllFacts.ts'
import { useNow } from '../ui/mod.ts'

/** The board only changes by facts and by midnight. */
const MINUTE_MS = 60_000

export function useBoard() {
  const streams = useAllFacts('session/opened')
  const studio = useStudio()
  const sessionOf = useSessionOf()
  const { person } = useLog()
  const now = useNow(MINUTE_MS)
  const { people, settings } = studio
  return useMemo(() => {
    const board = boardOf(streams, sessionOf, settings.timeZone, now)
    const inTurn = turns(people, board)
    return {
      ...board,
      inTurn,
      practitioner: hands(person, people, inTurn),
      free: freeRooms(settings.rooms, board),
    }
  }, [streams, sessionOf, people, settings, person, now])
}
