/** A studio's own version of a chart: zones moved, grown, renamed, put on other feet or hidden. */

import { granted, type Outcome, refused } from '../../outcome.ts'
import { middleOf, ringArea } from '../plane/geometry.ts'
import {
  type Bilingual,
  type Chart,
  type Ring,
  SIDES,
  type Side,
  type View,
  type Zone,
} from '../types.ts'
import { lawful } from './chart-laws.ts'
import { chartVersion } from './charts.ts'
import { settled } from './rules.ts'

export type ZoneAdjustment = {
  /** How far it is moved on each view, in fractions of foot length along that view's axes; to ±0.5. */
  readonly move?: { readonly [view in View]?: readonly [number, number] }
  /** How much larger each of its rings is drawn about its middle, 0.5 to 2. */
  readonly grow?: number
  readonly names?: Bilingual
  readonly feet?: 'both' | Side
  /** Left out of this version. */
  readonly hide?: true
}

export type OwnChart = {
  /** The released chart it was made from, as `rwo-shur@1.0.0`. */
  readonly base: string
  /** Begins with `own-`; a version that was told once never changes. */
  readonly id: string
  readonly version: string
  readonly names: Bilingual
  readonly zones: { readonly [zone: string]: ZoneAdjustment }
}

/** Ids of own charts begin so, that none is ever taken for a released one. */
export const OWN = /^own-[a-z0-9-]{1,40}$/
const VERSION = /^\d+\.\d+\.\d+$/

export const FARTHEST = 0.5
export const GROWN = [0.5, 2] as const

/** Share of its size that a ring keeps at the skin's border; less, and it was pushed off the foot. */
const KEPT = 0.6

/**
 * The own version of a chart, under its own id, held to the laws of every chart; the chart it was
 * made from stays as it is.
 *
 * `CHART_OWN_ID` where id or version are not of an own chart, `CHART_ZONE_UNKNOWN`,
 * `CHART_MALFORMED` for what is out of range, `CHART_RING_OUTSIDE` where a zone would leave the foot,
 * and the other codes of `readChart`.
 *
 * @example
 * const own = adjustChart(rwoShur, {
 *   base: 'rwo-shur@1.0.0', id: 'own-quiet-room', version: '1.0.0', names: rwoShur.names,
 *   zones: { heart: { move: { plantar: [0.01, 0] } }, groin: { hide: true } },
 * })
 * own.ok && own.value.zones.some(({ id }) => id === 'groin') // false
 */
export function adjustChart(base: Chart, own: OwnChart): Outcome<Chart> {
  if (!OWN.test(own.id) || !VERSION.test(own.version))
    return refused('CHART_OWN_ID', 'an own chart is called own-… and has a version', 'id')
  if (own.base !== chartVersion(base))
    return refused('CHART_UNKNOWN', `it was made from ${own.base}`, 'base')
  for (const [id, adjusted] of Object.entries(own.zones)) {
    const path = `zones.${id}`
    if (!base.zones.some((zone) => zone.id === id))
      return refused('CHART_ZONE_UNKNOWN', `there is no zone ${id}`, path)
    const wrong = outOfRange(adjusted)
    if (wrong) return refused('CHART_MALFORMED', 'out of range', `${path}.${wrong}`)
  }
  const hidden = new Set(Object.keys(own.zones).filter((id) => own.zones[id]?.hide))
  const shown = base.zones.filter(({ id }) => !hidden.has(id))
  if (shown.length === 0) return refused('CHART_MALFORMED', 'every zone is hidden', 'zones')
  const zones: Zone[] = []
  for (const zone of shown) {
    const made = adjustZone(zone, own.zones[zone.id] ?? {}, hidden)
    if (!made.ok) return made
    zones.push(made.value)
  }
  const { firstFoot, sources } = base
  const { id, version, names } = own
  const chart = Object.freeze({ id, version, names, firstFoot, sources, zones, basedOn: own.base })
  return lawful(chart, new Set(Object.keys(own.zones)))
}

function outOfRange({ move = {}, grow = 1 }: ZoneAdjustment): string | null {
  if (!(grow >= GROWN[0] && grow <= GROWN[1])) return 'grow'
  const far = Object.values(move).flat()
  return far.every((by) => Math.abs(by) <= FARTHEST) ? null : 'move'
}

function adjustZone(
  zone: Zone,
  { move = {}, grow = 1, names, feet }: ZoneAdjustment,
  hidden: ReadonlySet<string>,
): Outcome<Zone> {
  const shapes: { [view in View]?: readonly Ring[] } = {}
  for (const view of zone.views) {
    const rings = zone.shapes[view] ?? []
    const by = move[view] ?? [0, 0]
    const still = grow === 1 && by[0] === 0 && by[1] === 0
    const moved = still ? rings : rings.map((ring) => settled(view, grownAndMoved(ring, grow, by)))
    for (const [i, ring] of moved.entries())
      if (ringArea(ring) < KEPT * grow * grow * ringArea(rings[i] as Ring))
        return refused('CHART_RING_OUTSIDE', 'it would leave the foot', `${zone.id}.${view}.${i}`)
    shapes[view] = moved
  }
  return granted(
    Object.freeze({
      ...zone,
      shapes,
      over: zone.over.filter((id) => !hidden.has(id)),
      ...(names ? { names, pinyin: '' } : {}),
      ...(feet ? { feet: feet === 'both' ? SIDES : [feet] } : {}),
    }),
  )
}

function grownAndMoved(ring: Ring, grow: number, [du, dw]: readonly [number, number]): Ring {
  const [u, w] = middleOf([ring])
  return ring.map(([a, b]) => [u + (a - u) * grow + du, w + (b - w) * grow + dw])
}
