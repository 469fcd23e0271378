/** Holds the way through the questions: few taps, nothing skipped, nothing guessed. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMPLAINTS } from '../../record/terms.ts'
import { answeredBody } from './answered.ts'
import {
  type Asked,
  type CardReply,
  type CardsFor,
  mayGoOn,
  page,
  pages,
  type Reply,
  type Step,
  startWalk,
  step,
  type Walk,
} from './walk.ts'

const item = (id: string, kind: '' | 'flag' | 'emergency' = ''): Asked => ({
  id,
  flag: kind !== '',
  emergency: kind === 'emergency',
  whichFoot: false,
})
const legs = { id: 'legs', items: [item('calf', 'emergency'), item('clot'), item('veins')] }
const heart = { id: 'heart', items: [item('chest', 'emergency'), item('pacemaker')] }
const belly = { id: 'belly', items: [item('rigid', 'emergency')] }
const cards: CardsFor = (_kind, complaints) =>
  complaints.includes('abdominal-pain') ? [belly, legs, heart] : [legs, heart]

const go = (walk: Walk, ...steps: readonly Step[]): Walk => steps.reduce(step, walk)
const none = (card: string): Step => ({ do: 'card', card, reply: 'none' })
const sitting = { session: null, on: '2026-03-02', by: 'client-tablet', language: 'en' } as const

describe('the straight path', () => {
  test('[SCREEN1] one tap a card when nothing applies, and no typing', () => {
    const walk = go(startWalk('first'), { do: 'next' }, none('legs'), none('heart'))
    expect(page(walk, cards).step).toBe('done')
    expect(answeredBody(walk, cards, sitting)).toEqual({
      on: '2026-03-02',
      kind: 'first',
      by: 'client-tablet',
      language: 'en',
      conditions: { clot: { answer: 'no' }, veins: { answer: 'no' }, pacemaker: { answer: 'no' } },
      redFlags: { calf: 'no', chest: 'no' },
      complaints: ['relax'],
    })
  })

  test('[SCREEN13] "just to relax" goes when a complaint is chosen and returns when none is left', () => {
    const chosen = go(startWalk('first'), { do: 'complaint', complaint: 'headache' })
    expect(chosen.complaints).toEqual(['headache'])
    expect(go(chosen, { do: 'complaint', complaint: 'headache' }).complaints).toEqual(['relax'])
    expect(go(chosen, { do: 'complaint', complaint: 'relax' }).complaints).toEqual(['relax'])
  })

  test('[SCREEN1] a complaint brings a card of its own', () => {
    const walk = go(
      startWalk('first'),
      { do: 'complaint', complaint: 'abdominal-pain' },
      { do: 'next' },
    )
    expect(page(walk, cards)).toEqual({ step: 'card', card: belly })
  })
})

describe('when something applies', () => {
  test('[SCREEN5] "one of these" opens the list, which wants at least one', () => {
    const opened = go(
      startWalk('first'),
      { do: 'next' },
      { do: 'card', card: 'legs', reply: 'some' },
    )
    expect(page(opened, cards)).toEqual({ step: 'items', card: legs })
    expect(mayGoOn(opened, legs)).toBe(false)
    const named = step(opened, { do: 'item', item: 'veins', reply: 'yes' })
    expect(mayGoOn(named, legs)).toBe(true)
    expect(answeredBody(named, cards, sitting).conditions.veins).toEqual({ answer: 'yes' })
  })

  test('[SCREEN2] not sure is asked again for what could be an emergency, and stays unknown otherwise', () => {
    const unsure = go(
      startWalk('first'),
      { do: 'next' },
      { do: 'card', card: 'legs', reply: 'unsure' },
    )
    expect(page(unsure, cards)).toMatchObject({ step: 'again', item: { id: 'calf' } })
    const sure = go(unsure, { do: 'again', item: 'calf', reply: 'no' }, none('heart'))
    const body = answeredBody(sure, cards, sitting)
    expect(body.redFlags.calf).toBe('no')
    expect(body.conditions.clot).toEqual({ answer: 'unknown' })
  })

  test('[SCREEN3] an emergency answered yes ends the questions at once', () => {
    const walk = go(
      startWalk('first'),
      { do: 'next' },
      { do: 'card', card: 'legs', reply: 'some' },
      { do: 'item', item: 'calf', reply: 'yes' },
      { do: 'next' },
    )
    expect(page(walk, cards).step).toBe('done')
  })

  test('[SCREEN5] "none after all" closes the list again and asks the next card', () => {
    const walk = go(
      startWalk('first'),
      { do: 'next' },
      { do: 'card', card: 'legs', reply: 'some' },
      { do: 'item', item: 'clot', reply: 'yes' },
      { do: 'none-after-all', card: 'legs' },
    )
    expect(page(walk, cards)).toEqual({ step: 'card', card: heart })
    expect(answeredBody(walk, cards, sitting).conditions.clot).toEqual({ answer: 'no' })
  })

  test('[SCREEN3] a card of one question is answered by the card itself', () => {
    const walk = go(
      startWalk('first', ['abdominal-pain']),
      { do: 'next' },
      { do: 'card', card: 'belly', reply: 'some' },
    )
    expect(page(walk, cards).step).toBe('done')
    expect(answeredBody(walk, cards, sitting).redFlags).toEqual({ rigid: 'yes' })
  })

  test('[SCREEN4] what was not asked is left out, never written as a no', () => {
    const walk = go(startWalk('first'), { do: 'next' }, none('legs'))
    const body = answeredBody(walk, cards, sitting)
    expect(body.redFlags).not.toHaveProperty('chest')
    expect(body.conditions).not.toHaveProperty('pacemaker')
  })

  test('[SCREEN2] going back and answering "not sure" forgets the earlier no', () => {
    const walk = go(
      startWalk('first'),
      { do: 'next' },
      { do: 'card', card: 'legs', reply: 'some' },
      { do: 'item', item: 'clot', reply: 'no' },
      { do: 'back' },
      { do: 'card', card: 'legs', reply: 'unsure' },
    )
    expect(answeredBody(walk, cards, sitting).conditions.clot).toEqual({ answer: 'unknown' })
  })
})

describe('[SCREEN4] what is written down is what was said', () => {
  const some = { do: 'card', card: 'legs', reply: 'some' } as const
  const body = (...steps: readonly Step[]) =>
    answeredBody(go(startWalk('first'), { do: 'next' }, ...steps), cards, sitting)

  test('feet go with a yes only, and only where they were named', () => {
    const left = { do: 'feet', item: 'veins', feet: ['left'] } as const
    const veins = (reply: Reply) => ({ do: 'item', item: 'veins', reply }) as const
    expect(body(some, veins('yes'), left).conditions.veins).toEqual({
      answer: 'yes',
      feet: ['left'],
    })
    expect(body(some, veins('unknown'), left).conditions.veins).toEqual({ answer: 'unknown' })
    expect(body(some, veins('no'), left).conditions.veins).toEqual({ answer: 'no' })
    const unnamed = body(some, veins('yes'), { do: 'feet', item: 'veins', feet: [] })
    expect(Object.keys(unnamed.conditions.veins ?? {})).toEqual(['answer'])
  })

  test('what a list leaves untouched is a no', () => {
    expect(body(some, { do: 'item', item: 'clot', reply: 'yes' }).conditions.veins).toEqual({
      answer: 'no',
    })
  })

  test('the visit and the due date stand only where there are any', () => {
    expect(Object.keys(body())).not.toContain('session')
    expect(Object.keys(body())).not.toContain('due')
    const due = '2026-09-01'
    const walk = go(startWalk('first'), { do: 'due', due })
    const told = answeredBody(walk, cards, { ...sitting, session: 'a-visit' })
    expect(told).toMatchObject({ session: 'a-visit', due })
    expect(answeredBody(step(walk, { do: 'due', due: null }), cards, sitting)).not.toHaveProperty(
      'due',
    )
  })

  test('no complaint at all is “just to relax”, and others are kept as they are', () => {
    expect(startWalk('first').complaints).toEqual(['relax'])
    expect(startWalk('first', []).complaints).toEqual(['relax'])
    expect(startWalk('returning', ['stress']).complaints).toEqual(['stress'])
    const two = go(
      startWalk('first'),
      { do: 'complaint', complaint: 'headache' },
      { do: 'complaint', complaint: 'stress' },
    )
    expect(two.complaints).toEqual(['headache', 'stress'])
    expect(step(two, { do: 'complaint', complaint: 'headache' }).complaints).toEqual(['stress'])
  })
})

describe('[SCREEN1] the pages turn one by one', () => {
  test('it begins with what brings the client, and “back” stops there', () => {
    const start = startWalk('first')
    expect(page(start, cards)).toEqual({ step: 'complaints' })
    expect(step(start, { do: 'back' }).at).toBe(0)
    const there = go(start, { do: 'next' }, none('legs'))
    expect(there.at).toBe(2)
    expect(step(there, { do: 'back' }).at).toBe(1)
  })

  test('a second asking turns the page to the next', () => {
    const unsure = go(
      startWalk('first'),
      { do: 'next' },
      { do: 'card', card: 'legs', reply: 'unsure' },
    )
    const again = step(unsure, { do: 'again', item: 'calf', reply: 'unknown' })
    expect(page(again, cards)).toEqual({ step: 'card', card: heart })
    expect(answeredBody(again, cards, sitting).redFlags.calf).toBe('unknown')
  })
})

const replies = fc.constantFrom<Reply>('yes', 'no', 'unknown')
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('next' as const) }),
  fc.record({ do: fc.constant('back' as const) }),
  fc.record({ do: fc.constant('complaint' as const), complaint: fc.constantFrom(...COMPLAINTS) }),
  fc.record({
    do: fc.constant('card' as const),
    card: fc.constantFrom('legs', 'heart', 'belly'),
    reply: fc.constantFrom<CardReply>('none', 'some', 'unsure'),
  }),
  fc.record({
    do: fc.constant('item' as const),
    item: fc.constantFrom('calf', 'clot', 'chest', 'rigid'),
    reply: replies,
  }),
  fc.record({
    do: fc.constant('again' as const),
    item: fc.constantFrom('calf', 'chest', 'rigid'),
    reply: replies,
  }),
)

test('[SCREEN4] whatever is tapped, an item is answered exactly when its card was', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
      const walk = go(startWalk('first'), ...steps)
      const body = answeredBody(walk, cards, sitting)
      const said = { ...body.conditions, ...body.redFlags }
      for (const card of cards('first', walk.complaints))
        for (const one of card.items)
          expect(Object.hasOwn(said, one.id)).toBe(walk.cards[card.id] !== undefined)
      expect(pages(walk, cards).at(-1)?.step).toBe('done')
      expect(walk.complaints.length).toBeGreaterThan(0)
    }),
  )
})
