/** Three keys drive the session, so that a page-turn pedal, an elbow or a knuckle does. */

export type KeyMove = 'next' | 'back' | 'mark' | 'pain-now' | 'undo'

const MOVES: { readonly [key: string]: KeyMove } = {
  PageDown: 'next',
  ArrowRight: 'next',
  ' ': 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  Enter: 'mark',
  m: 'mark',
  Escape: 'pain-now',
  p: 'pain-now',
  z: 'undo',
  Backspace: 'undo',
}

/** Where a key went down: what has the focus may need the key for itself. */
export type Under = 'page' | 'button' | 'typing' | 'map'

/**
 * What a key means in the session, or null if it is not ours. In a text field nothing is; on a button
 * Space and Enter press it; on the map the arrows and Enter walk and touch. A pedal sends PageDown
 * and PageUp, which mean the same everywhere but in a text field.
 */
export function moveFor(
  key: string,
  under: Under,
  held: { readonly repeat: boolean; readonly modified: boolean },
): KeyMove | null {
  if (under === 'typing' || held.repeat || held.modified) return null
  const move = MOVES[key.length === 1 ? key.toLowerCase() : key] ?? null
  if (under === 'button' && (key === ' ' || key === 'Enter')) return null
  if (under === 'map' && (key === ' ' || key === 'Enter' || key.startsWith('Arrow'))) return null
  return move
}

/** Reads what is under the key from the event's target, through the map's shadow root. */
export function underOf(target: EventTarget | null): Under {
  if (!(target instanceof Element)) return 'page'
  if (target.closest('input, textarea, select, [contenteditable]')) return 'typing'
  if (target.closest('foot-map')) return 'map'
  if (target.closest('button, a, summary')) return 'button'
  return 'page'
}
