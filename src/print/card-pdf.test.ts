/** Holds the printed card to one page, whatever is on it, and to faces that draw every shipped letter. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../core/record/sample.fixtures.ts'
import { foldSession, zonesAt } from '../core/session/mod.ts'
import { opened, touch } from '../core/session/session.fixtures.ts'
import { type Card, cardFor } from '../core/share/mod.ts'
import { BOTTOM, cardPdf, layOut } from './card-pdf.ts'
import { faceFor } from './faces.ts'
import { hasUnknown, runsOf, UNKNOWN } from './runs.ts'
import { narrowQuotes, widthOf } from './set-text.ts'

const CORE = join(import.meta.dirname, '../core')

function card(places: number, language: 'en' | 'zh-Hans', studioName = 'Quiet Room'): Card {
  const touches = Array.from({ length: places }, (_, i) =>
    touch(i + 2, { discomfort: 6, u: 0.1 + (0.8 * i) / places, foot: i % 2 ? 'left' : 'right' }),
  )
  const session = foldSession([opened(), ...touches], zonesAt)
  const date = '2026-11-23'
  const agreed = ['treatment', 'notes'] as const
  return cardFor({
    session,
    language,
    unit: 'C',
    studioName,
    date,
    gentle: false,
    agreed,
    demo: true,
  })
}

async function pages(of: Card): Promise<number> {
  const text = Buffer.from(await cardPdf(of)).toString('latin1')
  return text.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
}

describe('[SHARE4] the card is one page', () => {
  test.each([
    ['nothing sore', 0, 'en', 'Quiet Room'],
    ['13 places', 13, 'en', 'Quiet Room'],
    ['13 places in Chinese', 13, 'zh-Hans', '静室足道'],
    ['60 places and a long name', 60, 'zh-Hans', '很长的名字'.repeat(30)],
    ['a name in one word', 13, 'en', 'x'.repeat(400)],
    ['any letters', 1, 'en', 'a\u0000b\ud800 \u{1f9b6} 龘 ‮'],
  ] as const)('%s', async (_, places, language, name) => {
    const made = card(places, language, name)
    expect(await pages(made)).toBe(1)
    const { end, listed } = layOut(made)
    expect(end).toBeLessThanOrEqual(BOTTOM)
    expect(listed).toBeGreaterThanOrEqual(Math.min(places, 13))
  })

  test('the same card is the same file', async () => {
    const [one, two] = [await cardPdf(card(3, 'en')), await cardPdf(card(3, 'en'))]
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
  })
})

describe('[SHARE6] every shipped letter has a face', () => {
  const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(?:ts|json)$/.test(file) && !file.endsWith('.test.ts'),
  )
  const letters = new Set(
    files
      .flatMap((file) => [
        ...readFileSync(join(CORE, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
      ])
      .filter((one) => one > '\u00a0'),
  )

  test('none is drawn as a box or a question mark', () => {
    expect(letters.size).toBeGreaterThan(800)
    expect([...letters].filter((one) => !faceFor(one))).toEqual([])
    expect(letters).not.toContain(UNKNOWN)
  })

  test('quotes stand narrow beside Latin letters and wide beside Chinese', () => {
    expect(narrowQuotes('a thumb’s “width”')).toBe('a thumb\'s "width"')
    expect(narrowQuotes('叫“肝”区')).toBe('叫“肝”区')
    expect(narrowQuotes('他说：“好。”')).toBe('他说：“好。”')
  })
})

/** Which families draw a text, from left to right, and what they draw. */
const seen = (text: string) => {
  const families = runsOf(text).map(({ face }) => face.name.split('/')[0])
  return runsOf(text)
    .map((run, i) => (families[i] === families[i - 1] ? '' : ` ${families[i]}:`) + run.text)
    .join('')
    .trim()
}
const drawn = (text: string) =>
  runsOf(text)
    .map((run) => run.text)
    .join('')

describe('[PRINT3] text from any keyboard prints', () => {
  test.each([
    ['Polish', 'Łucja Żółć', 'noto-sans:Łucja noto-sans-sc:  noto-sans:Żółć'],
    ['Greek', 'Ελένη', 'noto-sans:Ελένη'],
    ['Russian', 'Ёлка', 'noto-sans:Ёлка'],
    ['Thai', 'ร้านนวด', 'noto-sans-thai:ร้านนวด'],
    ['Hindi', 'राम', 'noto-sans:राम'],
    ['Korean', '강남', 'nanum-gothic:강남'],
    ['Arabic', 'شركة', 'noto-sans-arabic:شركة'],
    ['Hebrew', 'שלום', 'noto-sans-hebrew:שלום'],
    ['Japanese', 'すずきさん', 'noto-sans-sc:すずきさん'],
    ['traditional Chinese', '靜室', 'noto-sans-sc:靜室'],
    ['an emoji of four signs', '👨‍👩‍👧', 'noto-emoji:👨‍👩‍👧'],
    ['a coloured heart', '❤\ufe0f', 'noto-emoji:❤\ufe0f'],
    ['a letter taken apart', 'e\u0301', 'noto-sans-sc:é'],
    ['a letter that has no sign of its own', 'ẹ\u0301', 'noto-sans:ẹ\u0301'],
  ])('%s', (_, text, expected) => {
    expect(seen(text)).toBe(expected)
    expect(hasUnknown(text)).toBe(false)
  })

  test('Vietnamese is set whole, composed or taken apart', () => {
    const name = 'Nguyễn Thị Hương'
    expect(drawn(name)).toBe(name)
    expect(seen(name.normalize('NFD'))).toBe(seen(name))
  })
  test('signs that draw nothing take no room, controls are blanks, halves of characters do no harm', () => {
    expect(drawn('\ufeffa\u200bb\u00adc\u202e')).toBe('abc')
    expect(drawn('a\u0000\u0085b')).toBe('a b')
    expect(drawn('a\ud800b')).toBe('a\ufffdb')
    expect(runsOf('\u200b')).toEqual([])
  })
  test('what no face draws is stood for, nothing is lost around it, and the card says so', async () => {
    expect(drawn('a\u{10ffff}𠮷脚')).toBe(`a${UNKNOWN}${UNKNOWN}脚`)
    expect([hasUnknown('𠮷'), hasUnknown('吉'), hasUnknown(UNKNOWN)]).toEqual([true, false, false])
    const [said, unsaid] = [layOut(card(0, 'en', '𠮷')), layOut(card(0, 'en', '吉'))]
    expect(said.end).toBeGreaterThan(unsaid.end)
  })
  test('a letter over which its face breaks is stood for, and takes no other along', () => {
    expect(drawn('ab ڢ')).toBe(`ab ${UNKNOWN}`)
    expect(widthOf('ab ڢ', 10)).toBeGreaterThan(0)
  })
  test('of any text every letter is drawn by a face that has it, or stood for', () => {
    fc.assert(
      fc.property(anyText(20), (text) => {
        for (const { face, text: letters } of runsOf(text))
          for (const one of letters.replace(/\p{Default_Ignorable_Code_Point}/gu, ''))
            expect(face.font.hasGlyphForCodePoint(one.codePointAt(0) as number)).toBe(true)
        expect(widthOf(text, 10)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('[PRINT4] what is written from right to left stands so', () => {
  test('its words go leftwards, numbers and Latin words in it do not, brackets are turned', () => {
    expect(drawn('שלום עולם')).toBe('עולם שלום')
    expect(drawn('Spa שלום (סניף 12) 静室')).toBe('Spa (12 סניף) שלום 静室')
    expect(drawn('abc (d)')).toBe('abc (d)')
  })
})
