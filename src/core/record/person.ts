/** Which pages belong to one person after doubles were joined, and which clients a list shows. */

import { type Client, shownAs } from './client.ts'

export type ById = ReadonlyMap<string, Client>

export function byId(clients: readonly Client[]): ById {
  return new Map(clients.flatMap((one) => (one.id === null ? [] : [[one.id, one]])))
}

/** The page that a client's page is shown as. */
export function pageOf(id: string, clients: ById): string {
  return shownAs(id, (one) => clients.get(one)?.mergedInto ?? null)
}

/** Every page that is shown as this one, this one first. [ROOMS8] */
export function pagesOf(id: string, clients: ById): readonly string[] {
  const doubles = [...clients.keys()].filter((one) => one !== id && pageOf(one, clients) === id)
  return [id, ...doubles]
}

/** Every page of the same person, whichever of them is asked for. [ROOMS13] */
export function samePerson(id: string, clients: ById): readonly string[] {
  const page = pageOf(id, clients)
  return [...new Set([id, page, ...pagesOf(page, clients)])]
}

/** Clients that stand in the list: not erased, and not shown as somebody else. [ROOMS8] */
export function listed(clients: ById): readonly Client[] {
  return [...clients.values()].filter(
    (one) => one.id !== null && !one.erased && pageOf(one.id, clients) === one.id,
  )
}
