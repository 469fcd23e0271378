/** A form's value that outlives the form: Escape, another page, a reload or a closed tab take nothing away. */

import { useCallback, useState } from 'react'
import { useLog } from './hooks.tsx'

/** Whether what was kept has the shape that the form has today. */
function fits<T>(first: T, kept: unknown): kept is T {
  if (typeof first !== 'object' || first === null) return typeof kept === typeof first
  if (typeof kept !== 'object' || kept === null) return false
  const has = new Map<string, unknown>(Object.entries(kept))
  return Object.entries(first).every(
    ([key, value]) => has.has(key) && (value === null || typeof has.get(key) === typeof value),
  )
}

/** See {@link useDraft}. */
export type Draft<T> = {
  readonly value: T
  readonly set: (next: T) => void
  /** After saving, or where it is thrown away: the form is as it opens. */
  readonly forget: () => void
  /** It opened with what was typed before. */
  readonly fromBefore: boolean
}

/**
 * What is typed into the form of that name, kept sealed on this tablet as it is typed.
 *
 * @param name what the form is and what it is about; a client's id may stand in it
 * @param first the form as it opens where nothing was typed before
 */
export function useDraft<T>(name: string, first: T): Draft<T> {
  const { drafts } = useLog()
  const read = () => {
    const kept = drafts.read(name)
    return fits(first, kept) ? kept : null
  }
  const [state, setState] = useState(() => {
    const kept = read()
    return { name, value: kept ?? first, fromBefore: kept !== null }
  })
  // The same form of another client.
  if (state.name !== name) {
    const kept = read()
    setState({ name, value: kept ?? first, fromBefore: kept !== null })
  }
  const set = useCallback(
    (value: T) => {
      setState((before) => ({ ...before, value }))
      drafts.keep(name, value)
    },
    [drafts, name],
  )
  const forget = () => {
    drafts.keep(name, undefined)
    setState({ name, value: first, fromBefore: false })
  }
  return { value: state.value, set, forget, fromBefore: state.fromBefore }
}
