/** Why it is so: each rule in force, with its source on tap, and what could lower it. */

import './outcome.css'
import { useState } from 'react'
import { ruleWords } from '../../../core/care/sitting/rule-words.ts'
import type { Reason } from '../../../core/care/types.ts'
import { outcomeWords } from '../../../core/words/screening-outcome.ts'
import { Button, Icon, useLanguage, useWords } from '../../ui/mod.ts'

export function Reasons(props: {
  readonly reasons: readonly Reason[]
  /** Rules that a physician's yes would lower. */
  readonly clearable: readonly string[]
  /** Flags that stay until a physician has seen them. */
  readonly openFlags: readonly string[]
  readonly onClear: (rule: string) => void
  readonly onSeen: (flag: string) => void
}) {
  const language = useLanguage()
  const words = useWords(outcomeWords)
  const [open, setOpen] = useState<string | null>(null)
  return (
    <ul className="outcome-reasons">
      {props.reasons.map((reason) => {
        const rule = ruleWords(reason.rule)
        const shown = open === reason.rule
        return (
          <li key={reason.rule}>
            <button
              type="button"
              className="outcome-reason"
              aria-expanded={shown}
              onClick={() => setOpen(shown ? null : reason.rule)}
            >
              <Icon id={reason.cleared ? 'check' : 'info'} />
              <span>{rule.what[language]}</span>
              {reason.cleared ? <small>{words.cleared}</small> : null}
              <Icon id={shown ? 'up' : 'down'} />
            </button>
            {shown ? (
              <div className="outcome-why">
                {rule.why === null ? null : <p>{rule.why[language]}</p>}
                <p className="quietly">
                  {words.source}: {rule.source}
                </p>
              </div>
            ) : null}
            {props.clearable.includes(reason.rule) && !rule.isFlag ? (
              <Button icon="doctor" onPress={() => props.onClear(reason.rule)}>
                {words.writeClearance}
              </Button>
            ) : null}
            {props.openFlags.includes(reason.rule) ? (
              <Button icon="doctor" onPress={() => props.onSeen(reason.rule)}>
                {words.writeSeen}
              </Button>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
