/** Turns pointers into touches, slides, picks, drawings, pinches and double taps. */

import { pointOf } from '../../core/feet/foot/place.ts'
import type { Place, Point, View } from '../../core/feet/types.ts'
import { FingerPaint, nearby, needsLoupe, paintLoupe } from '../paint/paint-finger.ts'
import { path, put, standing, svg } from '../paint/svg.ts'
import { drawnRings } from '../stage/form.ts'
import { type Frame, fromStage, placeAt } from '../stage/frame.ts'
import type { Hit } from '../stage/hit.ts'
import { type Lens, magnify, onStage, pan, pinch } from '../stage/lens.ts'
import { type Scene, underFinger, zonesUnder } from '../stage/scene.ts'
import type { StagedZone } from '../stage/zones-on-stage.ts'
import type { FootMapEvents, Mode, TouchStart } from '../types.ts'
import { begun, type Gesture, moved } from './slide.ts'

/** What the fingers need from the map they are on. */
export type Ground = {
  readonly mode: Mode
  readonly scene: Scene
  lens: Lens
  zonesAt(place: Place): readonly string[]
  nameOf(staged: StagedZone): string
  emit<K extends keyof FootMapEvents>(type: K, detail: FootMapEvents[K]): void
  turnOver(by: 1 | -1): void
}

/** Two taps on the paper within this many milliseconds turn the feet over. */
const DOUBLE = 350

/** Least way between two kept points of a drawn line, in fractions of foot length. */
const STEP = 0.006

/** A drawn line with fewer points was a slip of the finger. */
const LEAST = 6

type Doing =
  | {
      readonly kind: 'touch'
      readonly hit: Hit
      readonly start: TouchStart
      /** Where the finger came down. */
      readonly from: Place
      readonly gesture: Gesture
    }
  | { readonly kind: 'draw'; readonly frame: Frame; readonly line: readonly Point[] }
  | { readonly kind: 'pan'; readonly last: Point; readonly moved: boolean }
  | { readonly kind: 'pinch' }

export class Fingers {
  readonly paint = new FingerPaint()
  readonly #ground: Ground
  readonly #element: SVGElement
  readonly #down = new Map<number, Point>()
  #doing: Doing | null = null
  #tapped: { readonly at: number; readonly where: Point } | null = null
  #drawn: SVGElement | null = null

