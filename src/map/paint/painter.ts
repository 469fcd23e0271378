/** Holds the layers of the map and paints each from what it is given. */

import { bounds, contains } from '../../core/feet/plane/geometry.ts'
import type { Point } from '../../core/feet/types.ts'
import { mapWords } from '../../core/words/map.ts'
import { areaRings } from '../stage/areas.ts'
import { drawnRings, formOf } from '../stage/form.ts'
import { drawnToStage, toStage } from '../stage/frame.ts'
import { type Label, type Named, place } from '../stage/labels.ts'
import { type Lens, onScreen, WHOLE } from '../stage/lens.ts'
import { type MarkPicture, pictures } from '../stage/marks.ts'
import { alike, type Scene } from '../stage/scene.ts'
import type { StagedZone } from '../stage/zones-on-stage.ts'
import type { FootMapState } from '../types.ts'
import { captionsFit } from './captions.ts'
import type { FingerPaint } from './paint-finger.ts'
import { footDefinitions, paintFoot, reshapeFoot } from './paint-foot.ts'
import { paintHeat, paintLegend } from './paint-heat.ts'
import { paintGhost, paintMark } from './paint-marks.ts'
import { paintBeside, paintPin } from './paint-pointed.ts'
import { paintAvoided, paintZones, reshapeZones, zoneDefinitions } from './paint-zones.ts'
import { DRAWN, HOST } from './style.ts'
import { put, svg } from './svg.ts'

/** Size of names on the map, in parts of the page's own letter size. */
const LETTER = 0.75

/** Pixels of a page's letter that nobody has made larger or smaller. */
const USUAL = 16

/** How far marks grow with the page's letters; beyond that they would hide the feet. */
const LARGEST = 1.75

/** How far, as a logarithm, names may be stretched while fingers are still zooming. */
const DRIFT = 0.15

/** A name on the map is its first part: what stands in brackets or behind a comma is left out. */
function short(name: string): string {
  const bare = name.replace(/\s*[(（][^)）]*[)）]/gu, '')
  return (bare.split(/[,，、/]/u)[0] ?? bare).trim()
}

/** Acupoints begin with the code they are known by everywhere: `KI1`. */
const CODE = /^[A-Z]{2}\d{1,2}(?= )/

function named(staged: StagedZone, lens: Lens, language: FootMapState['language']): Named {
  const { frame, rings, drawn, heart } = staged
  const home = drawn[rings.findIndex((ring) => contains(ring, heart))]
  const [a, b, c, d] = bounds(home ? [home] : drawn)
  const [p, q] = [drawnToStage(frame, [a, b]), drawnToStage(frame, [c, d])]
  const room: Point = [Math.abs(q[0] - p[0]) * lens.k, Math.abs(q[1] - p[1]) * lens.k]
  const at = onScreen(lens, toStage(frame, heart))
  const text = short(staged.of.names[language])
  const code = CODE.exec(staged.of.names.en)?.[0]
  return {
    id: `${staged.foot}/${staged.zone}`,
    text,
    at,
    room,
    ...(code === undefined ? {} : { code: language === 'en' ? code : text }),
  }
}

export class Painter {
  readonly svg = svg('svg', { class: 'stage', role: 'group', part: 'stage' })
  readonly #definitions = svg('defs')
  readonly #world = svg('g')
  readonly #feet = svg('g')
  readonly #zones = svg('g')
  readonly #heat = svg('g', { 'aria-hidden': 'true' })
  readonly #avoided = svg('g', { 'aria-hidden': 'true' })
  readonly #labels = svg('g', { 'aria-hidden': 'true' })
  readonly #legend = svg('g', { class: 'legend', part: 'legend', role: 'img' })
  readonly #marks = svg('g')
  readonly #keys = document.createElement('p')
  readonly #names = new Map<string, SVGElement>()
  /** Pixels of a letter of the page, read once for each stage. */
  #rem = USUAL
  /** The lens that names and marks were last painted for. */
  #at: Lens = WHOLE

