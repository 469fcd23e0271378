/** Gives a chart away: every zone as a feature in the manner of GeoJSON. docs/atlas-format.md */

import {
  type Bilingual,
  type Chart,
  type Confidence,
  type Point,
  type Ring,
  SIDES,
  type Side,
  VIEWS,
  type View,
} from '../types.ts'

export type AtlasFeature = {
  readonly type: 'Feature'
  /** `rwo-shur@1.0.0/left/plantar/heart` */
  readonly id: string
  readonly geometry: {
    readonly type: 'MultiPolygon'
    /** Polygons of one closed ring each: the last point is the first. */
    readonly coordinates: readonly (readonly [Ring])[]
  }
  readonly properties: {
    readonly zone: string
    readonly number: number | null
    readonly names: Bilingual
    readonly pinyin: string
    readonly foot: Side
    readonly view: View
    readonly crossed: boolean
    readonly anatomy: Bilingual
    readonly uberon: readonly { readonly id: string; readonly verified: boolean }[]
    readonly confidence: Confidence
    readonly sources: readonly string[]
  }
}

export type AtlasExport = {
  readonly type: 'FeatureCollection'
  readonly format: 'footnote-atlas@1'
  readonly chart: {
    readonly id: string
    readonly version: string
    readonly names: Bilingual
    readonly firstFoot: Side
    readonly sources: readonly string[]
  }
  readonly features: readonly AtlasFeature[]
}

const closed = (ring: Ring): Ring => [...ring, ring[0] as Point]

/**
 * The chart as a collection of features, by zone, foot and view, in the canonical coordinates.
 *
 * @example
 * exportChart(rwoShur, { feet: ['left'], views: ['plantar'] }).features[0]?.properties.zone // 'head'
 */
export function exportChart(
  chart: Chart,
  {
    feet = SIDES,
    views = VIEWS,
  }: { readonly feet?: readonly Side[]; readonly views?: readonly View[] } = {},
): AtlasExport {
  const { id, version, names, firstFoot, sources } = chart
  const features = chart.zones.flatMap((zone) =>
    zone.feet
      .filter((foot) => feet.includes(foot))
      .flatMap((foot) =>
        zone.views
          .filter((view) => views.includes(view))
          .map(
            (view): AtlasFeature => ({
              type: 'Feature',
              id: `${id}@${version}/${foot}/${view}/${zone.id}`,
              geometry: {
                type: 'MultiPolygon',
                coordinates: (zone.shapes[view] ?? []).map((ring) => [closed(ring)] as const),
              },
              properties: {
                zone: zone.id,
                number: zone.number,
                names: zone.names,
                pinyin: zone.pinyin,
                foot,
                view,
                crossed: zone.crossed,
                anatomy: zone.anatomy,
                uberon: zone.uberon,
                confidence: zone.confidence,
                sources: zone.sources,
              },
            }),
          ),
      ),
  )
  return {
    type: 'FeatureCollection',
    format: 'footnote-atlas@1',
    chart: { id, version, names, firstFoot, sources },
    features,
  }
}
