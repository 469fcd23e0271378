/** Holds how work is fitted to the minutes, on feet of a few zones: what is cut first, and what is added first. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitTo, type Item } from './fit.ts'

/**
 * Zones of each foot: a capital opens the foot with so many passes and closes it with one, a small
 * letter is worked once, `c*` is what the client brings. `A3 b c*` · the letter is its place in the order.
 */
function feet(...texts: readonly string[]): readonly Item[] {
  return texts.flatMap((text, turn) =>
    text.split(' ').flatMap((sign): readonly Item[] => {
      const [, zone = '', passes = '1', brought] = /^([A-Za-z])(\d?)(\*?)$/.exec(sign) ?? []
      const working = { zone, view: 'plantar', technique: 'knead', direction: 'in-place' } as const
      const order = zone.toLowerCase().charCodeAt(0)
      const item = {
        foot: turn === 0 ? 'left' : 'right',
        turn,
        order,
        working,
        view: 'plantar',
        complaint: brought === '*',
      } as const
      if (zone === zone.toLowerCase())
        return [{ ...item, part: 'work', passes: Number(passes || 1) }]
      return [
        { ...item, part: 'opening', passes: Number(passes) },
        { ...item, part: 'closing', passes: 1 },
      ]
    }),
  )
}

const said = ({ foot, part, working, passes }: Item): string =>
  `${foot === 'left' ? '' : 'R'}${working.zone}${part === 'closing' ? '.' : passes}`

/** Ten seconds a pass, so that a budget of 100 is ten passes. */
function within(seconds: number, items: readonly Item[], { circles = 0, rest = 0 } = {}) {
  const fitted = fitTo(items, { seconds, secondsPerPass: 10, circles, rest })
  return (
    fitted && {
      ...fitted,
      kept: fitted.items.map(said).join(' '),
      cut: fitted.cut.map(said).join(' '),
    }
  )
}

describe('[SESSION11] when time is short', () => {
  const TWO = feet('A3 b c d', 'A3 b c d')

  test('the end of the order is cut first, of the second foot before the first', () => {
    expect(within(140, TWO)).toMatchObject({ cut: '', seconds: 140 })
    expect(within(130, TWO)?.cut).toBe('Rd1')
    expect(within(120, TWO)?.cut).toBe('Rd1 d1')
    expect(within(100, TWO)?.cut).toBe('Rd1 d1 Rc1 c1')
    expect(within(80, TWO)).toMatchObject({ cut: 'Rd1 d1 Rc1 c1 Rb1 b1', kept: 'A3 A. RA3 RA.' })
  })

  test('what the client brings is cut when nothing else is left to cut', () => {
    const brought = feet('A3 b c3* d')
    expect(within(80, brought)?.cut).toBe('d1')
    expect(within(70, brought)?.cut).toBe('d1 b1')
    expect(within(69, brought)?.cut).toBe('d1 b1 c3')
  })

  test('then the rest goes, then the circles, whole', () => {
    const small = feet('A3')
    const moving = { circles: 20, rest: 30 }
    expect(within(90, small, moving)).toMatchObject({ circles: true, rest: true, seconds: 90 })
    expect(within(89, small, moving)).toMatchObject({ circles: true, rest: false })
    expect(within(60, small, moving)).toMatchObject({ circles: true, rest: false, seconds: 60 })
    expect(within(59, small, moving)).toMatchObject({ circles: false, rest: false })
  })

  test('then passes of the opening, from the last zone, to two each and then to one', () => {
    const opening = feet('A3 B3')
    expect(within(80, opening)?.kept).toBe('A3 A. B3 B.')
    expect(within(70, opening)?.kept).toBe('A3 A. B2 B.')
    expect(within(60, opening)?.kept).toBe('A2 A. B2 B.')
    expect(within(50, opening)?.kept).toBe('A2 A. B1 B.')
    expect(within(40, opening)?.kept).toBe('A1 A. B1 B.')
  })

  test('then the closing, from its last zone; and where one pass does not fit, nothing does', () => {
    const opening = feet('A3 B3')
    expect(within(30, opening)).toMatchObject({ kept: 'A1 A. B1', cut: 'B.' })
    expect(within(20, opening)).toMatchObject({ kept: 'A1 B1', cut: 'B. A.' })
    expect(within(19, opening)).toBeNull()
  })

  test('what was asked for is left as it was', () => {
    const asked = feet('A3 b')
    const before = JSON.stringify(asked)
    within(200, asked)
    within(20, asked)
    expect(JSON.stringify(asked)).toBe(before)
  })
})

describe('[SESSION11] when time is left', () => {
  test('what the client brings gets passes first, then the opening, the work, the closing', () => {
    const some = feet('A3 b c*')
    const kept = (seconds: number) => within(seconds, some)?.kept
    expect(kept(60)).toBe('A3 A. b1 c1')
    expect(kept(80)).toBe('A3 A. b1 c3')
    expect(kept(110)).toBe('A3 A. b1 c5')
    expect(kept(150)).toBe('A6 A. b1 c6')
    expect(kept(200)).toBe('A6 A. b5 c6')
    expect(within(10_000, some)?.seconds).toBe(240)
  })

  test('where there are fewest first, in working order', () => {
    expect(within(60, feet('b c d'))?.kept).toBe('b2 c2 d2')
    expect(within(50, feet('b c d'))?.kept).toBe('b2 c2 d1')
  })

  test('it stops at nine tenths, and never goes over', () => {
    expect(within(100, feet('b c'))?.seconds).toBe(90)
    expect(within(95, feet('b c'))?.seconds).toBe(90)
    expect(within(45, feet('b c'))?.seconds).toBe(40)
  })

  const foot = fc
    .array(fc.constantFrom('A3', 'B2', 'c', 'd3*', 'e', 'f'), { minLength: 1, maxLength: 6 })
    .map((signs) => [...new Set(signs)].join(' '))

  test('the seconds are those of what is kept, within the budget, each zone one to six times', () => {
    fc.assert(
      fc.property(
        foot,
        foot,
        fc.nat(400),
        fc.nat(60),
        fc.nat(60),
        (left, right, seconds, circles, rest) => {
          const items = feet(left, right)
          const fitted = within(seconds, items, { circles, rest })
          const least = 10 * items.filter(({ part }) => part === 'opening').length
          if (!fitted) {
            expect(least).toBeGreaterThan(seconds)
            return
          }
          const passes = fitted.items.map((item) => item.passes)
          const moving = (fitted.circles ? circles : 0) + (fitted.rest ? rest : 0)
          expect(fitted.seconds).toBe(passes.reduce((sum, one) => sum + 10 * one, moving))
          expect(fitted.seconds).toBeLessThanOrEqual(seconds)
          for (const one of passes) expect(one).toBeGreaterThanOrEqual(1)
          for (const one of passes) expect(one).toBeLessThanOrEqual(6)
          const parts = (some: readonly Item[]) =>
            some.filter(({ part }) => part === 'opening').length
          expect(parts(fitted.items)).toBe(parts(items))
          if (fitted.cut !== '') expect(fitted.kept.split(' ').length).toBeLessThan(items.length)
        },
      ),
    )
  })
})
