/** What this tablet likes for itself: languages and the lamp. Nothing of a client is in it. */

import { LANGUAGES, type Language } from '../../core/words/language.ts'
import { readNote, writeNote } from '../ui/mod.ts'

export type Prefs = {
  readonly practitioner: Language
  readonly client: Language
  readonly dim: boolean
}

const KEY = 'footnote.prefs'

function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value)
}

/** Reads what was kept; the browser's own language stands in for what was never chosen. */
export function readPrefs(kept: string | null, browserLanguages: readonly string[]): Prefs {
  const own: Language = browserLanguages[0]?.toLowerCase().startsWith('zh') ? 'zh-Hans' : 'en'
  let said: Record<string, unknown> = {}
  try {
    const value: unknown = JSON.parse(kept ?? '{}')
    if (typeof value === 'object' && value !== null) said = value as Record<string, unknown>
  } catch {
    // A broken note is as good as none.
  }
  const practitioner = isLanguage(said.practitioner) ? said.practitioner : own
  return {
    practitioner,
    client: isLanguage(said.client) ? said.client : practitioner,
    dim: said.dim === true,
  }
}

export function keepPrefs(prefs: Prefs): void {
  writeNote(KEY, JSON.stringify(prefs))
}

export function keptPrefs(): string | null {
  return readNote(KEY)
}
