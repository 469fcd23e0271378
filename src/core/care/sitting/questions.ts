/** The picture cards: six at the first visit, one when a client returns, one for each complaint. docs/domain.md 6 */

import type { Bilingual } from '../../feet/types.ts'
import { redFlags } from '../rules/rules.ts'
import type { Complaint } from '../types.ts'
import { type Ask, type AskId, ask, type CardWord, cardTitle } from './ask.ts'

/** One picture: what is behind it opens only on yes. */
export type CardItem = {
  readonly id: string
  readonly icon: string
  readonly title: Bilingual
  readonly asks: readonly Ask[]
}
/** A card of up to six pictures. */
export type QuestionCard = {
  readonly id: string
  readonly icon: string
  readonly title: Bilingual
  readonly items: readonly CardItem[]
}

function item(id: CardWord, icon: string, ...asks: readonly AskId[]): CardItem {
  return { id, icon, title: cardTitle(id), asks: asks.map(ask) }
}

function card(id: CardWord, icon: string, ...items: readonly CardItem[]): QuestionCard {
  return { id, icon, title: cardTitle(id), items }
}

/** Six cards of five or six pictures: every condition a client can answer, and all flags of `any`. */
export const firstCards: readonly QuestionCard[] = [
  card(
    'card-now',
    'alert',
    item('breath', 'lungs', 'chest-pain'),
    item('face', 'face', 'stroke-signs'),
    item('very-ill', 'bed', 'collapse-or-very-ill'),
    item('fever', 'thermometer', 'fever'),
    item('calf', 'calf', 'calf'),
    item('cold-foot', 'snowflake', 'foot-cold-white'),
  ),
  card(
    'card-skin',
    'skin',
    item('wound', 'plaster', 'open-wound'),
    item('hot-skin', 'flame', 'cellulitis', 'phlebitis'),
    item('rash', 'rash', 'shingles', 'contagious-skin', 'skin-fragile-or-heat-sensitive'),
    item('dark-skin', 'spot', 'foot-dark-spot-or-sore', 'gangrene'),
    item('gout', 'toe', 'gout-flare'),
    item('swelling', 'swelling', 'pitting-oedema', 'lymphoedema'),
  ),
  card(
    'card-legs',
    'leg',
    item(
      'diabetes',
      'sugar',
      'diabetes-sensation-intact',
      'diabetes-feeling-unknown',
      'diabetes-neuropathy',
      'diabetes-foot',
    ),
    item('numb', 'numb', 'neuropathy-other', 'spinal-cord-injury'),
    item('vessels', 'vein', 'peripheral-arterial-disease', 'varicose-veins'),
    item('injury', 'cast', 'fracture-or-surgery-recent'),
    item('hospital', 'hospital', 'operation-or-bed-recent'),
    item('bones', 'bone', 'osteoporosis'),
  ),
  card(
    'card-blood',
    'heart',
    item('clot', 'clot', 'clot-recent', 'clot-past'),
    item('thinner', 'tablet', 'anticoagulant', 'antiplatelet'),
    item('bleeding', 'drop', 'low-platelets', 'bleeding-disorder'),
    item(
      'heart',
      'heart',
      'heart-attack-or-stroke-recent',
      'heart-attack-or-stroke-past',
      'heart-failure',
    ),
    item(
      'pressure',
      'gauge',
      'hypertension-uncontrolled',
      'blood-pressure-very-high',
      'faints-or-pressure-tablets',
    ),
    item('pacemaker', 'pacemaker', 'pacemaker'),
  ),
  card(
    'card-health',
    'person',
    item('pregnant', 'pregnant', 'pregnancy', 'pregnancy-at-risk', 'postpartum', 'pre-eclampsia'),
    item('cancer', 'ribbon', 'cancer', 'immune-weak'),
    item('kidney', 'kidney', 'kidney-failure'),
    item('epilepsy', 'lightning', 'epilepsy'),
    item('allergy', 'flower', 'herb-allergy'),
  ),
  card(
    'card-today',
    'sun',
    item('numbed', 'syringe', 'numbed-today'),
    item('drink', 'glass', 'alcohol-or-drugs-today'),
    item('tired', 'moon', 'tired-or-meal'),
    item('unsteady', 'stick', 'frail'),
    item('say-stop', 'hand', 'cannot-say-stop'),
  ),
]

/** One card of what can have changed; it asks all that holds for a day only, and every `any` flag. */
export const returningCards: readonly QuestionCard[] = [
  card(
    'card-returning',
    'return',
    item('returning-leg', 'calf', 'calf', 'foot-cold-white'),
    item(
      'returning-wound',
      'plaster',
      'open-wound',
      'cellulitis',
      'foot-dark-spot-or-sore',
      'diabetes-foot',
    ),
    item(
      'returning-ill',
      'thermometer',
      'fever',
      'chest-pain',
      'stroke-signs',
      'collapse-or-very-ill',
      'blood-pressure-very-high',
    ),
    item(
      'returning-hospital',
      'hospital',
      'anticoagulant',
      'fracture-or-surgery-recent',
      'operation-or-bed-recent',
      'numbed-today',
    ),
    item(
      'returning-pregnant',
      'pregnant',
      'pregnancy',
      'pregnancy-at-risk',
      'postpartum',
      'pre-eclampsia',
    ),
    item('returning-drink', 'glass', 'alcohol-or-drugs-today', 'tired-or-meal'),
  ),
]

/** Flags asked with these complaints, each once, none that everybody is asked anyway. */
export function complaintAsks(complaints: readonly Complaint[]): readonly Ask[] {
  return redFlags
    .filter((flag) => flag.complaints.some((one) => one !== 'any' && complaints.includes(one)))
    .map((flag) => ask(flag.id as AskId))
}

/** One card of one-question pictures for what was complained of; null where nothing more is asked. */
export function complaintCard(complaints: readonly Complaint[]): QuestionCard | null {
  const asks = complaintAsks(complaints)
  if (asks.length === 0) return null
  return {
    id: 'card-complaint',
    icon: 'question',
    title: cardTitle('card-complaint'),
    items: asks.map((one) => ({ id: one.id, icon: 'question', title: one.text, asks: [one] })),
  }
}

/** All cards of a visit, in the order they are shown. */
export function cardsFor(
  kind: 'first' | 'returning',
  complaints: readonly Complaint[],
): readonly QuestionCard[] {
  const more = complaintCard(complaints)
  const cards = kind === 'first' ? firstCards : returningCards
  return more ? [...cards, more] : cards
}
