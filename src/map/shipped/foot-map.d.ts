/** The types of `<foot-map>` for whoever uses the built file; a test holds them to the source. [MAP21] */

export type Side = 'left' | 'right'
export type View = 'plantar' | 'dorsal' | 'medial' | 'lateral'
export type Language = 'en' | 'zh-Hans'

/** A point in fractions of foot length. */
export type Point = readonly [number, number]
export type Ring = readonly Point[]

/** A place of the skin: `u` from the heel to the longest toe, `v` towards the big toe, `h` above the floor. */
export type Place =
  | {
      readonly foot: Side
      readonly view: 'plantar' | 'dorsal'
      readonly u: number
      readonly v: number
    }
  | {
      readonly foot: Side
      readonly view: 'medial' | 'lateral'
      readonly u: number
      readonly h: number
    }

export type Bilingual = { readonly en: string; readonly 'zh-Hans': string }

export type Zone = {
  readonly id: string
  readonly number: number | null
  readonly names: Bilingual
  readonly pinyin: string
  readonly feet: readonly Side[]
  readonly crossed: boolean
  readonly views: readonly View[]
  readonly anatomy: Bilingual
  readonly uberon: readonly { readonly id: string; readonly verified: boolean }[]
  readonly confidence: 'sourced' | 'partly' | 'own'
  readonly sources: readonly string[]
  readonly over: readonly string[]
  readonly shapes: { readonly [view in View]?: readonly Ring[] }
}

export type Chart = {
  readonly id: string
  readonly version: string
  readonly names: Bilingual
  readonly firstFoot: Side
  readonly sources: readonly string[]
  readonly zones: readonly Zone[]
  readonly basedOn?: string
}

export type MarkState = 'pressed' | 'tender' | 'eased' | 'left-alone' | 'waiting' | 'appeared'

export type Mark = Place & {
  readonly id: string
  readonly state: MarkState
  /** Discomfort, 0 to 10. */
  readonly value?: number
  readonly kept: 'telling' | 'tablet' | 'studio'
}

export type FootZone = { readonly foot: Side; readonly zone: string }
export type DrawnRing = { readonly foot: Side; readonly view: View; readonly ring: Ring }

export type Area =
  | 'heel'
  | 'arch'
  | 'ball'
  | 'toes'
  | 'little-toe-tip'
  | 'heel-inner'
  | 'heel-outer'
  | 'ankle-inner'
  | 'ankle-outer'
  | 'dorsum'
  | 'leg'
  | 'foot'

export type Avoided = {
  readonly feet: readonly Side[]
  readonly areas: readonly Area[]
  readonly drawn: readonly DrawnRing[]
}

export type Pointed = {
  readonly zones: readonly FootZone[]
  readonly place: Place | null
  readonly beside: readonly DrawnRing[]
}

export type FootShape = {
  readonly toes?: 'egyptian' | 'greek' | 'square' | undefined
  readonly width?: 'narrow' | 'regular' | 'wide' | undefined
  readonly arch?: 'high' | 'regular' | 'flat' | undefined
  /** Degrees. */
  readonly halluxAngle?: number | undefined
  /** These three in fractions of foot length. */
  readonly breadth?: number | undefined
  readonly heel?: number | undefined
  readonly ballLength?: number | undefined
  /** Degrees. */
  readonly bend?: number | undefined
  readonly missing?:
    | readonly ('foot' | 'toe-1' | 'toe-2' | 'toe-3' | 'toe-4' | 'toe-5')[]
    | undefined
}

export type FootShapes = { readonly left?: FootShape | null; readonly right?: FootShape | null }

export type Heat = {
  readonly foot: Side
  readonly view: View
  readonly values: Float64Array
  readonly top: number
  readonly weight: number
}

/** `screen = k · stage + (x, y)`, k from 1 to 6. */
export type Lens = { readonly k: number; readonly x: number; readonly y: number }

/** Where feet and zones stand on the stage, in pixels of the element. */
export type Scene = {
  readonly size: { readonly width: number; readonly height: number }
  readonly view: View
  readonly frames: readonly {
    readonly foot: Side
    readonly view: View
    readonly scale: number
    /** Left, top, right, bottom. */
    readonly box: readonly [number, number, number, number]
  }[]
  readonly zones: readonly (FootZone & { readonly of: Zone; readonly heart: Point })[]
}

export type TouchStart = { readonly place: Place; readonly zones: readonly string[] }
export type TouchValue = TouchStart & { readonly value: number; readonly slid: boolean }
export type Asked = TouchStart & { readonly from: Place }

/** Why a chart was not taken. */
export type Refused = {
  readonly code: string
  readonly message: string
  readonly path: string
  readonly said: string
}

export type FootMapEvents = {
  'footmap-touch': TouchStart
  'footmap-slide': TouchValue
  'footmap-touchend': TouchValue
  'footmap-touchcancel': TouchStart
  'footmap-zone': FootZone & { readonly view: View; readonly place: Place }
  'footmap-place': Asked
  'footmap-drag': Asked
  'footmap-drawn': DrawnRing
  'footmap-change': { readonly chart: string; readonly language: Language }
  'footmap-view': { readonly view: View }
  'footmap-error': Refused
}

export type FootListEvents = { 'footlist-zone': FootZone }

/** `<foot-map>`: see README.md beside the built file for what each of these does. */
export class FootMap extends HTMLElement {
  view: View
  feet: 'both' | Side
  shape: FootShapes
  language: Language
  names: 'off' | 'zones'
  mode: 'touch' | 'pick' | 'draw' | 'still'
  chart: Chart | null
  marks: readonly Mark[]
  overlay: readonly Mark[]
  heat: readonly Heat[]
  planned: readonly FootZone[]
  current: FootZone | null
  avoided: Avoided
  pointed: Pointed
  lens: Lens
  readonly scene: Scene
  focusZone(foot: Side, zone: string): boolean
  toSVG(): string
  toPNG(scale?: number): Promise<Blob | null>
  addEventListener<K extends keyof FootMapEvents>(
    type: K,
    listener: (this: FootMap, event: CustomEvent<FootMapEvents[K]>) => void,
    options?: boolean | AddEventListenerOptions,
  ): void
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void
}

/** `<foot-list>`: the chart of a map to read and search. */
export class FootList extends HTMLElement {
  map: FootMap | null
  addEventListener<K extends keyof FootListEvents>(
    type: K,
    listener: (this: FootList, event: CustomEvent<FootListEvents[K]>) => void,
    options?: boolean | AddEventListenerOptions,
  ): void
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void
}

/** What was read, or a code of docs/errors.md with the path of what is wrong. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly path?: string }

/** The chart inside the file, by its id; null for any other. */
export function chart(id: string): Chart | null
/** A chart from the data of its folder, held to the laws of every chart. */
export function readChart(json: unknown): Outcome<Chart>
/** The heat of places, one for each foot and view; weights are 1 where absent. */
export function heatOf(places: readonly Place[], weights?: readonly number[]): readonly Heat[]

declare global {
  interface HTMLElementTagNameMap {
    'foot-map': FootMap
    'foot-list': FootList
  }
}
