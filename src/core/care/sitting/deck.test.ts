/** Holds the deck: each question once, and an answer settles all that its question stands for. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BodyOf } from '../../record/bodies.ts'
import { COMPLAINTS } from '../../record/terms.ts'
import { isEmergency } from '../rules/rules.ts'
import { mergeAnswers, missingQuestions } from '../screening/answers.ts'
import { screen } from '../screening/screen.ts'
import { DAY, milder } from '../screening/screening.fixtures.ts'
import { answersToInput } from '../screening/to-input.ts'
import { answeredBody } from './answered.ts'
import { ask } from './ask.ts'
import { makeDeck } from './deck.ts'
import { cardsFor, firstCards } from './questions.ts'
import { type CardReply, startWalk, step, type Walk } from './walk.ts'

const body: BodyOf<'screening/answered'> = {
  on: DAY,
  kind: 'first',
  by: 'client-tablet',
  language: 'en',
  conditions: {},
  redFlags: {},
  complaints: [],
}
const someComplaints = fc.uniqueArray(fc.constantFrom(...COMPLAINTS), { maxLength: 4 })
const kinds = fc.constantFrom('first' as const, 'returning' as const)

describe('[CARE15] each question is asked once', () => {
  test('whatever brings the client, no question stands on two cards and none is left out', () => {
    fc.assert(
      fc.property(kinds, someComplaints, (kind, complaints) => {
        const cards = makeDeck().cardsFor(kind, complaints)
        const ids = cards.flatMap((card) => card.items.map((item) => item.id))
        const all = cardsFor(kind, complaints).flatMap((card) =>
          card.items.flatMap((item) => item.asks.map((one) => one.id)),
        )
        expect(ids).toEqual([...new Set(all)])
        for (const card of cards) expect(card.items.length).toBeGreaterThan(0)
      }),
    )
  })

  test('an item says what the walk has to know of its question', () => {
    for (const card of makeDeck().cardsFor('first', COMPLAINTS))
      for (const item of card.items) {
        const one = ask(item.id as Parameters<typeof ask>[0])
        expect(item).toEqual({
          id: one.id,
          flag: one.conditions.length === 0,
          emergency: [...one.conditions, ...one.flags].some(isEmergency),
          whichFoot: one.whichFoot,
        })
      }
  })

  test('a card shows its title and pictures, an item its words, plainer ones where there are any', () => {
    const deck = makeDeck()
    deck.cardsFor('first', [])
    const [first] = firstCards
    expect(deck.card('card-now').title).toEqual(first?.title)
    expect(deck.card('card-now').pictures.map((one) => one.id)).toEqual(
      first?.items.map((one) => one.id),
    )
    const calf = ask('calf')
    expect(deck.item('calf')).toEqual({
      icon: 'calf',
      text: calf.text,
      again: calf.again,
      asksDue: false,
    })
    const fever = ask('fever')
    expect(deck.item('fever')).toEqual({
      icon: 'thermometer',
      text: fever.text,
      again: fever.text,
      asksDue: false,
    })
    expect(deck.item('pregnancy').asksDue).toBe(true)
  })

  test('answers of a phone settle on a tablet that has shown no card yet', () => {
    const said: typeof body = {
      ...body,
      conditions: { calf: { answer: 'yes' } },
      redFlags: { suicidal: 'no' },
    }
    expect(makeDeck().settle(said)).toMatchObject({
      conditions: { dvt: { answer: 'yes' } },
      redFlags: { 'calf-one-sided': 'yes', suicidal: 'no' },
    })
    expect(makeDeck().item('suicidal').text).toEqual(ask('suicidal').text)
    for (const id of ['card-now', 'card-returning'])
      expect(makeDeck().card(id).pictures.length).toBe(6)
  })
})

describe('[CARE15] an answer settles what its question stands for', () => {
  const deck = makeDeck()
  test('row and flag alike, with the foot', () => {
    const calf = { answer: 'yes', feet: ['left'] } as const
    const settled = deck.settle({
      ...body,
      conditions: { calf: { ...calf, feet: ['left'] }, 'diabetes-foot': { answer: 'unknown' } },
      redFlags: { 'chest-pain': 'no' },
    })
    expect(settled.conditions).toEqual({
      dvt: calf,
      'diabetes-foot-problem-now': { answer: 'unknown' },
    })
    expect(settled.redFlags).toEqual({
      'calf-one-sided': 'yes',
      'diabetes-hot-foot': 'unknown',
      'chest-pain': 'no',
    })
    expect(settled).toMatchObject({ on: DAY, kind: 'first', by: 'client-tablet', complaints: [] })
  })

  test.each([
    ['yes', true],
    ['unknown', true],
    ['no', false],
    ['not-applicable', false],
  ] as const)('a due date stands by a pregnancy answered %s: %s', (answer, stands) => {
    const due = '2026-09-01'
    const settled = deck.settle({ ...body, due, conditions: { pregnancy: { answer } } })
    expect(settled.due).toBe(stands ? due : undefined)
    expect('due' in deck.settle({ ...body, due })).toBe(true)
  })

  test('what does not apply is no red flag', () => {
    const settled = deck.settle({ ...body, conditions: { calf: { answer: 'not-applicable' } } })
    expect(settled.conditions).toEqual({ dvt: { answer: 'not-applicable' } })
    expect(settled.redFlags).toEqual({ 'calf-one-sided': 'no' })
  })

  test('what is settled, or no question of these cards, stays as it was told', () => {
    const settled = deck.settle({
      ...body,
      conditions: { calf: { answer: 'yes' }, 'row-to-come': { answer: 'unknown' } },
      redFlags: { 'flag-to-come': 'unknown' },
    })
    expect(settled.conditions['row-to-come']).toEqual({ answer: 'unknown' })
    expect(settled.redFlags['flag-to-come']).toBe('unknown')
    expect(deck.settle(settled)).toEqual(settled)
  })

  test('[SCREEN6] a walk through every card leaves nothing missing, whatever was tapped', () => {
    fc.assert(
      fc.property(
        someComplaints,
        fc.array(fc.constantFrom<CardReply>('none', 'unsure'), { minLength: 8, maxLength: 8 }),
        (complaints, replies) => {
          const walked = deck
            .cardsFor('first', complaints)
            .reduce(
              (walk: Walk, card, i) =>
                step(walk, { do: 'card', card: card.id, reply: replies[i] ?? 'none' }),
              startWalk('first', complaints),
            )
          const sitting = { session: null, on: DAY, by: 'client-tablet', language: 'en' } as const
          const told = deck.settle(answeredBody(walked, deck.cardsFor, sitting))
          expect(missingQuestions(mergeAnswers([told], [], DAY), complaints)).toEqual([])
        },
      ),
    )
  })

  test('[R4] “not sure” about a card is never milder than “none of these”', () => {
    const replies = fc.array(fc.constantFrom<CardReply>('none', 'unsure'), {
      minLength: 7,
      maxLength: 7,
    })
    const screened = (kind: 'first' | 'returning', said: readonly CardReply[]) => {
      const walked = deck
        .cardsFor(kind, ['headache'])
        .reduce(
          (walk: Walk, card, i) =>
            step(walk, { do: 'card', card: card.id, reply: said[i] ?? 'none' }),
          startWalk(kind, ['headache']),
        )
      const sitting = { session: null, on: DAY, by: 'client-tablet', language: 'en' } as const
      const told = deck.settle(answeredBody(walked, deck.cardsFor, sitting))
      return screen(answersToInput(mergeAnswers([told], [], DAY)))
    }
    fc.assert(
      fc.property(kinds, replies, fc.nat(6), (kind, said, at) => {
        const before = screened(kind, said.with(at, 'none'))
        const after = screened(kind, said.with(at, 'unsure'))
        expect(milder(before, after)).toEqual([])
      }),
    )
  })
})
