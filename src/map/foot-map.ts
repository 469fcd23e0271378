/** `<foot-map>` and `<foot-list>` as one file for any page, with the Rwo-Shur chart already in it. */

import { chart } from '../core/feet/charts.ts'
import { FootMap } from './element.ts'
import { FootList } from './list.ts'

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

export { readChart } from '../core/feet/chart-read.ts'
export { chart, charts } from '../core/feet/charts.ts'
export { heatOf } from '../core/feet/heat/heat.ts'
