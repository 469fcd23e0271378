/** The map by keyboard: arrows from zone to zone, Enter and digits to touch, keys to look closer. */

import type { FingerPaint } from '../paint/paint-finger.ts'
import { put } from '../paint/svg.ts'
import { placeAt, toStage } from '../stage/frame.ts'
import { magnify, onScreen, WHOLE } from '../stage/lens.ts'
import type { Scene } from '../stage/scene.ts'
import { type StagedZone, same } from '../stage/zones-on-stage.ts'
import type { FootZone } from '../types.ts'
import type { Ground } from './fingers.ts'
import { type Arrow, neighbour } from './keys.ts'

const ARROWS: { readonly [key: string]: Arrow } = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** How much a plus or minus key magnifies. */
const CLOSER = 1.4

export class Keys {
  readonly #element: SVGElement
  readonly #ground: Ground
  readonly #paint: FingerPaint
  /** The one zone that Tab stops at. */
  #stop: FootZone | null = null

  constructor(element: SVGElement, ground: Ground, paint: FingerPaint) {
    this.#element = element
    this.#ground = ground
    this.#paint = paint
    element.addEventListener('keydown', (event) => this.#press(event))
    element.addEventListener('keyup', () => paint.clear())
    // On the drawing itself such a listener would make Tab stop at the drawing, before any zone.
    element.getRootNode().addEventListener('focusin', (event) => this.#entered(event))
  }

  /** After the zones were painted anew: Tab finds one of them, and a focus that was held stays. */
  settle({ zones }: Scene, held: boolean): void {
    const stop = zones.find((staged) => same(staged, this.#stop)) ?? zones[0] ?? null
    this.#stop = stop
    const node = stop && this.#node(stop)
    if (!node) return
    put(node, { tabindex: 0 })
    if (held) node.focus()
  }

  /** Puts the focus on a zone; false where it is not on the stage. */
  focus(zone: FootZone): boolean {
    const node = this.#node(zone)
    node?.focus()
    return node !== null
  }

  #node({ foot, zone }: FootZone): SVGElement | null {
    return this.#element.querySelector(
      `.zones [data-foot="${foot}"][data-zone="${CSS.escape(zone)}"]`,
    )
  }

  #zoneOf(target: EventTarget | null): StagedZone | undefined {
    if (!(target instanceof SVGElement)) return undefined
    const { foot, zone } = target.dataset
    return this.#ground.scene.zones.find((staged) => staged.foot === foot && staged.zone === zone)
  }

  #entered(event: Event): void {
    const staged = this.#zoneOf(event.target)
    if (!staged) return
    const before = this.#stop && this.#node(this.#stop)
    if (before) put(before, { tabindex: -1 })
    this.#stop = staged
    const node = this.#node(staged)
    if (node) put(node, { tabindex: 0 })
  }

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const staged = this.#zoneOf(event.target)
    if (this.#act(event, staged)) event.preventDefault()
  }

  #act(event: KeyboardEvent, staged: StagedZone | undefined): boolean {
    const { lens, scene } = this.#ground
    const arrow = ARROWS[event.key]
    if (staged && arrow) return this.#go(staged, arrow)
    if (staged && (event.key === 'Enter' || event.key === ' ')) return this.#touch(staged, null)
    if (staged && /^[0-9]$/.test(event.key)) return this.#touch(staged, Number(event.key))
    const middle = [scene.size.width / 2, scene.size.height / 2] as const
    if (event.key === '+' || event.key === '-') {
      const by = event.key === '+' ? CLOSER : 1 / CLOSER
      const at = staged ? onScreen(lens, toStage(staged.frame, staged.heart)) : middle
      this.#ground.lens = magnify(lens, by, at, scene.size)
      return true
    }
    if (event.key === 'Escape') this.#ground.lens = WHOLE
    if (event.key.toLowerCase() === 'v') this.#ground.turnOver(event.shiftKey ? -1 : 1)
    return event.key.toLowerCase() === 'v'
  }

  #go(staged: StagedZone, arrow: Arrow): boolean {
    const { scene, lens } = this.#ground
    const points = scene.zones.map(({ frame, heart }) => toStage(frame, heart))
    const next = scene.zones[neighbour(points, scene.zones.indexOf(staged), arrow)]
    if (!next) return true
    const [x, y] = onScreen(lens, toStage(next.frame, next.heart))
    const { width, height } = scene.size
    if (x < 0 || y < 0 || x > width || y > height) this.#ground.lens = WHOLE
    this.#node(next)?.focus()
    return true
  }

  /** A touch by key lands on the zone's deepest point; without a digit it says 0, unslid. */
  #touch(staged: StagedZone, value: number | null): boolean {
    const { mode, lens } = this.#ground
    const { foot, zone, frame, heart } = staged
    const place = placeAt(foot, frame.view, heart)
    if (mode === 'pick') {
      this.#ground.emit('footmap-place', { place, zones: this.#ground.zonesAt(place), from: place })
      this.#ground.emit('footmap-zone', { foot, zone, view: frame.view, place })
    }
    if (mode !== 'touch') return mode === 'pick'
    this.#paint.show(onScreen(lens, toStage(frame, heart)), staged, null)
    const start = { place, zones: this.#ground.zonesAt(place) }
    this.#ground.emit('footmap-touch', start)
    this.#ground.emit('footmap-touchend', { ...start, value: value ?? 0, slid: value !== null })
    return true
  }
}
