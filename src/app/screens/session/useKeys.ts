/** Hears the keys of a pedal wherever the focus is, and lets what was tapped not keep it. */

import { useEffect } from 'react'
import { type KeyMove, moveFor, type Under } from '../../../core/session/work/keys.ts'
import { usePedal } from '../../visits/pedal.ts'

/** Reads what is under the key from the event's target, through the map's shadow root. */
function underOf(target: EventTarget | null): Under {
  if (!(target instanceof Element)) return 'page'
  if (target.closest('input, textarea, select, [contenteditable]')) return 'typing'
  if (target.closest('foot-map')) return 'map'
  if (target.closest('button, a, summary')) return 'button'
  return 'page'
}

/** What has the focus, however deep in shadow. */
function focused(): Element | null {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at
}

/** A tap is done when the finger is up: unlike who came by keys, nobody means what was tapped any more. */
function letGo(): void {
  const at = focused()
  if (at instanceof HTMLElement || at instanceof SVGElement) {
    if (underOf(document.activeElement) !== 'typing') at.blur()
  }
}

/** Calls `hear` for each key of the session, unless something lies over it. */
export function useKeys(hear: (move: KeyMove) => void, listens: boolean): void {
  const [learned] = usePedal()
  useEffect(() => {
    if (!listens) return
    const down = (event: KeyboardEvent) => {
      if (event.isComposing || document.querySelector('dialog[open]')) return
      const modified = event.ctrlKey || event.metaKey || event.altKey
      const held = { repeat: event.repeat, modified }
      const move = moveFor(event.key, underOf(event.target), held, learned)
      if (move === null) return
      event.preventDefault()
      hear(move)
    }
    // Before the button's own handler: what it opens has the focus by right.
    const clicked = (event: MouseEvent) => {
      if (event.detail > 0 && !(event.target as Element | null)?.closest?.('dialog')) letGo()
    }
    const lifted = (event: PointerEvent) => {
      if (underOf(event.target) === 'map') letGo()
    }
    addEventListener('keydown', down)
    addEventListener('click', clicked, { capture: true })
    addEventListener('pointerup', lifted, { capture: true })
    return () => {
      removeEventListener('keydown', down)
      removeEventListener('click', clicked, { capture: true })
      removeEventListener('pointerup', lifted, { capture: true })
    }
  })
}
