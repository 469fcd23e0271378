/** Holds what a tablet decides about facts: laws over any order of arrival, any repeats and any answers. */

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Fact, inFoldOrder, partLeaps, readFacts } from '../record/mod.ts'
import { clientFacts, sampleFact, sampleId } from '../record/sample.fixtures.ts'
import { type Given, type Ledger, makeLedger, type Whereabouts } from './ledger.ts'

const STREAM = sampleId(1)
/** The tablet and the person that `sampleFact` tells as. */
const HOLDER = { device: sampleId(3), person: sampleId(2) }

/** The `i`-th fact of another tablet. */
const theirs = (i: number, lamport: number): Fact =>
  sampleFact({
    type: 'client/changed',
    body: { field: 'name', value: `${i}` },
    id: sampleId(9000 + i),
    device: sampleId(4),
    n: i,
    lamport,
  })

/** A fact told here, at the place that the ledger gives it. */
function tells(ledger: Ledger, i: number): Fact {
  const fact = sampleFact({
    type: 'client/changed',
    body: { field: 'name', value: `${i}` },
    id: sampleId(1000 + i),
    ...ledger.next(),
  })
  ledger.tell(fact)
  return fact
}

const keeps = (ledger: Ledger, fact: Fact) => ledger.kept(fact, fact)
const shows = (ledger: Ledger, facts: readonly Given[]) => ledger.takePage(ledger.judgePage(facts))
const ids = (facts: readonly { readonly id: string }[]) => facts.map(({ id }) => id)

/** Pages of facts, some erased, in any order and with repeats; and the facts as they finally are. */
const pages = clientFacts
  .filter((facts) => facts.length > 0)
  .chain((facts) =>
    fc
      .tuple(
        fc.subarray([...facts]),
        fc.subarray([...facts]),
        fc.integer({ min: 1, max: 5 }),
        fc.constant(facts),
      )
      .chain(([erased, repeated, size, all]) => {
        const blank = erased.map((fact) => ({ ...fact, body: null, salt: null }))
        const arriving = [...all, ...repeated, ...blank]
        return fc
          .shuffledSubarray(arriving, { minLength: arriving.length })
          .map((order) => ({ order, size, kept: all.filter((fact) => !erased.includes(fact)) }))
      }),
  )

test('[R2] in any order of arrival, with any repeats and erasures, the same counts', () => {
  fc.assert(
    fc.property(pages, ({ order, size, kept }) => {
      const ledger = makeLedger(HOLDER)
      for (let at = 0; at < order.length; at += size) shows(ledger, order.slice(at, at + size))
      for (const fact of order) ledger.read(fact)
      const { told } = readFacts(kept)
      for (const stream of new Set(order.map((fact) => fact.stream)))
        expect(ledger.facts(stream)).toEqual(
          inFoldOrder(told.filter((fact) => fact.stream === stream)),
        )
      expect(ledger.standing()).toEqual({ unsent: 0, refused: [], waitsFor: [], unkept: 0 })
    }),
  )
})

test('[SYNC7] a page that was taken over holds nothing new', () => {
  fc.assert(
    fc.property(pages, ({ order }) => {
      const ledger = makeLedger(HOLDER)
      shows(ledger, order)
      expect(ledger.judgePage(order).fresh).toEqual([])
    }),
  )
})

const near = fc.constantFrom(1, 2, 2 ** 20 - 1, 2 ** 20, 2 ** 20 + 1, 3 * 2 ** 20)
const arriving = fc
  .array(near, { minLength: 1, maxLength: 12 })
  .map((steps) => {
    let lamport = 0
    return steps.map((step, i) => {
      lamport += step
      return theirs(i + 1, lamport)
    })
  })
  .chain((facts) => fc.shuffledSubarray(facts, { minLength: facts.length }))

test('[R18] in any order what is set aside counts once the gap is filled, and only what counts is followed', () => {
  fc.assert(
    fc.property(arriving, fc.integer({ min: 1, max: 4 }), (facts, size) => {
      const ledger = makeLedger(HOLDER)
      for (let at = 0; at < facts.length; at += size) shows(ledger, facts.slice(at, at + size))
      const { facts: counting } = partLeaps(facts)
      expect(ids(ledger.facts(STREAM))).toEqual(ids(counting))
      expect(ledger.next()).toEqual({ n: 1, lamport: (counting.at(-1)?.lamport ?? 0) + 1 })
      for (const { id } of facts) expect(ledger.held(id)).toBe(true)
    }),
  )
})

