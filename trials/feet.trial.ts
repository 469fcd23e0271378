/** Warps feet of chance and looks for a fold, a lost place, a zone out of its skin or its neighbourhood. */

import {
  type Chart,
  chart,
  contains,
  type FootShape,
  isSimple,
  nearestOnRing,
  outline,
  type Point,
  type Ring,
  stump,
  VIEWS,
  type View,
  type Warp,
  warpFor,
} from '../src/core/feet/mod.ts'
import { randomFoot } from './random-feet.ts'
import { chance, type Trial } from './trial.ts'

/** Places tried on each foot: 10,000 feet make 100,000. */
const PLACES = 10

/** A millionth of a millimetre on a foot of 250 mm, in fractions of foot length. */
const SAME = 1e-6 / 250

/** Nearer to a border than this, rounding decides on which side a place lies. */
const ROUNDING = 1e-9

/** How far beside a zone's border places are tried, in fractions of foot length: 0.025 mm. */
const BESIDE = 1e-4

type Zones = readonly (readonly [string, Ring])[]

const zonesOf = new Map<View, Zones>()

function zones(of: Chart, view: View): Zones {
  const known = zonesOf.get(view)
  if (known) return known
  const made = of.zones.flatMap(({ id, shapes }) =>
    (shapes[view] ?? []).map((ring, part) => [`${id} ${part}`, ring] as const),
  )
  zonesOf.set(view, made)
  return made
}

/** Half the places anywhere on the skin, half a hair beside the border of a zone. */
function place(random: () => number, skin: Ring, all: Zones): Point {
  if (random() < 0.5) {
    const ring = all[Math.floor(random() * all.length)]?.[1] ?? skin
    const i = Math.floor(random() * ring.length)
    const [p, q] = [ring[i] as Point, ring[(i + 1) % ring.length] as Point]
    const [t, off] = [random(), (random() - 0.5) * BESIDE]
    return [p[0] + t * (q[0] - p[0]) + off, p[1] + t * (q[1] - p[1]) - off]
  }
  for (;;) {
    const at: Point = [1.1 * random() - 0.05, 1.3 * random() - 0.25]
    if (contains(skin, at)) return at
  }
}

/** What a run saw, so that a run that saw nothing cannot pass for a good one. */
export type Seen = {
  feet: number
  places: number
  /** Places that lay in at least one zone. */
  inZones: number
  tightest: number
  /** Greatest way, in mm on a foot of 250 mm, that a place was moved by its foot's shape. */
  farthest: number
  readonly kinds: { [kind: string]: number }
}

function kindsOf({ toes, arch, halluxAngle = 0, missing }: FootShape): readonly string[] {
  const kinds = [`toes ${toes}`, `arch ${arch}`]
  if (halluxAngle > 25) kinds.push('hallux above 25°')
  if (missing) kinds.push('a toe missing')
  return kinds
}

/** What is wrong with one warp. */
function wrongWith(warp: Warp, of: Chart, random: () => number, seen: Seen): readonly string[] {
  const { view } = warp
  const skin = outline(view)
  const all = zones(of, view)
  const wrong: string[] = []
  if (!(warp.tightest > 0)) wrong.push('a triangle is turned over')
  const moved = warp.ring(skin)
  if (!isSimple(moved.filter((_, i) => i % 3 === 0))) wrong.push('the skin crosses itself')
  const rings = all.map(([name, ring]) => [name, warp.ring(ring)] as const)
  for (const [name, ring] of rings) {
    const out = ring.find((p) => !contains(moved, p) && nearestOnRing(moved, p).distance > 1e-6)
    if (out) wrong.push(`${name} leaves the skin at ${out.join()}`)
  }
  for (let k = 0; k < PLACES; k++) {
    const at = place(random, skin, all)
    const there = warp.toClient(at)
    const back = warp.toCanonical(there)
    seen.places++
    seen.farthest = Math.max(seen.farthest, 250 * Math.hypot(there[0] - at[0], there[1] - at[1]))
    if (!(Math.hypot(back[0] - at[0], back[1] - at[1]) <= SAME))
      wrong.push(`${at.join()} comes back as ${back.join()}`)
    for (const [i, [name, ring]] of all.entries()) {
      const before = contains(ring, at)
      if (before) seen.inZones++
      if (before === contains(rings[i]?.[1] ?? [], there)) continue
      if (nearestOnRing(ring, at).distance > ROUNDING)
        wrong.push(`${at.join()} ${before ? 'leaves' : 'enters'} ${name}`)
    }
  }
  return wrong
}

/** Zones meet the same zones as before: a corner of one lies in the other, or it does not. */
function wrongNeighbours(warp: Warp, of: Chart): readonly string[] {
  const all = zones(of, warp.view)
  return all.flatMap(([a, ring]) =>
    all.flatMap(([b, other]) => {
      const at = ring[0] as Point
      if (a === b || nearestOnRing(other, at).distance < ROUNDING) return []
      const same = contains(other, at) === contains(warp.ring(other), warp.toClient(at))
      return same ? [] : [`${a} and ${b} are no longer the neighbours they were`]
    }),
  )
}

function wrongStump(view: View, { missing }: FootShape): readonly string[] {
  const toes = (missing ?? []).map((part) => Number(part.slice(4)) - 1)
  const skin = stump(view, toes)
  if (!isSimple(skin)) return ['a stump crosses itself']
  const out = skin.find(
    (p) => !contains(outline(view), p) && nearestOnRing(outline(view), p).distance > 1e-3,
  )
  return out ? [`a stump leaves the skin at ${out.join()}`] : []
}

/**
 * @param warpOf how a foot is warped; given by a test that wants to see a bad warp found out
 */
export function feet(
  count: number,
  seed: number,
  warpOf: (shape: FootShape, view: View) => Warp = warpFor,
): { readonly wrong: readonly string[]; readonly seen: Seen } {
  const of = chart('rwo-shur')
  if (!of) throw new Error('the chart is gone')
  const random = chance(seed)
  const wrong: string[] = []
  const seen: Seen = { feet: 0, places: 0, inZones: 0, tightest: 1, farthest: 0, kinds: {} }
  for (let run = 0; run < count; run++) {
    const shape = randomFoot(random)
    const view = VIEWS[run % VIEWS.length] as View
    const warp = warpOf(shape, view)
    seen.feet++
    seen.tightest = Math.min(seen.tightest, warp.tightest)
    for (const kind of [view, ...kindsOf(shape)]) seen.kinds[kind] = (seen.kinds[kind] ?? 0) + 1
    const found = [
      ...wrongWith(warp, of, random, seen),
      ...(run % 10 < VIEWS.length ? wrongNeighbours(warp, of) : []),
      ...wrongStump(view, shape),
    ]
    for (const one of found) wrong.push(`foot ${run}, ${view}, ${JSON.stringify(shape)}: ${one}`)
  }
  return { wrong, seen }
}

export const trial: Trial = {
  name: 'feet',
  count: 10_000,
  run: async (count, seed) => {
    const { wrong, seen } = feet(count, seed)
    process.stderr.write(`feet: saw ${JSON.stringify(seen)}\n`)
    return wrong
  },
}
