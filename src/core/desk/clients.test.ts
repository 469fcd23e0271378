/** Holds finding, joining and changing clients. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Client, foldClient, pagesOfPerson, shownIn } from '../record/mod.ts'
import { sampleId, sampleTold } from '../record/sample.fixtures.ts'
import { changes, formOf, registered } from './client-form.ts'
import { found } from './find-client.ts'

const [A, B, C] = [sampleId(1), sampleId(2), sampleId(3)]

function client(id: string): Client {
  const about = { stream: id, subject: id }
  return foldClient([sampleTold({ ...about, type: 'client/registered', body: { name: id }, n: 1 })])
}

describe('[ROOMS7] a client is found by any part of the name or three figures of the phone', () => {
  const all = [
    { id: 'j', name: 'José Ruiz-Peña', phone: '+34 612 345 678', lastAt: 10 },
    { id: 'w', name: '王 小明', phone: null, lastAt: 30 },
    { id: 'a', name: 'Ann Marsh', phone: '020 7946 0018', lastAt: null },
    { id: 'n', name: null, phone: null, lastAt: 20 },
  ]
  const ask = (query: string) => found(all, query).map((one) => one.id)

  test.each([
    ['jose', ['j']],
    ['PENA', ['j']],
    ['ruiz jo', ['j']],
    ['王小明', ['w']],
    ['小明', ['w']],
    ['ｍａｒｓｈ', ['a']],
    ['612345', ['j']],
    ['+44 20 7946', []],
    ['0612 345', ['j']],
    ['0018', ['a']],
    ['99', []],
    ['zoe', []],
  ])('%s', (query, expected) => {
    expect(ask(query)).toEqual(expected)
  })
  test('an empty line shows everybody, seen last first', () => {
    expect(ask('  ')).toEqual(['w', 'n', 'j', 'a'])
  })
  test('everybody is found by their own whole name', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((s) => /\p{L}/u.test(s))
    fc.assert(
      fc.property(name, (own) => {
        const one = { id: 'x', name: own, phone: null, lastAt: null }
        expect(found([one], own)).toEqual([one])
      }),
    )
  })
})

describe('[ROOMS8] joined pages show as one', () => {
  const joins = (...pairs: readonly (readonly [string, string])[]) => new Map(pairs)

  test('the joined page is shown as the one that stays, which answers for both', () => {
    const all = joins([A, B])
    expect([A, B, C].map((page) => shownIn(page, all))).toEqual([B, B, C])
    expect(pagesOfPerson(B, all)).toEqual([B, A])
  })
  test('two pages joined into each other still show as one', () => {
    const all = joins([A, B], [B, A])
    expect(shownIn(A, all)).toBe(shownIn(B, all))
  })
})

test('[ROOMS13] every page of a person leads to all of them, so that no answer is passed over', () => {
  // The page that stays has no fact of joining: only the joined ones know.
  const all = new Map([
    [A, B],
    [C, A],
  ])
  for (const id of [A, B, C]) expect(pagesOfPerson(id, all)).toEqual([B, A, C])
  expect(pagesOfPerson(sampleId(9), all)).toEqual([sampleId(9)])
})

describe('[ROOMS9] a form tells only what was filled in or changed', () => {
  const empty = formOf(null, 'zh-Hans')

  test('an empty form registers somebody without a name', () => {
    expect(registered({ ...empty, phone: '  ' })).toEqual({ language: 'zh-Hans', walkIn: false })
  })
  test('what was typed is trimmed', () => {
    expect(registered({ ...empty, name: ' Ann ' }).name).toBe('Ann')
  })
  test('a form saved as it was opened tells nothing but a language never asked', () => {
    const known = client(A)
    expect(changes(known, formOf(known, 'en'))).toEqual([{ field: 'language', value: 'en' }])
  })
  test('a line made empty clears its field', () => {
    const known = { ...client(A), language: 'en' as const, phone: '123' }
    expect(changes(known, { ...formOf(known, 'en'), phone: '' })).toEqual([
      { field: 'phone', value: null },
    ])
  })
})
