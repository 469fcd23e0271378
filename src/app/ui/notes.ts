/** Small notes of this tablet about itself, in the clear: its languages, its pedal. Nothing of a client is in them. */

/** For a browser that keeps nothing: what is noted then lasts as long as the page. */
const unkept = new Map<string, string>()
const listeners = new Set<() => void>()

/** The note of that name, null where there is none. */
export function readNote(name: string): string | null {
  try {
    return localStorage.getItem(name) ?? unkept.get(name) ?? null
  } catch {
    return unkept.get(name) ?? null
  }
}

/** Writes a note, or takes it away where it is null. */
export function writeNote(name: string, text: string | null): void {
  unkept.delete(name)
  try {
    if (text === null) localStorage.removeItem(name)
    else localStorage.setItem(name, text)
  } catch {
    if (text !== null) unkept.set(name, text)
  }
  for (const tell of listeners) tell()
}

/** Calls back after any note was written, here or in another tab; returns what unsubscribes. */
export function onNotes(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}
