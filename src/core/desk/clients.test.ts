/** Holds finding, joining and changing clients. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Client, foldClient, pagesOfPerson, shownIn } from '../record/mod.ts'
import { sampleId, sampleTold } from '../record/sample.fixtures.ts'
import {
  changes,
  everKnown,
  type Form,
  flawsIn,
  formOf,
  found,
  type Listed,
  registered,
} from './mod.ts'

const [A, B, C] = [sampleId(1), sampleId(2), sampleId(3)]

function client(id: string): Client {
  const about = { stream: id, subject: id }
  return foldClient([sampleTold({ ...about, type: 'client/registered', body: { name: id }, n: 1 })])
}

/** A line of the list: what it shows now, and what was told before. */
function line(
  id: string,
  name: string | null,
  phone: string | null,
  lastAt: number | null,
  before: { readonly names?: readonly string[]; readonly phones?: readonly string[] } = {},
): Listed {
  return {
    id,
    name,
    phone,
    lastAt,
    known: {
      names: [...(before.names ?? []), ...(name === null ? [] : [name])],
      phones: [...(before.phones ?? []), ...(phone === null ? [] : [phone])],
      born: [],
    },
  }
}

describe('[ROOMS7] a client is found by any part of the name or three figures of the phone', () => {
  const all = [
    line('j', 'José Ruiz-Peña', '+34 612 345 678', 10),
    line('w', '王 小明', null, 30),
    line('a', 'Ann Marsh', '020 7946 0018', null),
    line('n', null, null, 20),
    line('b', 'Ann O’Brien', '555', null),
  ]
  const ask = (query: string) => found(all, query).map((one) => one.id)

  test.each([
    ['jose', ['j']],
    ['PENA', ['j']],
    ['ruiz jo', ['j']],
    ['ruizpena', ['j']],
    ['王小明', ['w']],
    ['小明', ['w']],
    ['ｍａｒｓｈ', ['a']],
    ["o'brien", ['b']],
    ['ann', ['b', 'a']],
    ['ann marsh', ['a']],
    ['ann zoe', []],
    ['612345', ['j']],
    ['+34 (612) 345/678', ['j']],
    ['６１２', ['j']],
    ['+44 20 7946', ['a']],
    ['+34 20 7946', ['a']],
    ['0612 345', ['j']],
    ['0055', []],
    ['0555', ['b']],
    ['0018', ['a']],
    ['00', []],
    ['99', []],
    ['34', []],
    ['612 jose', []],
    ['zoe', []],
    ['?!', []],
  ])('%s', (query, expected) => {
    expect(ask(query)).toEqual(expected)
  })
  test('an empty line shows everybody, seen last first, and the newer page of two never seen', () => {
    for (const nothing of ['', '  ', '\u3000'])
      expect(ask(nothing)).toEqual(['w', 'n', 'j', 'b', 'a'])
  })
  test('everybody is found by their own whole name, and by any letter of it more than without', () => {
    // A name is what letters stay of it: a lone mark above a line is none.
    const name = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((s) => /\p{L}/u.test(s.normalize('NFKD').replace(/\p{M}/gu, '')))
    fc.assert(
      fc.property(name, (own) => {
        const one = line('x', own, null, null)
        expect(found([one], own)).toEqual([one])
        expect(found([one], own.toLowerCase())).toEqual([one])
        expect(found([one], ` ${own.normalize('NFD')} `)).toEqual([one])
      }),
    )
  })
  test('three figures in a row of a number find it, two never do', () => {
    const number = fc.array(fc.nat(9), { minLength: 3, maxLength: 12 }).map((n) => n.join(''))
    fc.assert(
      fc.property(number, fc.nat(), (own, at) => {
        const one = line('x', null, own, null)
        const from = at % (own.length - 2)
        expect(found([one], own.slice(from, from + 3))).toEqual([one])
        expect(found([one], own.slice(from, from + 2))).toEqual([])
      }),
    )
  })
})

