/** Who listens for news of a studio, and how all of them hear at once that there is some. */

/** One open connection of a tablet. */
export type Listener = {
  readonly studio: string
  readonly person: string
  /** A number and nothing else: what is new is pulled. */
  readonly hear: (seq: number) => void
}

/** What the house knows of open connections. */
export type Listeners = ReturnType<typeof makeListeners>

/** Kept in memory only: a tablet that lost its connection listens anew and pulls what it missed. */
export function makeListeners() {
  const listening = new Set<Listener>()
  return {
    add: (one: Listener) => void listening.add(one),
    drop: (one: Listener) => void listening.delete(one),
    has: (one: Listener) => listening.has(one),
    /** Tells everyone of a studio that its history now ends at `seq`. */
    poke(studio: string, seq: number): void {
      for (const one of listening) if (one.studio === studio) one.hear(seq)
    },
    /** Whoever was let go hears nothing any more. */
    hush(person: string): void {
      for (const one of listening) if (one.person === person) listening.delete(one)
    },
  }
}
