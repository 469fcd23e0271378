/** What the claims check found in typed words, each with what to say instead. */

import type { ClaimFinding } from '../../../core/care/types.ts'
import { summaryWords } from '../../../core/words/work-after.ts'
import { Notice, useWords } from '../../ui/mod.ts'

export function Claims(props: {
  readonly text: string
  readonly findings: readonly ClaimFinding[]
}) {
  const words = useWords(summaryWords)
  if (props.findings.length === 0) return null
  return (
    <Notice tone="warn" live>
      {words.findings}
      <ul className="plain-list">
        {props.findings.map(({ from, to, suggestion }) => (
          <li key={`${from}-${to}`}>
            <mark>{props.text.slice(from, to)}</mark>{' '}
            {suggestion ? words.instead(suggestion) : words.leaveOut}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
