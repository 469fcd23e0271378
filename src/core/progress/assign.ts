/** Who goes with whom when all are to go as cheaply as possible: the assignment problem, solved exactly. */

/**
 * For each row the column it is given, no column twice, the sum of costs the least there is.
 *
 * The Hungarian method with potentials, in rows² × columns steps (Kuhn 1955, Munkres 1957).
 *
 * @param costs finite, at least as many columns as rows
 */
export function assign(costs: readonly (readonly number[])[]): readonly number[] {
  const rows = costs.length
  const columns = costs[0]?.length ?? 0
  const rowPrice = new Float64Array(rows + 1)
  const columnPrice = new Float64Array(columns + 1)
  /** The row, counted from 1, that holds a column; column 0 stands for the row being placed. */
  const holder = new Int32Array(columns + 1)
  const cameFrom = new Int32Array(columns + 1)
  for (let row = 1; row <= rows; row++) {
    holder[0] = row
    let column = 0
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY)
    const done = new Uint8Array(columns + 1)
    do {
      done[column] = 1
      const here = holder[column] as number
      let step = Number.POSITIVE_INFINITY
      let next = 0
      for (let j = 1; j <= columns; j++) {
        if (done[j]) continue
        const cost = costs[here - 1]?.[j - 1] as number
        const rest = cost - (rowPrice[here] as number) - (columnPrice[j] as number)
        if (rest < (least[j] as number)) {
          least[j] = rest
          cameFrom[j] = column
        }
        if ((least[j] as number) < step) {
          step = least[j] as number
          next = j
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (done[j]) {
          const held = holder[j] as number
          rowPrice[held] = (rowPrice[held] as number) + step
          columnPrice[j] = (columnPrice[j] as number) - step
        } else least[j] = (least[j] as number) - step
      }
      column = next
    } while (holder[column] !== 0)
    while (column !== 0) {
      const before = cameFrom[column] as number
      holder[column] = holder[before] as number
      column = before
    }
  }
  const given = new Array<number>(rows).fill(-1)
  for (let j = 1; j <= columns; j++) if (holder[j]) given[(holder[j] as number) - 1] = j - 1
  return given
}