  constructor(element: SVGElement, ground: Ground) {
    this.#element = element
    this.#ground = ground
    element.addEventListener('pointerdown', (event) => this.#press(event))
    element.addEventListener('pointermove', (event) => this.#move(event))
    element.addEventListener('pointerup', (event) => this.#lift(event))
    element.addEventListener('pointercancel', (event) => this.#lose(event))
    element.addEventListener('wheel', (event) => this.#wheel(event), { passive: false })
    element.addEventListener('contextmenu', (event) => event.preventDefault())
  }

  /** Where the stage lies on the page; asked once a touch, since asking makes the page lay itself out. */
  #corner: { readonly left: number; readonly top: number } = { left: 0, top: 0 }

  #where(event: MouseEvent): Point {
    if (this.#down.size === 0) this.#corner = this.#element.getBoundingClientRect()
    return [event.clientX - this.#corner.left, event.clientY - this.#corner.top]
  }

  #press(event: PointerEvent): void {
    if (event.button !== 0) return
    const at = this.#where(event)
    this.#down.set(event.pointerId, at)
    this.#element.setPointerCapture(event.pointerId)
    if (this.#down.size > 1) {
      this.#drop()
      this.#doing = { kind: 'pinch' }
      return
    }
    const { mode, scene, lens } = this.#ground
    const found = mode === 'still' ? null : underFinger(scene, lens, at)
    if (!found) this.#doing = { kind: 'pan', last: at, moved: false }
    else if (mode === 'draw') this.#beginDrawing(found)
    else this.#beginTouch(found, at, mode)
  }

  #beginTouch(found: Hit, at: Point, mode: Mode): void {
    const start = { place: found.place, zones: this.#ground.zonesAt(found.place) }
    this.#doing = { kind: 'touch', hit: found, start, from: found.place, gesture: begun(at) }
    this.#show(found, at)
    if (mode === 'touch') this.#ground.emit('footmap-touch', start)
  }

  #show({ frame, place }: Hit, at: Point): void {
    const { scene, lens } = this.#ground
    const under = zonesUnder(scene, place)[0] ?? null
    const point = pointOf(place)
    const loupe = needsLoupe(under, lens)
      ? paintLoupe(
          at,
          point,
          frame,
          nearby(scene.zones, frame, point),
          under,
          under ? this.#ground.nameOf(under) : '',
          lens,
          scene.size.width,
        )
      : null
    this.paint.show(at, under, loupe)
  }

  #beginDrawing({ frame, place }: Hit): void {
    this.#doing = { kind: 'draw', frame, line: [pointOf(place)] }
    this.#drawn = svg('path', { class: 'drawn', transform: standing(frame) })
    this.paint.inWorld.replaceChildren(this.#drawn)
  }

  #move(event: PointerEvent): void {
    const before = this.#down.get(event.pointerId)
    if (!before) return
    const at = this.#where(event)
    if (this.#doing?.kind === 'pinch') this.#pinched(event.pointerId, at)
    this.#down.set(event.pointerId, at)
    const doing = this.#doing
    if (doing?.kind === 'touch') this.#slide(doing, at)
    if (doing?.kind === 'draw') this.#drawOn(doing, at)
    if (doing?.kind === 'pan') {
      const [dx, dy] = [at[0] - doing.last[0], at[1] - doing.last[1]]
      const far = doing.moved || Math.hypot(dx, dy) > 6
      if (!far) return
      this.#ground.lens = pan(this.#ground.lens, dx, dy, this.#ground.scene.size)
      this.#doing = { kind: 'pan', last: at, moved: true }
    }
  }

  #pinched(id: number, at: Point): void {
    const [a, b] = [...this.#down.entries()]
    if (!a || !b) return
    const now = (entry: readonly [number, Point]) => (entry[0] === id ? at : entry[1])
    const { lens, scene } = this.#ground
    this.#ground.lens = pinch(lens, [a[1], b[1]], [now(a), now(b)], scene.size)
  }

  #slide(doing: Extract<Doing, { kind: 'touch' }>, at: Point): void {
    const gesture = moved(doing.gesture, at)
    const { mode, scene, lens } = this.#ground
    if (gesture.kind === 'adjust' || (mode === 'pick' && gesture.kind !== 'rest')) {
      const found = underFinger(scene, lens, at)
      if (!found || found.frame !== doing.hit.frame) return
      const start = { place: found.place, zones: this.#ground.zonesAt(found.place) }
      this.#doing = { kind: 'touch', hit: found, start, from: doing.from, gesture }
      this.#show(found, at)
      if (mode === 'pick') this.#ground.emit('footmap-drag', { ...start, from: doing.from })
      return
    }
    this.#doing = { ...doing, gesture }
    if (gesture.kind !== 'slide') return
    this.paint.value(at, gesture.from, gesture.value, scene.size.width)
    if (doing.gesture.kind !== 'slide' || gesture.value !== doing.gesture.value)
      this.#ground.emit('footmap-slide', { ...doing.start, value: gesture.value, slid: true })
  }

  #drawOn(doing: Extract<Doing, { kind: 'draw' }>, at: Point): void {
    const point = fromStage(doing.frame, onStage(this.#ground.lens, at))
    const last = doing.line[doing.line.length - 1]
    if (last && Math.hypot(point[0] - last[0], point[1] - last[1]) < STEP) return
    const line = [...doing.line, point]
    this.#doing = { ...doing, line }
    const [drawn] = drawnRings(doing.frame, [line])
    if (this.#drawn && drawn) put(this.#drawn, { d: path(drawn) })
  }

  #lift(event: PointerEvent): void {
    if (!this.#down.delete(event.pointerId)) return
    const doing = this.#doing
    if (doing?.kind === 'pinch') {
      const [left] = this.#down.values()
      this.#doing = left ? { kind: 'pan', last: left, moved: true } : null
      return
    }
    this.#doing = null
    if (doing?.kind === 'touch') this.#endTouch(doing)
    if (doing?.kind === 'draw') this.#endDrawing(doing)
    if (doing?.kind === 'pan' && !doing.moved) this.#tap(event, doing.last)
  }

  #endTouch({ hit, start, from, gesture }: Extract<Doing, { kind: 'touch' }>): void {
    this.paint.clear()
    const { mode } = this.#ground
    if (mode === 'touch') {
      const slid = gesture.kind === 'slide'
      this.#ground.emit('footmap-touchend', { ...start, value: gesture.value, slid })
    }
    if (mode === 'pick') this.#ground.emit('footmap-place', { ...start, from })
    const zone = start.zones[0]
    if (mode === 'pick' && zone !== undefined) {
      const view: View = hit.frame.view
      this.#ground.emit('footmap-zone', { foot: hit.frame.foot, zone, view, place: start.place })
    }
  }

  #endDrawing({ frame, line }: Extract<Doing, { kind: 'draw' }>): void {
    this.paint.clear()
    this.#drawn = null
    if (line.length < LEAST) return
    const ring = line.map((point) => pointOf(placeAt(frame.foot, frame.view, point)))
    this.#ground.emit('footmap-drawn', { foot: frame.foot, view: frame.view, ring })
  }

  #tap(event: PointerEvent, where: Point): void {
    const last = this.#tapped
    const near = last && Math.hypot(where[0] - last.where[0], where[1] - last.where[1]) < 40
    if (last && near && event.timeStamp - last.at < DOUBLE) {
      this.#tapped = null
      this.#ground.turnOver(1)
    } else this.#tapped = { at: event.timeStamp, where }
  }

  #lose(event: PointerEvent): void {
    this.#down.delete(event.pointerId)
    this.#drop()
  }

  /** Takes back what one finger began: it was no touch. */
  #drop(): void {
    if (this.#doing?.kind === 'touch') this.#ground.emit('footmap-touchcancel', this.#doing.start)
    this.#doing = null
    this.#drawn = null
    this.paint.clear()
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault()
    const { lens, scene } = this.#ground
    this.#ground.lens = magnify(lens, Math.exp(-event.deltaY / 400), this.#where(event), scene.size)
  }
}
