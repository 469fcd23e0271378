/** Holds the printed card to one page, whatever is on it, and to faces that draw every shipped letter. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { foldSession, zonesAt } from '../core/session/mod.ts'
import { opened, touch } from '../core/session/session.fixtures.ts'
import { type Card, cardFor } from '../core/share/mod.ts'
import { BOTTOM, cardPdf, layOut } from './card-pdf.ts'
import { faceFor, runsOf } from './faces.ts'
import { narrowQuotes } from './set-text.ts'

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
    expect([...letters].filter((one) => !faceFor(one.codePointAt(0) as number))).toEqual([])
  })

  test('what no face draws is a question mark, and nothing is lost around it', () => {
    expect(
      runsOf('a\u{10ffff}脚')
        .map((run) => run.text)
        .join(''),
    ).toBe('a?脚')
  })

  test('quotes stand narrow beside Latin letters and wide beside Chinese', () => {
    expect(narrowQuotes('a thumb’s “width”')).toBe('a thumb\'s "width"')
    expect(narrowQuotes('叫“肝”区')).toBe('叫“肝”区')
  })
})
