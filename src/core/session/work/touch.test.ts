/** A tap and a slide make a whole touch that the record accepts. */

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodySchemas } from '../../record/bodies.ts'
import { type Chip, corrected, depthFor, laterTouch, workTouch } from './touch.ts'

const UUID = '01890000-0000-7000-8000-000000000001'
const coordinate = fc.double({ min: -2, max: 2, noNaN: true })
const place = fc.oneof(
  fc.record({
    foot: fc.constantFrom('left' as const, 'right' as const),
    view: fc.constantFrom('plantar' as const, 'dorsal' as const),
    u: coordinate,
    v: coordinate,
  }),
  fc.record({
    foot: fc.constantFrom('left' as const, 'right' as const),
    view: fc.constantFrom('medial' as const, 'lateral' as const),
    u: coordinate,
    h: coordinate,
  }),
)
const chips = fc.constantFrom<Chip>(
  { chip: 'fast' },
  { chip: 'deep' },
  { chip: 'flinch' },
  { chip: 'feeling', feeling: 'nice' },
  { chip: 'feeling', feeling: 'too-much' },
  { chip: 'kind', kind: 'sharp' },
  { chip: 'kind', kind: 'ache' },
)

test('[WORK3] whatever the finger and the chips do, the touch is one the record accepts', () => {
  fc.assert(
    fc.property(
      place,
      fc.double({ min: -3, max: 14, noNaN: true }),
      fc.array(chips),
      (at, value, taps) => {
        let body = workTouch(at, value, { step: undefined, pass: 30, depth: 'firm' })
        for (const chip of taps) body = corrected(body, chip, 'firm')
        expect(bodySchemas['session/touched'].safeParse(body).success).toBe(true)
      },
    ),
  )
})

test('[WORK3] a touch that nothing was said about has its defaults from the step', () => {
  const at = { foot: 'left', view: 'plantar', u: 0.55, v: 0.02 } as const
  const step = {
    kind: 'zone',
    foot: 'left',
    zone: 'stomach',
    technique: 'hook-knuckle',
    seconds: 40,
  } as const
  expect(workTouch(at, 6, { step, pass: 2, depth: depthFor('light') })).toEqual({
    ...at,
    technique: 'hook-knuckle',
    pass: 2,
    phase: 'work',
    waitedS: null,
    pace: 'slow',
    depth: 'light',
    discomfort: 6,
    flinch: false,
  })
  expect(depthFor('any')).toBe('firm')
})

test('[WORK6] a chip tapped twice takes itself back', () => {
  fc.assert(
    fc.property(chips, (chip) => {
      const body = workTouch({ foot: 'left', view: 'plantar', u: 0.5, v: 0 }, 5, {
        step: undefined,
        pass: 1,
        depth: 'firm',
      })
      expect(corrected(corrected(body, chip, 'firm'), chip, 'firm')).toEqual(body)
      expect(corrected(body, chip, 'firm')).not.toEqual(body)
    }),
  )
})

test('[WORK7] a repeated press names what it repeats and says how long it waited, or that nobody knows', () => {
  const at = { foot: 'left', view: 'medial', u: 0.4, h: 0.1 } as const
  const said = { phase: 'repress', technique: 'pinch', pass: 2, depth: 'firm' } as const
  const known = laterTouch(at, 3, UUID, { ...said, waitedMs: 41_900 })
  expect(known).toMatchObject({ of: UUID, phase: 'repress', waitedS: 41, pace: 'slow' })
  expect(laterTouch(at, 3, UUID, { ...said, waitedMs: null }).waitedS).toBeNull()
  expect(bodySchemas['session/touched'].safeParse(known).success).toBe(true)
})
