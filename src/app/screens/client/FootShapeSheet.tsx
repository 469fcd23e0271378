/** Two taps to a client's feet: one opens this, one says what is seen; the map beside follows at once. */

import './foot-shape.css'
import { useState } from 'react'
import {
  isChosen,
  isMissingPart,
  MISSING,
  type On,
  ROWS,
  tapped,
  tappedMissing,
} from '../../../core/desk/mod.ts'
import { type FootShapes, isMissing, type View } from '../../../core/feet/mod.ts'
import type { BodyOf } from '../../../core/record/mod.ts'
import { footShapeWords } from '../../../core/words/foot-shape.ts'
import { FootMapView } from '../../feet/FootMapView.tsx'
import { FootPicture } from '../../feet/FootPicture.tsx'
import { Button, Choice, Choices, Sheet, useWords } from '../../ui/mod.ts'

const ON: readonly On[] = ['both', 'right', 'left']

type Props = {
  readonly shapes: FootShapes
  readonly tell: (body: BodyOf<'client/footShape'>) => void
  readonly onClose: () => void
}

function Chooser({ shapes, tell, onClose }: Props) {
  const words = useWords(footShapeWords)
  const [on, setOn] = useState<On>('both')
  const [view, setView] = useState<View>('plantar')
  const foot = on === 'both' ? 'right' : on
  const say = (shows: View, bodies: readonly BodyOf<'client/footShape'>[]) => {
    setView(shows)
    for (const body of bodies) tell(body)
  }
  return (
    <div className="foot-shape">
      <div className="foot-shape-map">
        <FootMapView
          chart={null}
          view={view}
          mode="still"
          feet={on !== 'both' && isMissing(shapes[on]) ? 'both' : on}
          shape={shapes}
          onView={setView}
        />
      </div>
      <div className="stack foot-shape-rows">
        <p className="quietly">{words.hint}</p>
        <Choices label={words.which} hideLabel width={96}>
          {ON.map((one) => (
            <Choice
              key={one}
              size="chip"
              label={words[one]}
              chosen={on === one}
              onChoose={() => setOn(one)}
            />
          ))}
        </Choices>
        {ROWS.map(({ key, word, shows, offers }) => (
          <Choices key={key} label={words[word]} width={96}>
            {offers.map((offer) => (
              <Choice
                key={offer.word}
                label={
                  <>
                    <FootPicture
                      part={shows === 'medial' ? 'arch' : key === 'width' ? 'sole' : 'toes'}
                      shape={offer.looks ?? offer.says}
                      foot={foot}
                    />
                    {words[offer.word]}
                  </>
                }
                chosen={isChosen(shapes, on, key, offer)}
                onChoose={() => say(shows, tapped(shapes, on, key, offer))}
              />
            ))}
          </Choices>
        ))}
        {on === 'both' ? (
          <p className="quietly">{words.oneFoot}</p>
        ) : (
          <Choices label={`${words.missing}: ${words[on]}`} width={96}>
            {MISSING.map((offer) => (
              <Choice
                key={offer.part}
                label={
                  <>
                    <FootPicture part="toes" shape={offer.says} foot={foot} />
                    {words[offer.word]}
                  </>
                }
                chosen={isMissingPart(shapes, on, offer.part)}
                onChoose={() => say('plantar', tappedMissing(shapes, on, offer.part))}
              />
            ))}
          </Choices>
        )}
        <Button kind="primary" icon="check" wide onPress={onClose}>
          {words.done}
        </Button>
      </div>
    </div>
  )
}

export function FootShapeSheet(props: Props & { readonly open: boolean }) {
  const words = useWords(footShapeWords)
  return (
    <Sheet open={props.open} title={words.title} onClose={props.onClose} wide>
      <Chooser shapes={props.shapes} tell={props.tell} onClose={props.onClose} />
    </Sheet>
  )
}
