/** The session itself: both feet in the middle, steps at one side, the words to say at the other. */

import './work.css'
import './work-pain.css'
import { useEffect, useState } from 'react'
import type { View } from '../../../core/feet/types.ts'
import { stopAdvice } from '../../../core/session/mod.ts'
import { isInPain } from '../../../core/session/work/pain.ts'
import { workWords } from '../../../core/words/work.ts'
import { FootMapView } from '../../feet/FootMapView.tsx'
import { Button, clockFace, Notice, useWords } from '../../ui/mod.ts'
import { Chips } from './Chips.tsx'
import { KeepOff } from './KeepOff.tsx'
import { Pain } from './Pain.tsx'
import { Queue } from './Queue.tsx'
import { Rail } from './Rail.tsx'
import { Stop } from './Stop.tsx'
import { useKeys } from './useKeys.ts'
import { useVisit } from './useVisit.ts'
import { useWork } from './useWork.ts'
import { WordsToSay } from './Words.tsx'

export function SessionScreen({ sessionId }: { readonly sessionId: string }) {
  const visit = useVisit(sessionId)
  const work = useWork(visit)
  const words = useWords(workWords)
  const [view, setView] = useState<View>('plantar')
  const [stopping, setStopping] = useState(false)
  const { session } = visit
  const { step } = work
  const pain = () => work.make({ move: 'pain-now' })

  useEffect(() => {
    if (step?.view) setView(step.view)
  }, [step?.view])

  const inPain = isInPain(session)
  useKeys((move) => work.make({ move }), !inPain)

  if (inPain)
    return (
      <>
        <Pain visit={visit} onStill={() => setStopping(true)} />
        <Stop visit={visit} open={stopping} onClose={() => setStopping(false)} />
      </>
    )
  const advice = work.last ? stopAdvice({ feeling: null, kind: null, ...work.last.body }) : null
  return (
    <div className="work session" data-fills>
      <Rail work={work} chart={visit.chart} paused={session.paused} />
      <div className="work-middle">
        <FootMapView
          chart={visit.chart}
          shape={visit.shape}
          view={view}
          mode="touch"
          marks={visit.marks}
          current={step?.zone ? { foot: step.foot, zone: step.zone } : null}
          avoided={visit.avoided}
          onView={setView}
          onTouchEnd={(left) => work.make({ move: 'touch', ...left })}
        />
        <Chips work={work} />
        <Queue work={work} />
      </div>
      <aside className="work-side">
        <Button kind="danger" icon="pain" wide className="work-pain-key" onPress={pain}>
          {words.pain}
        </Button>
        <div className="work-keys">
          <Button icon="mark" disabled={!step?.zone} onPress={() => work.make({ move: 'mark' })}>
            {words.mark}
          </Button>
          <Button icon="undo" onPress={() => work.make({ move: 'undo' })}>
            {words.undo}
          </Button>
          <Button icon="stop" onPress={() => setStopping(true)}>
            {words.stop}
          </Button>
        </div>
        <p className="quietly">
          {words.workTime}: {clockFace(work.workLeft)}
        </p>
        {advice ? (
          <Notice tone="danger" live>
            {words.advice}: {words.leaveAlone}
          </Notice>
        ) : null}
        {work.last ? <KeepOff touched={work.last.body} /> : null}
        <WordsToSay visit={visit} spot={work.sore.at(-1) ?? null} />
        <p className="quietly work-pedals">{words.keys}</p>
      </aside>
      <Stop visit={visit} open={stopping} onClose={() => setStopping(false)} />
    </div>
  )
}
