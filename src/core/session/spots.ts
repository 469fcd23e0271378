/** Gathers the touches and marks of a session into spots: what was pressed first, again and last. [SESSION3] */

import { placeIn } from '../feet/mod.ts'
import type { Place } from '../feet/types.ts'
import type { Told } from '../record/bodies.ts'
import { change, fairPress } from './change.ts'
import type { Press, Spot } from './types.ts'
import { countsAsRepress, verdict } from './verdict.ts'

/** Zone ids at a place of the chart in force, smallest first. */
export type ZonesAt = (chartVersion: string, place: Place) => readonly string[]

type Begin = Told<'session/touched'> | Told<'session/marked'>
type Touch = Told<'session/touched'>

/** A spot while its facts are being read. */
type Growing = {
  readonly begin: Begin
  first: Press | null
  readonly again: Press[]
  mirror: Press | null
  closing: Press | null
  readonly explained: { id: string; said: string; language: string }[]
}

function pressOf({ id, at, body }: Touch): Press {
  return {
    factId: id,
    at,
    technique: body.technique,
    pass: body.pass,
    waitedS: body.waitedS,
    pace: body.pace,
    depth: body.depth,
    discomfort: body.discomfort,
    feeling: body.feeling ?? null,
    kind: body.kind ?? null,
    flinch: body.flinch,
  }
}

/** Ids of the touches and marks that were taken back, wherever among the facts that is told. */
export function withdrawnIn(facts: readonly Told[]): ReadonlySet<string> {
  return new Set(
    facts.flatMap((fact) => (fact.type === 'session/touchWithdrawn' ? [fact.body.of] : [])),
  )
}

/** Follows `of` back to the touch or mark that began the spot; undefined where the thread is cut. */
function beginnings(facts: ReadonlyMap<string, Begin>): (id: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  return (id) => {
    const thread: string[] = []
    let here: string | undefined = id
    let root: string | undefined
    while (here !== undefined) {
      if (known.has(here)) {
        root = known.get(here)
        break
      }
      const fact = facts.get(here)
      if (!fact || thread.includes(here)) break
      thread.push(here)
      const of: string | undefined = fact.type === 'session/touched' ? fact.body.of : undefined
      if (of === undefined) {
        root = here
        break
      }
      here = of
    }
    for (const one of thread) known.set(one, root)
    return root
  }
}

/** Only a touch during the work, or a mark, can begin a spot. */
function begins(fact: Begin): boolean {
  return (
    fact.type === 'session/marked' || (fact.body.of === undefined && fact.body.phase === 'work')
  )
}

function add(spot: Growing, touch: Touch): void {
  const press = pressOf(touch)
  switch (touch.body.phase) {
    case 'work':
      // A mark is rated once; what comes after it during the work says nothing of the first press.
      if (spot.begin.type === 'session/marked') spot.first ??= press
      return
    case 'repress':
      spot.again.push(press)
      return
    case 'mirror':
      spot.mirror = press
      return
    case 'closing':
      spot.closing = press
  }
}

function finished(spot: Growing, zonesAt: ZonesAt): Spot {
  const { begin, first, mirror, closing, explained } = spot
  // The first re-press that may be judged counts; where none may, the last one is shown.
  const again = spot.again.find(countsAsRepress) ?? spot.again.at(-1) ?? null
  const place = placeIn(begin.body)
  return {
    id: begin.id,
    place,
    zones: zonesAt(begin.chart, place),
    first,
    again,
    mirror,
    closing,
    verdict: verdict(first, again),
    change: change(fairPress(first, again), closing),
    explained,
  }
}

/**
 * The spots of a session in the order they were begun. A touch belongs to the spot that its `of` leads
 * back to; where the thread is cut, by a withdrawal or a ring, it says nothing.
 *
 * @param facts of one session, in fold order
 * @param zonesAt looks places up in the chart that each spot was begun with
 */
export function spotsOf(facts: readonly Told[], zonesAt: ZonesAt): readonly Spot[] {
  const withdrawn = withdrawnIn(facts)
  const presses = new Map<string, Begin>()
  for (const fact of facts)
    if (fact.type === 'session/touched' || fact.type === 'session/marked')
      if (!withdrawn.has(fact.id)) presses.set(fact.id, fact)

  const growing = new Map<string, Growing>()
  for (const fact of presses.values())
    if (begins(fact))
      growing.set(fact.id, {
        begin: fact,
        first: fact.type === 'session/touched' ? pressOf(fact) : null,
        again: [],
        mirror: null,
        closing: null,
        explained: [],
      })

  const beginning = beginnings(presses)
  const spotFor = (id: string): Growing | undefined => {
    const root = beginning(id)
    return root === undefined ? undefined : growing.get(root)
  }
  for (const fact of facts) {
    if (fact.type === 'session/touched') {
      if (fact.body.of === undefined || !presses.has(fact.id)) continue
      const spot = spotFor(fact.id)
      if (spot) add(spot, fact)
    } else if (fact.type === 'session/explained') {
      const { said, language } = fact.body
      spotFor(fact.body.of)?.explained.push({ id: fact.id, said, language })
    }
  }
  return [...growing.values()].map((spot) => finished(spot, zonesAt))
}
