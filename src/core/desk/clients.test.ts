/** Holds finding, joining and changing clients. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Client, foldClient } from '../record/mod.ts'
import { byId, listed, pageOf, pagesOf, samePerson } from '../record/person.ts'
import { sampleId, sampleTold } from '../record/sample.fixtures.ts'
import { changes, formOf, registered } from './client-form.ts'
import { found } from './find-client.ts'

const [A, B, C] = [sampleId(1), sampleId(2), sampleId(3)]

function client(id: string, into?: string): Client {
  const about = { stream: id, subject: id }
  const facts = [sampleTold({ ...about, type: 'client/registered', body: { name: id }, n: 1 })]
  if (into)
    facts.push(sampleTold({ ...about, type: 'client/merged', body: { into }, n: 2, lamport: 2 }))
  return foldClient(facts)
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
  test('the joined page leaves the list, and the one that stays answers for both', () => {
    const all = byId([client(A, B), client(B), client(C)])
    expect(pageOf(A, all)).toBe(B)
    expect(pagesOf(B, all)).toEqual([B, A])
    expect(listed(all).map((one) => one.id)).toEqual([B, C])
  })
  test('two pages joined into each other still leave one in the list', () => {
    const all = byId([client(A, B), client(B, A)])
    expect(listed(all)).toHaveLength(1)
  })
})

test('[ROOMS13] every page of a person leads to all of them, so that no answer is passed over', () => {
  // The page that stays has no fact of joining: only the joined ones know.
  const all = byId([client(A, B), client(C, A)])
  for (const id of [A, B, C]) expect([...samePerson(id, all)].sort()).toEqual([A, B, C])
  expect(samePerson(sampleId(9), all)).toEqual([sampleId(9)])
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
