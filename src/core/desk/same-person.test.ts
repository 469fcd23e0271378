/** Holds the question "Is this …?": asked of whoever may have a page already, and of nobody else. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsOf } from './as-written.ts'
import { found, type Listed, mayBe, type Typed } from './mod.ts'
import { LEAST_SAME_FIGURES, samePhone } from './phone.ts'

const NOTHING: Typed = { name: '', phone: '', born: '' }

type Kept = { readonly names?: string[]; readonly phones?: string[]; readonly born?: string[] }

/** A line of the list by what is known; names and phones of before stand ahead of those of now. */
function page(id: string, kept: Kept, lastAt: number | null = null): Listed {
  const { names = [], phones = [], born = [] } = kept
  return {
    id,
    name: names.at(-1) ?? null,
    phone: phones.at(-1) ?? null,
    known: { names, phones, born },
    lastAt,
  }
}

const asks = (kept: Kept, typed: Partial<Typed>): boolean =>
  mayBe([page('x', kept)], { ...NOTHING, ...typed }).length === 1

const ANN: Kept = { names: ['Ann Marsh'], phones: ['020 7946 0018'], born: ['1961-04-02'] }
const WANG: Kept = { names: ['王小明'], phones: ['138 0013 8000'] }

describe('[ROOMS15] one sign that tells a person asks by itself', () => {
  test.each<[why: string, kept: Kept, typed: Partial<Typed>]>([
    ['the whole name', ANN, { name: 'Ann Marsh' }],
    ['the name in other letters', ANN, { name: ' ＡＮＮ  márSH ' }],
    ['family name first', ANN, { name: 'Marsh, Ann' }],
    ['a whole Chinese name', WANG, { name: '王 小明' }],
    ['two signs are a whole Chinese name', { names: ['王芳'] }, { name: '王芳' }],
    ['the number', ANN, { phone: '02079460018' }],
    ['the number with the country', ANN, { phone: '+44 20 7946 0018' }],
    ['the number without the area', ANN, { phone: '7946 0018' }],
    ['the number in full width', WANG, { phone: '１３８００１３８０００' }],
    [
      'the number under another name: somebody married, or a typing slip',
      ANN,
      { name: 'Ann Hill', phone: '02079460018' },
    ],
    ['the name with a new number', ANN, { name: 'Ann Marsh', phone: '0161 496 0000' }],
    ['a name of before', { names: ['Ann Hill', 'Ann Marsh'] }, { name: 'ann hill' }],
    [
      'a number of before',
      { names: ['Ann'], phones: ['7946 0018', '496 0000'] },
      { phone: '79460018' },
    ],
  ])('%s', (_why, kept, typed) => {
    expect(asks(kept, typed)).toBe(true)
  })
})

describe('[ROOMS15] what many share asks only beside another sign', () => {
  const alone: readonly (readonly [why: string, kept: Kept, typed: Partial<Typed>])[] = [
    ['a first name', { names: ['Ann'], ...{ born: ['1961-04-02'] } }, { name: 'Ann' }],
    ['a first name of a whole one', ANN, { name: 'ann' }],
    ['a family name of a whole one', ANN, { name: 'MARSH' }],
    [
      'half a double name',
      { names: ['José Ruiz-Peña'], born: ['1961-04-02'] },
      { name: 'jose ruiz' },
    ],
    ['a given name in Chinese', { ...WANG, born: ['1961-04-02'] }, { name: '小明' }],
    ['a pet name', { names: ['小王'], born: ['1961-04-02'] }, { name: '小王' }],
    ['a form of address', { names: ['王女士'], born: ['1961-04-02'] }, { name: '王女士' }],
    [
      'a form of address in English',
      { names: ['Mrs Marsh'], born: ['1961-04-02'] },
      { name: 'mrs. marsh' },
    ],
  ]
  test.each(alone)('%s alone asks nothing', (_why, kept, typed) => {
    expect(asks(kept, typed)).toBe(false)
  })
  test.each(alone)('%s with the same birthday asks', (_why, kept, typed) => {
    expect(asks(kept, { ...typed, born: '1961-04-02' })).toBe(true)
  })

  test.each<[why: string, kept: Kept, typed: Partial<Typed>]>([
    ['nothing typed', ANN, {}],
    ['nothing but spaces', ANN, { name: '  ', phone: ' ', born: ' ' }],
    ['a page without anything', {}, { name: 'Ann Marsh', phone: '02079460018' }],
    ['a birthday', ANN, { born: '1961-04-02' }],
    ['a birthday under another name', ANN, { name: 'Ben Hill', born: '1961-04-02' }],
    ['the whole name with another birthday', ANN, { name: 'Ann Marsh', born: '1990-01-01' }],
    [
      'another name and birthday on the family’s number',
      ANN,
      { name: 'Ben Hill', phone: '02079460018', born: '1990-01-01' },
    ],
    ['a few last figures', ANN, { phone: '0018' }],
    ['another number', ANN, { phone: '02079460019' }],
    [
      'a name that holds the other as letters only',
      { names: ['Annabel Marsh'] },
      { name: 'Ann Marsh' },
    ],
    ['one sign of a name', { names: ['王'] }, { name: '王' }],
    ['a name of marks', { names: ['?'] }, { name: '?' }],
  ])('%s asks nothing', (_why, kept, typed) => {
    expect(asks(kept, typed)).toBe(false)
  })

  test('a wrong birthday does not hide who has the same name and number', () => {
    expect(asks(ANN, { name: 'Ann Marsh', phone: '02079460018', born: '1990-01-01' })).toBe(true)
  })
  test('a birthday that was corrected is known as well', () => {
    const corrected = { ...ANN, born: ['1961-04-02', '1961-04-03'] }
    for (const born of corrected.born) expect(asks(corrected, { name: 'Ann', born })).toBe(true)
  })
})

