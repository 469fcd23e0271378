/** Holds when two names are one, to names as people type them. */

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameKey } from './name-key.ts'

test.each([
  ['Test Owner', 'test owner'],
  ['Test Owner', 'TEST OWNER'],
  ['Test Owner', '  Test   Owner  '],
  ['Test Owner', 'Test\tOwner\n'],
  ['Test Owner', 'Test\u00a0Owner'],
  ['Test Owner', 'Test\u3000Owner'],
  ['Test Owner', 'Ｔｅｓｔ Ｏｗｎｅｒ'],
  ['Test Owner', '\ufeffTest\u200b Ow\u00adner\u200f'],
  ['José', 'Jose\u0301'],
  ['Nguyễn', 'NGUYE\u0302\u0303N'],
  ['Νίκος', 'ΝΊΚΟΣ'],
  ['Groß', 'GROSS'],
  ['İlker', 'i\u0307lker'],
  ['ﾊﾅｺ', 'ハナコ'],
  ['美 美', '美　美'],
])('[R35] %s is %s', (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b))
})

test.each([
  ['Jose', 'José'],
  ['Ana', 'Anna'],
  ['Li Na', 'Lina'],
  ['王芳', '王方'],
  ['', 'constructor'],
])('[R35] %s is not %s', (a, b) => {
  expect(nameKey(a)).not.toBe(nameKey(b))
})

test('[R35] a key is its own key, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(nameKey(nameKey(name))).toBe(nameKey(name))
      expect(nameKey(` ${name.normalize('NFD')} `)).toBe(nameKey(name))
    }),
    { numRuns: 500 },
  )
})
