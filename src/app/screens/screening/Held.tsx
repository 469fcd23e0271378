/** Pages for when there is no session today: an ambulance, a physician, or someone to stay with. */

import { bilingual } from '../../../core/care/mod.ts'
import type { Verdict } from '../../../core/care/sitting/outcome.ts'
import { alarmWords } from '../../../core/words/agreement.ts'
import { outcomeWords } from '../../../core/words/screening-outcome.ts'
import { useStudio } from '../../log/hooks.tsx'
import { Button, useWords } from '../../ui/mod.ts'
import { Alarm } from './Alarm.tsx'

export type Alarming = Extract<Verdict, 'emergency' | 'crisis' | 'same-day'>

export function isAlarming(verdict: Verdict): verdict is Alarming {
  return verdict === 'emergency' || verdict === 'crisis' || verdict === 'same-day'
}

export function Held(props: {
  readonly verdict: Alarming
  readonly onEnd: () => void
  readonly onAskAgain: () => void
}) {
  const words = useWords(outcomeWords)
  const alarm = useWords(alarmWords)
  const { settings } = useStudio()
  const { verdict } = props
  const said = verdict === 'same-day' ? 'sameDay' : verdict
  const call =
    verdict === 'same-day'
      ? undefined
      : verdict === 'crisis'
        ? { label: words.crisisLine, number: settings.crisisLine, none: words.noCrisisLine }
        : { label: alarm.call, number: settings.emergencyNumber, none: words.noNumber }
  return (
    <div className="page held">
      <Alarm
        tone={verdict === 'crisis' ? 'accent' : verdict === 'same-day' ? 'warn' : 'danger'}
        icon={verdict === 'crisis' ? 'heart' : 'warning'}
        title={bilingual(alarmWords, said)}
        lines={[bilingual(alarmWords, `${said}Why`)]}
        {...(call ? { call } : {})}
        {...(verdict === 'emergency' ? { address: settings.address } : {})}
      >
        <div className="bar">
          <Button kind="primary" onPress={props.onEnd}>
            {verdict === 'emergency' ? words.happened : alarm.end}
          </Button>
          <Button kind="plain" icon="undo" onPress={props.onAskAgain}>
            {words.answeredWrong}
          </Button>
        </div>
      </Alarm>
    </div>
  )
}
