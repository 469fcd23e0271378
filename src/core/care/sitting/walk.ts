/** The way through the questions, as data: which page comes next follows from what was answered so far. */

import type { Side } from '../../feet/types.ts'
import type { Complaint } from '../types.ts'

/** What the walk has to know of a question. */
export type Asked = {
  readonly id: string
  /** Whether it settles red flags only. */
  readonly flag: boolean
  /** Whether a yes ends the questions at once, and a "not sure" is asked again. */
  readonly emergency: boolean
  /** Whether a yes needs to know which foot. */
  readonly whichFoot: boolean
}
/** A card with its questions, in the order they are shown. */
export type WalkCard = { readonly id: string; readonly items: readonly Asked[] }

/** The answer to one question. */
export type Reply = 'yes' | 'no' | 'unknown'
/** The answer to a whole card: none of these, one of these, not sure. */
export type CardReply = 'none' | 'some' | 'unsure'

/** One page of the way. */
export type Page =
  | { readonly step: 'complaints' }
  | { readonly step: 'card'; readonly card: WalkCard }
  | { readonly step: 'items'; readonly card: WalkCard }
  | { readonly step: 'again'; readonly item: Asked; readonly card: WalkCard }
  | { readonly step: 'done' }

/** Where a client is on the way, and what was said so far. Pages follow from it; nothing is sent yet. */
export type Walk = {
  readonly kind: 'first' | 'returning'
  readonly complaints: readonly Complaint[]
  /** How many pages were left behind. */
  readonly at: number
  readonly cards: { readonly [card: string]: CardReply }
  readonly replies: { readonly [item: string]: Reply }
  /** Emergency items that were asked a second time, in plain words. */
  readonly again: { readonly [item: string]: Reply }
  readonly feet: { readonly [item: string]: readonly Side[] }
  /** Due date, YYYY-MM-DD; null where none was given. */
  readonly due: string | null
}

/** Which cards a visit is asked, in order. */
export type CardsFor = (kind: Walk['kind'], complaints: readonly Complaint[]) => readonly WalkCard[]

/**
 * The way before the first tap.
 *
 * @param complaints what was told when the visit was booked; none is "just to relax"
 */
export function startWalk(kind: Walk['kind'], complaints: readonly Complaint[] = ['relax']): Walk {
  return {
    kind,
    complaints: complaints.length > 0 ? complaints : ['relax'],
    at: 0,
    cards: {},
    replies: {},
    again: {},
    feet: {},
    due: null,
  }
}

/** A card of one question is answered by the card itself: there is nothing to open. */
function isSingle(card: WalkCard): boolean {
  return card.items.length === 1
}

/** The first answer: "not sure" about a card is not sure about each of its items. */
function firstReply(walk: Walk, card: WalkCard, item: Asked): Reply | null {
  const said = walk.cards[card.id]
  if (said === undefined) return null
  if (said === 'none') return 'no'
  if (said === 'unsure') return 'unknown'
  return isSingle(card) ? 'yes' : (walk.replies[item.id] ?? 'no')
}

/** What was said about an item so far; null where it was not asked yet. */
export function replyTo(walk: Walk, card: WalkCard, item: Asked): Reply | null {
  const first = firstReply(walk, card, item)
  return first === 'unknown' ? (walk.again[item.id] ?? first) : first
}

/** "One of these" wants at least one: an untouched list is not an answer. */
export function mayGoOn(walk: Walk, card: WalkCard): boolean {
  return card.items.some((item) => (walk.replies[item.id] ?? 'no') !== 'no')
}

function isEmergency(walk: Walk, card: WalkCard): boolean {
  return card.items.some((item) => item.emergency && replyTo(walk, card, item) === 'yes')
}

/** Every page of this visit as the answers stand, ending early where a doctor is needed now. */
export function pages(walk: Walk, cardsFor: CardsFor): readonly Page[] {
  const out: Page[] = [{ step: 'complaints' }]
  for (const card of cardsFor(walk.kind, walk.complaints)) {
    out.push({ step: 'card', card })
    const said = walk.cards[card.id]
    if (said === 'some' && !isSingle(card)) out.push({ step: 'items', card })
    for (const item of card.items) {
      if (item.emergency && firstReply(walk, card, item) === 'unknown')
        out.push({ step: 'again', item, card })
    }
    if (isEmergency(walk, card)) break
  }
  out.push({ step: 'done' })
  return out
}

/** The page that is shown; the last one where more were left behind than there are by now. */
export function page(walk: Walk, cardsFor: CardsFor): Page {
  const all = pages(walk, cardsFor)
  return all[Math.min(walk.at, all.length - 1)] as Page
}

/** One tap on the way. */
export type Step =
  | { readonly do: 'complaint'; readonly complaint: Complaint }
  | { readonly do: 'next' }
  | { readonly do: 'back' }
  | { readonly do: 'card'; readonly card: string; readonly reply: CardReply }
  | { readonly do: 'none-after-all'; readonly card: string }
  | { readonly do: 'item'; readonly item: string; readonly reply: Reply }
  | { readonly do: 'again'; readonly item: string; readonly reply: Reply }
  | { readonly do: 'feet'; readonly item: string; readonly feet: readonly Side[] }
  | { readonly do: 'due'; readonly due: string | null }

/** "Just to relax" stands for no complaint, so it goes when one is chosen and returns when none is. */
function toggled(complaints: readonly Complaint[], one: Complaint): readonly Complaint[] {
  if (one === 'relax') return ['relax']
  const rest = complaints.filter((c) => c !== 'relax' && c !== one)
  const next = complaints.includes(one) ? rest : [...rest, one]
  return next.length > 0 ? next : ['relax']
}

/** One tap. A card's answer turns the page by itself; opened items wait for "next". */
export function step(walk: Walk, tap: Step): Walk {
  switch (tap.do) {
    case 'complaint':
      return { ...walk, complaints: toggled(walk.complaints, tap.complaint) }
    case 'next':
      return { ...walk, at: walk.at + 1 }
    case 'back':
      return { ...walk, at: Math.max(0, walk.at - 1) }
    case 'card':
      return { ...walk, cards: { ...walk.cards, [tap.card]: tap.reply }, at: walk.at + 1 }
    case 'none-after-all':
      return { ...walk, cards: { ...walk.cards, [tap.card]: 'none' } }
    case 'item':
      return { ...walk, replies: { ...walk.replies, [tap.item]: tap.reply } }
    case 'again':
      return { ...walk, again: { ...walk.again, [tap.item]: tap.reply }, at: walk.at + 1 }
    case 'feet':
      return { ...walk, feet: { ...walk.feet, [tap.item]: tap.feet } }
    case 'due':
      return { ...walk, due: tap.due }
  }
}
