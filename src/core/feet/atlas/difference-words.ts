/** Says a difference between two charts in one line that a practitioner can read aloud. */

import { chartWords } from '../../words/charts.ts'
import type { Language } from '../../words/language.ts'
import { VIEWS } from '../types.ts'
import type { Difference, Placed } from './compare.ts'

/**
 * The difference in words, the part of the body first.
 *
 * @example
 * const [heart] = compareCharts(rwoShur, western).filter(({ part }) => part.en === 'Heart')
 * differenceInWords(heart, 'en')
 * // 'heart: left foot only in the Chinese school (rwo-shur), both feet in the Western chart'
 */
export function differenceInWords(one: Difference, language: Language): string {
  const words = chartWords[language]
  const part = words.part(one.part[language])
  const [first, second] = [one.charts.a[language], one.charts.b[language]]
  const both = (say: (placed: Placed) => string) =>
    one.a && one.b
      ? words.both(part, say(one.a), words.inChart(first), say(one.b), words.inChart(second))
      : ''
  switch (one.differs) {
    case 'only-a':
      return words.only(part, words.inChart(first), words.inChart(second))
    case 'only-b':
      return words.only(part, words.inChart(second), words.inChart(first))
    case 'feet':
      return both(({ feet }) => words.onFeet(feet.length === 2 ? 'both' : (feet[0] ?? 'both')))
    case 'crossed':
      return both(({ zone }) => (zone.crossed ? words.crossed : words.notCrossed))
    case 'view':
      return both(({ zone }) =>
        words.views(VIEWS.filter((view) => zone.views.includes(view)).map((view) => words[view])),
      )
    case 'place':
      return words.apart(part, one.distanceMm ?? 0, words.inChart(first), words.inChart(second))
  }
}
