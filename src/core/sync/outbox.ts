/** What the studio does not have of this tablet, as memory knows it; the shelf has the last word. */

/** A fact told here that the studio does not have; `refused` says why it would not take it. */
export type Waiting = { readonly id: string; readonly n: number; readonly refused: string | null }

export function makeOutbox() {
  const waiting = new Map<string, Waiting>()
  /** In the outbox still, though answered: a restored studio would not show up in the cursor yet. */
  const answered = new Set<string>()
  let edits = 0
  const isUnsent = (entry: Waiting) => entry.refused === null && !answered.has(entry.id)

  return {
    get: (id: string) => waiting.get(id),
    isAnswered: (id: string) => answered.has(id),
    ids: () => [...waiting.keys()],
    unsent: () => [...waiting.values()].filter(isUnsent).sort((a, b) => a.n - b.n),
    refused: () =>
      [...waiting.values()].flatMap((one) =>
        one.refused === null ? [] : [{ id: one.id, code: one.refused }],
      ),
    put(entries: readonly Waiting[]): void {
      edits++
      for (const entry of entries) waiting.set(entry.id, entry)
    },
    answer(ids: readonly string[]): void {
      for (const id of ids) answered.add(id)
    },
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
