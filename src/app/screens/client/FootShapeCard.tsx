/** What is known of the shape of a client's feet, in two small pictures and a few words. */

import './foot-shape.css'
import { useState } from 'react'
import { saidOf } from '../../../core/desk/mod.ts'
import type { FootShapes, Side } from '../../../core/feet/mod.ts'
import type { BodyOf } from '../../../core/record/mod.ts'
import { footShapeWords } from '../../../core/words/foot-shape.ts'
import { FootPicture } from '../../feet/FootPicture.tsx'
import { Button, Card, useWords } from '../../ui/mod.ts'
import { FootShapeSheet } from './FootShapeSheet.tsx'

/** As one sees them: the client's right foot on the left. */
const SEEN: readonly Side[] = ['right', 'left']

export function FootShapeCard(props: {
  readonly shapes: FootShapes
  readonly tell: (body: BodyOf<'client/footShape'>) => void
}) {
  const words = useWords(footShapeWords)
  const [choosing, setChoosing] = useState(false)
  const { shapes, tell } = props
  return (
    <Card title={words.title}>
      <ul className="foot-shape-two">
        {SEEN.map((foot) => {
          const said = saidOf(shapes[foot]).map((word) => words[word])
          return (
            <li key={foot}>
              <FootPicture part="sole" shape={shapes[foot] ?? null} foot={foot} />
              <span>
                <strong>{words[foot]}</strong>
                <small>{said.length > 0 ? said.join(' · ') : words.usual}</small>
              </span>
            </li>
          )
        })}
      </ul>
      <Button icon="edit" onPress={() => setChoosing(true)}>
        {words.choose}
      </Button>
      <FootShapeSheet
        open={choosing}
        shapes={shapes}
        tell={tell}
        onClose={() => setChoosing(false)}
      />
    </Card>
  )
}
