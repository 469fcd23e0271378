/** Who listens for news of a studio, and how all of them hear at once that there is some. */

export type Ear = {
  readonly studio: string
  readonly person: string
  /** A number and nothing else: what is new is pulled. */
  readonly hear: (seq: number) => void
}

export type Ears = ReturnType<typeof makeEars>

export function makeEars() {
  const ears = new Set<Ear>()
  return {
    add: (ear: Ear) => void ears.add(ear),
    drop: (ear: Ear) => void ears.delete(ear),
    has: (ear: Ear) => ears.has(ear),
    poke(studio: string, seq: number): void {
      for (const ear of ears) if (ear.studio === studio) ear.hear(seq)
    },
    /** Whoever was let go hears nothing any more. */
    hush(person: string): void {
      for (const ear of ears) if (ear.person === person) ears.delete(ear)
    },
  }
}
