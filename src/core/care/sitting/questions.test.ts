/** Holds the questions to the rules they settle: every row asked, once, in both languages, and nothing else. */

import { describe, expect, test } from 'vitest'
import { COMPLAINTS } from '../../record/terms.ts'
import { conditionById, conditions, flagById, isEmergency, redFlags } from '../rules/rules.ts'
import { type Ask, type AskId, ask, bilingual, cardTitle, TODAY_ONLY } from './ask.ts'
import {
  cardsFor,
  complaintAsks,
  complaintCard,
  firstCards,
  type QuestionCard,
  returningCards,
} from './questions.ts'

const asks = (cards: readonly QuestionCard[]) =>
  cards.flatMap((card) => card.items.flatMap((item) => item.asks))
const settled = (cards: readonly QuestionCard[]) =>
  asks(cards).flatMap((one) => [...one.conditions, ...one.flags])
const anybody = redFlags.filter((flag) => flag.complaints.includes('any')).map((one) => one.id)

/** What no client is asked: age and weeks say it. */
const IMPLIED = ['child', 'minor', 'pregnancy-later']

describe('[CARE15] the cards ask everything that a client can answer', () => {
  test('the first cards settle every condition but those that age and weeks say, and every flag of anybody', () => {
    const rows = conditions.map((one) => one.id).filter((id) => !IMPLIED.includes(id))
    expect([...new Set(settled(firstCards))].sort()).toEqual([...rows, ...anybody].sort())
  })

  test('the returning card asks every flag of anybody and all that holds for a day', () => {
    for (const id of [...anybody, ...TODAY_ONLY]) expect(settled(returningCards)).toContain(id)
  })

  test.each([
    ['first', firstCards, 6],
    ['returning', returningCards, 1],
  ] as const)(
    '%s: five or six pictures a card, no card or picture or question twice',
    (_kind, cards, count) => {
      expect(cards.length).toBe(count)
      for (const card of cards) {
        expect([5, 6]).toContain(card.items.length)
        expect(card.icon).not.toBe('')
      }
      const items = cards.flatMap((card) => card.items)
      for (const ids of [
        cards.map((one) => one.id),
        items.map((one) => one.id),
        asks(cards).map((one) => one.id),
      ])
        expect(new Set(ids).size).toBe(ids.length)
      for (const item of items) {
        expect(item.asks.length).toBeGreaterThan(0)
        expect(item.icon).toMatch(/^[a-z]+$/)
      }
    },
  )

  test('every title and question stands in both languages', () => {
    const all = [
      ...firstCards,
      ...returningCards,
      ...[complaintCard(COMPLAINTS)].filter((one) => one !== null),
    ]
    const texts = all.flatMap((card) => [
      card.title,
      ...card.items.flatMap((item) => [
        item.title,
        ...item.asks.flatMap((one) => [one.text, ...(one.again ? [one.again] : [])]),
      ]),
    ])
    for (const text of texts) {
      expect(text.en).toMatch(/^[A-Z].*[a-z]/)
      expect(text['zh-Hans']).toMatch(/\p{Script=Han}/u)
    }
  })

  test.each(COMPLAINTS)('%s brings the flags of that complaint and no others', (complaint) => {
    const own = redFlags.filter((flag) => flag.complaints.includes(complaint)).map((one) => one.id)
    expect(complaintAsks([complaint]).flatMap((one) => one.flags)).toEqual(own)
    const card = complaintCard([complaint])
    if (own.length === 0) expect(card).toBeNull()
    else {
      expect(card?.id).toBe('card-complaint')
      expect(card?.icon).toBe('question')
      expect(card?.title).toEqual(cardTitle('card-complaint'))
      expect(card?.items.map((one) => [one.id, one.icon, one.asks.length])).toEqual(
        own.map((id) => [id, 'question', 1]),
      )
      for (const item of card?.items ?? []) expect(item.title).toEqual(item.asks[0]?.text)
    }
  })

  test('two complaints with the same flag ask it once', () => {
    const both = complaintAsks(COMPLAINTS).map((one) => one.id)
    expect(new Set(both).size).toBe(both.length)
    expect(both.length).toBeGreaterThan(20)
  })

  test('the complaint’s card comes last, and only where it has something to ask', () => {
    expect(cardsFor('first', [])).toEqual(firstCards)
    expect(cardsFor('returning', ['relax'])).toEqual(returningCards)
    for (const kind of ['first', 'returning'] as const) {
      const cards = cardsFor(kind, ['headache'])
      expect(cards.slice(0, -1)).toEqual(kind === 'first' ? firstCards : returningCards)
      expect(cards.at(-1)).toEqual(complaintCard(['headache']))
    }
  })
})

describe('[CARE15] a question settles exactly its rows', () => {
  test('of most questions, the row of the same name', () => {
    for (const one of asks([...firstCards, ...returningCards])) {
      const all = [...one.conditions, ...one.flags]
      for (const id of one.conditions) expect(conditionById(id)?.id).toBe(id)
      for (const id of one.flags) expect(flagById(id)?.id).toBe(id)
      if (!['calf', 'diabetes-foot', 'pregnancy'].includes(one.id)) expect(all).toEqual([one.id])
    }
  })

  test.each<readonly [AskId, readonly string[], readonly string[]]>([
    ['calf', ['dvt'], ['calf-one-sided']],
    ['diabetes-foot', ['diabetes-foot-problem-now'], ['diabetes-hot-foot']],
    ['pregnancy', ['pregnancy-first-trimester'], []],
    ['fever', ['fever'], []],
    ['chest-pain', [], ['chest-pain']],
  ])('%s', (id, rows, flags) => {
    expect([ask(id).conditions, ask(id).flags]).toEqual([rows, flags])
  })

  test('what else is asked: the foot, the date, the due date, and what only the client reads', () => {
    const which = (wanted: (one: Ask) => boolean) =>
      asks(cardsFor('first', COMPLAINTS))
        .map((one) => ask(one.id))
        .filter(wanted)
        .map((one) => one.id)
    expect(which((one) => one.dueDate)).toEqual(['pregnancy'])
    expect(which((one) => one.private)).toEqual(['suicidal'])
    expect(which((one) => one.todayOnly).sort()).toEqual([...TODAY_ONLY].sort())
    for (const id of which((one) => one.whichFoot))
      expect(ask(id).conditions.length).toBeGreaterThan(0)
    // A foot that is kept off whole has to be named, else both are.
    for (const row of conditions.filter((one) => one.avoid.includes('foot')))
      expect(which((one) => one.whichFoot)).toContain(row.id)
    expect(which((one) => one.sinceWhen)).toEqual([
      'fracture-or-surgery-recent',
      'operation-or-bed-recent',
      'clot-recent',
      'heart-attack-or-stroke-recent',
      'postpartum',
    ])
  })

  test('[SCREEN2] plainer words stand ready for what could be an emergency, and only for that', () => {
    for (const { id } of asks(cardsFor('first', COMPLAINTS))) {
      const { conditions: rows, flags, again, text } = ask(id)
      expect(again !== null, id).toBe([...rows, ...flags].some(isEmergency))
      expect(again).not.toEqual(text)
    }
  })

  test('a word is taken from both languages of its catalogue', () => {
    const words = { en: { next: 'Next' }, 'zh-Hans': { next: '下一步' } }
    expect(bilingual(words, 'next')).toEqual({ en: 'Next', 'zh-Hans': '下一步' })
  })
})
