/** The cards of care as the way through the questions walks them: one item for each question. */

import type { Bilingual } from '../../feet/types.ts'
import type { BodyOf } from '../../record/bodies.ts'
import { COMPLAINTS } from '../../record/terms.ts'
import { isEmergency } from '../rules/rules.ts'
import type { Complaint } from '../types.ts'
import type { Ask } from './ask.ts'
import { cardsFor, type QuestionCard } from './questions.ts'
import type { Asked, CardsFor, Walk } from './walk.ts'

/** One picture of a card: what is behind it opens only on yes. */
export type Picture = { readonly id: string; readonly icon: string; readonly title: Bilingual }

/** What is shown of one question. */
export type DeckItem = {
  /** Name of the drawing. */
  readonly icon: string
  readonly text: Bilingual
  /** The same in plainer words, for when it is asked again. */
  readonly again: Bilingual
  /** Whether a yes asks for the due date. */
  readonly asksDue: boolean
}

/** The cards of care, ready to be walked through and shown. */
export type Deck = {
  readonly cardsFor: CardsFor
  /** What is shown of a card; only for ids that `cardsFor` gave. */
  readonly card: (id: string) => {
    readonly title: Bilingual
    readonly pictures: readonly Picture[]
  }
  /** What is shown of a question; only for ids that `cardsFor` gave. */
  readonly item: (id: string) => DeckItem
  /**
   * Writes an answer to a question down for every row and flag that it settles. What is no question
   * of these cards, as a row that is settled already, stays as it was told. A due date goes where
   * the question that asked for it was denied after all.
   */
  readonly settle: (body: BodyOf<'screening/answered'>) => BodyOf<'screening/answered'>
}

type Conditions = BodyOf<'screening/answered'>['conditions']
type Settles = Pick<Ask, 'conditions' | 'flags'>

function asked(one: Ask): Asked {
  return {
    id: one.id,
    flag: one.conditions.length === 0,
    emergency: [...one.conditions, ...one.flags].some(isEmergency),
    whichFoot: one.whichFoot,
  }
}

/** Every card and question that any visit can meet, by id. */
export function makeDeck(): Deck {
  const known = new Map<string, QuestionCard>()
  const asks = new Map<string, { readonly ask: Ask; readonly icon: string }>()
  const read = (kind: Walk['kind'], complaints: readonly Complaint[]) => {
    const cards = cardsFor(kind, complaints)
    for (const card of cards) {
      known.set(card.id, card)
      for (const item of card.items)
        for (const one of item.asks) asks.set(one.id, { ask: one, icon: item.icon })
    }
    return cards
  }
  // A phone's answers may come to a tablet that has shown no card yet.
  read('returning', COMPLAINTS)
  read('first', COMPLAINTS)
  return {
    cardsFor: (kind, complaints) =>
      read(kind, complaints).map((card) => ({
        id: card.id,
        items: card.items.flatMap((item) => item.asks.map(asked)),
      })),
    card: (id) => {
      const card = known.get(id) as QuestionCard
      return { title: card.title, pictures: card.items }
    },
    item: (id) => {
      const { ask, icon } = asks.get(id) as { readonly ask: Ask; readonly icon: string }
      return { icon, text: ask.text, again: ask.again ?? ask.text, asksDue: ask.dueDate }
    },
    settle: (body) => {
      const conditions: Conditions = {}
      const redFlags: (typeof body)['redFlags'] = {}
      const write = (id: string, answer: Conditions[string], itself: Settles) => {
        const settles = asks.get(id)?.ask ?? itself
        for (const condition of settles.conditions) conditions[condition] = answer
        for (const flag of settles.flags)
          redFlags[flag] = answer.answer === 'not-applicable' ? 'no' : answer.answer
      }
      for (const [id, answer] of Object.entries(body.conditions))
        write(id, answer, { conditions: [id], flags: [] })
      for (const [id, answer] of Object.entries(body.redFlags))
        write(id, { answer }, { conditions: [], flags: [id] })
      const { due, ...rest } = body
      const denied = Object.entries(body.conditions).some(
        ([id, { answer }]) =>
          asks.get(id)?.ask.dueDate && (answer === 'no' || answer === 'not-applicable'),
      )
      return { ...rest, ...(due === undefined || denied ? {} : { due }), conditions, redFlags }
    },
  }
}
