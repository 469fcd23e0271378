/** A pedal, an elbow or a knuckle can drive the session without getting in a keyboard's way. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keysFor, LEARNABLE, type Learned, learn, mayLearn, moveFor, readLearned } from './keys.ts'

const once = { repeat: false, modified: false }

test.each([
  ['PageDown', 'next'],
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  [' ', 'next'],
  ['PageUp', 'back'],
  ['ArrowLeft', 'back'],
  ['ArrowUp', 'back'],
  ['Enter', 'mark'],
  ['M', 'mark'],
  ['Escape', 'pain-now'],
  ['P', 'pain-now'],
  ['z', 'undo'],
  ['Backspace', 'undo'],
  ['q', null],
  ['constructor', null],
])('[WORK5] three keys drive the session, and pain and undo have one key each: %s', (key, move) => {
  expect(moveFor(key, 'page', once)).toBe(move)
})

test('[WORK5] a key held down or with a modifier does nothing twice', () => {
  expect(moveFor('PageDown', 'page', { repeat: true, modified: false })).toBeNull()
  expect(moveFor('z', 'page', { repeat: false, modified: true })).toBeNull()
})

test.each(['Enter', ' ', 'ArrowRight', 'ArrowDown', 'z', 'PageDown'])(
  '[WORK5] what has the focus by keys keeps the keys it needs: %s',
  (key) => {
    const presses = key === 'Enter' || key === ' '
    const walks = presses || key.startsWith('Arrow')
    expect(moveFor(key, 'typing', once)).toBeNull()
    expect(moveFor(key, 'button', once) === null).toBe(presses)
    expect(moveFor(key, 'map', once) === null).toBe(walks)
  },
)

test('[WORK5] the pedal and the pain key work wherever the focus is, but not while somebody types', () => {
  for (const under of ['page', 'button', 'map'] as const) {
    expect(moveFor('PageDown', under, once)).toBe('next')
    expect(moveFor('p', under, once)).toBe('pain-now')
    expect(moveFor('Escape', under, once)).toBe('pain-now')
  }
})

describe('[WORK11] any key can be taught next, back or mark', () => {
  const key = fc.constantFrom('b', 'F5', 'MediaTrackNext', 'Enter', ' ', 'ArrowUp', 'AudioVolumeUp')
  const lessons = fc.array(fc.tuple(fc.constantFrom(...LEARNABLE), key), { maxLength: 8 })
  const taught = (all: readonly (readonly [(typeof LEARNABLE)[number], string])[]) =>
    all.reduce<Learned>((learned, [move, name]) => learn(learned, move, name), {})

  test('the last lesson holds, a key does one thing, and every key shown does what it is shown for', () => {
    fc.assert(
      fc.property(lessons, (all) => {
        const learned = taught(all)
        const last = all.at(-1)
        if (last) expect(moveFor(last[1], 'page', once, learned)).toBe(last[0])
        const names = Object.values(learned)
        expect(new Set(names).size).toBe(names.length)
        for (const move of LEARNABLE)
          for (const name of keysFor(move, learned))
            expect(moveFor(name, 'page', once, learned)).toBe(move)
      }),
    )
  })

  test('what was taught is read back from its note, and anything else teaches nothing', () => {
    fc.assert(
      fc.property(lessons, (all) => {
        const learned = taught(all)
        expect(readLearned(JSON.stringify(learned))).toEqual(learned)
      }),
    )
    for (const note of [null, '', '{', '5', 'null', '[]', '{"next":5}', '{"next":"Tab"}'])
      expect(readLearned(note)).toEqual({})
    expect(readLearned('{"next":"b","back":"b","mark":"p"}')).toEqual({ back: 'b' })
  })

  test.each([
    'Escape',
    'p',
    'Z',
    'Backspace',
    'Tab',
    'Shift',
    'Dead',
    'Unidentified',
    'Process',
    '',
  ])('but not %j: pain now, undo and the keyboard’s own stay', (name) => {
    expect(mayLearn(name)).toBe(false)
    expect(learn({ back: 'b' }, 'next', name)).toEqual({ back: 'b' })
  })
})
