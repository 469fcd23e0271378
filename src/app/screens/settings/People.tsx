/** Who works here, and as what; a tap opens a person, and the owner invites another. */

import { useState } from 'react'
import type { Person } from '../../../core/record/mod.ts'
import { peopleWords } from '../../../core/words/people.ts'
import { settingsWords } from '../../../core/words/settings.ts'
import { useStudioSettings } from '../../gate/useStudioSettings.ts'
import { useLog } from '../../log/mod.ts'
import { Button, Card, Icon, useWords } from '../../ui/mod.ts'
import { InviteSheet } from './InviteSheet.tsx'
import { PersonSheet } from './PersonSheet.tsx'

function Line({ person, onOpen }: { readonly person: Person; readonly onOpen: () => void }) {
  const words = useWords(peopleWords)
  const roles = useWords(settingsWords)
  return (
    <li>
      <button type="button" className="line" onClick={onOpen}>
        <Icon id="person" />
        <span className="line-main">
          <strong>{person.name}</strong>
          <small>
            {roles[person.role]}
            {person.standing === 'invited' ? ` · ${words.waiting}` : ''}
          </small>
        </span>
        <Icon id="next" />
      </button>
    </li>
  )
}

export function People() {
  const words = useWords(peopleWords)
  const { people: title } = useWords(settingsWords)
  const { person: own } = useLog()
  const { people, mayChange } = useStudioSettings()
  const [opened, setOpened] = useState<string | null>(null)
  const [inviting, setInviting] = useState(false)
  const here = people.filter((one) => one.standing !== 'left')
  const shown = here.find(({ id }) => id === opened) ?? null
  return (
    <Card title={title}>
      <div className="stack">
        <ul className="lines">
          {here.map((one) => (
            <Line key={one.id} person={one} onOpen={() => setOpened(one.id)} />
          ))}
        </ul>
        {mayChange ? (
          <Button icon="plus" onPress={() => setInviting(true)}>
            {words.invite}
          </Button>
        ) : null}
      </div>
      <InviteSheet open={inviting} onClose={() => setInviting(false)} />
      <PersonSheet
        person={shown}
        own={shown?.id === own}
        mayChange={mayChange}
        onClose={() => setOpened(null)}
      />
    </Card>
  )
}