describe('[ROOMS14] a person is found by whatever was ever told of them', () => {
  const history = [
    sampleTold({
      stream: A,
      subject: A,
      type: 'client/registered',
      n: 1,
      body: { name: 'Ann Hill', phone: ' ', born: '1961-04-02' },
    }),
    sampleTold({
      stream: A,
      subject: A,
      type: 'client/changed',
      n: 2,
      body: { field: 'name', value: 'Ann Marsh' },
    }),
    sampleTold({
      stream: A,
      subject: A,
      type: 'client/changed',
      n: 3,
      body: { field: 'phone', value: '020 7946 0018' },
    }),
    sampleTold({
      stream: A,
      subject: A,
      type: 'client/changed',
      n: 4,
      body: { field: 'phone', value: null },
    }),
    sampleTold({
      stream: A,
      subject: A,
      type: 'client/changed',
      n: 5,
      body: { field: 'name', value: 'Ann Hill' },
    }),
    sampleTold({
      stream: A,
      subject: A,
      type: 'client/changed',
      n: 6,
      body: { field: 'silent', value: true },
    }),
    sampleTold({
      stream: A,
      subject: A,
      type: 'client/changed',
      n: 7,
      body: { field: 'note', value: 'Likes Bach' },
    }),
  ]
  const joined = [
    sampleTold({
      stream: B,
      subject: B,
      type: 'client/registered',
      n: 8,
      body: { name: '安', phone: '138 0013 8000' },
    }),
  ]
  const known = everKnown([...foldClient(history).history, ...foldClient(joined).history])

  test('every name, number and birthday of every page, each once, and nothing else', () => {
    expect(known).toEqual({
      names: ['Ann Hill', 'Ann Marsh', '安'],
      phones: ['020 7946 0018', '138 0013 8000'],
      born: ['1961-04-02'],
    })
    expect(everKnown([])).toEqual({ names: [], phones: [], born: [] })
  })
  test.each(['hill', 'marsh', '安', '7946', '1380013', 'ann hill'])('%s', (query) => {
    const one: Listed = { id: A, name: 'Ann Hill', phone: null, known, lastAt: null }
    expect(found([one], query)).toEqual([one])
  })
  test('but not by two names mixed, a note or a birthday', () => {
    const one: Listed = { id: A, name: 'Ann Hill', phone: null, known, lastAt: null }
    for (const query of ['hill marsh', 'bach', '1961']) expect(found([one], query)).toEqual([])
  })
  test('whatever is told of a person, in any number of changes, finds them', () => {
    const name = fc.constantFrom('Ann', 'Bo Li', '王小明', 'Łucja')
    fc.assert(
      fc.property(fc.array(fc.option(name), { minLength: 1, maxLength: 6 }), (names) => {
        const told = names.map((value, i) =>
          sampleTold({
            stream: A,
            subject: A,
            type: 'client/changed',
            n: i + 1,
            body: { field: 'name', value },
          }),
        )
        const { history, name: now } = foldClient(told)
        const one: Listed = {
          id: A,
          name: now,
          phone: null,
          known: everKnown(history),
          lastAt: null,
        }
        for (const value of names) if (value !== null) expect(found([one], value)).toEqual([one])
        expect(found([one], 'Zoe')).toEqual([])
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

describe('[ROOMS20] [ROOMS21] a form says at its field what cannot be kept', () => {
  const empty = formOf(null, 'en')
  const flaws = (typed: Partial<Form>, first = empty) =>
    flawsIn({ ...empty, ...typed }, first, '2026-11-24')

  test.each([
    [{ born: '0026-05-01' }, { born: 'born' }],
    [{ born: '2099-01-01' }, { born: 'born' }],
    [{ born: '2026-11-24' }, {}],
    [{ born: '' }, {}],
    [{ phone: '0'.repeat(65) }, { phone: 'too-long' }],
    [
      { name: 'x'.repeat(501), born: '1899-01-01' },
      { name: 'too-long', born: 'born' },
    ],
    [{ emergencyContact: '\ud83d' }, { emergencyContact: 'half-character' }],
    [{ name: 'Ann\u0007' }, { name: 'control' }],
    [{ name: '名'.repeat(500), phone: '+44 20 7946 0018' }, {}],
  ])('%j', (typed, wrong) => {
    expect(flaws(typed)).toEqual(wrong)
  })

  test('a birth date that stood there already keeps nothing else from being changed', () => {
    expect(flaws({ born: '0026-05-01', name: 'Ann' }, { ...empty, born: '0026-05-01' })).toEqual({})
  })

  test('what has no flaw is a body that the record takes', () => {
    const any = fc.string({ unit: 'binary', maxLength: 600 })
    fc.assert(
      fc.property(any, any, any, (name, phone, emergencyContact) => {
        const form = { ...empty, name, phone, emergencyContact }
        if (Object.keys(flawsIn(form, empty, '2026-11-24')).length > 0) return
        const about = { stream: A, subject: A }
        sampleTold({ ...about, type: 'client/registered', body: registered(form), n: 1 })
      }),
    )
  })
})

describe('[ROOMS9] a form tells only what was filled in or changed', () => {
  const empty = formOf(null, 'zh-Hans')
  const full: Form = {
    name: 'Ann',
    phone: '123',
    born: '1961-04-02',
    emergencyContact: 'Bo, 456',
    language: 'en',
  }

  test('of somebody new it opens empty, in the language at hand', () => {
    expect(empty).toEqual({
      name: '',
      phone: '',
      born: '',
      emergencyContact: '',
      language: 'zh-Hans',
    })
  })
  test('an empty form registers somebody without a name', () => {
    expect(registered({ ...empty, phone: '  ' })).toEqual({ language: 'zh-Hans', walkIn: false })
  })
  test('what was typed is trimmed, and every line is told', () => {
    expect(registered({ ...full, name: ' Ann ' })).toEqual({ ...full, walkIn: false })
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
  test('a changed line is told by itself, trimmed, and the language last', () => {
    const known = { ...client(A), ...full }
    expect(formOf(known, 'zh-Hans')).toEqual(full)
    expect(changes(known, { ...full, name: ' Ann M ', born: '', language: 'zh-Hans' })).toEqual([
      { field: 'name', value: 'Ann M' },
      { field: 'born', value: null },
      { field: 'language', value: 'zh-Hans' },
    ])
  })

  const text = fc.constantFrom('', ' ', 'Ann', ' Ann', '王小明', '020 7946')
  const form = fc.record({
    name: text,
    phone: text,
    born: fc.constantFrom('', '1961-04-02', '1990-01-01'),
    emergencyContact: text,
    language: fc.constantFrom('en', 'zh-Hans'),
  } as const)

  test('told and folded, a form opens again as it was saved, and saved again tells nothing', () => {
    fc.assert(
      fc.property(form, form, (first, second) => {
        const about = { stream: A, subject: A }
        const facts = [
          sampleTold({ ...about, type: 'client/registered', body: registered(first), n: 1 }),
        ]
        const told = changes(foldClient(facts), second)
        for (const [i, body] of told.entries())
          facts.push(sampleTold({ ...about, type: 'client/changed', body, n: i + 2 }))
        const after = foldClient(facts)
        const trimmed = Object.fromEntries(
          Object.entries(second).map(([field, value]) => [field, value.trim()]),
        )
        expect(formOf(after, 'en')).toEqual(trimmed)
        expect(changes(after, second)).toEqual([])
      }),
    )
  })
})