test('[R18] the gap filled by hand: far, then the two on the way', () => {
  const ledger = makeLedger(HOLDER)
  const step = 2 ** 20
  const [one, two, far] = [theirs(1, step), theirs(2, 2 * step), theirs(3, 3 * step)] as const
  shows(ledger, [far])
  expect(ledger.facts(STREAM)).toEqual([])
  expect(ledger.next().lamport).toBe(1)
  shows(ledger, [two])
  expect(ledger.facts(STREAM)).toEqual([])
  shows(ledger, [one])
  expect(ids(ledger.facts(STREAM))).toEqual(ids([one, two, far]))
  expect(ledger.next().lamport).toBe(3 * step + 1)
})

type Op = { readonly is: 'tell' | 'keep' | 'fail' | 'hear' | 'reopen'; readonly lamport: number }
const ops = fc.array(
  fc.record({
    is: fc.constantFrom<Op['is']>('tell', 'tell', 'keep', 'keep', 'fail', 'hear', 'reopen'),
    lamport: fc.integer({ min: 1, max: 40 }),
  }),
  { maxLength: 40 },
)

test('[SYNC1] what is kept is numbered without gaps, each later than all that counted when it was told', () => {
  fc.assert(
    fc.property(ops, (steps) => {
      let ledger = makeLedger(HOLDER)
      let telling: Fact[] = []
      // The disk: it has the last word on numbers, as between two tabs.
      let disk = { n: 0, lamport: 0 }
      const kept: Fact[] = []
      const heard: Fact[] = []
      for (const [i, { is, lamport }] of steps.entries()) {
        if (is === 'tell') {
          const before = Math.max(0, ...ledger.facts(STREAM).map((fact) => fact.lamport))
          const fact = tells(ledger, i)
          expect(fact.lamport).toBeGreaterThan(before)
          telling.push(fact)
        } else if (is === 'hear') {
          const fact = theirs(i + 1, lamport)
          const page = ledger.judgePage([fact])
          disk = { ...disk, lamport: Math.max(disk.lamport, page.lamport) }
          ledger.takePage(page)
          heard.push(fact)
        } else if (is === 'reopen') {
          telling = []
          ledger = makeLedger(HOLDER)
          for (const fact of [...kept, ...heard]) ledger.read(fact)
          ledger.counted(disk)
        } else {
          const fact = telling.shift()
          if (!fact) continue
          if (is === 'fail') ledger.notKept(fact.id)
          else {
            disk = { n: disk.n + 1, lamport: disk.lamport + 1 }
            ledger.kept(fact, disk)
            kept.push({ ...fact, ...disk })
          }
        }
      }
      expect(kept.map(({ n }) => n)).toEqual(kept.map((_, i) => i + 1))
      const told = ledger.facts(STREAM)
      for (const { id, n, lamport } of kept)
        expect(told.find((fact) => fact.id === id)).toMatchObject({ n, lamport })
    }),
  )
})

const of = fc.nat(9)
const steps = fc.array(
  fc.oneof(
    fc.record({ is: fc.constantFrom<'tell'>('tell') }),
    fc.record({ is: fc.constantFrom('fail' as const, 'again' as const, 'offer unseen' as const) }),
    fc.record({
      is: fc.constantFrom(
        ...(['keep', 'keep', 'show', 'show another', 'settle', 'answer', 'refuse'] as const),
      ),
      of,
    }),
  ),
  { maxLength: 60 },
)

/** What a reader of SPEC would say of one fact: where it is, and whether it waits to be sent. */
type Told = { readonly fact: Fact; where: Whereabouts; waits: boolean; refused: boolean }

