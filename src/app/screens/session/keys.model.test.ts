/** A pedal, an elbow or a knuckle can drive the session without getting in a keyboard's way. */

import { expect, test } from 'vitest'
import { moveFor } from './keys.model.ts'

const once = { repeat: false, modified: false }

test('[WORK5] three keys drive the session, and pain and undo have one key each', () => {
  const moves = [
    'PageDown',
    'ArrowRight',
    ' ',
    'PageUp',
    'ArrowLeft',
    'Enter',
    'Escape',
    'P',
    'z',
    'Backspace',
  ]
  expect(moves.map((key) => moveFor(key, 'page', once))).toEqual([
    'next',
    'next',
    'next',
    'back',
    'back',
    'mark',
    'pain-now',
    'pain-now',
    'undo',
    'undo',
  ])
  expect(moveFor('q', 'page', once)).toBeNull()
})

test('[WORK5] a key held down or with a modifier does nothing twice', () => {
  expect(moveFor('PageDown', 'page', { repeat: true, modified: false })).toBeNull()
  expect(moveFor('z', 'page', { repeat: false, modified: true })).toBeNull()
})

test('[WORK5] what has the focus keeps the keys it needs', () => {
  expect(moveFor('z', 'typing', once)).toBeNull()
  expect(moveFor('PageDown', 'typing', once)).toBeNull()
  expect(moveFor('Enter', 'button', once)).toBeNull()
  expect(moveFor(' ', 'button', once)).toBeNull()
  expect(moveFor('ArrowRight', 'map', once)).toBeNull()
  expect(moveFor('Enter', 'map', once)).toBeNull()
})

test('[WORK5] the pedal and the pain key work wherever the focus is, but not while somebody types', () => {
  for (const under of ['page', 'button', 'map'] as const) {
    expect(moveFor('PageDown', under, once)).toBe('next')
    expect(moveFor('p', under, once)).toBe('pain-now')
    expect(moveFor('Escape', under, once)).toBe('pain-now')
  }
})
