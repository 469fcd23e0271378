/** What the studio does not have of this tablet, as memory knows it; the shelf has the last word. */

/** A fact told here, the device's `n`-th, that the studio does not have; `refused` is the code with which it would not take it. */
export type Waiting = { readonly id: string; readonly n: number; readonly refused: string | null }

/**
 * An empty outbox. A fact waits from `put` until it is settled; answered but not settled, it is not
 * offered again until `forgetAnswers`.
 */
export function makeOutbox() {
  const waiting = new Map<string, Waiting>()
  /** In the outbox still, though answered: a restored studio would not show up in the cursor yet. */
  const answered = new Set<string>()
  let edits = 0
  const isUnsent = (entry: Waiting) => entry.refused === null && !answered.has(entry.id)

  return {
    /** A fact that waits; undefined for one that does not. */
    get: (id: string) => waiting.get(id),
    /** Whether the studio said it has it, though no page has shown it yet. */
    isAnswered: (id: string) => answered.has(id),
    /** All that is not settled, in the order of `put`. */
    ids: () => [...waiting.keys()],
    /** What is to be offered, in the order of telling. */
    unsent: () => [...waiting.values()].filter(isUnsent).sort((a, b) => a.n - b.n),
    /** What the studio would not take, and why. */
    refused: () =>
      [...waiting.values()].flatMap((one) =>
        one.refused === null ? [] : [{ id: one.id, code: one.refused }],
      ),
    /** Facts that wait from now on, or that wait in another way. */
    put(entries: readonly Waiting[]): void {
      edits++
      for (const entry of entries) waiting.set(entry.id, entry)
    },
    /** The studio said that it has these. */
    answer(ids: readonly string[]): void {
      for (const id of ids) answered.add(id)
    },
    /** The studio showed these: they wait no more. */
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
