/** What one tap can put right about the press just made: fast, deep, a flinch, what it felt like. */

import './work-under.css'
import { FEELINGS, KINDS } from '../../../core/record/terms.ts'
import { workWords } from '../../../core/words/work.ts'
import { Choice, Choices, useWords } from '../../ui/mod.ts'
import type { Work } from './useWork.ts'

export function Chips({ work }: { readonly work: Work }) {
  const words = useWords(workWords)
  const { last } = work
  if (!last) return null
  const { body } = last
  return (
    <div className="work-chips">
      <p role="status">{words.lastTouch(body.discomfort)}</p>
      <Choices label={words.chips} hideLabel width={76}>
        <Choice
          size="chip"
          label={words.fast}
          chosen={body.pace === 'fast'}
          onChoose={() => work.make({ move: 'chip', chip: { chip: 'fast' } })}
        />
        <Choice
          size="chip"
          label={words.deep}
          chosen={body.depth === 'deep'}
          onChoose={() => work.make({ move: 'chip', chip: { chip: 'deep' } })}
        />
        <Choice
          size="chip"
          label={words.flinch}
          chosen={body.flinch}
          onChoose={() => work.make({ move: 'chip', chip: { chip: 'flinch' } })}
        />
        {FEELINGS.map((feeling) => (
          <Choice
            key={feeling}
            size="chip"
            label={words[feeling]}
            chosen={body.feeling === feeling}
            onChoose={() => work.make({ move: 'chip', chip: { chip: 'feeling', feeling } })}
          />
        ))}
        {KINDS.map((kind) => (
          <Choice
            key={kind}
            size="chip"
            label={words[kind]}
            chosen={body.kind === kind}
            onChoose={() => work.make({ move: 'chip', chip: { chip: 'kind', kind } })}
          />
        ))}
      </Choices>
    </div>
  )
}
