/** What the JSON of a chart's folder holds, and its strict reading: data only, no code. */

import type { FrameName } from '../frames/frames.ts'
import { type Bilingual, SIDES, type Side, type View } from '../types.ts'
import {
  dictionary,
  listOf,
  Misread,
  number,
  object,
  oneOf,
  orNull,
  type Reader,
  text,
  truth,
} from './read-json.ts'
import type { Rule } from './rules.ts'

export type ZoneData = {
  readonly id: string
  /** The number in the chart's own books. */
  readonly number: number | null
  readonly names: Bilingual
  /** One syllable with its tone for each character of the Chinese name, blank between them. */
  readonly pinyin: string
  readonly feet: 'both' | Side
  readonly crossed: boolean
  readonly anatomy: Bilingual
  /** `UBERON:0002107`; with `?` behind it nobody has checked the id. */
  readonly uberon: readonly string[]
  /** Letters of the chart's list of sources (`T`, `J41`); `o` is own judgement, `(o)` partly. */
  readonly sources: readonly string[]
  readonly over?: readonly string[]
  readonly rules: { readonly [view in View]?: readonly Rule[] }
}

export type ChartData = {
  readonly id: string
  readonly version: string
  readonly names: Bilingual
  readonly firstFoot: Side
  /** Letter to address. An entry is cited by letter and number (`J41`) where a site has entries. */
  readonly sources: { readonly [letter: string]: string }
  readonly zones: readonly ZoneData[]
}

const ID = /^[a-z][a-z0-9-]*$/

/** Coordinates of every frame lie well within this; body lines and rays run from 0 to 5. */
const REACH = 6
const coordinate = number(-REACH, REACH)
const length = number(0, 1)
const MOST_POINTS = 200

const pair: Reader<readonly [number, number]> = (value, path) => {
  const [a, b] = listOf(coordinate, 2, 2)(value, path)
  return [a as number, b as number]
}

const pairs = (least: number) => listOf(pair, least, MOST_POINTS)

function ruleIn(frames: readonly FrameName[]): Reader<Rule> {
  const frame = oneOf(frames)
  const round = { round: length }
  const kinds = {
    band: object({ kind: oneOf(['band']), frame, along: pair, across: pair }, round),
    patch: object({ kind: oneOf(['patch']), frame, corners: pairs(3) }, round),
    blob: object({ kind: oneOf(['blob']), frame, points: pairs(3) }),
    oval: object(
      { kind: oneOf(['oval']), frame, at: pair, size: pair },
      { turn: number(-360, 360) },
    ),
    stroke: object({
      kind: oneOf(['stroke']),
      frame,
      path: pairs(2),
      widths: listOf(length, 1, MOST_POINTS),
    }),
  } satisfies { readonly [kind in Rule['kind']]: Reader<Rule> }
  return (value, path) => {
    const kind = (value as { readonly kind?: unknown } | null)?.kind
    if (typeof kind === 'string' && Object.hasOwn(kinds, kind))
      return kinds[kind as Rule['kind']](value, path)
    throw new Misread(`a rule of kind ${Object.keys(kinds).join(', ')}`, path)
  }
}

/** Frames of sole and dorsum, and of the two sides; see `frames.ts`. */
const flat = listOf(ruleIn(['body', 'toe1', 'toe2', 'toe3', 'toe4', 'toe5']), 1, 40)
const side = listOf(ruleIn(['edge', 'ankle', 'leg']), 1, 40)

const bilingual = (most: number): Reader<Bilingual> =>
  object({ en: text(most), 'zh-Hans': text(most, /[\u4e00-\u9fff]/) })

const id = text(60, ID)

const zone: Reader<ZoneData> = object(
  {
    id,
    number: orNull(number(0, 9999)),
    names: bilingual(120),
    pinyin: text(200, /^\p{Ll}+( \p{Ll}+)*$/u),
    feet: oneOf(['both', ...SIDES]),
    crossed: truth,
    anatomy: bilingual(300),
    uberon: listOf(text(16, /^UBERON:\d{7}\??$/), 0, 12),
    sources: listOf(text(12, /^(?:[A-Z][\w-]*|o|\(o\))$/), 1, 20),
    rules: object({}, { plantar: flat, dorsal: flat, medial: side, lateral: side }),
  },
  { over: listOf(id, 0, 60) },
)

const chart: Reader<ChartData> = object({
  id,
  version: text(20, /^\d+\.\d+\.\d+$/),
  names: bilingual(120),
  firstFoot: oneOf(SIDES),
  sources: dictionary(/^[A-Z]$/, text(300)),
  zones: listOf(zone, 1, 400),
})

/** The data of a chart, every key checked. @throws Misread */
export function chartData(json: unknown): ChartData {
  return chart(json, '')
}
