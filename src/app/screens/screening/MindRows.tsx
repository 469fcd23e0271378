/** What to mind today, as a few big plain rows that can be read from the stool. */

import './outcome.css'
import { degreesAtMost } from '../../../core/care/mod.ts'
import type { Row } from '../../../core/care/sitting/outcome.ts'
import { screeningWords } from '../../../core/words/screening.ts'
import { areaWords, outcomeWords } from '../../../core/words/screening-outcome.ts'
import { useStudio } from '../../log/mod.ts'
import { Icon, useWords } from '../../ui/mod.ts'

const PICTURE: { readonly [mind in Row['mind']]: string } = {
  pressure: 'finger',
  'work-minutes': 'clock',
  soak: 'thermometer',
  'no-soak': 'basin',
  off: 'knuckle',
  feet: 'foot',
  areas: 'foot',
  draw: 'edit',
  attended: 'person',
}

export function MindRows({ rows }: { readonly rows: readonly Row[] }) {
  const words = useWords(outcomeWords)
  const areas = useWords(areaWords)
  const { temperatureUnit: unit } = useStudio().settings
  const { left, right } = useWords(screeningWords)
  const text = (row: Row): string => {
    switch (row.mind) {
      case 'pressure':
        return row.pressure === 'light' ? words.pressureLight : words.pressureFirm
      case 'work-minutes':
        return words.workMinutes(row.minutes)
      case 'soak':
        return words.soak(degreesAtMost(row.maxCelsius, unit), row.maxMinutes)
      case 'no-soak':
        return words.noSoak
      case 'off': {
        const off = { knuckle: words.offKnuckle, tool: words.offTool, tapping: words.offTapping }
        return row.off.map((one) => off[one]).join(words.comma)
      }
      case 'feet':
        return words.keepOffFoot(
          row.feet.map((foot) => (foot === 'left' ? left : right)).join(words.comma),
        )
      case 'areas':
        return words.keepOff(row.areas.map((area) => areas[area]).join(words.comma))
      case 'draw':
        return words.draw
      case 'attended':
        return words.attended
    }
  }
  return (
    <ul className="outcome-mind">
      {rows.map((row) => (
        <li key={row.mind}>
          <Icon id={PICTURE[row.mind]} />
          <span>{text(row)}</span>
        </li>
      ))}
    </ul>
  )
}
