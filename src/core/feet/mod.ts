/** The door of the feet: charts, places and areas, for every other room. */

export { adjustChart, FARTHEST, GROWN, OWN, type OwnChart, type ZoneAdjustment } from './adjust.ts'
export { chartNamed, locateAnswer, zonesAnswer } from './answers.ts'
export { areaShapes, areasAt } from './areas.ts'
export type { ChartData, ZoneData } from './chart-data.ts'
export { readChart } from './chart-read.ts'
export {
  chart,
  charts,
  chartVersion,
  LATEST_RWO_SHUR,
  newestCharts,
  parseChartVersion,
  zoneById,
} from './charts.ts'
export { compareCharts, type Difference, type Differs } from './compare.ts'
export { differenceInWords } from './difference-words.ts'
export { type AtlasExport, type AtlasFeature, exportChart } from './export.ts'
export { contains, depth, isSimple, nearestOnRing, overlap, ringArea } from './geometry.ts'
export { contours } from './heat/contours.ts'
export { CELL_MM, cellsIn, FOOT_MM } from './heat/grid.ts'
export { type Heat, heatGrid, heatOf, SPREAD_MM } from './heat/heat.ts'
export { keepOffAt, keepOffShapes } from './keep-off.ts'
export { locate, zonePoint } from './locate.ts'
export { locator } from './locator.ts'
export { type NamesOfChart, namesAt } from './names-at.ts'
export { LEG_TOP, outline, smooth } from './outlines.ts'
export { LANDMARKS } from './outlines-landmarks.ts'
export { chartAmong, nextVersion, ownChart, schoolOf } from './own-charts.ts'
export { onFoot, placeOf, pointOf } from './place.ts'
export { placeInWords } from './place-words.ts'
export { pole } from './pole.ts'
export { searchZones } from './search.ts'
export type { Hit, SearchOptions, WorkedFor } from './search-among.ts'
export * from './types.ts'
export { onMissing, remaining, stump } from './warp/missing.ts'
export {
  CANONICAL,
  type FootShape,
  type FootShapes,
  isMissing,
  looksOf,
  MISSING_PARTS,
  type MissingPart,
  missingToes,
  TOE_TYPES,
} from './warp/shape.ts'
export { type Warp, warpFor } from './warp/warp.ts'
