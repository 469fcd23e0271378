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
import { followUps, isToeTestDue, learned, needsRing } from './seen.ts'

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

describe('what the screening learns', () => {
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
