/** `<foot-map>`: draws the feet and a chart, takes touches, and paints them before anyone asks it to. */

import { readDrawn } from '../core/feet/chart/chart-drawn.ts'
import type { Heat } from '../core/feet/heat/heat.ts'
import type { Chart, Place, Side, View } from '../core/feet/types.ts'
import type { FootShapes } from '../core/feet/warp/shape.ts'
import { granted, type Refusal } from '../core/outcome.ts'
import type { Language } from '../core/words/language.ts'
import { mapWords } from '../core/words/map.ts'
import { fromAttribute, WATCHED } from './attributes.ts'
import { Fingers, type Ground } from './input/fingers.ts'
import { Keys } from './input/keyboard.ts'
import { pngBlob, svgText } from './paint/export.ts'
import { Painter } from './paint/painter.ts'
import { Strip, turned } from './paint/strip.ts'
import { type Lens, WHOLE } from './stage/lens.ts'
import { type Scene, setScene, zonesUnder } from './stage/scene.ts'
import type { StagedZone } from './stage/zones-on-stage.ts'
import type {
  Avoided,
  Feet,
  FootMapEvents,
  FootMapState,
  FootZone,
  Mark,
  Mode,
  Names,
  Pointed,
} from './types.ts'

/** What a map shows before it is told anything. */
export const BLANK: FootMapState = {
  chart: null,
  view: 'plantar',
  feet: 'both',
  shape: {},
  language: 'en',
  names: 'off',
  marks: [],
  overlay: [],
  heat: [],
  planned: [],
  current: null,
  avoided: { feet: [], areas: [], drawn: [] },
  pointed: { zones: [], place: null, beside: [] },
  mode: 'touch',
}

/** How much is painted anew; each takes in all before it. */
const ORDER = ['none', 'marks', 'zones', 'shape', 'stage'] as const
type Due = (typeof ORDER)[number]

/** What has to be painted anew when a property changes. */
const TOUCHES: { readonly [key in keyof FootMapState]: Due } = {
  chart: 'stage',
  view: 'stage',
  feet: 'stage',
  shape: 'shape',
  language: 'stage',
  names: 'zones',
  planned: 'zones',
  current: 'zones',
  avoided: 'zones',
  heat: 'zones',
  pointed: 'zones',
  marks: 'marks',
  overlay: 'marks',
  mode: 'none',
}

/** Milliseconds after which a lens that has come to rest gets names and marks of the right size. */
const SETTLE = 120

/** Where there is no page (a test, a server) the class can still be read, only never made. */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

export class FootMap extends Base implements Ground {
  static readonly observedAttributes: readonly string[] = WATCHED

  #state: FootMapState = BLANK
  #lens: Lens = WHOLE
  #scene: Scene = setScene(null, { width: 1, height: 1 }, 'plantar', 'both')
  #due: Due | null = null
  readonly #painter: Painter
  readonly #fingers: Fingers
  readonly #keys: Keys
  #watch: ResizeObserver | null = null
  #gliding = false
  #settling: ReturnType<typeof setTimeout> | undefined
  readonly #strip: Strip

