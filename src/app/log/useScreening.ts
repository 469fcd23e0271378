/** What stands for a client today: the screening, what is missing, and what the page needs to know. */

import { useMemo } from 'react'
import { mergeAnswers, missingQuestions, type Screening } from '../../core/care/mod.ts'
import { dayIn, foldScreenings, type Told } from '../../core/record/mod.ts'
import { screeningOn } from '../../core/session/mod.ts'
import { useClock } from '../ui/mod.ts'
import { useStudio } from './hooks.tsx'
import { useClientFacts } from './person-facts.ts'

export type Standing = {
  readonly today: string
  readonly screening: Screening
  /** Ids of questions that were never asked, or not today. */
  readonly missing: readonly string[]
  readonly unsure: readonly string[]
  readonly openFlags: readonly string[]
  /** Conditions counted yes or not sure. */
  readonly conditions: readonly string[]
  readonly age: number | null
  readonly firstVisit: boolean
  readonly facts: readonly Told[]
}

/** Today, by the studio's own clock. */
export function useToday(): string {
  const { settings } = useStudio()
  return dayIn(settings.timeZone, useClock().now())
}

export function useScreening(clientId: string, sessionId: string): Standing {
  const facts = useClientFacts(clientId)
  const today = useToday()
  return useMemo(() => {
    const told = foldScreenings(facts)
    const seen = told.flags.flatMap(({ flag, seen: by }) => (by ? [{ flag, on: by.on }] : []))
    const standing = mergeAnswers(told.sittings, seen, today)
    const counted = Object.entries(standing.conditions)
    return {
      today,
      screening: screeningOn(facts, today),
      missing: missingQuestions(standing, standing.complaints),
      unsure: counted.filter(([, one]) => one.answer === 'unknown').map(([id]) => id),
      openFlags: told.flags.filter((one) => one.seen === null).map((one) => one.flag),
      conditions: counted
        .filter(([, one]) => one.answer === 'yes' || one.answer === 'unknown')
        .map(([id]) => id),
      age: standing.age,
      firstVisit: !told.sittings.some((one) => one.session !== sessionId),
      facts,
    }
  }, [facts, today, sessionId])
}
