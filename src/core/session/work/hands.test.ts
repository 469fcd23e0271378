/** Holds what the hands remember: when each press went in, and the press a chip can put right. */

import { expect, test } from 'vitest'
import { CLEAN_HANDS, dueNow, handsAfter, waitedMs } from './hands.ts'
import { AT_WORK, onAdrenal, Page } from './work.fixtures.ts'

test('[WORK7] how long a spot has waited is known from its first press on, on this page alone', () => {
  const page = new Page(AT_WORK)
  page.make(onAdrenal(6))
  page.wait(12)
  expect(waitedMs(page.hands, page.rated(), page.now)).toBe(12_000)
  expect(waitedMs(CLEAN_HANDS, page.rated(), page.now)).toBeNull()
  page.make({ move: 'mark' })
  expect(waitedMs(page.hands, page.waiting(), page.now)).toBeNull()
})

test('[SESSION7] a sore spot is due after half a minute of rest, not before', () => {
  const page = new Page(AT_WORK)
  page.make(onAdrenal(6))
  expect(page.wait(29.999).due()).toEqual([])
  expect(page.wait(0.001).due()).toHaveLength(1)
})

test('[SESSION7] a spot pressed again is not due again, even where that press cannot be judged', () => {
  const page = new Page(AT_WORK)
  page.make(onAdrenal(6))
  const spot = page.rated()
  page.wait(5).make({ move: 'press-again', spot, value: 6 })
  expect(page.rated().verdict).toBe('cannot-tell')
  expect(page.wait(60).due()).toEqual([])
})

test('[SESSION7] each spot rests for itself', () => {
  const page = new Page(AT_WORK)
  page.make(onAdrenal(5))
  page.wait(20).make(onAdrenal(6))
  const sore = () => page.due().map(({ first }) => first.discomfort)
  expect(page.wait(10).due().length).toBe(1)
  expect(sore()).toEqual([5])
  page.wait(20)
  expect(sore()).toEqual([6, 5])
  expect(dueNow(page.session, CLEAN_HANDS, 0)).toHaveLength(2)
})

test('[WORK6] the last press is the one made last; marks, ratings and presses elsewhere leave it', () => {
  const page = new Page(AT_WORK)
  page.make(onAdrenal(5))
  const before = page.rated()
  page.make(onAdrenal(6))
  const last = page.hands.last
  expect(last?.id).toBe(page.rated(1).id)
  page.make({ move: 'mark' })
  page.make({ move: 'rate', spot: page.waiting(), value: 3 })
  page.make({ move: 'press-again', spot: before, value: 3 })
  expect(page.hands.last).toEqual(last)
  page.make(onAdrenal(2))
  expect(page.hands.last?.body.discomfort).toBe(2)
})

test.each(['press-again', 'mirror', 'closing-press'] as const)(
  '[WORK6] [SESSION3] once %s names it, a press is not told anew: nothing felt there is lost',
  (move) => {
    const page = new Page(AT_WORK)
    page.make(onAdrenal(6))
    page.wait(40).make({ move, spot: page.rated(), value: 2 })
    const spots = page.session.spots
    expect(page.make({ move: 'chip', chip: { chip: 'fast' } })).toEqual([])
    expect(page.session.spots).toEqual(spots)
  },
)

test('[WORK6] [SESSION3] nor once it was explained: what the client was told stands with it', () => {
  const page = new Page(AT_WORK)
  page.make(onAdrenal(6))
  const said = { text: 'Shoes can do this.', tip: null }
  const how = { language: 'en', spoken: false, traditionShown: false } as const
  page.make({ move: 'explain', spot: page.rated(), said, ...how })
  page.make({ move: 'chip', chip: { chip: 'flinch' } })
  expect(page.rated().explained).toMatchObject([{ said: 'Shoes can do this.' }])
})

test('what the hands remembered before is not touched by what they remember after', () => {
  const page = new Page(AT_WORK)
  const [told] = page.make(onAdrenal(6))
  if (!told) throw new Error('nothing was told')
  const before = page.hands
  handsAfter(before, [{ ...told, id: 'another' }], 9)
  expect([...before.since.keys()]).toEqual([told.id])
})

test('a press put right that this page never saw is as old as its correction', () => {
  const page = new Page(AT_WORK)
  const [told] = page.make(onAdrenal(6))
  if (told?.type !== 'session/touched') throw new Error('nothing was pressed')
  const gone = { type: 'session/touchWithdrawn', body: { of: 'unseen' }, id: 'w' } as const
  expect(handsAfter(CLEAN_HANDS, [gone, told], 77).since.get(told.id)).toBe(77)
})
