/** Where a studio presses too hard, told only as far as it points at nobody: five clients or nothing. [QUALITY1] */

import { type Chart, locator, type Place, type Side, SPREAD_MM } from '../feet/mod.ts'
import type { Press, Session } from '../session/types.ts'
import { apartMm } from './match.ts'

type Technique = Press['technique']

/** Clients below which nothing is shown. Own judgement: a usual least cell of public statistics. */
export const LEAST_CLIENTS = 5

/** Millimetres within which presses run into one spot of the picture: twice the spread of a touch. */
export const ONE_SPOT_MM = 2 * SPREAD_MM

/** One first press, and whose foot it was on. */
export type FirstPress = {
  /** The person, whichever of their pages the visit hangs on. */
  readonly client: string
  readonly place: Place
  readonly technique: Technique
  /** Judged too fast or too deep, or the client flinched. */
  readonly tooHard: boolean
}

/** One zone of one foot with what was pressed too hard in it. */
export type TooHardZone = {
  readonly foot: Side
  /** Id of the zone in the chart that was asked about. */
  readonly zone: string
  /** First presses that were too hard. */
  readonly presses: number
  /** Persons they were made on, five or more. */
  readonly clients: number
  /** All first presses in the zone; null where those that were not too hard would point at too few. */
  readonly of: number | null
}

/** What may be shown of presses that were too hard. */
export type TooHard = {
  /** Only zones with presses of five clients or more, the most presses first. */
  readonly zones: readonly TooHardZone[]
  /** Places for a picture: all within those zones, and each with five clients of the picture within 6 mm. */
  readonly places: readonly Place[]
  /** Whether there was more than may be shown. */
  readonly heldBack: boolean
}

/** The first presses of visits whose client is known. Marks that were never rated say nothing. */
export function firstPresses(
  sessions: readonly Session[],
  personOf: (client: string) => string,
): readonly FirstPress[] {
  return sessions.flatMap(({ client, spots }) =>
    client === null
      ? []
      : spots.flatMap(({ place, first, verdict }) =>
          first === null
            ? []
            : [
                {
                  client: personOf(client),
                  place,
                  technique: first.technique,
                  tooHard: verdict === 'too-fast-or-deep' || first.flinch,
                },
              ],
        ),
  )
}

const clientsOf = (presses: readonly FirstPress[]): number =>
  new Set(presses.map(({ client }) => client)).size

/** Of so few clients that it may not be shown, nor be worked out from what is. */
const tooFew = (presses: readonly FirstPress[]): boolean =>
  presses.length > 0 && clientsOf(presses) < LEAST_CLIENTS

/** Techniques whose presses may be shown apart: what is left of the whole must not be too few either. */
function apart(presses: readonly FirstPress[]): ReadonlySet<Technique> {
  const by = [...Map.groupBy(presses, ({ technique }) => technique)]
    .filter(([, these]) => !tooFew(these))
    .sort(([a, these], [b, those]) => clientsOf(those) - clientsOf(these) || (a < b ? -1 : 1))
  const shown = new Set(by.map(([technique]) => technique))
  const rest = () => presses.filter(({ technique }) => !shown.has(technique))
  for (const [technique] of by.toReversed()) {
    if (!tooFew(rest())) break
    shown.delete(technique)
  }
  return shown
}

/** Presses by foot and zone of a chart; one that lies in two zones counts in both. */
function byZone(
  chart: Chart,
  presses: readonly FirstPress[],
): ReadonlyMap<string, readonly FirstPress[]> {
  const found = new Map<string, FirstPress[]>()
  // A studio has a hundred thousand presses: places are looked up in bulk.
  const zonesAt = locator(chart)
  for (const press of presses)
    for (const zone of zonesAt(press.place)) {
      const key = `${press.place.foot} ${zone}`
      const known = found.get(key)
      if (known) known.push(press)
      else found.set(key, [press])
    }
  return found
}

/** Whether presses of five clients lie on one place. */
function crowded({ place }: FirstPress, among: readonly FirstPress[]): boolean {
  const met = new Set<string>()
  for (const one of among) {
    if (apartMm(one.place, place) <= ONE_SPOT_MM) met.add(one.client)
    if (met.size >= LEAST_CLIENTS) return true
  }
  return false
}

/** Presses that may be drawn: a spot in a picture must not be of one client who lies alone there. */
function drawable(presses: readonly FirstPress[]): readonly FirstPress[] {
  const kept = presses.filter((press) => crowded(press, presses))
  return kept.length === presses.length ? kept : drawable(kept)
}

/**
 * Where presses were too hard, over all visits of a studio or those with one technique.
 *
 * Every number and every picture is of five clients or more; so is what remains when the shown
 * techniques of a zone are taken from the whole of it, and when the hard presses are taken from all.
 * The same for any order of the presses.
 */
export function tooHard(
  chart: Chart,
  presses: readonly FirstPress[],
  technique?: Technique,
): TooHard {
  const hard = byZone(
    chart,
    presses.filter((press) => press.tooHard),
  )
  const easy = byZone(
    chart,
    presses.filter((press) => !press.tooHard),
  )
  const shown = [...hard].flatMap(([key, all]) => {
    if (tooFew(all) || (technique !== undefined && !apart(all).has(technique))) return []
    const these = technique === undefined ? all : all.filter((one) => one.technique === technique)
    return [{ key, these }]
  })
  const seen = new Set(shown.flatMap(({ these }) => these))
  const asked = presses.filter(
    (one) => one.tooHard && (technique === undefined || one.technique === technique),
  )
  const drawn = drawable(asked.filter((one) => seen.has(one)))
  const zones = shown.map(({ key, these }): TooHardZone => {
    const [foot, zone] = key.split(' ') as [Side, string]
    const rest = easy.get(key) ?? []
    return {
      foot,
      zone,
      presses: these.length,
      clients: clientsOf(these),
      of: technique === undefined && !tooFew(rest) ? these.length + rest.length : null,
    }
  })
  return {
    zones: zones.sort(
      (a, b) => b.presses - a.presses || (`${a.foot} ${a.zone}` < `${b.foot} ${b.zone}` ? -1 : 1),
    ),
    places: drawn.map(({ place }) => place),
    heldBack: drawn.length < asked.length,
  }
}

/** The techniques that have anything to show of their own, in order of their names. */
export function techniquesShown(
  chart: Chart,
  presses: readonly FirstPress[],
): readonly Technique[] {
  const met = [...new Set(presses.map(({ technique }) => technique))].sort()
  return met.filter((technique) => tooHard(chart, presses, technique).zones.length > 0)
}
