/** Holds the open book: the same as reading all its facts anew, and the same array until something changes. */

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Fact, foldClient, inFoldOrder, partLeaps, readFacts } from '../record/mod.ts'
import { clientFacts, sampleFact, sampleId } from '../record/sample.fixtures.ts'
import { makeBook } from './book.ts'

const named = (n: number, stream = sampleId(1)) =>
  sampleFact({ type: 'client/changed', body: { field: 'name', value: `${n}` }, n, stream })

type Op = { readonly is: 'put' | 'blank' | 'remove'; readonly at: number }
const ops = fc.array(
  fc.record({
    is: fc.constantFrom<Op['is']>('put', 'put', 'put', 'blank', 'remove'),
    at: fc.nat(30),
  }),
  { maxLength: 60 },
)

test('[SYNC13] after any puts, erasures and withdrawals the book reads as its facts read anew', () => {
  fc.assert(
    fc.property(clientFacts, ops, (facts, steps) => {
      const open = makeBook()
      const held = new Map<string, Fact>()
      for (const { is, at } of steps) {
        const fact = facts[at % facts.length]
        if (!fact) continue
        const blank = { ...fact, body: null, salt: null }
        // What was read before must not be remembered after a change.
        open.stream(fact.stream)
        open.streamsWith(fact.type as 'client/changed')
        if (is === 'remove') {
          open.remove(fact.id)
          held.delete(fact.id)
        } else {
          open.put(is === 'put' ? fact : blank)
          held.set(fact.id, is === 'put' ? fact : blank)
        }
      }
      const { told } = readFacts([...held.values()])
      for (const stream of new Set(facts.map((fact) => fact.stream)))
        expect(open.stream(stream)).toEqual(
          inFoldOrder(told.filter((fact) => fact.stream === stream)),
        )
      for (const type of new Set(facts.map((fact) => fact.type)))
        expect([...open.streamsWith(type as 'client/changed')].sort()).toEqual(
          [...new Set(told.filter((fact) => fact.type === type).map((one) => one.stream))].sort(),
        )
      expect(open.size()).toBe(held.size)
    }),
  )
})

test('[SYNC13] a stream is the same array until a fact of its own arrives', () => {
  const open = makeBook()
  open.put(named(1))
  const before = open.stream(sampleId(1))
  open.put(named(2, sampleId(7)))
  expect(open.stream(sampleId(1))).toBe(before)
  open.put(named(3))
  expect(open.stream(sampleId(1))).not.toBe(before)
  expect(foldClient(open.stream(sampleId(1))).name).toBe('3')
  expect(open.stream(sampleId(99))).toBe(open.stream(sampleId(98)))
})

test('[SYNC13] a list of streams is the same array until a fact arrives, and grows with it', () => {
  const open = makeBook()
  open.put(named(1))
  const before = open.streamsWith('client/changed')
  expect(open.streamsWith('client/changed')).toBe(before)
  open.put(named(2, sampleId(7)))
  expect(open.streamsWith('client/changed')).toEqual([sampleId(1), sampleId(7)])
  open.clear()
  expect(open.streamsWith('client/changed')).toEqual([])
  expect(open.stream(sampleId(1))).toEqual([])
})

test('[R18] whose count has leapt does not have the last word on a tablet', () => {
  const open = makeBook()
  const vandal = { ...named(7), lamport: Number.MAX_SAFE_INTEGER }
  for (const fact of [named(1), vandal, named(2)]) open.put(fact)
  expect(foldClient(open.stream(sampleId(1))).name).toBe('2')
  expect(open.get(vandal.id)).toBe(vandal)
  expect(open.size()).toBe(3)
})

test('[R18] in any order of arrival the book counts what the record counts', () => {
  const near = fc.constantFrom(1, 2, 2 ** 20 - 1, 2 ** 20, 2 ** 20 + 1, 3 * 2 ** 20)
  const facts = fc
    .array(near, { minLength: 1, maxLength: 12 })
    .map((steps) => {
      let lamport = 0
      return steps.map((step, i) => {
        lamport += step
        return { ...named(i + 1, sampleId(i % 2)), lamport }
      })
    })
    .chain((made) => fc.shuffledSubarray(made, { minLength: made.length }))
  fc.assert(
    fc.property(facts, (arriving) => {
      const open = makeBook()
      for (const fact of arriving) open.put(fact)
      const counted = [sampleId(0), sampleId(1)].flatMap((stream) => open.stream(stream))
      const { told } = readFacts(partLeaps(arriving).facts)
      expect(counted.map(({ id }) => id).sort()).toEqual(told.map(({ id }) => id).sort())
    }),
  )
})

test('[R5] what this version cannot read is named as unread until it is erased or taken back', () => {
  const strange = { ...named(1), type: 'client/dreamt' }
  const blank = { ...strange, body: null, salt: null }
  const open = makeBook()
  open.put(strange)
  open.put({ ...strange, lamport: 2 })
  const { id, stream, type, v } = strange
  expect(open.unread(stream)).toEqual([{ id, stream, type, v }])
  expect(open.stream(stream)).toEqual([])
  open.put(blank)
  expect(open.unread(stream)).toEqual([])
  open.put({ ...strange, id: sampleId(7) })
  open.remove(sampleId(7))
  expect(open.unread(stream)).toEqual([])
})
