/** The studio's list of rooms, changed one at a time. */

import { asTyped } from '../record/mod.ts'

/** Rooms that the record takes. docs/contract.md 1 */
export const MOST_ROOMS = 50

/** Why a room cannot be added; null where it can, or where nothing is typed. [ROOMS10] */
export function roomFlaw(
  rooms: readonly string[],
  name: string,
): 'there-already' | 'too-many' | null {
  const room = asTyped(name, false)
  if (room === '') return null
  if (rooms.includes(room)) return 'there-already'
  return rooms.length >= MOST_ROOMS ? 'too-many' : null
}

/** The rooms with one more at the end; null where there is nothing to add, or it cannot be. [ROOMS10] */
export function withRoom(rooms: readonly string[], name: string): string[] | null {
  const room = asTyped(name, false)
  return room === '' || roomFlaw(rooms, name) ? null : [...rooms, room]
}

/** The rooms without one; the same where there is none of that name. */
export function withoutRoom(rooms: readonly string[], name: string): string[] {
  return rooms.filter((room) => room !== name)
}
