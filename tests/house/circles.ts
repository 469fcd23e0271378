/** Finds circles among arrows: what reaches itself again. Tarjan's strongly connected components, SIAM J. Comput. 1 (1972) 146. */

export type Arrow = readonly [from: string, to: string]

/** Every set of two or more nodes that all reach each other, each sorted; an arrow to oneself is no circle. */
export function circles(arrows: readonly Arrow[]): readonly (readonly string[])[] {
  const next = new Map<string, Set<string>>()
  for (const [from, to] of arrows) {
    if (!next.has(from)) next.set(from, new Set())
    if (!next.has(to)) next.set(to, new Set())
    next.get(from)?.add(to)
  }
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const found: string[][] = []
  const low = (node: string) => lowest.get(node) ?? Number.POSITIVE_INFINITY

  function visit(node: string): void {
    order.set(node, order.size)
    lowest.set(node, order.size - 1)
    open.push(node)
    for (const to of next.get(node) ?? []) {
      if (!order.has(to)) visit(to)
      if (open.includes(to)) lowest.set(node, Math.min(low(node), low(to)))
    }
    if (low(node) !== order.get(node)) return
    const circle = open.splice(open.indexOf(node))
    if (circle.length > 1) found.push(circle.sort())
  }

  for (const node of next.keys()) if (!order.has(node)) visit(node)
  return found
}
