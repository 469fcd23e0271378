/** Holds the foot check: seen is written as seen, and never makes the screening less careful. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodySchemas } from '../../record/bodies.ts'
import {
  type FootCheck,
  footCheckedBody,
  type Look,
  look,
  toeResult,
  UNTOUCHED,
  WHATS,
} from './foot-check.ts'
import { followUps, isToeTestDue, type Known, learned, needsRing } from './seen.ts'
import type { Reply } from './walk.ts'

const go = (...taps: readonly Look[]): FootCheck => taps.reduce(look, UNTOUCHED)
const saw = (what: (typeof WHATS)[number], foot: 'left' | 'right' = 'left'): readonly Look[] => [
  { do: 'arm', what },
  { do: 'place', foot },
]
const feel = (times: readonly number[]): readonly Look[] =>
  times.flatMap((n, i) =>
    Array.from(
      { length: n },
      (): Look => ({ do: 'toe', foot: i < 3 ? 'left' : 'right', index: i % 3 }),
    ),
  )
const nobody = { conditions: [], age: null }
const diabetic = { conditions: ['diabetes-feeling-unknown'], age: null }

describe('what is written down', () => {
  test('[SCREEN14] all clear is an empty check', () => {
    expect(footCheckedBody(UNTOUCHED)).toEqual({ seen: [], drawn: [], clear: true })
  })

  test('[SCREEN14] a chip waits for its place on the map', () => {
    const at = { foot: 'right', view: 'plantar', u: 0.5, v: 0.02 } as const
    const check = go({ do: 'arm', what: 'callus' }, { do: 'place', foot: 'right', at })
    expect(footCheckedBody(check)).toEqual({
      seen: [{ foot: 'right', what: 'callus', at }],
      drawn: [],
      clear: false,
    })
    expect(go({ do: 'place', foot: 'right', at }).seen).toEqual([])
  })

  test('[SCREEN14] a long finger trail is thinned to a ring that can be kept', () => {
    const ring = Array.from({ length: 900 }, (_, i): [number, number] => [i / 1000, 0.1])
    const body = footCheckedBody(go({ do: 'draw', foot: 'left', view: 'plantar', ring }))
    expect(bodySchemas['session/footChecked'].safeParse(body).success).toBe(true)
    expect(body.drawn[0]?.ring[0]).toEqual([0, 0.1])
  })
})

describe('[SCREEN14] the check is kept as it was tapped', () => {
  const ring = [
    [0.1, 0],
    [0.2, 0],
    [0.2, 0.1],
  ] as [number, number][]
  const draw = (points = ring, foot: 'left' | 'right' = 'left'): Look => ({
    do: 'draw',
    foot,
    view: 'plantar',
    ring: points,
  })

  test('a chip tapped twice waits no more; another one takes its place', () => {
    expect(go({ do: 'arm', what: 'wound' }).armed).toBe('wound')
    expect(go({ do: 'arm', what: 'wound' }, { do: 'arm', what: 'wound' }).armed).toBeNull()
    expect(go({ do: 'arm', what: 'wound' }, { do: 'arm', what: 'vein' }).armed).toBe('vein')
    expect(go(...saw('wound')).armed).toBeNull()
  })

  test('without a place on the map only the foot is kept', () => {
    const [seen] = go(...saw('nail', 'right')).seen
    expect(Object.keys(seen ?? {}).sort()).toEqual(['foot', 'what'])
  })

  test('a ring is of what was last seen on that foot, else just kept off', () => {
    expect(go(draw()).drawn).toEqual([{ foot: 'left', view: 'plantar', ring, what: 'keep-off' }])
    const both = go(
      ...saw('wound'),
      ...saw('vein', 'right'),
      ...saw('plaster'),
      draw(),
      draw(ring, 'right'),
    )
    expect(both.drawn.map((one) => [one.foot, one.what])).toEqual([
      ['left', 'plaster'],
      ['right', 'vein'],
    ])
    expect(go(...saw('wound', 'right'), draw()).drawn[0]?.what).toBe('keep-off')
  })

  test('three points are the least that go round a place', () => {
    expect(go(draw(ring.slice(0, 2))).drawn).toEqual([])
    expect(go(draw(ring)).drawn.length).toBe(1)
  })

  test('a trail is thinned evenly to 200 points at most, a short one stays', () => {
    for (const [points, kept] of [
      [200, 200],
      [201, 101],
      [400, 200],
      [401, 134],
    ] as const) {
      const trail = Array.from({ length: points }, (_, i): [number, number] => [i / 1000, 0])
      expect(go(draw(trail)).drawn[0]?.ring.length).toBe(kept)
    }
  })

  test('one thing seen or ringed is forgotten, the others stay', () => {
    const check = go(...saw('wound'), ...saw('nail'), draw(), draw(ring, 'right'))
    expect(look(check, { do: 'forget-seen', index: 0 }).seen).toEqual([
      { foot: 'left', what: 'nail' },
    ])
    expect(look(check, { do: 'forget-drawn', index: 1 }).drawn).toEqual(check.drawn.slice(0, 1))
    expect(look(check, { do: 'forget-drawn', index: 0 }).seen).toEqual(check.seen)
  })

  test('all clear is nothing seen, nothing ringed and no toe unfelt', () => {
    expect(footCheckedBody(go(draw())).clear).toBe(false)
    expect(footCheckedBody(go(...saw('callus'))).clear).toBe(false)
    expect(footCheckedBody(go(...feel([1, 1, 0]))).clear).toBe(true)
  })

  test('toes are kept foot by foot, and turn from untouched over felt and not felt back', () => {
    expect(go(...feel([3, 3, 3, 3, 3, 3])).toes).toEqual(UNTOUCHED.toes)
    expect(footCheckedBody(go(...feel([1, 2, 1, 1, 1, 2]))).toeTouch).toEqual({
      left: [true, false, true],
      right: [true, true, false],
    })
  })
})

describe('what the screening learns', () => {
  const learn = (of: FootCheck, known: Known = nobody) => learned(of, known)
  const answer = (of: FootCheck, item: string, reply: Reply) =>
    look(of, { do: 'said', item, reply })

  test('[SCREEN9] a question about the skin settles the feet it was seen on', () => {
    const check = go(...saw('redness', 'right'), ...saw('hot', 'right'), ...saw('callus'))
    expect(followUps(check)).toEqual([{ id: 'cellulitis', flag: false }])
    expect(learn(check)).toEqual({
      conditions: { cellulitis: { answer: 'unknown' } },
      redFlags: {},
    })
    expect(learn(answer(check, 'cellulitis', 'yes'))).toEqual({
      conditions: { cellulitis: { answer: 'yes', feet: ['right'] } },
      redFlags: {},
    })
    expect(learn(answer(check, 'cellulitis', 'no'))).toBeNull()
  })

  test('[SCREEN9] a vein is one by itself, and asks whether it is inflamed', () => {
    const check = answer(
      go(...saw('vein'), ...saw('vein', 'right'), ...saw('nail')),
      'phlebitis',
      'yes',
    )
    expect(learn(check)?.conditions).toEqual({
      phlebitis: { answer: 'yes', feet: ['left', 'right'] },
      'contagious-skin': { answer: 'unknown' },
      'varicose-veins': { answer: 'yes', feet: ['left', 'right'] },
    })
  })

  test('[SCREEN9] a flag is answered as a flag, without feet', () => {
    const check = answer(go(...saw('cold'), ...saw('dark-spot')), 'foot-cold-white', 'yes')
    expect(learn(check)).toEqual({
      conditions: {},
      redFlags: { 'foot-cold-white': 'yes', 'foot-dark-spot-or-sore': 'unknown' },
    })
  })

  test('[SCREEN9] what has no row of its own adds nothing', () => {
    expect(learn(go(...saw('callus'), ...saw('other')))).toBeNull()
    expect(learn(go(...saw('callus')), diabetic)).toBeNull()
  })

  test.each(['wound', 'swelling', 'redness', 'hot'] as const)(
    '[SCREEN9] with diabetes %s is for the foot clinic, without it is not',
    (what) => {
      expect(
        learn(go(...saw(what), ...saw('callus')), diabetic)?.redFlags['diabetes-hot-foot'],
      ).toBe('yes')
      expect(
        learn(go(...saw(what)), { conditions: ['cancer'], age: 80 })?.redFlags,
      ).not.toHaveProperty('diabetes-hot-foot')
    },
  )

  test('[SCREEN9] a ring is wanted as soon as one thing wants it', () => {
    expect(needsRing(go(...saw('callus'), ...saw('plaster')))).toBe(true)
    expect(needsRing(UNTOUCHED)).toBe(false)
  })

  test('[SCREEN9] a wound is an open wound on that foot', () => {
    expect(learned(go(...saw('wound', 'right')), nobody)?.conditions).toEqual({
      'open-wound': { answer: 'yes', feet: ['right'] },
    })
  })

  test('[SCREEN9] swelling asks the calf question, and an unanswered question is not sure', () => {
    const check = go(...saw('swelling'))
    expect(followUps(check)).toEqual([{ id: 'calf-one-sided', flag: true }])
    expect(learned(check, nobody)?.redFlags).toEqual({ 'calf-one-sided': 'unknown' })
    const no = look(check, { do: 'said', item: 'calf-one-sided', reply: 'no' })
    expect(learned(no, nobody)).toBeNull()
  })

  test('[SCREEN9] a wound wants a ring round it, hard skin does not', () => {
    expect(needsRing(go(...saw('wound')))).toBe(true)
    expect(needsRing(go(...saw('callus')))).toBe(false)
  })

  test('[SCREEN9] with diabetes a wound is a matter for the foot clinic', () => {
    expect(learned(go(...saw('wound')), diabetic)?.redFlags).toEqual({ 'diabetes-hot-foot': 'yes' })
  })

  test('[SCREEN9] seeing more never takes anything back', () => {
    const seen = fc.record({
      what: fc.constantFrom(...WHATS),
      foot: fc.constantFrom('left' as const, 'right' as const),
    })
    fc.assert(
      fc.property(fc.array(seen, { maxLength: 8 }), seen, (before, more) => {
        const check: FootCheck = { ...UNTOUCHED, seen: before }
        const less = learned(check, nobody)
        const after = learned({ ...check, seen: [...before, more] }, nobody)
        for (const id of Object.keys(less?.conditions ?? {}))
          expect(after?.conditions).toHaveProperty(id)
        for (const id of Object.keys(less?.redFlags ?? {}))
          expect(after?.redFlags).toHaveProperty(id)
        for (const said of Object.values(after?.conditions ?? {}))
          expect(said.answer).not.toBe('no')
      }),
    )
  })
})

describe('the toe-touch test', () => {
  test('[SCREEN10] is due with diabetes, over 75 and in chemotherapy, and for nobody else', () => {
    expect(isToeTestDue(diabetic)).toBe(true)
    expect(isToeTestDue({ conditions: ['immune-weak'], age: 40 })).toBe(true)
    expect(isToeTestDue({ conditions: [], age: 76 })).toBe(true)
    expect(isToeTestDue({ conditions: ['varicose-veins', 'frail'], age: null })).toBe(true)
    expect(isToeTestDue({ conditions: ['varicose-veins'], age: 75 })).toBe(false)
  })

  test('[SCREEN10] all six felt counts as feeling intact', () => {
    const check = go(...feel([1, 1, 1, 1, 1, 1]))
    expect(toeResult(check)).toBe('all-felt')
    expect(footCheckedBody(check)).toMatchObject({
      toeTouch: { left: [true, true, true], right: [true, true, true] },
      clear: true,
    })
    expect(learned(check, diabetic)?.conditions).toEqual({
      'diabetes-feeling-unknown': { answer: 'no' },
      'diabetes-sensation-intact': { answer: 'yes' },
    })
  })

  test('[SCREEN10] one toe not felt counts as feeling lost, with or without diabetes', () => {
    const check = go(...feel([1, 2, 1, 1, 1, 1]))
    expect(footCheckedBody(check).clear).toBe(false)
    expect(learned(check, diabetic)?.conditions['diabetes-neuropathy']).toEqual({ answer: 'yes' })
    expect(learned(check, { conditions: [], age: 80 })?.conditions).toEqual({
      'neuropathy-other': { answer: 'yes' },
    })
  })

  test('[SCREEN10] without diabetes all felt says nothing, and nobody is tested who need not be', () => {
    const felt = go(...feel([1, 1, 1, 1, 1, 1]))
    const unfelt = go(...feel([2, 1, 1, 1, 1, 1]))
    expect(learned(felt, { conditions: [], age: 80 })).toBeNull()
    expect(learned(unfelt, nobody)).toBeNull()
    expect(learned(unfelt, { conditions: ['cancer', 'diabetes-neuropathy'], age: null })).toEqual({
      conditions: {
        'diabetes-feeling-unknown': { answer: 'no' },
        'diabetes-neuropathy': { answer: 'yes' },
      },
      redFlags: {},
    })
  })

  test('[SCREEN10] five of six toes are not a result', () => {
    const check = go(...feel([1, 1, 1, 1, 1, 0]))
    expect(toeResult(check)).toBe('incomplete')
    expect(footCheckedBody(check)).not.toHaveProperty('toeTouch')
    expect(learned(check, diabetic)).toBeNull()
  })

  test('[SCREEN10] a passed test never unsays a feeling that was known to be lost', () => {
    const known = { conditions: ['diabetes-neuropathy'], age: null }
    const said = learned(go(...feel([1, 1, 1, 1, 1, 1])), known)?.conditions ?? {}
    expect(said).not.toHaveProperty('diabetes-neuropathy')
  })
})
