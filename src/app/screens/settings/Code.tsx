/** A one-time code: large enough to be read across a table, to scan, or to use on this very tablet. */

import './code.css'
import { renderSVG } from 'uqr'
import { Link } from 'wouter'
import { peopleWords } from '../../../core/words/people.ts'
import { Icon, useWords } from '../../ui/mod.ts'
import { phoneReach } from '../../ui/reach.ts'

export function Code({ code }: { readonly code: string }) {
  const words = useWords(peopleWords)
  const path = `/join#${code}`
  const scannable = phoneReach(location.hostname, true) === 'ok'
  return (
    <div className="stack code">
      <p className="code-letters" role="status">
        {code}
      </p>
      <p className="quietly">{words.codeHow}</p>
      <Link href={path} className="button" data-kind="primary">
        <Icon id="tablet" />
        <span>{words.here}</span>
      </Link>
      <p className="quietly">{words.hereHow}</p>
      {scannable ? (
        <>
          <p>{words.scan}</p>
          <img
            className="code-square"
            alt={words.scan}
            src={`data:image/svg+xml,${encodeURIComponent(renderSVG(location.origin + path))}`}
          />
        </>
      ) : null}
    </div>
  )
}
