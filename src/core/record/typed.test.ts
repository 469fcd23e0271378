/** Holds what is typed: from any keyboard it is kept in one form, or it is said why not. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { latestDay, mayBeBorn } from './born.ts'
import { makeFact } from './make.ts'
import { anyText, STUDIO, sampleFact, sampleId } from './sample.fixtures.ts'
import { asTyped, flawOf } from './typed.ts'

describe('[ROOMS21] text is kept composed, whatever the keyboard', () => {
  test.each([
    ['Zoe\u0308', 'Zoë'],
    ['가', '가'.normalize('NFC')],
    [' Li \t', 'Li'],
    ['Ann\r\nMoon', 'Ann Moon'],
    ['Ann \u2028 Moon', 'Ann Moon'],
    ['👩🏽‍⚕️', '👩🏽‍⚕️'],
  ])('%j', (typed, kept) => {
    expect(asTyped(typed, false)).toBe(kept)
  })

  test('ends of lines stay where there are lines', () => {
    expect(asTyped(' a\r\nb\rc\n', true)).toBe('a\nb\nc')
  })

  test('twice is once, and what is made of it is what it says', () => {
    fc.assert(
      fc.property(anyText(300), fc.boolean(), (text, lines) => {
        const kept = asTyped(text, lines)
        expect(asTyped(kept, lines)).toBe(kept)
        if (flawOf(text, 8000) !== null) return
        const fact = sampleFact({ type: 'client/changed', body: { field: 'note', value: kept } })
        expect(JSON.parse(fact.body ?? '').value).toBe(kept)
      }),
    )
  })

  test('a fact composes its text too, whoever made it', () => {
    const fact = sampleFact({ type: 'client/changed', body: { field: 'name', value: 'Zoe\u0308' } })
    expect(JSON.parse(fact.body ?? '').value).toBe('Zoë')
  })
})

test.each([
  ['Ann', 3, null],
  ['Anne', 3, 'too-long'],
  ['  Ann  ', 3, null],
  ['e\u0308', 1, null],
  ['\ud83d', 9, 'half-character'],
  ['a\u0000', 9, 'control'],
  ['a\u0085', 9, 'control'],
  ['a\u001b[1m', 9, 'control'],
  ['a\tb\r\nc', 9, null],
  ['', 0, null],
] as const)('[ROOMS21] %j of at most %i: %s', (text, most, flaw) => {
  expect(flawOf(text, most)).toBe(flaw)
})

describe('[ROOMS20] a birth date lies between 1900 and today', () => {
  test.each([
    ['0026-05-01', false],
    ['1899-12-31', false],
    ['1900-01-01', true],
    ['2026-11-24', true],
    ['2026-11-25', false],
    ['2099-01-01', false],
    ['', false],
    ['+002026-01-01', false],
  ])('%s', (born, may) => {
    expect(mayBeBorn(born, '2026-11-24')).toBe(may)
  })

  const at = Date.UTC(2026, 10, 24, 12)
  const made = (type: 'client/registered' | 'client/changed', body: object, when = at) => {
    const outcome = makeFact({
      ...{ id: sampleId(9), studio: STUDIO, stream: sampleId(1), subject: sampleId(1) },
      ...{ actor: sampleId(2), device: sampleId(3), n: 1, lamport: 1, at: when, tz: 0 },
      ...{ chart: 'rwo-shur@1.0.0', rules: '1.0.0', salt: '0'.repeat(32), type, body },
    } as Parameters<typeof makeFact>[0])
    return outcome.ok ? 'made' : `${outcome.code} ${outcome.path}`
  }

  test('no fact is made of another, with the path of it', () => {
    expect(made('client/registered', { born: '0026-05-01' })).toBe('BODY_INVALID born')
    expect(made('client/changed', { field: 'born', value: '2099-01-01' })).toBe(
      'BODY_INVALID value',
    )
    expect(made('client/registered', { born: '1950-03-01' })).toBe('made')
    expect(made('client/changed', { field: 'born', value: null })).toBe('made')
    expect(made('client/changed', { field: 'note', value: '0026-05-01' })).toBe('made')
  })

  test('today is the day wherever it begins first, and a clock years back takes nobody their birthday', () => {
    expect(latestDay(at)).toBe('2026-11-25')
    expect(made('client/registered', { born: '2026-11-25' })).toBe('made')
    expect(made('client/registered', { born: '1990-01-01' }, 0)).toBe('made')
  })
})
