/** Finds a client by whatever is remembered of them: part of a name, or some figures of a phone number. */

export type Listed = {
  readonly id: string
  readonly name: string | null
  readonly phone: string | null
  /** UTC ms of the last visit, null before the first. */
  readonly lastAt: number | null
}

/** Fewer figures than this would find half the studio. */
const LEAST_FIGURES = 3

/** Small letters without accents or width, so that `José` is found by `jose` and `Ａｎｎ` by `ann`. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

function figures(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '')
}

/** A phone is written with a country's prefix or without: both find the other by their last figures. */
function phoneFits(phone: string, asked: string): boolean {
  const kept = figures(phone)
  const local = asked.replace(/^0+/, '')
  return kept.includes(asked) || (local.length >= LEAST_FIGURES && kept.includes(local))
}

function nameFits(name: string, query: string): boolean {
  const kept = plain(name)
  const words = plain(query).split(/\s+/).filter(Boolean)
  // Chinese names are written with and without a space inside.
  const closed = kept.replace(/\s+/g, '')
  return words.every((word) => kept.includes(word) || closed.includes(word))
}

/**
 * Clients that fit, those seen last first; all of them for an empty query. [ROOMS7]
 */
export function found<C extends Listed>(clients: readonly C[], query: string): readonly C[] {
  const asked = query.trim()
  const number = /^[\d\s+()./-]+$/.test(asked.normalize('NFKC')) ? figures(asked) : ''
  const fits = (one: C): boolean => {
    if (asked === '') return true
    if (number.length >= LEAST_FIGURES && one.phone !== null && phoneFits(one.phone, number))
      return true
    return one.name !== null && nameFits(one.name, asked)
  }
  return clients
    .filter(fits)
    .toSorted((a, b) => (b.lastAt ?? 0) - (a.lastAt ?? 0) || (a.id < b.id ? 1 : -1))
}
