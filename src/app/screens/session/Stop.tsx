/** Stopping: one tap for why, first aid beside it, and a note of what happened if wanted. */

import { STOP_REASONS } from '../../../core/record/terms.ts'
import { firstAidWords } from '../../../core/words/first-aid.ts'
import { workWords } from '../../../core/words/work.ts'
import { useDraft } from '../../log/mod.ts'
import { Button, Card, Choice, Choices, Field, Sheet, useWords } from '../../ui/mod.ts'
import type { Visit } from './useVisit.ts'

const AID = ['faint', 'burn', 'fit', 'sugar', 'chest'] as const

export function Stop(props: {
  readonly visit: Visit
  readonly open: boolean
  readonly onClose: () => void
}) {
  const words = useWords(workWords)
  const aid = useWords(firstAidWords)
  const { visit } = props
  const { value: note, set: setNote, forget } = useDraft(`stop/${visit.session.id}`, '')
  return (
    <Sheet open={props.open} title={words.stopTitle} onClose={props.onClose} wide>
      <Choices label={words.stopAsk} width={170}>
        {STOP_REASONS.map((reason) => (
          <Choice
            key={reason}
            size="chip"
            label={words[reason]}
            chosen={false}
            onChoose={() => {
              visit.make({ move: 'stop', reason, note })
              forget()
            }}
          />
        ))}
      </Choices>
      <Card title={words.firstAid}>
        {AID.map((one) => (
          <details key={one}>
            <summary>{aid[one]}</summary>
            <p>{aid[`${one}Do`]}</p>
          </details>
        ))}
      </Card>
      <Field
        label={words.incident}
        hint={words.incidentHint}
        lines
        value={note}
        onChange={setNote}
      />
      <Button onPress={props.onClose}>{words.keepGoing}</Button>
    </Sheet>
  )
}
