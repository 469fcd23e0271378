/** The quiet page before one is in: a foot, a greeting, a few lines to fill. */

import './entry.css'
import type { ReactNode } from 'react'
import { Icon, Tools, useTitle } from '../ui/mod.ts'

export function EntryPage(props: {
  readonly title: ReactNode
  readonly lead?: ReactNode
  readonly children?: ReactNode
}) {
  useTitle(typeof props.title === 'string' ? props.title : '')
  return (
    <main className="middle entry">
      <div className="entry-tools">
        <Tools />
      </div>
      <div className="entry-head">
        <Icon id="feet" />
        <h1>{props.title}</h1>
        {props.lead === undefined ? null : <p className="quietly">{props.lead}</p>}
      </div>
      {props.children}
    </main>
  )
}
