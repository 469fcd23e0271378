/** What is painted the moment a finger comes down: the spot, its zone, the loupe, the number. */

import type { Point } from '../../core/feet/types.ts'
import { picture } from '../stage/drawn.ts'
import { drawnPoint } from '../stage/form.ts'
import type { Frame } from '../stage/frame.ts'
import type { Lens } from '../stage/lens.ts'
import { systemOf } from '../stage/systems.ts'
import type { StagedZone } from '../stage/zones-on-stage.ts'
import { path, put, standing, svg, UNIT } from './svg.ts'

/** Half the smallest breadth of a zone, in pixels, that a fingertip still hits without a loupe. */
export const EASY = 22

/** Radius of the loupe and how much it enlarges. */
const GLASS = 72
const ENLARGED = 2.6

/** How far above the finger things are shown, so that the finger does not hide them. */
const ABOVE = 118

/** Where the loupe stands: above the finger, beside it where there is no room above. */
export function glassAt([x, y]: Point, width: number): Point {
  const cx = Math.min(Math.max(x, GLASS + 4), Math.max(GLASS + 4, width - GLASS - 4))
  if (y - ABOVE - GLASS >= 4) return [cx, y - ABOVE]
  const beside = x < width / 2 ? x + ABOVE : x - ABOVE
  return [beside, Math.max(GLASS + 4, y - 30)]
}

/** A zoomed circle with what lies round the finger and a cross at the very spot. */
export function paintLoupe(
  finger: Point,
  point: Point,
  frame: Frame,
  near: readonly StagedZone[],
  under: StagedZone | null,
  name: string,
  lens: Lens,
  width: number,
): SVGElement {
  const [cx, cy] = glassAt(finger, width)
  const scale = (frame.scale * lens.k * Math.max(1, ENLARGED / Math.sqrt(lens.k))) / UNIT
  const [a, b, c, d] = frame.matrix.map((m) => Math.sign(m)) as [number, number, number, number]
  const [p, q] = drawnPoint(frame, point).map((x) => x * UNIT) as [number, number]
  const matrix = [a, b, c, d].map((m) => m * scale)
  const x = cx - scale * (a * p + c * q)
  const y = cy - scale * (b * p + d * q)
  return svg(
    'g',
    { class: 'loupe', part: 'loupe' },
    svg('clipPath', { id: 'glass' }, svg('circle', { cx, cy, r: GLASS })),
    svg('circle', { class: 'glass', cx, cy, r: GLASS }),
    svg(
      'g',
      { 'clip-path': 'url(#glass)' },
      svg(
        'g',
        { transform: `matrix(${[...matrix, x, y].join(' ')})` },
        svg('path', { class: 'skin', d: path(picture(frame).skin) }),
        ...near.map((staged) =>
          svg('path', {
            class: 'zone',
            d: path(...staged.drawn),
            fill: `url(#system-${systemOf(staged.zone)})`,
          }),
        ),
        ...(under ? [svg('path', { class: 'under', d: path(...under.drawn) })] : []),
      ),
      svg('path', { class: 'cross', d: `M${cx - 14} ${cy}h28M${cx} ${cy - 14}v28` }),
    ),
    ...(name ? [svg('text', { x: cx, y: cy + GLASS - 14 }, name)] : []),
  )
}

/** The zones close enough to a point to be seen in the loupe. */
export function nearby(
  zones: readonly StagedZone[],
  frame: Frame,
  [p, q]: Point,
): readonly StagedZone[] {
  const far = (GLASS * 1.1) / frame.scale
  return zones.filter(
    (staged) =>
      staged.frame === frame &&
      staged.rings.some((ring) => ring.some(([x, y]) => Math.hypot(x - p, y - q) < far * 2)),
  )
}

/** The painted finger: made once, moved at every touch, so that the paint costs next to nothing. */
export class FingerPaint {
  readonly inWorld = svg('g', { class: 'finger-zone' })
  readonly onTop = svg('g', { class: 'finger', part: 'finger' })
  readonly #under = svg('path', { class: 'under', part: 'under' })
  readonly #slide = {
    dot: svg('circle', { class: 'dot', r: 7 }),
    track: svg('path', { class: 'track' }),
    filled: svg('path', { class: 'filled' }),
    bubble: svg('circle', { class: 'bubble', r: 29 }),
    number: svg('text', { y: 1 }),
  }

  /** Shows spot and zone under a finger. `at` in pixels of the screen. */
  show(at: Point, under: StagedZone | null, loupe: SVGElement | null): void {
    if (under) {
      put(this.#under, { d: path(...under.drawn), transform: standing(under.frame) })
      this.inWorld.replaceChildren(this.#under)
    } else this.inWorld.replaceChildren()
    const [cx, cy] = at
    this.onTop.replaceChildren(
      svg('circle', { cx, cy, r: 26 }),
      svg('circle', { class: 'dot', cx, cy, r: 7 }),
      ...(loupe ? [loupe] : []),
    )
  }

  /** Shows the number that a slide has come to, on a track beside the finger. */
  value(at: Point, start: Point, value: number, width: number): void {
    const side = start[0] > width - 130 ? -1 : 1
    const x = start[0] + side * 64
    const top = start[1] - 200
    const [bx, by] = [x + side * 34, Math.min(Math.max(at[1], 34), start[1])]
    const { dot, track, filled, bubble, number } = this.#slide
    if (bubble.parentNode !== this.onTop) {
      put(dot, { cx: start[0], cy: start[1] })
      put(track, { d: `M${x} ${start[1]}V${Math.max(8, top)}` })
      this.onTop.replaceChildren(dot, track, filled, bubble, number)
    }
    put(bubble, { transform: `translate(${bx} ${by})` })
    put(number, { transform: `translate(${bx} ${by})` })
    if (number.textContent === String(value)) return
    number.textContent = String(value)
    put(filled, { d: `M${x} ${start[1]}V${Math.max(8, start[1] - value * 20)}` })
  }

  /** Takes everything away again. */
  clear(): void {
    this.inWorld.replaceChildren()
    this.onTop.replaceChildren()
    this.#slide.number.textContent = ''
  }
}

/** Whether a zone is too small for a fingertip at this magnification. */
export function needsLoupe(staged: StagedZone | null, lens: Lens): boolean {
  return staged !== null && staged.reach * staged.frame.scale * lens.k < EASY
}
