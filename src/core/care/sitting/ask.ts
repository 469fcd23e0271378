/** One question of the screening: what it is called, what it settles, and what else it wants to know. */

import type { Bilingual } from '../../feet/types.ts'
import type { Catalogue, Word } from '../../words/catalogue.ts'
import { cardWords } from '../../words/question-cards.ts'
import { askWords } from '../../words/questions.ts'
import { againWords } from '../../words/questions-again.ts'
import { flagById, isEmergency } from '../rules/rules.ts'

/** The name of a question: that of the row or flag it settles, but for three that settle several. */
export type AskId = keyof (typeof askWords)['en']

/** One question as the cards ask it. */
export type Ask = {
  readonly id: AskId
  /** Conditions and red flags that the answer settles, all alike. */
  readonly conditions: readonly string[]
  readonly flags: readonly string[]
  /** The question in the words of a client. */
  readonly text: Bilingual
  /** The same in plainer words, where "not sure" is asked again; null where it is not. */
  readonly again: Bilingual | null
  /** Whether a yes wants to know which foot: both count while nobody says. */
  readonly whichFoot: boolean
  /** Whether a yes wants to know since which day. */
  readonly sinceWhen: boolean
  /** Whether a yes wants to know the due date. */
  readonly dueDate: boolean
  /** Holds for the day only, and is asked at every visit. */
  readonly todayOnly: boolean
  /** Shown on the client's own screen only, never read aloud. */
  readonly private: boolean
}

/** Conditions whose answers say nothing about the next visit: they are asked at every one. */
export const TODAY_ONLY: readonly string[] = [
  'fever',
  'blood-pressure-very-high',
  'numbed-today',
  'alcohol-or-drugs-today',
  'tired-or-meal',
]

/** Questions that settle something else than the row of their own name. */
const SETTLES: { readonly [ask: string]: readonly string[] } = {
  calf: ['dvt', 'calf-one-sided'],
  'diabetes-foot': ['diabetes-foot-problem-now', 'diabetes-hot-foot'],
  // Until a due date is known the weeks are not, which is what this row says.
  pregnancy: ['pregnancy-first-trimester'],
}

const WHICH_FOOT: readonly AskId[] = [
  'calf',
  'open-wound',
  'shingles',
  'contagious-skin',
  'gout-flare',
  'lymphoedema',
  'varicose-veins',
  'fracture-or-surgery-recent',
]

const SINCE_WHEN: readonly AskId[] = [
  'clot-recent',
  'postpartum',
  'operation-or-bed-recent',
  'fracture-or-surgery-recent',
  'heart-attack-or-stroke-recent',
]

/**
 * The question of a name.
 *
 * @example
 * ask('calf').conditions // ['dvt']
 * ask('calf').flags // ['calf-one-sided']
 */
export function ask(id: AskId): Ask {
  const settles = SETTLES[id] ?? [id]
  const known = Object.hasOwn(againWords.en, id)
  return {
    id,
    conditions: settles.filter((one) => !flagById(one)),
    flags: settles.filter((one) => flagById(one)),
    text: bilingual(askWords, id),
    again:
      known && settles.some(isEmergency)
        ? bilingual(againWords, id as keyof (typeof againWords)['en'])
        : null,
    whichFoot: WHICH_FOOT.includes(id),
    sinceWhen: SINCE_WHEN.includes(id),
    dueDate: id === 'pregnancy',
    todayOnly: settles.some((one) => TODAY_ONLY.includes(one)),
    private: id === 'suicidal',
  }
}

/** One word of a catalogue in both languages; only for words that are texts, not made from something. */
export function bilingual<T extends { readonly [key: string]: Word }, K extends keyof T & string>(
  words: Catalogue<T>,
  key: K,
): Bilingual {
  return { en: String(words.en[key]), 'zh-Hans': String(words['zh-Hans'][key]) }
}

/** The name of a card's or picture's title. */
export type CardWord = keyof (typeof cardWords)['en']

/** The title of a card or picture in both languages. */
export function cardTitle(key: CardWord): Bilingual {
  return bilingual(cardWords, key)
}
