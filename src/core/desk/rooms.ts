/** The studio's list of rooms, changed one at a time. */

/** The rooms with one more at the end; null where there is nothing to add: an empty name, or one that is there already. [ROOMS10] */
export function withRoom(rooms: readonly string[], name: string): string[] | null {
  const room = name.trim()
  return room === '' || rooms.includes(room) ? null : [...rooms, room]
}

/** The rooms without one; the same where there is none of that name. */
export function withoutRoom(rooms: readonly string[], name: string): string[] {
  return rooms.filter((room) => room !== name)
}
