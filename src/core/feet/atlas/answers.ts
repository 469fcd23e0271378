/** What the command line answers about the feet: `zones` and `locate`. docs/contract.md 2 */

import * as z from 'zod'
import { granted, misread, type Outcome, refused } from '../../outcome.ts'
import { areasAt } from '../areas/areas.ts'
import { chart, parseChartVersion } from '../chart/charts.ts'
import {
  AREAS,
  type Area,
  type Chart,
  type Place,
  type Ring,
  SIDES,
  type Side,
  type View,
  type Zone,
} from '../types.ts'
import { locator } from './locator.ts'

/** A chart by `id` or `id@version`. */
export function chartNamed(text: string): Outcome<Chart> {
  const named = parseChartVersion(text)
  const found = named && chart(named.id, named.version)
  return found
    ? granted(found)
    : refused('CHART_UNKNOWN', `there is no chart called ${text}`, 'chart')
}

export type ZoneAnswer = Omit<Zone, 'shapes' | 'over' | 'pinyin'> & {
  readonly shapes?: {
    readonly [foot in Side]?: { readonly [view in View]?: readonly Ring[] }
  }
}

/** Every zone of a chart in table order, with rings by foot and view where asked for. */
export function zonesAnswer(asked: {
  readonly chart: string
  readonly shapes: boolean
}): Outcome<readonly ZoneAnswer[]> {
  const found = chartNamed(asked.chart)
  if (!found.ok) return found
  return granted(
    found.value.zones.map(({ shapes, over: _over, pinyin: _pinyin, ...zone }) =>
      asked.shapes
        ? { ...zone, shapes: Object.fromEntries(zone.feet.map((foot) => [foot, shapes])) }
        : zone,
    ),
  )
}

/** Coordinates are fractions of foot length; beyond two lengths nothing can be meant. */
const coordinate = z.number().min(-2).max(2)
const foot = z.enum(SIDES)
const point = z.discriminatedUnion('view', [
  z.strictObject({ foot, view: z.literal('plantar'), u: coordinate, v: coordinate }),
  z.strictObject({ foot, view: z.literal('dorsal'), u: coordinate, v: coordinate }),
  z.strictObject({ foot, view: z.literal('medial'), u: coordinate, h: coordinate }),
  z.strictObject({ foot, view: z.literal('lateral'), u: coordinate, h: coordinate }),
])
/** What `locate` reads: a chart by `id` or `id@version`, and places in fractions of foot length. */
export const locateInput = z.strictObject({ chart: z.string(), points: z.array(point) })

export type LocateAnswer = {
  readonly chart: string
  readonly version: string
  readonly zones: readonly (readonly string[])[]
  readonly areas: readonly (readonly Area[])[]
}

/** What `locate` answers with, a list for each point in the order they were given. */
export const locateOutput = z.strictObject({
  chart: z.string(),
  version: z.string(),
  zones: z.array(z.array(z.string())),
  areas: z.array(z.array(z.enum(AREAS))),
}) satisfies z.ZodType<LocateAnswer>

/** Zones and areas of each point, smallest first; `INPUT_INVALID` with the path of what is wrong. */
export function locateAnswer(input: unknown): Outcome<LocateAnswer> {
  const read = locateInput.safeParse(input)
  if (!read.success) return misread(read.error)
  const found = chartNamed(read.data.chart)
  if (!found.ok) return found
  const find = locator(found.value)
  const places: readonly Place[] = read.data.points
  return granted({
    chart: found.value.id,
    version: found.value.version,
    zones: places.map(find),
    areas: places.map(areasAt),
  })
}
