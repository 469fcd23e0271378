/** Holds a drawn chart that came from elsewhere to its shape, so that whoever draws it need not look twice. [CHARTS14] */

import { granted, type Outcome, refused } from '../../outcome.ts'
import { type Chart, type Point, SIDES, VIEWS, type View, type Zone } from '../types.ts'
import {
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

/** All that is drawn lies well within this, in fractions of foot length. */
const REACH = 6
const ANY = /^/

const bilingual = (most: number) => object({ en: text(most), 'zh-Hans': text(most) })
const coordinate = listOf(number(-REACH, REACH), 2, 2)
const point: Reader<Point> = (value, path) => {
  const [u, w] = coordinate(value, path)
  return [u as number, w as number]
}
const rings = listOf(listOf(point, 3, 4000), 1, 60)
const id = text(80)

const zone = object({
  id,
  number: orNull(number(0, 9999)),
  names: bilingual(200),
  pinyin: text(300, ANY),
  feet: listOf(oneOf(SIDES), 1, 2),
  crossed: truth,
  views: listOf(oneOf(VIEWS), 1, VIEWS.length),
  anatomy: bilingual(400),
  uberon: listOf(object({ id: text(40), verified: truth }), 0, 40),
  confidence: oneOf(['sourced', 'partly', 'own']),
  sources: listOf(text(400), 0, 60),
  over: listOf(id, 0, 400),
  shapes: object({}, { plantar: rings, dorsal: rings, medial: rings, lateral: rings }),
})

const chart = object(
  {
    id,
    version: text(40),
    names: bilingual(200),
    firstFoot: oneOf(SIDES),
    sources: listOf(text(400), 0, 60),
    zones: listOf(zone, 0, 400),
  },
  { basedOn: text(120) },
)

function drawnOnce({ zones }: Pick<Chart, 'zones'>): void {
  const seen = new Set<string>()
  for (const [i, one] of zones.entries()) {
    if (seen.has(one.id)) throw new Misread('an id of its own', `zones.${i}.id`)
    seen.add(one.id)
    for (const view of one.views)
      if (!one.shapes[view]) throw new Misread('rings on every view', `zones.${i}.shapes.${view}`)
    named(one, i)
  }
}

function named({ views, shapes }: Zone, i: number): void {
  const unsaid = (Object.keys(shapes) as View[]).find((view) => !views.includes(view))
  if (unsaid) throw new Misread('every view that has rings', `zones.${i}.views`)
}

/**
 * The chart that was given, if it can be drawn: `CHART_MALFORMED` with the path of what is wrong, else.
 * Whether its zones are lawful is another question: see `readChart`.
 *
 * @example
 * readDrawn({ id: 'mine' }) // { ok: false, code: 'CHART_MALFORMED', message: …, path: 'version' }
 */
export function readDrawn(given: unknown): Outcome<Chart> {
  try {
    drawnOnce(chart(given, ''))
    return granted(given as Chart)
  } catch (error) {
    if (error instanceof Misread) return refused('CHART_MALFORMED', error.message, error.path)
    throw error
  }
}
