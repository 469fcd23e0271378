/** `<foot-list>`: every zone of a map as a list with a search, for who would rather read than look. */

import { SIDES, type Side, type Zone } from '../core/feet/types.ts'
import { mapWords } from '../core/words/map.ts'
import { FootMap } from './element.ts'
import { find } from './stage/find.ts'

const STYLE = `
:host { display: flex; flex-direction: column; gap: .5rem; min-height: 0; font-family: inherit; color: #33261f; }
:host([theme='dim']) { color: #efe2d2; }
:host([hidden]) { display: none; }
label { font-weight: 600; }
input { font: inherit; color: inherit; background: transparent; border: 2px solid currentColor; border-radius: 12px;
  padding: .5rem .8rem; min-height: 48px; box-sizing: border-box; width: 100%; }
p { margin: 0; font-size: .9rem; }
ul { list-style: none; margin: 0; padding: 0; overflow: auto; flex: 1 1 0; min-height: 8rem; }
li { display: flex; gap: .5rem; align-items: center; padding: .25rem 0; border-bottom: 1px solid rgb(128 110 95 / .35); }
.said { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.place { display: block; font-size: .85rem; }
button { font: inherit; font-weight: 600; color: inherit; background: none; border: 2px solid currentColor; border-radius: 12px;
  min-width: 48px; min-height: 48px; cursor: pointer; }
:focus-visible { outline: 3px solid #0d6e6e; outline-offset: 2px; }
:host([theme='dim']) :focus-visible { outline-color: #6fd6c8; }
@media print { input, button { display: none; } }
`

const Base: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

/** Speaks for the `<foot-map>` whose id stands in `for`, or that is set as `map`. */
export class FootList extends Base {
  static readonly observedAttributes: readonly string[] = ['for']

  readonly #label = document.createElement('label')
  readonly #input = document.createElement('input')
  readonly #count = document.createElement('p')
  readonly #list = document.createElement('ul')
  #map: FootMap | null = null

  constructor() {
    super()
    const root = this.attachShadow({ mode: 'open' })
    const style = document.createElement('style')
    style.textContent = STYLE
    this.#input.type = 'search'
    this.#input.id = 'typed'
    this.#input.autocomplete = 'off'
    this.#label.htmlFor = 'typed'
    this.#count.setAttribute('role', 'status')
    this.#list.tabIndex = 0
    this.#input.addEventListener('input', () => this.tell())
    root.append(style, this.#label, this.#input, this.#count, this.#list)
  }

  connectedCallback(): void {
    this.attributeChangedCallback()
    this.map = this.#map
  }

  attributeChangedCallback(): void {
    const named = document.getElementById(this.getAttribute('for') ?? '')
    if (named instanceof FootMap) this.map = named
  }

  disconnectedCallback(): void {
    this.#map?.removeEventListener('footmap-change', this.#hear)
  }

  readonly #hear = () => this.tell()

  get map(): FootMap | null {
    return this.#map
  }
  set map(map: FootMap | null) {
    this.#map?.removeEventListener('footmap-change', this.#hear)
    this.#map = map
    map?.addEventListener('footmap-change', this.#hear)
    this.tell()
  }

  /** Writes the list anew, as the map does when its chart or language change. */
  tell(): void {
    const language = this.#map?.language ?? 'en'
    const words = mapWords[language]
    this.lang = language
    this.#label.textContent = words.search
    this.#list.setAttribute('aria-label', words.list)
    const zones = find(this.#map?.chart ?? null, this.#input.value)
    this.#count.textContent = zones.length > 0 ? words.found(zones.length) : words.nothing
    this.#list.replaceChildren(...zones.map((zone) => this.#row(zone)))
  }

  #row(zone: Zone): HTMLLIElement {
    const language = this.#map?.language ?? 'en'
    const row = document.createElement('li')
    const said = document.createElement('span')
    said.className = 'said'
    const place = document.createElement('span')
    place.className = 'place'
    place.textContent = zone.anatomy[language]
    said.append(zone.names[language], place)
    const feet = [...SIDES].reverse().filter((foot) => zone.feet.includes(foot))
    row.append(said, ...feet.map((foot) => this.#button(zone, foot)))
    return row
  }

  #button(zone: Zone, foot: Side): HTMLButtonElement {
    const language = this.#map?.language ?? 'en'
    const words = mapWords[language]
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = foot === 'left' ? words.leftLetter : words.rightLetter
    button.setAttribute('aria-label', `${words[foot]}: ${zone.names[language]}`)
    button.addEventListener('click', () => {
      this.#map?.focusZone(foot, zone.id)
      const detail = { foot, zone: zone.id }
      this.dispatchEvent(
        new CustomEvent('footlist-zone', { detail, bubbles: true, composed: true }),
      )
    })
    return button
  }
}
