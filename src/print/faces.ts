/** The faces a page is set in: Latin, Simplified Chinese, and slices of the rest when a letter needs one. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { remembered } from '../core/memo.ts'
import { coverage } from './cmap.ts'
import { unpackWoff } from './woff.ts'

export type Face = {
  readonly name: string
  readonly bytes: Buffer
  readonly covered: ReadonlySet<number>
}

/** One stretch of a line that one face can draw. */
export type Run = { readonly face: Face; readonly text: string }

const folder = dirname(
  createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json'),
)

const face = remembered((name: string): Face => {
  const bytes = unpackWoff(
    readFileSync(join(folder, 'files', `noto-sans-sc-${name}-400-normal.woff`)),
  )
  return { name, bytes, covered: coverage(bytes) }
})

type Slice = { readonly name: string; readonly ranges: readonly (readonly [number, number])[] }
let slices: readonly Slice[] | null = null

/** Slices of the whole family by code point, as its package lists them. */
function sliceFor(code: number): Face | null {
  slices ??= Object.entries(
    JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>,
  ).map(([key, list]) => ({
    name: key.replace(/[[\]]/g, ''),
    ranges: list.split(',').map((one) => {
      const [from = '0', to = from] = one.replace('U+', '').split('-')
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
    }),
  }))
  const found = slices.find(({ ranges }) => ranges.some(([from, to]) => from <= code && code <= to))
  return found ? face(found.name) : null
}

/** Stands for a letter that no face can draw: never an empty box. */
const UNKNOWN = '?'

/** The first face that can draw a code point. */
export function faceFor(code: number): Face | null {
  for (const name of ['latin', 'chinese-simplified'])
    if (face(name).covered.has(code)) return face(name)
  const slice = sliceFor(code)
  return slice?.covered.has(code) ? slice : null
}

/** Splits a line into runs of one face each. */
export function runsOf(text: string): readonly Run[] {
  const runs: { face: Face; text: string }[] = []
  for (const letter of text.toWellFormed().replace(/\p{Cc}/gu, ' ')) {
    const found = faceFor(letter.codePointAt(0) as number)
    const drawn = found ?? face('latin')
    const last = runs.at(-1)
    const shown = found ? letter : UNKNOWN
    if (last?.face === drawn) last.text += shown
    else runs.push({ face: drawn, text: shown })
  }
  return runs
}
