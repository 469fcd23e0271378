/** Thirty seconds of looking: all clear is one tap, what is seen is a chip and its place on the map. */

import './foot-check.css'
import { useEffect, useRef, useState } from 'react'
import {
  type FootCheck,
  type Look,
  look,
  toeResult,
  UNTOUCHED,
  WHATS,
} from '../../../core/care/sitting/foot-check.ts'
import { ruleWords } from '../../../core/care/sitting/rule-words.ts'
import { followUps, isToeTestDue, type Known, needsRing } from '../../../core/care/sitting/seen.ts'
import type { Reply } from '../../../core/care/sitting/walk.ts'
import { type FootShapes, SIDES, type View } from '../../../core/feet/mod.ts'
import { footCheckWords } from '../../../core/words/foot-check.ts'
import type { Mark } from '../../../map/types.ts'
import { FootMapView } from '../../feet/FootMapView.tsx'
import { Button, Card, Choice, Choices, useLanguage, useWords } from '../../ui/mod.ts'
import { ToeTest } from './ToeTest.tsx'

function marksOf(check: FootCheck): readonly Mark[] {
  return check.seen.flatMap((seen, i) =>
    seen.at === undefined
      ? []
      : [{ ...seen.at, id: String(i), state: 'left-alone', kept: 'telling' } as const],
  )
}

export function FootCheckPage(props: {
  readonly known: Known
  /** A place must be kept off by a drawn ring: the screening says so. */
  readonly drawDue: boolean
  readonly shape: FootShapes
  readonly onDone: (check: FootCheck) => void
}) {
  const words = useWords(footCheckWords)
  const language = useLanguage()
  const [check, setCheck] = useState<FootCheck>(UNTOUCHED)
  const [view, setView] = useState<View>('plantar')
  const [drawing, setDrawing] = useState(false)
  const [nothingToRing, setNothingToRing] = useState(false)
  const tap = (one: Look) => setCheck((before) => look(before, one))

  // On a phone the chips lie below the feet: what is armed wants them in sight.
  const feet = useRef<HTMLDivElement>(null)
  const aiming = check.armed !== null || drawing
  useEffect(() => {
    if (aiming) feet.current?.scrollIntoView({ block: 'nearest' })
  }, [aiming])

  const toesDue = isToeTestDue(props.known)
  const toesOpen = toesDue && toeResult(check) === 'incomplete'
  const ringDue = (props.drawDue || needsRing(check)) && check.drawn.length === 0
  const ringOpen = ringDue && (needsRing(check) || !nothingToRing)
  const untouched = check.seen.length === 0 && check.drawn.length === 0
  const asks = followUps(check)
  const replies: readonly [Reply, string][] = [
    ['no', words.no],
    ['yes', words.yes],
    ['unknown', words.unsure],
  ]

  return (
    <div className="foot-check">
      <div className="foot-check-map" ref={feet}>
        <FootMapView
          className="foot-check-feet"
          view={view}
          mode={drawing ? 'draw' : 'touch'}
          marks={marksOf(check)}
          avoided={{ feet: [], areas: [], drawn: check.drawn }}
          shape={props.shape}
          onTouchEnd={({ place: at }) => tap({ do: 'place', foot: at.foot, at })}
          onDrawn={({ foot, view: on, ring }) => {
            tap({ do: 'draw', foot, view: on, ring: ring.map(([u, v]) => [u, v]) })
            setDrawing(false)
          }}
          onView={setView}
        />
      </div>
      <div className="foot-check-side">
        <h1>{words.title}</h1>
        <p className="quietly">{words.hint}</p>
        {toesDue ? (
          <ToeTest check={check} onToe={(foot, index) => tap({ do: 'toe', foot, index })} />
        ) : null}
        <Button
          kind="big"
          icon="check"
          wide
          disabled={toesOpen || ringOpen}
          onPress={() => props.onDone(check)}
        >
          {untouched ? words.allClear : words.keep}
        </Button>
        {toesOpen || ringOpen ? (
          <p role="status">{toesOpen ? words.toesDue : words.drawNeeded}</p>
        ) : null}
        <Choices label={words.whatSeen} width={140}>
          {WHATS.map((what) => (
            <Choice
              key={what}
              size="chip"
              label={words[what]}
              chosen={check.armed === what}
              onChoose={() => {
                setDrawing(false)
                tap({ do: 'arm', what })
              }}
            />
          ))}
        </Choices>
        {check.armed === null ? null : (
          <div className="bar" role="status">
            <span>
              {words.nowPlace(words[check.armed])}, {words.orFoot}
            </span>
            {SIDES.toReversed().map((foot) => (
              <Button key={foot} onPress={() => tap({ do: 'place', foot })}>
                {words[foot]}
              </Button>
            ))}
          </div>
        )}
        <Button icon="edit" pressed={drawing} onPress={() => setDrawing(!drawing)}>
          {drawing ? words.drawHint : words.drawOn}
        </Button>
        {ringDue && !needsRing(check) ? (
          <Choice
            size="chip"
            label={words.nothingToRing}
            chosen={nothingToRing}
            onChoose={() => setNothingToRing(!nothingToRing)}
          />
        ) : null}
        {asks.length === 0 ? null : (
          <Card title={words.asks} tone="warn">
            {asks.map(({ id }) => (
              <Choices key={id} label={ruleWords(id).what[language]} width={110}>
                {replies.map(([reply, label]) => (
                  <Choice
                    key={reply}
                    size="chip"
                    label={label}
                    chosen={check.said[id] === reply}
                    onChoose={() => tap({ do: 'said', item: id, reply })}
                  />
                ))}
              </Choices>
            ))}
          </Card>
        )}
        {untouched ? null : (
          <Card title={words.seen}>
            <ul className="foot-check-seen">
              {check.seen.map((seen, index) => (
                <li key={`${seen.what}-${seen.foot}-${JSON.stringify(seen.at ?? index)}`}>
                  <span>
                    {words[seen.foot]}: {words[seen.what]}
                  </span>
                  <Button
                    kind="plain"
                    icon="undo"
                    label={words.undoSeen(words[seen.what])}
                    onPress={() => tap({ do: 'forget-seen', index })}
                  />
                </li>
              ))}
              {check.drawn.map((drawn, index) => (
                <li key={JSON.stringify(drawn.ring[0])}>
                  <span>
                    {words[drawn.foot]}: {words.ring}
                  </span>
                  <Button
                    kind="plain"
                    icon="undo"
                    label={words.undoSeen(words.ring)}
                    onPress={() => tap({ do: 'forget-drawn', index })}
                  />
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </div>
  )
}
