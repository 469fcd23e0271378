/** What the studio does not have of this tablet, as memory knows it; the shelf has the last word. */

/** A fact told here that the studio does not have; `refused` says why it would not take it. */
export type Waiting = {
  readonly id: string
  /** Its number on this tablet: 1, 2, 3 … */
  readonly n: number
  /** The code the studio refused it with; null while it was not. */
  readonly refused: string | null
}

/**
 * An empty outbox. An entry is in one of three states: it waits to be offered (`unsent`), it was
 * answered and waits only to be seen in the studio's history (`answer`, then `settle`), or it was
 * refused and stays for the person to see.
 */
export function makeOutbox() {
  const waiting = new Map<string, Waiting>()
  /** In the outbox still, though answered: a restored studio would not show up in the cursor yet. */
  const answered = new Set<string>()
  let edits = 0
  const isUnsent = (entry: Waiting) => entry.refused === null && !answered.has(entry.id)

  return {
    get: (id: string) => waiting.get(id),
    isAnswered: (id: string) => answered.has(id),
    /** Everything that is still in it, in whatever state. */
    ids: () => [...waiting.keys()],
    /** What is to be offered, in the order it was told. */
    unsent: () => [...waiting.values()].filter(isUnsent).sort((a, b) => a.n - b.n),
    refused: () =>
      [...waiting.values()].flatMap((one) =>
        one.refused === null ? [] : [{ id: one.id, code: one.refused }],
      ),
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
