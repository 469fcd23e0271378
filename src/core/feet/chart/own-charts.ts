/** Looks charts up where a studio has versions of its own beside the released ones. */

import { remembered } from '../../memo.ts'
import type { Chart } from '../types.ts'
import { adjustChart, type OwnChart } from './adjust.ts'
import { chart, parseChartVersion } from './charts.ts'

/** The chart an own version describes; null where its base is unknown or it breaks a law. */
export const ownChart: (own: OwnChart) => Chart | null = remembered((own) => {
  const named = parseChartVersion(own.base)
  const base = named && chart(named.id, named.version)
  const adjusted = base && adjustChart(base, own)
  return adjusted?.ok ? adjusted.value : null
})

/**
 * A chart by `id` or `id@version`, released or the studio's own; the last told of an id where no
 * version is asked for. Null if there is none.
 */
export function chartAmong(own: readonly OwnChart[], text: string): Chart | null {
  const named = parseChartVersion(text)
  if (!named) return null
  const of = own.findLast(
    (one) => one.id === named.id && (named.version === undefined || one.version === named.version),
  )
  return of ? ownChart(of) : chart(named.id, named.version)
}

/** The id whose customs of working a chart follows: its own, or that of what it was made from. */
export function schoolOf({ id, basedOn }: Chart): string {
  return (basedOn && parseChartVersion(basedOn)?.id) || id
}

/** A version number above every one this studio told of an id. */
export function nextVersion(own: readonly OwnChart[], id: string): string {
  const last = own
    .findLast((one) => one.id === id)
    ?.version.split('.')
    .map(Number)
  return last ? `${last[0]}.${last[1]}.${(last[2] ?? 0) + 1}` : '1.0.0'
}
