/** The thermometer's reading typed on big keys: from empty, never from a number someone else chose. */

/** What the keys can make: at most three digits, a point and one more. */
const READING = /^\d{0,3}(\.\d?)?$/

export type Key = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '.' | 'erase'

export const KEYS: readonly Key[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '0', 'erase']

export function typed(text: string, key: Key): string {
  if (key === 'erase') return text.slice(0, -1)
  const next = text === '0' && key !== '.' ? key : text === '' && key === '.' ? '0.' : text + key
  return READING.test(next) ? next : text
}

/** Whether there is a number to judge at all. */
export function isReading(text: string): boolean {
  return text !== '' && Number.isFinite(Number(text))
}
