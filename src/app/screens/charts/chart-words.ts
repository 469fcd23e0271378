/** How a chart is called on a button, and how its version is told from the released ones. */

import type { Chart } from '../../../core/feet/mod.ts'
import type { Language } from '../../../core/words/language.ts'

/** A chart's name without what stands in brackets. */
export function shortName(chart: Chart, language: Language): string {
  return chart.names[language].replace(/\s*[(（][^)）]*[)）]/gu, '').trim()
}
