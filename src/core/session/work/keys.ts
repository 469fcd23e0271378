/** Three keys drive the session, so that a page-turn pedal, an elbow or a knuckle does. */

/** What a key does in the session. */
export type KeyMove = 'next' | 'back' | 'mark' | 'pain-now' | 'undo'

/** What any key may be taught to do; pain now and undo keep theirs. */
export const LEARNABLE = ['next', 'back', 'mark'] as const
/** One of them. */
export type Learnable = (typeof LEARNABLE)[number]

/** The keys that a pedal was taught by, in place of what they do by themselves. */
export type Learned = { readonly [move in Learnable]?: string }

/** Page-turn pedals send pages, arrows either way, Enter and Space. */
const MOVES: { readonly [key: string]: KeyMove } = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  Enter: 'mark',
  m: 'mark',
  Escape: 'pain-now',
  p: 'pain-now',
  z: 'undo',
  Backspace: 'undo',
}

/** Keys that are no key of their own, or that a keyboard and a screen reader cannot do without. */
const NEVER = /^(Tab|Shift|Control|Alt|AltGraph|Meta|Fn|CapsLock|Dead|Process|Unidentified|)$/

/** Capital or not is the same key. */
const named = (key: string): string => (key.length === 1 ? key.toLowerCase() : key)

/** Where a key went down: what has the focus may need the key for itself. */
export type Under = 'page' | 'button' | 'typing' | 'map'

/**
 * What a key means in the session, or null if it is not ours. In a text field nothing is; on a button
 * that was reached by keys, Space and Enter press it; on the map that was, the arrows and Enter walk
 * and touch. What was tapped does not have the focus. [WORK5]
 *
 * @param key as the browser names it
 *
 * @example
 * moveFor('ArrowDown', 'page', { repeat: false, modified: false }) // 'next'
 * moveFor('b', 'page', { repeat: false, modified: false }, { back: 'b' }) // 'back'
 */
export function moveFor(
  key: string,
  under: Under,
  held: { readonly repeat: boolean; readonly modified: boolean },
  learned: Learned = {},
): KeyMove | null {
  if (under === 'typing' || held.repeat || held.modified) return null
  const name = named(key)
  if (under === 'button' && (name === ' ' || name === 'Enter')) return null
  if (under === 'map' && (name === ' ' || name === 'Enter' || name.startsWith('Arrow'))) return null
  const taught = LEARNABLE.find((move) => learned[move] === name)
  return taught ?? (Object.hasOwn(MOVES, name) ? (MOVES[name] ?? null) : null)
}

/** Whether a key may be taught something: not one that means pain now or undo, nor one that is none. */
export function mayLearn(key: string): boolean {
  const move = moveFor(key, 'page', { repeat: false, modified: false })
  return !NEVER.test(key) && move !== 'pain-now' && move !== 'undo'
}

/** A key taught a move; whatever else it was taught is forgotten, and a key that may not be leaves all as it is. */
export function learn(learned: Learned, move: Learnable, key: string): Learned {
  if (!mayLearn(key)) return learned
  const name = named(key)
  const others = LEARNABLE.filter((one) => one !== move && learned[one] !== name)
  return {
    ...Object.fromEntries(others.flatMap((one) => (learned[one] ? [[one, learned[one]]] : []))),
    [move]: name,
  }
}

/** Every key that does something now, the taught one first. */
export function keysFor(move: Learnable, learned: Learned): readonly string[] {
  const own = learned[move]
  const usual = Object.keys(MOVES).filter(
    (key) => MOVES[key] === move && !LEARNABLE.some((one) => learned[one] === key),
  )
  return own === undefined ? usual : [own, ...usual]
}

/** What was taught, from the note it was kept as; whatever is no such note was nothing taught. */
export function readLearned(note: string | null): Learned {
  let said: unknown
  try {
    said = JSON.parse(note ?? '{}')
  } catch {
    return {}
  }
  if (typeof said !== 'object' || said === null) return {}
  const taught = new Map<string, unknown>(Object.entries(said))
  return LEARNABLE.reduce<Learned>((learned, move) => {
    const key = taught.get(move)
    return typeof key === 'string' ? learn(learned, move, key) : learned
  }, {})
}
