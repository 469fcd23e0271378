/** Holds the outbox in memory: what waits, in which order it is offered, and what an old reading may not undo. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeOutbox, type Waiting } from './outbox.ts'

const entry = (n: number, refused: string | null = null): Waiting => ({ id: `f${n}`, n, refused })

/** An outbox with these in it. */
function holding(...entries: readonly Waiting[]) {
  const outbox = makeOutbox()
  outbox.put(entries)
  return outbox
}

describe('[SYNC3] what waits for the studio', () => {
  test('is offered in the order it was told, whatever the order it was put in', () => {
    expect(holding(entry(3), entry(1), entry(2)).unsent()).toEqual([entry(1), entry(2), entry(3)])
    expect(holding(entry(10), entry(9)).unsent()).toEqual([entry(9), entry(10)])
    expect(makeOutbox().unsent()).toEqual([])
  })

  test('is known by its id, and by the last that was said of it', () => {
    const outbox = holding(entry(1), entry(2))
    expect(outbox.get('f1')).toEqual(entry(1))
    expect(outbox.get('f9')).toBeUndefined()
    expect(outbox.ids()).toEqual(['f1', 'f2'])
    outbox.put([entry(1, 'NOT_ALLOWED')])
    expect(outbox.get('f1')).toEqual(entry(1, 'NOT_ALLOWED'))
    expect(outbox.ids()).toEqual(['f1', 'f2'])
  })

  test('[SYNC5] what was refused is not offered again, and says why', () => {
    const outbox = holding(entry(1), entry(2, 'NOT_ALLOWED'), entry(3))
    expect(outbox.unsent()).toEqual([entry(1), entry(3)])
    expect(outbox.refused()).toEqual([{ id: 'f2', code: 'NOT_ALLOWED' }])
    expect(holding(entry(1)).refused()).toEqual([])
  })
})

describe('[SYNC6] what was answered', () => {
  test('is offered no more, but stays until it is settled', () => {
    const outbox = holding(entry(1), entry(2))
    outbox.answer(['f1'])
    expect([outbox.isAnswered('f1'), outbox.isAnswered('f2')]).toEqual([true, false])
    expect(outbox.unsent()).toEqual([entry(2)])
    expect(outbox.ids()).toEqual(['f1', 'f2'])
    outbox.settle(['f1'])
    expect(outbox.ids()).toEqual(['f2'])
    expect([outbox.isAnswered('f1'), outbox.get('f1')]).toEqual([false, undefined])
  })

  test('waits again where the studio lost it, once', () => {
    const outbox = holding(entry(1), entry(2))
    expect(outbox.forgetAnswers()).toBe(false)
    outbox.answer(['f2'])
    expect(outbox.forgetAnswers()).toBe(true)
    expect(outbox.unsent()).toEqual([entry(1), entry(2)])
    expect(outbox.forgetAnswers()).toBe(false)
  })

  test('put back after it was settled, it waits', () => {
    const outbox = holding(entry(1))
    outbox.answer(['f1'])
    outbox.settle(['f1'])
    outbox.put([entry(1)])
    expect(outbox.unsent()).toEqual([entry(1)])
  })
})

describe('[SYNC10] an older reading of the shelf undoes nothing', () => {
  test('what lies on the shelf is taken over, and nothing else', async () => {
    const outbox = holding(entry(1), entry(2))
    await outbox.reread(async () => [entry(2, 'NOT_ALLOWED'), entry(3)])
    expect(outbox.ids()).toEqual(['f2', 'f3'])
    expect(outbox.refused()).toEqual([{ id: 'f2', code: 'NOT_ALLOWED' }])
  })

  test.each<[what: string, edit: (outbox: ReturnType<typeof makeOutbox>) => void, then: string[]]>([
    ['put in', (outbox) => outbox.put([entry(5)]), ['f1', 'f5']],
    ['settled', (outbox) => outbox.settle(['f1']), []],
  ])('what was %s meanwhile has it read once more', async (_what, edit, then) => {
    const outbox = holding(entry(1))
    const shelves = [[entry(1)], then.map((id) => entry(Number(id.slice(1))))]
    let read = 0
    await outbox.reread(async () => {
      const shelf = shelves[read] ?? []
      if (read === 0) edit(outbox)
      read++
      return shelf
    })
    expect(read).toBe(2)
    expect(outbox.ids()).toEqual(then)
  })

  test('a shelf that cannot be read leaves memory as it was', async () => {
    const outbox = holding(entry(1))
    await expect(outbox.reread(() => Promise.reject(new Error('shut')))).rejects.toThrow('shut')
    expect(outbox.unsent()).toEqual([entry(1)])
  })

  test('through any edits, an entry waits, was answered or was refused: never two of them', () => {
    const edit = fc.oneof(
      fc.record({ do: fc.constant('put' as const), n: fc.nat(4), no: fc.boolean() }),
      fc.record({
        do: fc.constantFrom('answer', 'settle', 'forget'),
        n: fc.nat(4),
        no: fc.boolean(),
      }),
    )
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
        const outbox = makeOutbox()
        for (const one of edits) {
          if (one.do === 'put') outbox.put([entry(one.n, one.no ? 'NO' : null)])
          else if (one.do === 'answer') outbox.answer([`f${one.n}`])
          else if (one.do === 'settle') outbox.settle([`f${one.n}`])
          else outbox.forgetAnswers()
          const answered = outbox.ids().filter((id) => outbox.isAnswered(id))
          const refused = outbox.refused().map(({ id }) => id)
          const unsent = outbox.unsent().map(({ id }) => id)
          expect(new Set([...unsent, ...answered, ...refused])).toEqual(new Set(outbox.ids()))
          for (const id of unsent) expect([...answered, ...refused]).not.toContain(id)
        }
      }),
    )
  })
})