  constructor() {
    super()
    const root = this.attachShadow({ mode: 'open' })
    this.#painter = new Painter(root)
    this.#fingers = new Fingers(this.#painter.svg, this)
    this.#painter.hold(this.#fingers.paint)
    this.#keys = new Keys(this.#painter.svg, this, this.#fingers.paint)
    this.#strip = new Strip((view) => this.#turnTo(view))
    root.append(this.#strip.element)
  }

  connectedCallback(): void {
    this.setAttribute('mode', this.#state.mode)
    this.#watch = new ResizeObserver(() => this.#repaint('stage'))
    this.#watch.observe(this)
    this.#repaint('stage')
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    const state = fromAttribute(name, value)
    if (state) Object.assign(this, state)
    else this.#repaint('stage')
  }

  disconnectedCallback(): void {
    this.#watch?.disconnect()
    clearTimeout(this.#settling)
    this.#watch = null
  }

  #set<K extends keyof FootMapState>(key: K, value: FootMapState[K]): void {
    const next = { ...this.#state, [key]: value, ...fromAttribute(key, value) }
    if (this.#state[key] === next[key]) return
    this.#state = next
    if (key === 'view' || key === 'feet') this.#lens = WHOLE
    if (key === 'mode' && this.isConnected) this.setAttribute('mode', this.#state.mode)
    this.#repaint(TOUCHES[key])
    if (key !== 'chart' && key !== 'language') return
    const { chart, language } = this.#state
    this.emit('footmap-change', { chart: chart?.id ?? '', language })
  }

  /** Properties set in one go are painted in one go, still before the next frame. */
  #repaint(what: Due): void {
    const before = this.#due
    if (before === null || ORDER.indexOf(what) > ORDER.indexOf(before)) this.#due = what
    // A foot is only moved where nothing else about it changes; else all is painted anew.
    if (before !== null && [before, what].sort().join() === 'shape,zones') this.#due = 'stage'
    if (before === null) queueMicrotask(() => this.#paint())
  }

  #paint(): void {
    const due = this.#due
    this.#due = null
    if (!this.isConnected || due === 'none' || due === null) return
    const { chart, view, feet, shape, language } = this.#state
    if (due === 'shape' && this.#reshape()) return
    if (due === 'shape' || due === 'stage') {
      this.#strip.tell(view, language)
      const host = { width: this.clientWidth || 1, height: this.clientHeight }
      const left = this.#strip.stand(this.getAttribute('strip'), host)
      const size = { ...left, height: Math.max(1, left.height) }
      this.#scene = setScene(chart, size, view, feet, shape)
      this.#painter.stage(this.#scene, this.#state)
    }
    if (due !== 'marks') {
      const held = this.#painter.svg.contains(this.shadowRoot?.activeElement ?? null)
      this.#painter.zones(this.#scene, this.#state)
      this.#painter.heat(this.#scene, this.#state)
      this.#keys.settle(this.#scene, held)
    }
    this.#painter.overlay(this.#scene, this.#state, this.#lens)
  }

  /** Moves what is painted to a new shape; false where that is not enough. */
  #reshape(): boolean {
    const before = this.#scene
    const { chart, view, feet, shape } = this.#state
    const scene = setScene(chart, before.size, view, feet, shape)
    if (!this.#painter.reshape(scene, this.#state, before)) return false
    this.#scene = scene
    this.#painter.heat(scene, this.#state)
    this.#painter.overlay(scene, this.#state, this.#lens)
    return true
  }

  get scene(): Scene {
    return this.#scene
  }

  get lens(): Lens {
    return this.#lens
  }

  /** How the stage is magnified; pinch, wheel and keys set it too. Painted once a frame. */
  set lens(lens: Lens) {
    this.#lens = lens
    if (this.#gliding) return
    this.#gliding = true
    requestAnimationFrame(() => {
      this.#gliding = false
      if (!this.#painter.follow(this.#lens)) this.#repaint('marks')
      clearTimeout(this.#settling)
      this.#settling = setTimeout(() => this.#repaint('marks'), SETTLE)
    })
  }

  zonesAt(place: Place): readonly string[] {
    return zonesUnder(this.#scene, place).map(({ zone }) => zone)
  }

  nameOf(staged: StagedZone): string {
    return this.#state.names === 'zones' ? staged.of.names[this.#state.language] : ''
  }

  emit<K extends keyof FootMapEvents>(type: K, detail: FootMapEvents[K]): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }

  #refuse({ code, message, path = '' }: Refusal): void {
    const said = mapWords[this.language].chartRefused
    this.emit('footmap-error', { code, message, path, said })
  }

  turnOver(by: 1 | -1): void {
    this.#turnTo(turned(this.view, by))
  }

  #turnTo(view: View): void {
    if (view === this.view) return
    this.view = view
    this.emit('footmap-view', { view })
  }

  /** Puts the keyboard on a zone, turning the foot over where need be; false where there is none. */
  focusZone(foot: Side, zone: string): boolean {
    const found = this.chart?.zones.find(({ id, feet }) => id === zone && feet.includes(foot))
    if (!found || (this.feet !== 'both' && this.feet !== foot)) return false
    if (!found.views.includes(this.view)) this.#turnTo(found.views[0] ?? this.view)
    this.#repaint('stage')
    this.#paint()
    return this.#keys.focus({ foot, zone })
  }

  /** The map as it looks now, as the text of an SVG file. */
  toSVG(): string {
    this.#painter.overlay(this.#scene, this.#state, this.#lens)
    return svgText(this.#painter.svg, this, this.#scene.size)
  }

  /** The map as it looks now, as a PNG, `scale` pixels to one of the screen. */
  toPNG(scale: number = 2): Promise<Blob | null> {
    return pngBlob(this.toSVG(), this.#scene.size, scale)
  }

  get chart(): Chart | null {
    return this.#state.chart
  }
  /** One that cannot be drawn is refused by `footmap-error`, and the one before stays. */
  set chart(value: Chart | null) {
    const read = (value ?? null) === null ? granted(null) : readDrawn(value)
    if (read.ok) this.#set('chart', read.value)
    else this.#refuse(read)
  }
  get view(): View {
    return this.#state.view
  }
  set view(value: View) {
    this.#set('view', value)
  }
  get feet(): Feet {
    return this.#state.feet
  }
  set feet(value: Feet) {
    this.#set('feet', value)
  }
  get shape(): FootShapes {
    return this.#state.shape
  }
  set shape(value: FootShapes) {
    this.#set('shape', value)
  }
  get language(): Language {
    return this.#state.language
  }
  set language(value: Language) {
    this.#set('language', value)
  }
  get names(): Names {
    return this.#state.names
  }
  set names(value: Names) {
    this.#set('names', value)
  }
  get marks(): readonly Mark[] {
    return this.#state.marks
  }
  set marks(value: readonly Mark[]) {
    this.#set('marks', value)
  }
  get overlay(): readonly Mark[] {
    return this.#state.overlay
  }
  set overlay(value: readonly Mark[]) {
    this.#set('overlay', value)
  }
  get heat(): readonly Heat[] {
    return this.#state.heat
  }
  set heat(value: readonly Heat[]) {
    this.#set('heat', value)
  }
  get planned(): readonly FootZone[] {
    return this.#state.planned
  }
  set planned(value: readonly FootZone[]) {
    this.#set('planned', value)
  }
  get current(): FootZone | null {
    return this.#state.current
  }
  set current(value: FootZone | null) {
    this.#set('current', value)
  }
  get avoided(): Avoided {
    return this.#state.avoided
  }
  set avoided(value: Avoided) {
    this.#set('avoided', value)
  }
  get pointed(): Pointed {
    return this.#state.pointed
  }
  set pointed(value: Pointed) {
    this.#set('pointed', value)
  }
  get mode(): Mode {
    return this.#state.mode
  }
  set mode(value: Mode) {
    this.#set('mode', value)
  }
}
