/** The turntable: sole, inner side, back, outer side of the foot, each a button with its outline. */

import { outline } from '../../core/feet/foot/outlines.ts'
import type { View } from '../../core/feet/types.ts'
import type { Language } from '../../core/words/language.ts'
import { mapWords } from '../../core/words/map.ts'
import { layout, rimBeside, type Size } from '../stage/frame.ts'
import { path, put, standing, svg } from './svg.ts'

/** The way a foot is turned in the hand, not the order of the charts. */
export const ROUND: readonly View[] = ['plantar', 'medial', 'dorsal', 'lateral']

/** Breadth of a map in pixels below which its corners are full of feet. */
const ROOMY = 460

/** Pixels between a button in the corner and the heel beside it. */
const AIR = 8

/** The view that a turn leads to from another. */
export function turned(view: View, by: 1 | -1): View {
  return ROUND[(ROUND.indexOf(view) + by + ROUND.length) % ROUND.length] ?? 'plantar'
}

function icon(view: View): SVGElement {
  const [frame] = layout({ width: 400, height: 400 }, view, 'right')
  if (!frame) return svg('svg')
  const [x0, y0, x1, y1] = frame.box
  return svg(
    'svg',
    { viewBox: [x0 - 4, y0 - 4, x1 - x0 + 8, y1 - y0 + 8].join(' '), 'aria-hidden': 'true' },
    svg('path', { d: path(outline(view)), transform: standing(frame) }),
  )
}

export class Strip {
  readonly element = document.createElement('div')
  readonly #buttons: ReadonlyMap<View, HTMLButtonElement>

  constructor(choose: (view: View) => void) {
    this.element.className = 'strip'
    put(this.element, { role: 'group', part: 'strip' })
    this.#buttons = new Map(
      ROUND.map((view) => {
        const button = document.createElement('button')
        button.type = 'button'
        put(button, { part: 'strip-view' })
        button.append(icon(view), document.createElement('span'))
        button.addEventListener('click', () => choose(view))
        return [view, button]
      }),
    )
    this.element.append(...this.#buttons.values())
  }

  /**
   * Stands in the empty corners beside the heels where that was asked for and there is room, else
   * below the feet; answers with the room that it leaves to them.
   */
  stand(asked: string | null, host: Size): Size {
    const corners = asked === 'corners' && host.width >= ROOMY
    this.element.classList.toggle('corners', corners)
    if (!corners) return { ...host, height: host.height - this.element.offsetHeight }
    const button = this.element.firstElementChild as HTMLElement
    return { ...host, rim: rimBeside(host.width, button.offsetWidth + AIR) }
  }

  /** Says which view is shown, in the language of the map. */
  tell(shown: View, language: Language): void {
    const words = mapWords[language]
    put(this.element, { 'aria-label': words.turn, lang: language })
    for (const [view, button] of this.#buttons) {
      put(button, { 'aria-pressed': String(view === shown) })
      const name = button.querySelector('span')
      if (name) name.textContent = words[view]
    }
  }
}
