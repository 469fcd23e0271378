/** The faces a page is set in: a family for each script, of which only the files that a letter needs are read. [PRINT3] */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { create, type Font } from 'fontkit'
import { remembered } from '../core/memo.ts'
import { unpackWoff } from './woff.ts'

export type Face = {
  readonly name: string
  readonly font: Font
}

/** Families that draw a script as whoever writes it is used to; they come before the common ones. */
const OF_SCRIPT: readonly (readonly [letter: RegExp, family: string])[] = [
  [/\p{Script=Arabic}/u, 'noto-sans-arabic'],
  [/\p{Script=Hebrew}/u, 'noto-sans-hebrew'],
  [/\p{Script=Thai}/u, 'noto-sans-thai'],
  [/\p{Script=Hangul}/u, 'nanum-gothic'],
  [/[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Devanagari}]/u, 'noto-sans'],
  // It knows where a mark stands over a letter that has no sign together with it.
  [/\p{Script=Latin}\p{Mn}/u, 'noto-sans'],
  [/\p{Emoji_Presentation}|\ufe0f/u, 'noto-emoji'],
]

/** The rest, in the order they are asked. */
const COMMON = ['noto-sans-sc', 'noto-sans', 'noto-emoji', 'noto-sans-arabic', 'noto-sans-hebrew']

const require = createRequire(import.meta.url)
const folderOf = remembered((family: string) =>
  dirname(require.resolve(`@fontsource/${family}/package.json`)),
)

/** A file of a family, unpacked: reading its tables out of WOFF each time would take a hundred times as long. */
const face = remembered((name: string): Face => {
  const [family = '', part = ''] = name.split('/')
  const file = join(folderOf(family), 'files', `${family}-${part}-400-normal.woff`)
  const font = create(unpackWoff(readFileSync(file)))
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`FONT_BROKEN: ${name} is several fonts`)
  return { name, font }
})

type Part = { readonly name: string; readonly ranges: readonly (readonly [number, number])[] }

/** Files that a package does not list, and that hold what is written most. */
const UNLISTED: { readonly [family: string]: readonly string[] } = {
  'noto-sans-sc': ['latin', 'chinese-simplified'],
}

/** The files of a family and what each may hold, as its package lists them. */
const partsOf = remembered((family: string): readonly Part[] => {
  const listed = JSON.parse(readFileSync(join(folderOf(family), 'unicode.json'), 'utf8'))
  const everything = [[0, 0x10ffff]] as const
  return [
    ...(UNLISTED[family] ?? []).map((part) => ({ name: `${family}/${part}`, ranges: everything })),
    ...Object.entries(listed as Record<string, string>).map(([key, list]) => ({
      name: `${family}/${key.replace(/[[\]]/g, '')}`,
      ranges: list.split(',').map((one) => {
        const [from = '0', to = from] = one.replace('U+', '').split('-')
        return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
      }),
    })),
  ]
})

/** The families to ask for a text, in order. */
export function familiesFor(text: string): readonly string[] {
  return [
    ...OF_SCRIPT.flatMap(([script, family]) => (script.test(text) ? [family] : [])),
    ...COMMON,
  ]
}

/** The first file of these families that can draw all of a letter, its sign and its marks; null where none can. */
export function faceFor(letter: string, families = familiesFor(letter)): Face | null {
  const codes = [...letter].map((one) => one.codePointAt(0) as number)
  for (const family of families)
    for (const { name, ranges } of partsOf(family)) {
      if (!ranges.some(([from, to]) => codes.some((code) => from <= code && code <= to))) continue
      if (codes.every((code) => face(name).font.hasGlyphForCodePoint(code))) return face(name)
    }
  return null
}