  constructor(root: ShadowRoot) {
    const style = document.createElement('style')
    style.textContent = HOST + DRAWN
    this.#keys.id = 'keys'
    this.#keys.className = 'quiet'
    put(this.svg, { 'aria-describedby': 'keys' })
    this.#world.append(this.#feet, this.#zones, this.#heat, this.#avoided)
    this.svg.append(this.#definitions, this.#world, this.#labels, this.#marks)
    root.append(style, this.svg, this.#keys)
  }

  /** Puts the finger's own layers in place, above the zones and above everything. */
  hold(paint: FingerPaint): void {
    this.#world.append(paint.inWorld)
    this.svg.append(paint.onTop)
  }

  /** The feet themselves, with the letters that say which is which. */
  stage(scene: Scene, { language }: FootMapState): void {
    const words = mapWords[language]
    this.#rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL
    put(this.svg, { 'aria-label': `${words.map}: ${words[scene.view]}` })
    this.#keys.textContent = words.keys
    this.#keys.lang = language
    this.#definitions.replaceChildren(...footDefinitions(scene), ...zoneDefinitions())
    const fit = captionsFit(scene.frames, [words.right, words.left], this.#rem)
    const letters = { left: words.leftLetter, right: words.rightLetter }
    this.#feet.replaceChildren(
      ...scene.frames.map(paintFoot),
      ...scene.frames.map(({ foot, box: [left, top, right] }) =>
        svg(
          'text',
          { class: 'side', part: 'side', x: (left + right) / 2, y: top - 12 },
          fit ? words[foot] : letters[foot],
        ),
      ),
    )
  }

  /**
   * Follows a shape that is being dragged: what is painted is moved, nothing is made anew. False
   * where other things would have to be painted, as when a toe goes missing.
   */
  reshape(scene: Scene, state: FootMapState, before: Scene): boolean {
    if (!alike(scene, before)) return false
    for (const [i, frame] of scene.frames.entries()) {
      const [foot, zones] = [this.#feet.children[i], this.#zones.children[i]]
      if (!foot || !zones) return false
      if (formOf(frame).plain) continue
      reshapeFoot(foot, this.#definitions, frame)
      reshapeZones(zones, frame, scene.zones)
    }
    this.#avoid(scene, state)
    return true
  }

  /** Zones, plan and what is kept off. */
  zones(scene: Scene, state: FootMapState): void {
    const { pointed, language } = state
    const day = { ...state, lit: pointed.zones }
    this.#zones.replaceChildren(
      ...scene.frames.map((frame) => paintZones(frame, scene.zones, day, language)),
    )
    this.#avoid(scene, state)
  }

  #avoid(scene: Scene, { avoided, pointed }: FootMapState): void {
    this.#avoided.replaceChildren(
      ...scene.frames.flatMap((frame) => {
        const whole = avoided.feet.includes(frame.foot) || avoided.areas.includes('foot')
        const rings = [
          ...avoided.areas.flatMap((area) => areaRings(area, frame.view)),
          ...avoided.drawn
            .filter(({ foot, view }) => foot === frame.foot && view === frame.view)
            .map(({ ring }) => ring),
        ]
        const there = drawnRings(frame, rings)
        return [
          ...(whole || there.length > 0 ? [paintAvoided(frame, there, whole)] : []),
          ...paintBeside(frame, pointed.beside),
        ]
      }),
    )
  }

  /** Where touches gather, with what the bands mean; nothing of it stands there without heat. */
  heat(scene: Scene, state: FootMapState): void {
    this.#heat.replaceChildren(...paintHeat(scene, state.heat))
    const legend = paintLegend(scene, state)
    this.#legend.replaceChildren(...legend)
    this.svg.classList.toggle('warmed', legend.length > 0)
    if (legend.length > 0) this.svg.append(this.#legend)
    else this.#legend.remove()
  }

  /**
   * Follows a lens that is still moving, at the price of three attributes: names and marks are
   * carried along as they stand, and names, the dearest to draw at ever other sizes, wait for the
   * fingers to come to rest before they fade in again. False where they have grown so much that they are due anew.
   */
  follow(lens: Lens): boolean {
    const f = lens.k / this.#at.k
    if (Math.abs(Math.log(f)) > DRIFT) return false
    const [dx, dy] = [lens.x - f * this.#at.x, lens.y - f * this.#at.y]
    put(this.#world, { transform: `translate(${lens.x} ${lens.y}) scale(${lens.k})` })
    for (const layer of [this.#labels, this.#marks])
      put(layer, { transform: `translate(${dx} ${dy}) scale(${f})` })
    put(this.#labels, { display: f === 1 ? undefined : 'none' })
    return true
  }

  /** What keeps its size on the screen whatever the lens: names and marks. */
  overlay(scene: Scene, state: FootMapState, lens: Lens): void {
    this.#at = lens
    this.follow(lens)
    const words = mapWords[state.language]
    const size = Math.min(LARGEST, this.#rem / USUAL)
    const said = ({ foot, state: is, text, kept }: MarkPicture) =>
      words.mark(words[foot], words[is], text, words[kept])
    this.#marks.replaceChildren(
      ...pictures(state.overlay, scene.frames).map((picture) =>
        paintGhost(picture, lens, words.earlier(said(picture)), size),
      ),
      ...pictures(state.marks, scene.frames).map((picture) =>
        paintMark(picture, lens, said(picture), size),
      ),
      ...paintPin(state.pointed.place, scene.frames, lens, words.pin),
    )
    const wanted = state.names === 'zones' ? scene.zones : []
    this.#name(
      place(
        wanted.map((staged) => named(staged, lens, state.language)),
        LETTER * this.#rem,
      ),
    )
  }

  /** Names that stay keep their element, so that only new ones fade in. */
  #name(labels: readonly Label[]): void {
    const keep = new Set(labels.map(({ id }) => id))
    for (const [id, element] of this.#names) {
      if (keep.has(id)) continue
      element.remove()
      this.#names.delete(id)
    }
    for (const { id, text, at, upright } of labels) {
      const element = this.#names.get(id) ?? svg('text', { class: 'label', part: 'label' })
      element.textContent = text
      const turn = upright ? ' rotate(-90)' : ''
      put(element, { transform: `translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})${turn}` })
      if (this.#names.has(id)) continue
      this.#names.set(id, element)
      this.#labels.append(element)
    }
  }
}
