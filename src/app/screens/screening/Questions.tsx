/** The questions from the first page to the last answer, the same on tablet, handed-over tablet and phone. */

import './ask.css'
import { useState } from 'react'
import type { Deck } from '../../../core/care/sitting/deck.ts'
import {
  mayGoOn,
  page,
  pages,
  type Step,
  step,
  type Walk,
} from '../../../core/care/sitting/walk.ts'
import type { Language } from '../../../core/words/language.ts'
import { screeningWords } from '../../../core/words/screening.ts'
import { Button, Icon } from '../../ui/mod.ts'
import { Complaints } from './Complaints.tsx'
import { Opened } from './Opened.tsx'
import { Page } from './Page.tsx'

export function Questions(props: {
  readonly deck: Deck
  readonly start: Walk
  readonly today: string
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly onDone: (walk: Walk) => void
  /** Something was answered. */
  readonly onStep?: () => void
  readonly aside?: React.ReactNode
}) {
  const { deck, language } = props
  const words = screeningWords[language]
  const [walk, setWalk] = useState(props.start)
  const all = pages(walk, deck.cardsFor)
  const now = page(walk, deck.cardsFor)
  const tap = (one: Step) => {
    props.onStep?.()
    const next = step(walk, one)
    setWalk(next)
    if (page(next, deck.cardsFor).step === 'done') props.onDone(next)
  }
  const shared = {
    language,
    onLanguage: props.onLanguage,
    aside: props.aside,
    progress: { at: Math.min(walk.at + 1, all.length - 1), of: all.length - 1 },
    onBack: walk.at === 0 ? undefined : () => tap({ do: 'back' }),
  }

  if (now.step === 'complaints')
    return (
      <Page
        {...shared}
        title={words.askComplaints}
        hint={words.askComplaintsHint}
        answers={
          <Button kind="big" onPress={() => tap({ do: 'next' })}>
            {words.goOn}
          </Button>
        }
      >
        <Complaints
          language={language}
          chosen={walk.complaints}
          onTap={(complaint) => tap({ do: 'complaint', complaint })}
        />
      </Page>
    )

  if (now.step === 'card') {
    const { id, items } = now.card
    const card = deck.card(id)
    return (
      <Page
        {...shared}
        title={card.title[language]}
        answers={
          <>
            <Button kind="big" onPress={() => tap({ do: 'card', card: id, reply: 'none' })}>
              {items.length === 1 ? words.no : words.none}
            </Button>
            <Button onPress={() => tap({ do: 'card', card: id, reply: 'some' })}>
              {items.length === 1 ? words.yes : words.some}
            </Button>
            <Button onPress={() => tap({ do: 'card', card: id, reply: 'unsure' })}>
              {words.unsure}
            </Button>
          </>
        }
      >
        <ul className="ask-pictures">
          {card.pictures.map((picture) => (
            <li key={picture.id}>
              <Icon id={picture.icon} />
              <span>{picture.title[language]}</span>
            </li>
          ))}
        </ul>
      </Page>
    )
  }

  if (now.step === 'items')
    return (
      <Page
        {...shared}
        title={words.whichApply}
        answers={
          <>
            <Button
              kind="big"
              disabled={!mayGoOn(walk, now.card)}
              onPress={() => tap({ do: 'next' })}
            >
              {words.goOn}
            </Button>
            <Button onPress={() => tap({ do: 'none-after-all', card: now.card.id })}>
              {words.noneAfterAll}
            </Button>
          </>
        }
      >
        <Opened
          language={language}
          deck={deck}
          card={now.card}
          walk={walk}
          today={props.today}
          onStep={tap}
        />
      </Page>
    )

  if (now.step === 'again') {
    const { id } = now.item
    const say = (reply: 'yes' | 'no' | 'unknown') => tap({ do: 'again', item: id, reply })
    return (
      <Page
        {...shared}
        title={words.askAgain}
        answers={
          <>
            <Button kind="big" onPress={() => say('no')}>
              {words.no}
            </Button>
            <Button onPress={() => say('yes')}>{words.yes}</Button>
            <Button onPress={() => say('unknown')}>{words.stillUnsure}</Button>
          </>
        }
      >
        <p className="ask-again">{deck.item(id).again[language]}</p>
      </Page>
    )
  }
  return null
}
