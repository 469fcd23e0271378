/** The three things one can be in a studio, each with what it opens. */

import { ROLES, type Role } from '../../../core/record/mod.ts'
import { peopleWords } from '../../../core/words/people.ts'
import { settingsWords } from '../../../core/words/settings.ts'
import { Choice, Choices, useWords } from '../../ui/mod.ts'

const MAY = {
  owner: 'ownerMay',
  practitioner: 'practitionerMay',
  reception: 'receptionMay',
} as const

export function Roles(props: { readonly role: Role; readonly onChoose: (role: Role) => void }) {
  const words = useWords(peopleWords)
  const names = useWords(settingsWords)
  return (
    <Choices label={words.role} width={520}>
      {ROLES.map((role) => (
        <Choice
          key={role}
          size="row"
          label={names[role]}
          detail={words[MAY[role]]}
          chosen={props.role === role}
          onChoose={() => props.onChoose(role)}
        />
      ))}
    </Choices>
  )
}
