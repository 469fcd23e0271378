/** The opened card: which of these is it, and for a foot which foot, and for a baby when it is due. */

import './ask.css'
import { daysAfter } from '../../../core/care/sitting/clearance.ts'
import type { Deck } from '../../../core/care/sitting/deck.ts'
import type { Asked, Reply, Step, Walk, WalkCard } from '../../../core/care/sitting/walk.ts'
import type { Side } from '../../../core/feet/types.ts'
import type { Language } from '../../../core/words/language.ts'
import { screeningWords } from '../../../core/words/screening.ts'
import { Button, Choice, Choices, Stepper } from '../../ui/mod.ts'

/** Weeks a due date can lie ahead. */
const MOST_WEEKS = 40

function WhichFoot(props: {
  readonly language: Language
  readonly feet: readonly Side[]
  readonly onFeet: (feet: readonly Side[]) => void
}) {
  const words = screeningWords[props.language]
  const ways: readonly [string, readonly Side[]][] = [
    [words.left, ['left']],
    [words.right, ['right']],
    [words.both, ['left', 'right']],
  ]
  return (
    <Choices label={words.whichFoot} width={90}>
      {ways.map(([label, feet]) => (
        <Choice
          key={label}
          size="chip"
          label={label}
          chosen={feet.join() === props.feet.join()}
          onChoose={() => props.onFeet(feet)}
        />
      ))}
    </Choices>
  )
}

function Due(props: {
  readonly language: Language
  readonly today: string
  readonly due: string | null
  readonly onDue: (due: string | null) => void
}) {
  const words = screeningWords[props.language]
  const weeks =
    props.due === null
      ? 20
      : Math.round((Date.parse(props.due) - Date.parse(props.today)) / (7 * 86_400_000))
  return (
    <div className="ask-due">
      <strong>{words.weeksAsk}</strong>
      <Choice
        size="chip"
        label={words.weeksUnknown}
        chosen={props.due === null}
        onChoose={() => props.onDue(null)}
      />
      <Stepper
        label={words.dueDate}
        value={weeks}
        least={0}
        most={MOST_WEEKS}
        by={1}
        show={(n) =>
          props.due === null ? words.weeksUnknown : `${words.weeks(n)} · ${props.due ?? ''}`
        }
        onChange={(n) => props.onDue(daysAfter(props.today, n * 7))}
        fewer={words.earlier}
        more={words.later}
      />
    </div>
  )
}

export function Opened(props: {
  readonly language: Language
  readonly deck: Deck
  readonly card: WalkCard
  readonly walk: Walk
  readonly today: string
  readonly onStep: (step: Step) => void
}) {
  const { language, walk } = props
  const words = screeningWords[language]
  const set = (item: Asked, reply: Reply) =>
    props.onStep({
      do: 'item',
      item: item.id,
      reply: (walk.replies[item.id] ?? 'no') === reply ? 'no' : reply,
    })
  return (
    <ul className="ask-opened">
      {props.card.items.map((item) => {
        const reply = walk.replies[item.id] ?? 'no'
        const text = props.deck.item(item.id)
        return (
          <li key={item.id} data-reply={reply}>
            <Choice
              size="row"
              icon={text.icon}
              label={text.text[language]}
              chosen={reply === 'yes'}
              onChoose={() => set(item, 'yes')}
            />
            <Button
              pressed={reply === 'unknown'}
              label={`${words.unsure}: ${text.text[language]}`}
              onPress={() => set(item, 'unknown')}
            >
              {words.unsure}
            </Button>
            {reply === 'yes' && item.whichFoot ? (
              <WhichFoot
                language={language}
                feet={walk.feet[item.id] ?? []}
                onFeet={(feet) => props.onStep({ do: 'feet', item: item.id, feet })}
              />
            ) : null}
            {reply === 'yes' && text.asksDue ? (
              <Due
                language={language}
                today={props.today}
                due={walk.due}
                onDue={(due) => props.onStep({ do: 'due', due })}
              />
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
