/** The same spots are found again from visit to visit, one to one, whichever way round one asks. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeOf, SAME_PLACE_MM } from '../feet/mod.ts'
import { press } from '../session/session.fixtures.ts'
import type { Spot } from '../session/types.ts'
import { apartMm, between, match, overTime } from './mod.ts'
import { spot, spotsDrawn, visit } from './progress.fixtures.ts'

const heel = placeOf('left', 'plantar', [0.12, 0])
const beside = placeOf('left', 'plantar', [0.12, 0.04])
const ids = (spots: readonly Spot[]) => spots.map(({ id }) => id).sort()
const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length })

describe('[HISTORY1] visits stand in time', () => {
  test('the oldest comes first, whatever order and repetition they arrive in', () => {
    const visits = [3, 1, 2, 2].map((at, i) => visit(`s${i}`, at, [spot(`x${i}`, heel, {})]))
    const line = overTime(visits).map(({ session }) => session)
    expect(line).toEqual(['s1', 's2', 's3', 's0'])
    fc.assert(
      fc.property(shuffled([...visits, ...visits]), (some) => {
        expect(overTime(some).map(({ session }) => session)).toEqual(line)
      }),
    )
  })

  test('a visit that was never opened or touched nothing is none', () => {
    expect(overTime([visit('a', null, [spot('x', heel, {})]), visit('b', 5, [])])).toEqual([])
  })
})

/** The least cost there is, by trying every way: the oracle of the matching. */
function leastCost(before: readonly Spot[], after: readonly Spot[]): number {
  const [first, ...rest] = before
  if (!first) return (after.length * SAME_PLACE_MM) / 2
  const alone = SAME_PLACE_MM / 2 + leastCost(rest, after)
  return after.reduce((least, one, i) => {
    const mm = apartMm(first.place, one.place)
    if (mm > SAME_PLACE_MM) return least
    return Math.min(least, mm + leastCost(rest, after.toSpliced(i, 1)))
  }, alone)
}

describe('[HISTORY2] the spots of two visits are matched one to one', () => {
  const two = [spotsDrawn('a'), spotsDrawn('b')] as const

  test('a spot is found again within 12 mm on the same foot and view, and not beyond', () => {
    const again = (mm: number) =>
      match(
        [spot('a', placeOf('left', 'plantar', [0.5, 0]), {})],
        [spot('b', placeOf('left', 'plantar', [0.5 + mm / 250, 0]), {})],
      ).pairs.length
    expect([again(11.9), again(12.1)]).toEqual([1, 0])
    expect(apartMm(heel, placeOf('right', 'plantar', [0.12, 0]))).toBe(Number.POSITIVE_INFINITY)
    expect(apartMm(heel, placeOf('left', 'dorsal', [0.12, 0]))).toBe(Number.POSITIVE_INFINITY)
  })

  test('no spot is there twice and none is lost', () => {
    fc.assert(
      fc.property(...two, (a, b) => {
        const { pairs, onlyBefore, onlyAfter } = match(a, b)
        expect(ids([...pairs.map(({ before }) => before), ...onlyBefore])).toEqual(ids(a))
        expect(ids([...pairs.map(({ after }) => after), ...onlyAfter])).toEqual(ids(b))
        for (const { mm } of pairs) expect(mm).toBeLessThanOrEqual(SAME_PLACE_MM)
      }),
    )
  })

  test('turned round it gives the same pairs, and in any order of the spots', () => {
    const named = ({ pairs }: ReturnType<typeof match<Spot>>) =>
      pairs.map(({ before, after }) => [before.id, after.id])
    fc.assert(
      fc.property(
        fc.tuple(...two).chain(([a, b]) => fc.tuple(fc.constant([a, b]), shuffled(a), shuffled(b))),
        ([[a = [], b = []], c, d]) => {
          const there = named(match(a, b))
          expect(named(match(c, d))).toEqual(there)
          const back = named(match(b, a)).map(([x, y]) => [y, x])
          expect(back.map(String).sort()).toEqual(there.map(String).sort())
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('no other way of pairing is nearer', () => {
    fc.assert(
      fc.property(spotsDrawn('a', 6), spotsDrawn('b', 6), (a, b) => {
        const { pairs, onlyBefore, onlyAfter } = match(a, b)
        const alone = onlyBefore.length + onlyAfter.length
        const cost = pairs.reduce((sum, { mm }) => sum + mm, (alone * SAME_PLACE_MM) / 2)
        expect(cost).toBeCloseTo(leastCost(a, b), 9)
      }),
    )
  })

  test('hundreds of spots each find the one on their own place', () => {
    const many = (name: string) =>
      Array.from({ length: 400 }, (_, i) =>
        spot(name + i, placeOf('left', 'plantar', [0.2 + (i % 20) * 0.02, (i / 20) * 0.01]), {}),
      )
    const { pairs } = match(many('a'), many('b'))
    expect(pairs).toHaveLength(400)
    for (const { before, after } of pairs) expect(after.id.slice(1)).toBe(before.id.slice(1))
  })
})

describe('[HISTORY3] what became of a sore spot', () => {
  const course = (before: readonly Spot[], after: readonly Spot[]) =>
    between(before, after).map(({ became }) => became)
  const sore = spot('a', heel, { discomfort: 6 })

  test('eased only by a clear difference between presses alike', () => {
    expect(course([sore], [spot('b', heel, { discomfort: 4 })])).toEqual(['eased'])
    expect(course([sore], [spot('b', heel, { discomfort: 5 })])).toEqual(['stayed'])
    expect(course([sore], [spot('b', beside, { discomfort: 9 })])).toEqual(['stayed'])
  })

  test('presses unlike each other say neither', () => {
    for (const other of [{ depth: 'light' }, { technique: 'tool' }, { pace: 'fast' }] as const)
      expect(course([sore], [spot('b', heel, { discomfort: 2, ...other })])).toEqual(['unlike'])
    expect(course([sore], [spot('b', heel, { discomfort: 6, pace: 'fast' })])).toEqual(['stayed'])
  })

  test('sore now and not before, touched or not, appeared; sore before and not touched now is gone', () => {
    const comfortable = spot('a', heel, { discomfort: 1 })
    expect(course([comfortable], [sore])).toEqual(['appeared'])
    expect(course([], [sore])).toEqual(['appeared'])
    expect(course([sore], [])).toEqual(['gone'])
    expect(course([sore], [spot('b', heel, null)])).toEqual(['gone'])
    expect(course([comfortable], [])).toEqual([])
  })

  test('a press that was only too fast is no sore spot', () => {
    const fast = spot(
      'a',
      heel,
      { discomfort: 6, pace: 'fast' },
      press({ discomfort: 1, waitedS: 40 }),
    )
    expect(fast.verdict).toBe('too-fast-or-deep')
    expect(course([fast], [])).toEqual([])
  })

  test('no spot stands in two courses, and turned round what appeared is gone', () => {
    fc.assert(
      fc.property(spotsDrawn('a'), spotsDrawn('b'), (a, b) => {
        const all = between(a, b)
        const met = all.flatMap(({ before, after }) => [before, after]).filter((one) => one)
        expect(new Set(met).size).toBe(met.length)
        const only = (courses: typeof all, side: 'before' | 'after') =>
          courses.filter((one) => one[side] === null).map((one) => one.before?.id ?? one.after?.id)
        expect(only(between(b, a), 'after').sort()).toEqual(only(all, 'before').sort())
      }),
    )
  })
})
