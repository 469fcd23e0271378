/** The charts a studio can show: the released ones, and the versions of its own that its facts tell. */

import { useMemo } from 'react'
import { chart, chartAmong, newestCharts, type OwnChart, ownChart } from '../../../core/feet/mod.ts'
import type { Chart } from '../../../core/feet/types.ts'
import { useStudioSettings } from '../../gate/useStudioSettings.ts'

/** The newest version of each own chart; older ones stay to be looked at. */
function newestOf(own: readonly { readonly chart: Chart }[]): readonly Chart[] {
  return [...new Map(own.map((one) => [one.chart.id, one.chart])).values()]
}

/** The chart the studio uses first, then those that name most. */
export function inOrder(charts: readonly Chart[], inUse: Chart): readonly Chart[] {
  return charts.toSorted(
    (a, b) => Number(b === inUse) - Number(a === inUse) || b.zones.length - a.zones.length,
  )
}

export function useStudioCharts() {
  const { charts: told, settings, mayChange, change } = useStudioSettings()
  const own = useMemo(
    () =>
      told.flatMap((one) => {
        const drawn = ownChart(one)
        return drawn ? [{ told: one, chart: drawn }] : []
      }),
    [told],
  )
  const inUse = chartAmong(told, settings.chart) ?? (chart('rwo-shur') as Chart)
  const charts = useMemo(() => inOrder([...newestCharts(), ...newestOf(own)], inUse), [own, inUse])
  const known = useMemo(() => [...charts, ...own.map((one) => one.chart)], [charts, own])
  return {
    /** What the studio told, as it was told. */
    told,
    /** Own versions that can be drawn, the oldest first. */
    own,
    /** One of each chart, the newest. */
    charts,
    known,
    inUse,
    mayChange,
    use: (one: Chart) => change({ chart: one.id }),
    keep: (one: OwnChart) => change({ charts: [one] }),
  }
}
