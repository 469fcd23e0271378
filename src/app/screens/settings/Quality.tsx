/** The owner's way to the look at the studio's own hands; nobody else is shown it. */

import { Link } from 'wouter'
import { qualityWords } from '../../../core/words/quality.ts'
import { useIsOwner } from '../../gate/useGate.tsx'
import { Card, Icon, useWords } from '../../ui/mod.ts'

export function Quality() {
  const words = useWords(qualityWords)
  if (!useIsOwner()) return null
  return (
    <Card title={words.card}>
      <ul className="lines">
        <li>
          <Link href="/quality" className="line">
            <Icon id="hand" />
            <span className="line-main">
              <strong>{words.title}</strong>
              <small>{words.open}</small>
            </span>
            <Icon id="next" />
          </Link>
        </li>
      </ul>
    </Card>
  )
}
