/** Cholesky's factorization of a sparse matrix with a skyline: factored once, solved for as often as one likes. */

/** The factor L of a symmetric positive definite matrix L·Lᵀ, each row from its first entry that counts. */
export type Cholesky = {
  readonly rows: readonly Float64Array[]
  readonly first: Int32Array
}

/**
 * The factor of a matrix given by its entries.
 *
 * @param entries lower triangle, row by row: column to value
 */
export function cholesky(entries: readonly ReadonlyMap<number, number>[]): Cholesky {
  const n = entries.length
  const first = Int32Array.from(entries, (row, i) => Math.min(i, ...row.keys()))
  const rows: Float64Array[] = []
  for (let i = 0; i < n; i++) {
    const from = first[i] as number
    const row = new Float64Array(i - from + 1)
    for (let j = from; j <= i; j++) {
      let sum = entries[i]?.get(j) ?? 0
      const other = j === i ? row : (rows[j] as Float64Array)
      const start = j === i ? from : (first[j] as number)
      for (let k = Math.max(from, start); k < j; k++)
        sum -= (row[k - from] as number) * (other[k - start] as number)
      row[j - from] = j === i ? Math.sqrt(sum) : sum / (other[j - start] as number)
    }
    rows.push(row)
  }
  return { rows, first }
}

/** Solves in place for every second number of `b`, beginning at `offset`: 0 first axis, 1 second. */
export function solve({ rows, first }: Cholesky, b: Float64Array, offset: 0 | 1): void {
  const n = rows.length
  for (let i = 0; i < n; i++) {
    const row = rows[i] as Float64Array
    const from = first[i] as number
    let sum = b[2 * i + offset] as number
    for (let k = from; k < i; k++) sum -= (row[k - from] as number) * (b[2 * k + offset] as number)
    b[2 * i + offset] = sum / (row[i - from] as number)
  }
  for (let i = n - 1; i >= 0; i--) {
    const row = rows[i] as Float64Array
    const from = first[i] as number
    const value = (b[2 * i + offset] as number) / (row[i - from] as number)
    b[2 * i + offset] = value
    for (let k = from; k < i; k++)
      b[2 * k + offset] = (b[2 * k + offset] as number) - (row[k - from] as number) * value
  }
}