test('[SYNC3] [SYNC5] [SYNC6] a fact is where it was last said to be, and waits until it is settled', () => {
  fc.assert(
    fc.property(steps, (trace) => {
      const ledger = makeLedger(HOLDER)
      const told: Told[] = []
      let failed = 0
      const at = (n: number) => {
        const kept = told.filter(({ where }) => where !== 'telling')
        return kept[n % Math.max(1, kept.length)]
      }
      const settle = (one: Told) =>
        Object.assign(one, { where: 'studio', waits: false, refused: false })
      for (const [i, step] of trace.entries()) {
        const telling = told.find(({ where }) => where === 'telling')
        if (step.is === 'tell')
          told.push({ fact: tells(ledger, i), where: 'telling', waits: true, refused: false })
        else if (step.is === 'fail' && telling) {
          ledger.notKept(telling.fact.id)
          told.splice(told.indexOf(telling), 1)
          failed++
        } else if (step.is === 'again') {
          ledger.takeAgain(ledger.again())
          for (const one of told)
            if (one.where !== 'telling')
              Object.assign(one, { where: 'tablet', waits: true, refused: false })
        } else if (step.is === 'offer unseen') {
          ledger.offerUnseen()
          for (const one of told)
            if (one.waits && one.where === 'studio') one.where = one.refused ? 'refused' : 'tablet'
        } else if (step.is === 'keep' && telling) {
          keeps(ledger, telling.fact)
          telling.where = 'tablet'
        } else if ('of' in step && step.is !== 'keep') {
          const one = at(step.of)
          if (!one) continue
          const { fact } = one
          if (step.is === 'show') {
            shows(ledger, [fact])
            settle(one)
          } else if (step.is === 'show another') shows(ledger, [{ ...fact, body: '{}' }])
          else if (step.is === 'refuse') {
            ledger.takeAnswers(ledger.judgeAnswers([], [{ id: fact.id, code: 'NOT_ALLOWED' }]))
            if (one.waits) {
              one.refused = true
              if (one.where !== 'studio') one.where = 'refused'
            }
          } else {
            const settled = step.is === 'settle'
            ledger.takeAnswers(ledger.judgeAnswers([{ id: fact.id, settled }], []))
            if (settled) settle(one)
            else Object.assign(one, { where: 'studio', refused: false })
          }
        }
        const waiting = told.filter(({ where, waits }) => waits && where !== 'telling')
        for (const { fact, where } of told) expect(ledger.whereIs(fact.id)).toBe(where)
        expect(ids(ledger.waiting()).sort()).toEqual(waiting.map(({ fact }) => fact.id).sort())
        expect(ids(ledger.due())).toEqual(
          waiting.filter(({ where }) => where === 'tablet').map(({ fact }) => fact.id),
        )
        expect(ids(ledger.standing().refused).sort()).toEqual(
          waiting.flatMap(({ fact, where }) => (where === 'refused' ? [fact.id] : [])).sort(),
        )
        expect(ledger.standing()).toMatchObject({
          unsent: told.filter(({ where, waits }) => waits && /tablet|telling/.test(where)).length,
          unkept: failed,
        })
        expect(ids(ledger.facts(STREAM))).toEqual(told.map(({ fact }) => fact.id))
      }
    }),
  )
})

test('[SYNC9] what is offered again is all that is held, whoever told it, but what was erased or is being told', () => {
  const ledger = makeLedger(HOLDER)
  const [one, two] = [theirs(1, 1), theirs(2, 2)]
  shows(ledger, [{ ...one, receipt: 'r1' }, two])
  shows(ledger, [{ ...two, body: null, salt: null }])
  const kept = tells(ledger, 1)
  keeps(ledger, kept)
  tells(ledger, 2)
  expect(ledger.again()).toEqual([
    { id: one.id, n: 1, refused: null },
    { id: kept.id, n: 1, refused: null },
  ])
  expect(ledger.receiptOf(one.id)).toBe('r1')
  expect(ledger.receiptOf(kept.id)).toBeUndefined()
})

test('[SYNC5] a refusal of what does not wait here is passed over', () => {
  const ledger = makeLedger(HOLDER)
  const fact = theirs(1, 1)
  shows(ledger, [fact])
  const answers = ledger.judgeAnswers([], [{ id: fact.id, code: 'NOT_ALLOWED' }])
  expect(answers).toEqual({ answered: [], settled: [], changed: [] })
})

test('[SYNC1] the place on the disk is the true one, and what was told is folded at it', () => {
  const ledger = makeLedger(HOLDER)
  const fact = tells(ledger, 1)
  ledger.kept(fact, { n: 5, lamport: 9 })
  expect(ledger.facts(STREAM)).toMatchObject([{ id: fact.id, n: 5, lamport: 9 }])
  expect(ledger.next()).toEqual({ n: 6, lamport: 10 })
})

test('[SYNC3] what could not be kept is gone and counted until somebody took note', () => {
  const ledger = makeLedger(HOLDER)
  ledger.notKept(tells(ledger, 1).id)
  expect(ledger.facts(STREAM)).toEqual([])
  expect(ledger.standing().unkept).toBe(1)
  ledger.seenUnkept()
  expect(ledger.standing().unkept).toBe(0)
})

test('[SYNC12] shut, nothing can be read, and nothing enters any more; what waits still waits', () => {
  const ledger = makeLedger(HOLDER)
  const fact = tells(ledger, 1)
  shows(ledger, [{ ...theirs(1, 1), receipt: 'r1' }])
  ledger.shut()
  ledger.kept(fact, { n: 5, lamport: 9 })
  shows(ledger, [theirs(2, 2)])
  ledger.read(theirs(3, 3))
  expect(ledger.facts(STREAM)).toEqual([])
  expect(ledger.streamsWith('client/changed')).toEqual([])
  expect(ledger.waiting()).toEqual([])
  expect(ledger.receiptOf(theirs(1, 1).id)).toBeUndefined()
  expect(ledger.standing().unsent).toBe(1)
})
