/** Whether a physician's yes still holds, as the tablet's screens ask it: by the day its clock shows. */

import { reading } from '../../core/care/mod.ts'
import { dayIn, personIn, streamsOf } from '../../core/record/mod.ts'
import { sampleFact, sampleId } from '../../core/record/sample.fixtures.ts'

const CLIENT = sampleId(1)

/** `now` in UTC milliseconds; `until` the last day that the clearance of a failing heart holds. */
export function isGood(now: number, until: string): boolean {
  const answered = sampleFact({
    type: 'screening/answered',
    body: {
      on: '2026-11-01',
      kind: 'first',
      by: 'practitioner',
      language: 'en',
      conditions: { 'heart-failure': { answer: 'yes' } },
      redFlags: {},
      complaints: [],
    },
  })
  const cleared = sampleFact({
    type: 'screening/cleared',
    n: 2,
    body: { condition: 'heart-failure', by: 'letter', name: 'Dr Wu', date: '2026-11-01', until },
  })
  const person = personIn(streamsOf([answered, cleared], 9), CLIENT)
  const on = dayIn('UTC', now)
  const stands = reading(person, { timeZone: 'UTC', on })
  return (
    stands?.screening.reasons.some(({ rule, cleared: by }) => rule === 'heart-failure' && by) ??
    false
  )
}
