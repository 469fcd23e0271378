/** What each school works for a complaint, for the practitioner's search: tradition, never a promise. docs/domain.md 3 */

import type { WorkedFor } from '../../feet/mod.ts'
import { COMPLAINTS } from '../../record/terms.ts'
import { LANGUAGES } from '../../words/language.ts'
import { complaintWords } from '../../words/screening.ts'
import { SCHOOLS } from './schools.ts'

/**
 * Complaints in every language with the zones each school works for them. For the practitioner's own
 * screen only: a complaint and a zone never stand side by side where a client or the public reads.
 */
export function workedFor(): readonly WorkedFor[] {
  return SCHOOLS.flatMap(({ chart, complaints }) =>
    COMPLAINTS.flatMap((complaint) => {
      const zones = complaints[complaint]
      if (!zones) return []
      const words = LANGUAGES.map((language) => complaintWords[language][complaint])
      return [{ chart, words: [...words, complaint.replaceAll('-', ' ')], zones }]
    }),
  )
}
