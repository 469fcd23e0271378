/** What one measured figure says, and small tools to measure it fairly. */

/** One line of `npm run bench -- --json`. docs/figures.md */
export type Figure = {
  readonly figure: string
  readonly value: number
  readonly unit: string
  /** In words, as the goal is told: "≤ 60". */
  readonly goal: string
  readonly met: boolean
  readonly baseline?: number
  /** What the baseline is. */
  readonly against?: string
  readonly ratio?: number
  readonly n: number
  /** Interquartile range over median, 0 where there was one run. */
  readonly spread: number
}

/** A file of figures: measured one after another in one process. */
export type Bench = { readonly name: string; readonly run: () => Promise<readonly Figure[]> }

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN
}

export function spreadOf(values: readonly number[]): number {
  const m = median(values)
  return m === 0
    ? 0
    : Math.round(((quantile(values, 0.75) - quantile(values, 0.25)) / m) * 1000) / 1000
}

/** Milliseconds of each of `runs` calls, after one that is not counted. */
export function timed(runs: number, work: () => void): readonly number[] {
  work()
  return Array.from({ length: runs }, () => {
    const from = performance.now()
    work()
    return performance.now() - from
  })
}

export function round(value: number, digits = 3): number {
  const scale = 10 ** digits
  return Math.round(value * scale) / scale
}

/** A figure that must be at most `goal`. */
export function atMost(
  figure: string,
  unit: string,
  goal: number,
  values: readonly number[],
  baseline?: { readonly value: number; readonly against: string },
): Figure {
  const value = round(median(values))
  return {
    figure,
    value,
    unit,
    goal: `≤ ${goal}`,
    met: value <= goal,
    ...(baseline && {
      baseline: round(baseline.value),
      against: baseline.against,
      ratio: round(value / baseline.value),
    }),
    n: values.length,
    spread: spreadOf(values),
  }
}

/** A figure that must be at least `goal`. */
export function atLeast(
  figure: string,
  unit: string,
  goal: number,
  values: readonly number[],
  baseline?: { readonly value: number; readonly against: string },
): Figure {
  const told = atMost(figure, unit, goal, values, baseline)
  return { ...told, goal: `≥ ${goal}`, met: told.value >= goal }
}
