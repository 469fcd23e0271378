/** Finds a client by whatever is remembered of them: part of a name, or some figures of a phone number. */

import { figuresOf, wordsOf } from './as-written.ts'
import type { Known } from './known.ts'

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

/** Fewer figures than this would find half the studio. */
const LEAST_FIGURES = 3

/** A phone is written with a country's prefix or without: both find the other by their last figures. */
function phoneFits(phone: string, asked: string): boolean {
  const kept = figuresOf(phone)
  const local = asked.replace(/^0+/, '')
  return kept.includes(asked) || (local.length >= LEAST_FIGURES && kept.includes(local))
}

function nameFits(name: string, asked: readonly string[]): boolean {
  const words = wordsOf(name)
  // Chinese names are written with and without a space inside.
  const [spaced, closed] = [words.join(' '), words.join('')]
  return asked.every((word) => spaced.includes(word) || closed.includes(word))
}

/**
 * Clients that fit, those seen last first; all of them for an empty query. [ROOMS7] [ROOMS14]
 *
 * Every word of the query must stand in one name the person ever had, in any order; a query of three
 * figures or more may stand in a number instead. Two seen at one moment stand by their ids, the
 * newer page first.
 */
export function found<C extends Listed>(clients: readonly C[], query: string): readonly C[] {
  const asked = query.trim()
  const words = wordsOf(asked)
  const number = /^[\d\s+()./-]+$/.test(asked.normalize('NFKC')) ? figuresOf(asked) : ''
  const fits = ({ known }: C): boolean => {
    if (asked === '') return true
    if (number.length >= LEAST_FIGURES && known.phones.some((one) => phoneFits(one, number)))
      return true
    return words.length > 0 && known.names.some((one) => nameFits(one, words))
  }
  return clients.filter(fits).toSorted(seenLastFirst)
}

/** Who was seen last comes first; of two who were never seen, the newer page. */
export function seenLastFirst(a: Listed, b: Listed): number {
  return (b.lastAt ?? 0) - (a.lastAt ?? 0) || (a.id < b.id ? 1 : -1)
}
