/** A tap and a slide make a whole touch that the record accepts. */

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodySchemas } from '../../record/bodies.ts'
import { type Chip, corrected, depthFor, laterTouch, placeFields, workTouch } from './touch.ts'

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

test('[WORK3] where is told to a ten-thousandth of the foot, by the axis of its view', () => {
  const at = { foot: 'right', u: 0.123_45, v: -0.000_04 } as const
  expect(placeFields({ ...at, view: 'plantar' })).toEqual({
    ...at,
    view: 'plantar',
    u: 0.1235,
    v: 0,
  })
  const side = { foot: 'left', view: 'lateral', u: 1.2, h: 0.999_96 } as const
  expect(placeFields(side)).toEqual({ ...side, h: 1 })
})

test.each([
  [-3, 0],
  [0.4, 0],
  [6.5, 7],
  [10, 10],
  [13, 10],
])('[WORK3] a slide of %d is %i of 10', (value, discomfort) => {
  const at = { foot: 'left', view: 'plantar', u: 0.5, v: 0 } as const
  const said = { step: undefined, pass: 30, depth: 'firm' } as const
  expect(workTouch(at, value, said)).toMatchObject({
    discomfort,
    pass: 20,
    technique: 'thumb-press',
  })
  const again = {
    phase: 'mirror',
    technique: 'pinch',
    pass: 30,
    depth: 'light',
    waitedMs: 0,
  } as const
  expect(laterTouch(at, value, UUID, again)).toMatchObject({
    ...{ discomfort, pass: 20, phase: 'mirror', technique: 'pinch', depth: 'light' },
    ...{ pace: 'slow', flinch: false, waitedS: 0 },
  })
})

test.each([
  [999, 0],
  [1_000, 1],
  [-5, 0],
  [86_400_000, 86_400],
  [90_000_000, 86_400],
])('[WORK7] %i ms of waiting are %i s', (waitedMs, waitedS) => {
  const at = { foot: 'left', view: 'plantar', u: 0.5, v: 0 } as const
  const said = { phase: 'repress', technique: 'pinch', pass: 2, depth: 'firm', waitedMs } as const
  expect(laterTouch(at, 3, UUID, said).waitedS).toBe(waitedS)
})

test.each([
  ['fast', { chip: 'fast' }, { pace: 'fast' }],
  ['deep', { chip: 'deep' }, { depth: 'deep' }],
  ['a flinch', { chip: 'flinch' }, { flinch: true }],
  ['too much', { chip: 'feeling', feeling: 'too-much' }, { feeling: 'too-much' }],
  ['numb', { chip: 'kind', kind: 'numb' }, { kind: 'numb' }],
] as const)('[WORK6] a chip says %s and leaves the rest', (_, chip, says) => {
  const at = { foot: 'left', view: 'plantar', u: 0.5, v: 0 } as const
  const body = workTouch(at, 5, { step: undefined, pass: 1, depth: 'light' })
  expect(corrected(body, chip, 'light')).toEqual({ ...body, ...says })
})

test('[WORK6] another feeling takes the place of the first', () => {
  const at = { foot: 'left', view: 'plantar', u: 0.5, v: 0 } as const
  const body = workTouch(at, 5, { step: undefined, pass: 1, depth: 'light' })
  const nice = corrected(body, { chip: 'feeling', feeling: 'nice' }, 'light')
  expect(corrected(nice, { chip: 'feeling', feeling: 'too-much' }, 'light').feeling).toBe(
    'too-much',
  )
  const sharp = corrected(nice, { chip: 'kind', kind: 'sharp' }, 'light')
  expect(corrected(sharp, { chip: 'kind', kind: 'ache' }, 'light')).toMatchObject({
    feeling: 'nice',
    kind: 'ache',
  })
})
