/** The toe-touch test: six tips, one tap where it was felt, two where it was not. */

import './toes.css'
import { degreesAtMost } from '../../../core/care/mod.ts'
import {
  type Felt,
  type FootCheck,
  TESTED_TOES,
  toeResult,
} from '../../../core/care/sitting/foot-check.ts'
import { SIDES, type Side } from '../../../core/feet/types.ts'
import { footCheckWords } from '../../../core/words/foot-check.ts'
import { useStudio } from '../../log/mod.ts'
import { Card, Icon, useWords } from '../../ui/mod.ts'

/** °C for feet that were felt with the toe-touch test. docs/domain.md 3 `diabetes` */
const FELT_MOST = 38

export function ToeTest(props: {
  readonly check: FootCheck
  readonly onToe: (foot: Side, index: number) => void
}) {
  const words = useWords(footCheckWords)
  const said = (felt: Felt) => (felt === null ? words.notYet : felt ? words.felt : words.notFelt)
  const result = toeResult(props.check)
  const { temperatureUnit: unit } = useStudio().settings
  return (
    <Card title={words.toes}>
      <p className="quietly">{words.toesHint}</p>
      <div className="toes">
        {SIDES.toReversed().map((foot) => (
          <fieldset key={foot} className="toes-foot">
            <legend>{words[foot]}</legend>
            {TESTED_TOES.map((toe, index) => {
              const felt = props.check.toes[foot][index] ?? null
              return (
                <button
                  key={toe}
                  type="button"
                  className="toes-toe"
                  data-felt={felt === null ? 'not-yet' : felt}
                  aria-label={`${words.toeName(words[foot], toe)}: ${said(felt)}`}
                  onClick={() => props.onToe(foot, index)}
                >
                  <Icon id={felt === null ? 'finger' : felt ? 'check' : 'cross'} />
                  <span>{words.toe(toe)}</span>
                </button>
              )
            })}
          </fieldset>
        ))}
      </div>
      <p role="status">
        {result === 'all-felt'
          ? words.toesFelt(degreesAtMost(FELT_MOST, unit))
          : result === 'not-all'
            ? words.toesNotFelt
            : words.toesDue}
      </p>
    </Card>
  )
}
