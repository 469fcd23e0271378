/** The typed lines about the studio: what was changed in them, and nothing else, is told. */

import type { BodyOf, StudioSettings } from '../record/mod.ts'

export const LINES = ['name', 'address', 'emergencyNumber', 'crisisLine'] as const
export type Lines = { readonly [line in (typeof LINES)[number]]: string }

export function linesOf(settings: StudioSettings): Lines {
  const { name, address, emergencyNumber, crisisLine } = settings
  return { name, address, emergencyNumber, crisisLine }
}

/** Null where nothing changed. A studio keeps a name: an empty one is no change. [ROOMS11] */
export function changedLines(
  settings: StudioSettings,
  typed: Lines,
): BodyOf<'studio/changed'> | null {
  const changed = LINES.flatMap((line) => {
    const value = typed[line].trim()
    if (value === settings[line] || (line === 'name' && value === '')) return []
    return [[line, value] as const]
  })
  return changed.length === 0 ? null : Object.fromEntries(changed)
}
