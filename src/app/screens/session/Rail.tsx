/** The side of the steps: what the hand does now, how long, and what comes. */

import './work-rail.css'
import type { Chart } from '../../../core/feet/types.ts'
import { DIRECTIONS } from '../../../core/record/terms.ts'
import type { PlanStep } from '../../../core/session/types.ts'
import { around, passesOf, secondsOfPass } from '../../../core/session/work/rail.ts'
import { workWords } from '../../../core/words/work.ts'
import { Button, Steps, Timer, useLanguage, useWords } from '../../ui/mod.ts'
import { TechniquePicture } from './TechniquePicture.tsx'
import type { Work } from './useWork.ts'

export function Rail(props: {
  readonly work: Work
  readonly chart: Chart | null
  readonly paused: boolean
}) {
  const { work, chart } = props
  const words = useWords(workWords)
  const language = useLanguage()
  const name = (step: PlanStep) =>
    step.kind !== 'zone'
      ? words[step.kind]
      : step.zone === undefined
        ? words.freely
        : (chart?.zones.find((zone) => zone.id === step.zone)?.names[language] ?? step.zone)
  const { step, at } = work
  const direction = DIRECTIONS.find((one) => one === step?.direction)
  return (
    <aside className="work-rail" aria-label={words.rail}>
      {step ? (
        <>
          <h1 className="work-now">
            <small>{words[step.foot]}</small>
            {name(step)}
          </h1>
          {step.technique ? <TechniquePicture technique={step.technique} /> : null}
          {direction ? <p className="quietly">{words[direction]}</p> : null}
          <Timer
            label={words.passTime}
            left={work.passLeft}
            total={secondsOfPass(step)}
            paused={props.paused}
            size={88}
          />
          <p className="quietly">{words.pass(at.pass, passesOf(step))}</p>
        </>
      ) : (
        <h1 className="work-now">{words.finished}</h1>
      )}
      <div className="work-keys">
        <Button icon="back" label={words.back} onPress={() => work.make({ move: 'back' })} />
        <Button
          icon={props.paused ? 'play' : 'pause'}
          label={props.paused ? words.resume : words.pause}
          onPress={() => work.make({ move: 'pause-or-resume' })}
        />
        <Button
          kind="primary"
          icon="next"
          label={words.next}
          onPress={() => work.make({ move: 'next' })}
        />
      </div>
      <Steps
        label={words.rail}
        steps={around(work.rail, at, { back: 1, ahead: 2 }).map(({ index, step: one }) => ({
          id: String(index),
          label: one.kind === 'zone' && one.zone === undefined ? words[one.foot] : name(one),
          detail: words[one.foot],
          state: index < at.step ? 'done' : index === at.step ? 'now' : 'next',
        }))}
        onGo={(id) => work.make({ move: 'go', step: Number(id) })}
      />
      {work.canOther ? (
        <Button kind="plain" icon="mirror" onPress={() => work.make({ move: 'other-foot' })}>
          {words.otherFoot}
        </Button>
      ) : null}
      <Button
        kind={work.worked ? 'big' : 'plain'}
        icon="check"
        onPress={() => work.make({ move: 'finish' })}
      >
        {words.finish}
      </Button>
    </aside>
  )
}
