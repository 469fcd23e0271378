/** Hands a visit over to a colleague: one tap on a name. */

import { takesClients } from '../../../core/desk/mod.ts'
import type { Session } from '../../../core/session/types.ts'
import { roomWords } from '../../../core/words/rooms.ts'
import { useLog, useStudio } from '../../log/hooks.tsx'
import { Choice, Choices, Sheet, useWords } from '../../ui/mod.ts'

export function HandOver(props: {
  readonly session: Session
  readonly open: boolean
  readonly onClose: () => void
}) {
  const words = useWords(roomWords)
  const log = useLog()
  const { people } = useStudio()
  const { session } = props
  const others = people.filter(
    (one) => one.standing === 'joined' && takesClients(one) && one.id !== session.practitioner,
  )
  const give = (to: string) => {
    log.tell('session/handedOver', { to }, { stream: session.id, subject: session.client })
    props.onClose()
  }
  return (
    <Sheet open={props.open} title={words.handOverTo} onClose={props.onClose}>
      {others.length === 0 ? <p className="quietly">{words.noColleague}</p> : null}
      <Choices label={words.handOverTo} hideLabel width={200}>
        {others.map(({ id, name }) => (
          <Choice key={id} icon="person" label={name} chosen={false} onChoose={() => give(id)} />
        ))}
      </Choices>
    </Sheet>
  )
}
