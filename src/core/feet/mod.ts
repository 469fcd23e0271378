/** The door of the feet: charts, places and areas, for every other room. */

export { areaShapes, areasAt } from './areas/areas.ts'
export { keepOffAt, keepOffShapes } from './areas/keep-off.ts'
export { chartNamed, locateAnswer, zonesAnswer } from './atlas/answers.ts'
export { compareCharts, type Difference, type Differs } from './atlas/compare.ts'
export { differenceInWords } from './atlas/difference-words.ts'
export { locate, zonePoint } from './atlas/locate.ts'
export { locator } from './atlas/locator.ts'
export { type NamesOfChart, namesAt } from './atlas/names-at.ts'
export { searchZones } from './atlas/search.ts'
export type { Hit, SearchOptions, WorkedFor } from './atlas/search-among.ts'
export {
  adjustChart,
  FARTHEST,
  GROWN,
  OWN,
  type OwnChart,
  type ZoneAdjustment,
} from './chart/adjust.ts'
export type { ChartData, ZoneData } from './chart/chart-data.ts'
export { readChart } from './chart/chart-read.ts'
export {
  chart,
  charts,
  chartVersion,
  LATEST_RWO_SHUR,
  newestCharts,
  parseChartVersion,
  zoneById,
} from './chart/charts.ts'
export { type AtlasExport, type AtlasFeature, exportChart } from './chart/export.ts'
export { chartAmong, nextVersion, ownChart, schoolOf } from './chart/own-charts.ts'
export { LANDMARKS } from './foot/landmarks.ts'
export { LEG_TOP, outline, smooth } from './foot/outlines.ts'
export {
  asStored,
  FOOT_MM,
  onFoot,
  placeIn,
  placeOf,
  pointOf,
  SAME_PLACE_MM,
  type WrittenPlace,
} from './foot/place.ts'
export { placeInWords } from './foot/place-words.ts'
export { contours } from './heat/contours.ts'
export { CELL_MM, cellsIn } from './heat/grid.ts'
export { type Heat, heatGrid, heatOf, SPREAD_MM } from './heat/heat.ts'
export { contains, depth, isSimple, nearestOnRing, overlap, ringArea } from './plane/geometry.ts'
export { pole } from './plane/pole.ts'
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
