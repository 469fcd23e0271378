/** Holds what each tap of a session tells, by playing whole pieces of work, and any moves at all. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KINDS, STOP_REASONS } from '../../record/terms.ts'
import { pressBefore } from '../change.ts'
import { isRated, isWaiting } from '../due.ts'
import { factId } from '../session.fixtures.ts'
import type { Move } from './move.ts'
import { tells } from './moves.ts'
import { AT_WORK, onAdrenal, Page } from './work.fixtures.ts'

describe('[WORK9] along the plan', () => {
  test('begin, next and back start the passes of the plan, one after another', () => {
    const page = new Page(AT_WORK.replace(' | step 0', ''))
    const at = (...moves: readonly Move[]) =>
      moves.map((move) => page.make(move).map(({ body }) => body)[0])
    expect(at({ move: 'begin' }, { move: 'next' }, { move: 'next' }, { move: 'next' })).toEqual([
      { step: 0, pass: 1 },
      { step: 0, pass: 2 },
      { step: 0, pass: 3 },
      { step: 1, pass: 1 },
    ])
    expect(at({ move: 'back' }, { move: 'go', step: 4 }, { move: 'next' })).toEqual([
      { step: 0, pass: 3 },
      { step: 4, pass: 1 },
      { step: 5, pass: 1 },
    ])
    expect(page.session.stage).toBe('closing')
  })

  test('the other foot begins at its first step; where there is none, what comes next', () => {
    const page = new Page(AT_WORK)
    expect(page.make({ move: 'other-foot' })).toMatchObject([{ body: { step: 3, pass: 1 } }])
    expect(page.make({ move: 'other-foot' })).toMatchObject([{ body: { step: 3, pass: 2 } }])
  })

  test('finish is all worked, and leads to closing', () => {
    const page = new Page(AT_WORK)
    expect(page.make({ move: 'finish' })).toMatchObject([{ body: { step: 5, pass: 1 } }])
    expect(page.session.stage).toBe('closing')
  })

  test('no step is told that a record would refuse', () => {
    const page = new Page('open')
    expect(page.make({ move: 'go', step: 500 })).toMatchObject([{ body: { step: 400 } }])
  })
})

describe('[WORK9] the hand on the foot', () => {
  test('[WORK3] a touch tells its press, with the technique and pass of the step', () => {
    const page = new Page(AT_WORK)
    page.make({ move: 'next' })
    expect(page.make(onAdrenal(6))).toMatchObject([
      {
        type: 'session/touched',
        body: { phase: 'work', pass: 2, discomfort: 6, depth: 'firm', waitedS: null, pace: 'slow' },
      },
    ])
    expect(page.hands.last).toMatchObject({ body: { discomfort: 6 } })
  })

  test('[WORK2] a touch on a zone still to come takes the rail there first', () => {
    const page = new Page(AT_WORK)
    expect(page.make(onAdrenal(2, 'right'))).toMatchObject([
      { type: 'session/stepStarted', body: { step: 3, pass: 1 } },
      { type: 'session/touched', body: { foot: 'right', pass: 1 } },
    ])
    expect(page.hands.last).not.toBeNull()
  })

  test('the first touch begins the work, wherever it lies', () => {
    const page = new Page('open | plan L stomach')
    expect(page.types(onAdrenal(2))).toEqual(['stepStarted', 'touched'])
    expect(page.types(onAdrenal(2))).toEqual(['touched'])
  })

  test('only light pressure agreed: touches are light until a chip says deep, and again after', () => {
    const page = new Page(AT_WORK)
    page.depth = 'light'
    const depth = () => page.rated().first.depth
    page.make(onAdrenal(2))
    const seen = [depth()]
    for (let tap = 0; tap < 2; tap++) {
      page.make({ move: 'chip', chip: { chip: 'deep' } })
      seen.push(depth())
    }
    expect(seen).toEqual(['light', 'deep', 'light'])
  })

  test('[WORK6] a chip takes the press back and tells it put right, as old as it was', () => {
    const page = new Page(AT_WORK)
    page.make(onAdrenal(6))
    page.wait(31)
    const first = page.rated().id
    expect(page.make({ move: 'chip', chip: { chip: 'fast' } })).toMatchObject([
      { type: 'session/touchWithdrawn', body: { of: first } },
      { type: 'session/touched', body: { discomfort: 6, pace: 'fast' } },
    ])
    expect(page.session.spots).toHaveLength(1)
    expect(page.due()).toHaveLength(1)
    page.make({ move: 'chip', chip: { chip: 'flinch' } })
    expect(page.rated().first).toMatchObject({ pace: 'fast', flinch: true })
  })

  test.each([
    ['a new step', { move: 'next' }],
    ['an undo', { move: 'undo' }],
  ] as const)('after %s there is nothing to put right', (_, move) => {
    const page = new Page(AT_WORK)
    page.make(onAdrenal(6))
    page.make(move)
    expect(page.make({ move: 'chip', chip: { chip: 'fast' } })).toEqual([])
  })

  test('a mark lies on the middle of the zone in hand and asks nothing', () => {
    const page = new Page(AT_WORK)
    expect(page.make({ move: 'mark' })).toMatchObject([
      { type: 'session/marked', body: { foot: 'left', view: 'plantar', zone: 'adrenal', step: 0 } },
    ])
    expect(page.waiting().zones).toContain('adrenal')
    page.make({ move: 'next' })
    page.make({ move: 'go', step: 4 })
    expect(page.make({ move: 'mark' })).toMatchObject([{ body: { foot: 'right', zone: 'liver' } }])
  })

  test.each([
    ['circles are no zone', `${AT_WORK} | step 2`],
    ['all is worked', `${AT_WORK} | step 5`],
    ['the chart has no such zone', 'open | plan L tail | step 0'],
    ['there is no plan', 'open'],
  ])('nothing is marked where %s', (_, text) => {
    expect(new Page(text).make({ move: 'mark' })).toEqual([])
  })

  test('nothing is marked without a chart', () => {
    const page = new Page(AT_WORK)
    page.chart = null
    expect(page.make({ move: 'mark' })).toEqual([])
  })

  test('a rating names the mark and is as old as it, and may be pressed again from then', () => {
    const page = new Page(AT_WORK)
    page.make({ move: 'mark' })
    page.wait(20)
    const mark = page.waiting()
    expect(page.make({ move: 'rate', spot: mark, value: 6 })).toMatchObject([
      { body: { of: mark.id, phase: 'work', waitedS: null, technique: 'thumb-press', pass: 1 } },
    ])
    expect(page.due()).toEqual([])
    expect(page.wait(10).due()).toHaveLength(1)
  })

  test('undo takes back one press or mark after another, the newest first, and then nothing', () => {
    const page = new Page(AT_WORK)
    page.make(onAdrenal(6))
    page.make({ move: 'mark' })
    page.make({ move: 'press-again', spot: page.rated(), value: 1 })
    const left = () =>
      page.session.spots.map((spot) => [spot.first?.discomfort, spot.again !== null])
    const seen: unknown[] = [left()]
    while (page.make({ move: 'undo' }).length > 0) seen.push(left())
    expect(seen).toEqual([
      [
        [6, true],
        [undefined, false],
      ],
      [
        [6, false],
        [undefined, false],
      ],
      [[6, false]],
      [],
    ])
  })
})

describe('[WORK7] a later press', () => {
  test('again: it names the spot, says how long it waited, and is judged', () => {
    const page = new Page(AT_WORK)
    page.make(onAdrenal(6))
    page.make({ move: 'chip', chip: { chip: 'fast' } })
    page.wait(40)
    const [due] = page.due()
    if (!due) throw new Error('nothing is due')
    expect(page.make({ move: 'press-again', spot: due, value: 2 })).toMatchObject([
      { body: { of: due.id, phase: 'repress', waitedS: 40, pass: 2, pace: 'slow' } },
    ])
    expect(page.rated().verdict).toBe('too-fast-or-deep')
    expect(page.due()).toEqual([])
  })

  test('after a reload nobody knows how long, so the press is due but cannot be judged', () => {
    const page = new Page(`${AT_WORK} | L plantar .6528,.0126 6`)
    const [due] = page.due()
    if (!due) throw new Error('nothing is due')
    expect(page.make({ move: 'press-again', spot: due, value: 6 })).toMatchObject([
      { body: { waitedS: null } },
    ])
    expect(page.rated()).toMatchObject({ verdict: 'cannot-tell', again: { discomfort: 6 } })
    expect(page.due()).toEqual([])
  })

  test('the mirror place is pressed on the other foot, like the spot', () => {
    const page = new Page(`${AT_WORK} | L plantar .6528,.0126 6 light knead`)
    expect(page.make({ move: 'mirror', spot: page.rated(), value: 3 })).toMatchObject([
      { body: { foot: 'right', u: 0.6528, phase: 'mirror', technique: 'knead', depth: 'light' } },
    ])
    expect(page.rated().mirror).toMatchObject({ discomfort: 3 })
  })

  test('at closing a spot is pressed as at its fair press, so that the two can be compared', () => {
    const page = new Page(`${AT_WORK} | L plantar .6528,.0126 deep 8 knead | +40s light 5 clamp`)
    const spot = page.rated()
    expect(page.make({ move: 'closing-press', spot, value: 2 })).toMatchObject([
      {
        body: { of: spot.id, phase: 'closing', technique: 'clamp', depth: 'light', waitedS: null },
      },
    ])
    expect(page.rated().change).toBe('felt-easier')
  })
})

describe('[WORK9] the visit', () => {
  test('pause stands the clock still, and the same tap resumes', () => {
    const page = new Page(AT_WORK)
    expect(page.types({ move: 'pause-or-resume' })).toEqual(['paused'])
    expect(page.types({ move: 'pause-or-resume' })).toEqual(['resumed'])
  })

  test.each([
    ['gone', ['painNow', 'resumed']],
    ['easing', ['painNow', 'resumed']],
    ['still-there', ['painNow']],
  ] as const)('pain that is %s', (answer, types) => {
    const page = new Page(AT_WORK)
    expect(page.types({ move: 'pain-now' })).toEqual(['painNow'])
    expect(page.types({ move: 'pain-answered', answer })).toEqual(types)
    expect(page.session).toMatchObject({ paused: types.length === 1, painNow: [{ answer }] })
  })

  test('a stop tells its reason; what happened is noted before it, unless it is blank', () => {
    for (const reason of STOP_REASONS)
      expect(new Page(AT_WORK).make({ move: 'stop', reason, note: '  ' })).toEqual([
        { type: 'session/stopped', body: { reason }, id: expect.any(String) },
      ])
    const told = new Page(AT_WORK).make({ move: 'stop', reason: 'faint', note: ' Fell. ' })
    expect(told).toMatchObject([
      { type: 'incident/noted', body: { what: 'Fell.', kind: 'other' } },
      { type: 'session/stopped', body: { reason: 'faint' } },
    ])
  })

  test('feet go in by an open gate, with its minutes, and come out', () => {
    const page = new Page('open 45')
    const gate = { cap: 40, maxMinutes: 10, warn: false }
    const soak = { move: 'feet-in', celsius: 39.5, herbs: ['ginger'], gate } as const
    expect(page.make({ ...soak, towels: false })).toEqual([
      {
        type: 'session/soaked',
        body: { celsius: 39.5, herbs: ['ginger'], maxMinutes: 10 },
        id: factId(2),
      },
    ])
    expect(page.make({ ...soak, towels: true })).toMatchObject([{ body: { towels: true } }])
    page.make({ move: 'feet-out', minutes: 9.5 })
    expect(page.session.soak?.endedMinutes).toBe(9.5)
  })

  test('a plan is told whole', () => {
    const page = new Page('open 45')
    const plan = {
      steps: [{ kind: 'circles', foot: 'left', seconds: 40 }],
      leftOut: [{ foot: 'right', zone: 'heart', reason: 'time' }],
      totalSeconds: 40,
    } as const
    page.make({ move: 'plan', plan, minutes: 30, secondsPerPass: 25, medium: 'oil' })
    expect(page.session.plan).toEqual({ ...plan, minutes: 30, secondsPerPass: 25, medium: 'oil' })
    expect(page.session.minutes).toBe(30)
  })

  test('what was explained stands at its spot, with its tip where it had one', () => {
    const page = new Page(`${AT_WORK} | L plantar .6528,.0126 6`)
    const spot = page.rated()
    const how = {
      move: 'explain',
      spot,
      language: 'en',
      spoken: true,
      traditionShown: false,
    } as const
    const tip = { id: 'leave-and-look', text: 'Rest.' } as const
    expect(page.make({ ...how, said: { text: 'Shoes.', tip } })).toMatchObject([
      {
        body: {
          of: spot.id,
          said: 'Shoes.',
          tip: 'leave-and-look',
          spoken: true,
          traditionShown: false,
        },
      },
    ])
    expect(page.make({ ...how, said: { text: 'Sore.', tip: null } })[0]?.body).not.toHaveProperty(
      'tip',
    )
    expect(page.rated().explained.map(({ said }) => said)).toEqual(['Shoes.', 'Sore.'])
  })

  test('the visit closes wiped; water was offered unless drinks are limited', () => {
    for (const limitedDrinks of [false, true]) {
      const page = new Page(AT_WORK)
      page.make({ move: 'close', wiped: true, limitedDrinks })
      expect(page.session.closed).toEqual({ ratings: {}, wiped: true, water: !limitedDrinks })
    }
  })
})

describe('[WORK9] any moves at all', () => {
  const someMove = fc.oneof(
    fc
      .constantFrom(
        'begin' as const,
        'next' as const,
        'back' as const,
        'other-foot' as const,
        'finish' as const,
      )
      .map((move) => () => ({ move })),
    fc.nat(10).map((step) => () => ({ move: 'go' as const, step })),
    fc.tuple(fc.nat(10), fc.constantFrom('left' as const, 'right' as const)).map(
      ([value, foot]) =>
        () =>
          onAdrenal(value, foot),
    ),
    fc
      .constantFrom(
        'mark' as const,
        'undo' as const,
        'pause-or-resume' as const,
        'pain-now' as const,
      )
      .map((move) => () => ({ move })),
    fc
      .constantFrom(...KINDS)
      .map((kind) => () => ({ move: 'chip' as const, chip: { chip: 'kind' as const, kind } })),
    fc
      .tuple(
        fc.constantFrom('press-again' as const, 'mirror' as const, 'closing-press' as const),
        fc.nat(10),
        fc.nat(3),
      )
      .map(([move, value, n]) => (page: Page) => {
        const spot = page.session.spots.filter(isRated)[n]
        return spot && { move, spot, value }
      }),
    fc.nat(10).map((value) => (page: Page) => {
      const spot = page.session.spots.find(isWaiting)
      return spot && { move: 'rate' as const, spot, value }
    }),
  )

  test('each is a fact the record accepts, the same in the same moment, and never a spot out of nothing', () => {
    let told = 0
    fc.assert(
      fc.property(fc.array(fc.tuple(someMove, fc.nat(60)), { maxLength: 25 }), (made) => {
        const page = new Page(AT_WORK)
        for (const [moveFor, seconds] of made) {
          const move: Move | undefined = moveFor(page.wait(seconds))
          if (!move) continue
          const { session, facts, chart, depth, hands, now } = page
          const moment = { session, facts, chart, depth, hands, now }
          const first = tells(move, moment)
          expect(tells(move, moment)).toEqual(first)
          // Each fact is read by its schema as it is kept.
          expect(page.make(move)).toMatchObject(first)
          told += first.length
          const grows = page.session.spots.length - session.spots.length
          expect(grows).toBeLessThanOrEqual(move.move === 'touch' || move.move === 'mark' ? 1 : 0)
        }
        for (const spot of page.session.spots)
          expect(pressBefore(spot) === null).toBe(isWaiting(spot))
      }),
      { numRuns: 60 },
    )
    expect(told).toBeGreaterThan(100)
  })
})
