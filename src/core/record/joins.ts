/** Which pages are one person: joined when doubles were found, parted again when they were two after all. [READ6] */

import type { Told } from './bodies.ts'
import { inFoldOrder } from './order.ts'

/** For each page that was joined, the page it was joined into, as it stands. */
export type Joins = ReadonlyMap<string, string>

/**
 * Takes one fact into account; facts of other kinds change nothing. A page is never its own double,
 * and parting takes back only the very join it names, so a join told meanwhile elsewhere stands.
 */
export function joinOrPart(joins: Map<string, string>, fact: Told): void {
  if (fact.type === 'client/merged') {
    if (fact.body.into !== fact.stream) joins.set(fact.stream, fact.body.into)
  } else if (fact.type === 'client/parted' && joins.get(fact.stream) === fact.body.from)
    joins.delete(fact.stream)
}

/** All joins that stand, from facts in any order. [R2] */
export function foldJoins(facts: readonly Told[]): Joins {
  const joins = new Map<string, string>()
  for (const fact of inFoldOrder(facts)) joinOrPart(joins, fact)
  return joins
}

/**
 * The page a client's facts are shown under. Pages joined into each other settle on the smallest id,
 * so that every tablet shows the same one.
 */
export function shownIn(page: string, joins: Joins): string {
  const seen: string[] = []
  let now = page
  while (!seen.includes(now)) {
    seen.push(now)
    const next = joins.get(now)
    if (next === undefined) return now
    now = next
  }
  return seen.slice(seen.indexOf(now)).sort()[0] ?? page
}

/** Every page of one person, whichever of them is asked for: the page shown first, then by id. */
export function pagesOfPerson(page: string, joins: Joins): readonly string[] {
  const shown = shownIn(page, joins)
  const joined = [...joins.keys(), page].filter(
    (one) => one !== shown && shownIn(one, joins) === shown,
  )
  return [shown, ...[...new Set(joined)].sort()]
}
