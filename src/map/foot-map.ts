/** `<foot-map>` and `<foot-list>` as one file for any page, with the Rwo-Shur chart already in it. */

import { drawChart } from '../core/feet/chart/chart-read.ts'
import rwoShur from '../core/feet/charts/rwo-shur/1.0.0/chart.json' with { type: 'json' }
import type { Chart } from '../core/feet/types.ts'
import { FootMap } from './element.ts'
import { FootList } from './list.ts'

const drawn = drawChart(rwoShur)

/** The chart inside, by its id; others are read from their data with `readChart`. */
export function chart(id: string): Chart | null {
  return drawn.ok && drawn.value.id === id ? drawn.value : null
}

/** A map that needs no chart to be given; another one set as `chart` takes its place. */
class FootMapWithChart extends FootMap {
  constructor() {
    super()
    this.chart = chart('rwo-shur')
  }
}

const known = globalThis.customElements
if (known && !known.get('foot-map')) known.define('foot-map', FootMapWithChart)
if (known && !known.get('foot-list')) known.define('foot-list', FootList)

export { readChart } from '../core/feet/chart/chart-read.ts'
export { heatOf } from '../core/feet/heat/heat.ts'
