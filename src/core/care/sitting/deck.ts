/** The cards of care as the way through the questions walks them: one item for each question. */

import type { Bilingual } from '../../feet/types.ts'
import type { BodyOf } from '../../record/bodies.ts'
import { isEmergency } from '../rules/rules.ts'
import type { Complaint } from '../types.ts'
import type { Ask } from './ask.ts'
import { cardsFor, type QuestionCard } from './questions.ts'
import type { Asked, CardsFor, Walk } from './walk.ts'

export type Picture = { readonly id: string; readonly icon: string; readonly title: Bilingual }

export type DeckItem = {
  readonly icon: string
  readonly text: Bilingual
  /** The same in plainer words, for when it is asked again. */
  readonly again: Bilingual
  readonly asksDue: boolean
}

export type Deck = {
  readonly cardsFor: CardsFor
  readonly card: (id: string) => {
    readonly title: Bilingual
    readonly pictures: readonly Picture[]
  }
  readonly item: (id: string) => DeckItem
  /** Writes an answer to a question down for every row and flag that it settles. */
  readonly settle: (body: BodyOf<'screening/answered'>) => BodyOf<'screening/answered'>
}

function asked(one: Ask): Asked {
  return {
    id: one.id,
    flag: one.conditions.length === 0,
    emergency: [...one.conditions, ...one.flags].some(isEmergency),
    whichFoot: one.whichFoot,
  }
}

/** A question that two cards ask is asked once, on the first of them. */
function deckCards(kind: Walk['kind'], complaints: readonly Complaint[]): readonly QuestionCard[] {
  const seen = new Set<string>()
  return cardsFor(kind, complaints)
    .map((card) => ({
      ...card,
      items: card.items
        .map((item) => ({
          ...item,
          asks: item.asks.filter((one) => !seen.has(one.id) && seen.add(one.id)),
        }))
        .filter((item) => item.asks.length > 0),
    }))
    .filter((card) => card.items.length > 0)
}

/** Every card and question that any visit can meet, by id. */
export function makeDeck(): Deck {
  const known = new Map<string, QuestionCard>()
  const asks = new Map<string, { readonly ask: Ask; readonly icon: string }>()
  const read = (kind: Walk['kind'], complaints: readonly Complaint[]) => {
    const cards = deckCards(kind, complaints)
    for (const card of cards) {
      known.set(card.id, card)
      for (const item of card.items)
        for (const one of item.asks) asks.set(one.id, { ask: one, icon: item.icon })
    }
    return cards
  }
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
      const conditions: (typeof body)['conditions'] = {}
      const redFlags: (typeof body)['redFlags'] = {}
      for (const [id, answer] of Object.entries({
        ...body.conditions,
        ...Object.fromEntries(
          Object.entries(body.redFlags).map(([flag, said]) => [flag, { answer: said }]),
        ),
      })) {
        const one = asks.get(id)?.ask
        for (const condition of one?.conditions ?? []) conditions[condition] = answer
        for (const flag of one?.flags ?? [])
          redFlags[flag] = answer.answer === 'not-applicable' ? 'no' : answer.answer
      }
      return { ...body, conditions, redFlags }
    },
  }
}
