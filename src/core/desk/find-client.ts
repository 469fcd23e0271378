/** Finds a client by whatever is remembered of them: part of a name, or some figures of a phone number. */

import type { Known } from './known.ts'
import { keptName, nameFits, nameOf } from './name.ts'
import { isNumber, phoneFits } from './phone.ts'
import type { Chinese } from './signs.ts'

/** A line of the list of clients. */
export type Listed = {
  readonly id: string
  /** As they stand now; null where nobody told one. */
  readonly name: string | null
  readonly phone: string | null
  /** Everything they were ever called and reached by, on any of their pages. */
  readonly known: Known
  /** UTC ms of the last visit, null before the first. */
  readonly lastAt: number | null
}

/**
 * Clients that fit, those seen last first; all of them for an empty query. [ROOMS7] [ROOMS14]
 *
 * Every word of the query must stand in one name the person ever had, in any order; a query of three
 * figures or more may stand in a number instead. Two seen at one moment stand by their ids, the
 * newer page first.
 *
 * @param chinese null until it is there: names are found by their letters alone
 */
export function found<C extends Listed>(
  clients: readonly C[],
  query: string,
  chinese: Chinese | null = null,
): readonly C[] {
  const asked = query.trim()
  const isForNumber = isNumber(asked)
  const name = nameOf(asked, chinese)
  const fits = ({ known }: C): boolean => {
    if (asked === '') return true
    if (isForNumber && known.phones.some((one) => phoneFits(one, asked))) return true
    return known.names.some((one) => nameFits(keptName(one, chinese), name))
  }
  return clients.filter(fits).toSorted(seenLastFirst)
}

/** Who was seen last comes first; of two who were never seen, the newer page. */
export function seenLastFirst(a: Listed, b: Listed): number {
  return (b.lastAt ?? 0) - (a.lastAt ?? 0) || (a.id < b.id ? 1 : -1)
}
