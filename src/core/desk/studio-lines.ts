/** The typed lines about the studio: what was changed in them, and nothing else, is told. */

import { asTyped, type BodyOf, flawOf, MOST, type StudioSettings } from '../record/mod.ts'

/** The lines as they stand one below the other in the settings. */
export const LINES = ['name', 'address', 'emergencyNumber', 'crisisLine'] as const
/** What stands in each line as it is typed; an empty one says that there is none. */
export type Lines = { readonly [line in (typeof LINES)[number]]: string }

/** UTF-16 units that each line may have. */
export const LONGEST_LINE: { readonly [line in (typeof LINES)[number]]: number } = {
  name: MOST.line,
  address: MOST.line,
  emergencyNumber: MOST.shortPhone,
  crisisLine: MOST.phone,
}

/** Whether every line can be kept as it is typed; each field says what is wrong with its own. */
export function canKeepLines(typed: Lines): boolean {
  return LINES.every((line) => flawOf(typed[line], LONGEST_LINE[line]) === null)
}

/** The lines as the studio has them now. */
export function linesOf(settings: StudioSettings): Lines {
  const { name, address, emergencyNumber, crisisLine } = settings
  return { name, address, emergencyNumber, crisisLine }
}

/** The changed lines, trimmed, for one fact; null where nothing changed. A studio keeps a name: an empty one is no change. [ROOMS11] */
export function changedLines(
  settings: StudioSettings,
  typed: Lines,
): BodyOf<'studio/changed'> | null {
  const changed = LINES.flatMap((line) => {
    const value = asTyped(typed[line], false)
    if (value === settings[line] || (line === 'name' && value === '')) return []
    return [[line, value] as const]
  })
  return changed.length === 0 ? null : Object.fromEntries(changed)
}
