/** The first page: what should we keep in mind today? Thirteen pictures, tap what fits. */

import { COMPLAINTS, type Complaint } from '../../../core/record/terms.ts'
import type { Language } from '../../../core/words/language.ts'
import { complaintWords, screeningWords } from '../../../core/words/screening.ts'
import { Choice, Choices } from '../../ui/mod.ts'

const PICTURE: { readonly [complaint in Complaint]: string } = {
  relax: 'relax',
  'tired-feet': 'feet',
  'foot-pain': 'foot',
  stress: 'stress',
  'poor-sleep': 'sleep',
  fatigue: 'fatigue',
  headache: 'headache',
  'frequent-colds': 'cold',
  'neck-shoulder': 'neck',
  'back-pain': 'spine',
  'joint-pain': 'joint',
  'muscle-pain': 'muscle',
  'abdominal-pain': 'belly',
}

export function Complaints(props: {
  readonly language: Language
  readonly chosen: readonly Complaint[]
  readonly onTap: (complaint: Complaint) => void
}) {
  return (
    <Choices label={screeningWords[props.language].askComplaints} hideLabel width={150}>
      {COMPLAINTS.map((complaint) => (
        <Choice
          key={complaint}
          icon={PICTURE[complaint]}
          label={complaintWords[props.language][complaint]}
          chosen={props.chosen.includes(complaint)}
          onChoose={() => props.onTap(complaint)}
        />
      ))}
    </Choices>
  )
}
