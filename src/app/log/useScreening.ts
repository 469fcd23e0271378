/** What stands for a client in a visit, or on a day, as the screens of this tablet need it. */

import { useMemo } from 'react'
import { type Reading, reading } from '../../core/care/mod.ts'
import { dayIn, type Told } from '../../core/record/mod.ts'
import { useClock } from '../ui/mod.ts'
import { useFacts, useStudio } from './hooks.tsx'
import { usePerson } from './person-facts.ts'

/** What is read of a client for a visit, and what the page needs beside it. */
export type Standing = Reading & {
  /** All cards are due, as at a first visit. */
  readonly firstVisit: boolean
  /** What was told of the person, and everything of this visit. */
  readonly facts: readonly Told[]
}

/** Today, by the studio's own clock. */
export function useToday(): string {
  const { settings } = useStudio()
  return dayIn(settings.timeZone, useClock().now())
}

/** What stands in a visit, by the day it was opened; by today where it is not opened yet. */
export function useScreening(clientId: string, sessionId: string): Standing {
  const person = usePerson(clientId)
  const own = useFacts(sessionId)
  const { settings } = useStudio()
  const today = useToday()
  const { timeZone } = settings
  return useMemo(() => {
    const stands =
      reading(person, { timeZone, session: sessionId }) ?? reading(person, { timeZone, on: today })
    if (!stands) throw new Error('a day can always be read')
    return {
      ...stands,
      firstVisit: stands.cards === 'first',
      facts: [...person.facts.filter((fact) => fact.stream !== sessionId), ...own],
    }
  }, [person, own, timeZone, today, sessionId])
}

/** What stands for a client today, whatever visit is under way. */
export function useStandingToday(clientId: string): Reading {
  const person = usePerson(clientId)
  const { settings } = useStudio()
  const on = useToday()
  const { timeZone } = settings
  return useMemo(() => {
    const stands = reading(person, { timeZone, on })
    if (!stands) throw new Error('a day can always be read')
    return stands
  }, [person, timeZone, on])
}