describe('[ROOMS15] whom it asks about', () => {
  test('the likeliest first, then who was seen last, three at most', () => {
    const all = [
      page('name', { names: ['Ann Marsh'] }, 90),
      page('number', { phones: ['020 7946 0018'] }, 10),
      page('both', ANN, 1),
      page('late', { names: ['Ann Marsh'] }, 99),
      page('nobody', { names: ['Ben Hill'], phones: ['0161 496 0000'] }, 100),
    ]
    const typed = { ...NOTHING, name: 'Ann Marsh', phone: '02079460018' }
    expect(mayBe(all, typed).map(({ id }) => id)).toEqual(['both', 'number', 'late'])
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (some) => {
        expect(mayBe(some, typed)).toEqual(mayBe(all, typed))
      }),
    )
  })

  const name = fc.constantFrom(
    'Ann',
    'Ann Marsh',
    '王小明',
    '小明',
    'José Ruiz-Peña',
    'Mrs Hill',
    '',
  )
  const phone = fc.constantFrom('', '020 7946 0018', '+44 20 7946 0018', '138 0013 8000', '0018')
  const born = fc.constantFrom('', '1961-04-02', '1990-01-01')
  const typed = fc.record({ name, phone, born })
  const kept = fc.record({
    names: fc.array(name, { maxLength: 2 }),
    phones: fc.array(phone, { maxLength: 2 }),
    born: fc.array(
      born.filter((day) => day !== ''),
      { maxLength: 2 },
    ),
  })

  test('a birthday that is another never asks about anybody more', () => {
    fc.assert(
      fc.property(kept, typed, (of, form) => {
        const open = asks(of, { ...form, born: '' })
        if (!open && of.born.length > 0)
          expect(asks(of, { ...form, born: '2001-01-01' })).toBe(false)
      }),
    )
  })
  test('whatever was ever told beside it, a whole name or number of theirs asks', () => {
    fc.assert(
      fc.property(kept, fc.boolean(), (of, byName) => {
        const also = byName
          ? { ...of, names: [...of.names, 'Ann Marsh'] }
          : { ...of, phones: ['020 7946 0018', ...of.phones] }
        expect(asks(also, byName ? { name: 'marsh ANN' } : { phone: '+442079460018' })).toBe(true)
      }),
    )
  })
  test('who it asks about by name or number is found by it in the list too', () => {
    fc.assert(
      fc.property(kept, name, (of, called) => {
        const one = page('x', of)
        if (mayBe([one], { ...NOTHING, name: called }).length > 0)
          expect(wordsOf(called).every((word) => found([one], word).length === 1)).toBe(true)
      }),
    )
  })
})

describe('[ROOMS7] how names and numbers are written', () => {
  test.each<[string, readonly string[]]>([
    ['José Ruiz-Peña', ['JOSE', 'RUIZ', 'PENA']],
    ['Ｊｏｓｅ\u3000ＲＵＩＺ', ['JOSE', 'RUIZ']],
    ['O’Brien', ['O', 'BRIEN']],
    ['Łucja Đặng', ['LUCJA', 'DANG']],
    ['Søren Œrsted', ['SOREN', 'OERSTED']],
    ['Æþelstan', ['AETHELSTAN']],
    ['Weiß', ['WEISS']],
    ['WEIẞ', ['WEISS']],
    ['Yıldız', ['YILDIZ']],
    ['İpek', ['IPEK']],
    ['Οδυσσεύς', ['ΟΔΥΣΣΕΥΣ']],
    ['王 小明', ['王', '小明']],
    ['Room 12', ['ROOM', '12']],
    [' … ', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected)
  })

  test('a number is the same with or without prefix, marks and leading zeros, and the other way round', () => {
    const figures = fc.array(fc.nat(9), { minLength: LEAST_SAME_FIGURES, maxLength: 12 })
    fc.assert(
      fc.property(figures, fc.constantFrom('', '0', '00', '+44 ', '(0)20-'), (own, prefix) => {
        // A number does not begin with a zero behind its own prefix.
        const number = `7${own.join('')}`
        const written = prefix + number.replace(/(.{3})/g, '$1 ')
        expect(samePhone(number, written)).toBe(true)
        expect(samePhone(written, number)).toBe(true)
        expect(
          samePhone(
            number,
            `${number}1`.slice(1).replace(/.$/, (n) => String((Number(n) + 1) % 10)),
          ),
        ).toBe(false)
      }),
    )
  })
  test.each([
    ['12345', '12345', false],
    ['123456', '123456', true],
    ['000012345', '12345', false],
    ['', '', false],
    ['none', 'none', false],
    ['+86 138 0013 8000', '138-0013-8000', true],
    ['138 0013 8000', '138 0013 8001', false],
    ['5138000', '138000', true],
    ['138000', '38000', false],
  ])('%j and %j', (a, b, same) => {
    expect(samePhone(a, b)).toBe(same)
  })
})
