/** How a chart is called where there is little room: on a button, in the name of an own version. */

import type { Language } from '../../words/language.ts'
import type { Chart } from '../types.ts'

/** A chart's name without what stands in brackets. */
export function shortName(chart: Chart, language: Language): string {
  return chart.names[language].replace(/\s*[(（][^)）]*[)）]/gu, '').trim()
}
