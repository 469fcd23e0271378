/** What the studio does not have of this tablet, as memory knows it; the shelf has the last word. */

/** A fact held here that the studio does not have; `refused` says why it would not take it. */
export type Waiting = {
  readonly id: string
  /** Its number on this tablet: 1, 2, 3 … */
  readonly n: number
  /** The code the studio refused it with; null while it was not. */
  readonly refused: string | null
  /**
   * Under which circumstances it was refused (see `Circumstances` of the ledger); absent where an
   * older page wrote it down. Once they are others it is offered again.
   */
  readonly under?: string
}

/**
 * An empty outbox. An entry is in one of three states: it waits to be offered (`unsent`), it was
 * answered and waits only to be seen in the studio's history (`answer`, then `settle`), or it was
 * refused and stays for the person to see, until it is offered again under other circumstances.
 */
export function makeOutbox() {
  const waiting = new Map<string, Waiting>()
  /** In the outbox still, though answered: a restored studio would not show up in the cursor yet. */
  const answered = new Set<string>()
  let edits = 0

  const isOpen = (entry: Waiting) => !answered.has(entry.id)

  return {
    get: (id: string) => waiting.get(id),
    isAnswered: (id: string) => answered.has(id),
    /** Everything that is still in it, in whatever state. */
    ids: () => [...waiting.keys()],
    /** What the studio neither has nor refused, in the order it was told. */
    unsent: () =>
      byNumber([...waiting.values()].filter((one) => isOpen(one) && one.refused === null)),
    refused: () =>
      [...waiting.values()].flatMap((one) =>
        one.refused !== null && isOpen(one) ? [{ id: one.id, code: one.refused }] : [],
      ),
    /** What the studio has not answered for, refused or not, as it came in. */
    open: () => [...waiting.values()].filter(isOpen),

    /** Puts entries in, or says the news of those that are. */
    put(entries: readonly Waiting[]): void {
      edits++
      for (const entry of entries) waiting.set(entry.id, entry)
    },
    /** The studio answered for these: they are offered no more. */
    answer(ids: readonly string[]): void {
      for (const id of ids) answered.add(id)
    },
    /** These are in the studio's history, and out of here. */
    settle(ids: readonly string[]): void {
      edits++
      for (const id of ids) {
        answered.delete(id)
        waiting.delete(id)
      }
    },
    /** What was answered waits again; false where nothing was. */
    forgetAnswers(): boolean {
      const some = answered.size > 0
      answered.clear()
      return some
    },

    /** Takes over what lies on the shelf, unless memory went on while it was read: then once more. */
    async reread(read: () => Promise<readonly Waiting[]>): Promise<void> {
      for (;;) {
        const before = edits
        const entries = await read()
        if (edits !== before) continue
        waiting.clear()
        for (const entry of entries) waiting.set(entry.id, entry)
        return
      }
    },
  }
}

/** In the order of telling; what is in order already, as it mostly is, is not sorted anew. */
export function byNumber(entries: readonly Waiting[]): readonly Waiting[] {
  const isSorted = entries.every((one, i) => i === 0 || (entries[i - 1]?.n ?? 0) <= one.n)
  return isSorted ? entries : entries.toSorted((a, b) => a.n - b.n)
}
