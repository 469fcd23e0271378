/** Name, address and the numbers that the emergency page shows. */

import { type FormEvent, useState } from 'react'
import { canKeepLines, changedLines, LINES, LONGEST_LINE, linesOf } from '../../../core/desk/mod.ts'
import { settingsWords } from '../../../core/words/settings.ts'
import { useStudioSettings } from '../../gate/useStudioSettings.ts'
import { useDraft } from '../../log/mod.ts'
import { Button, Card, DraftLine, Field, Notice, useWords } from '../../ui/mod.ts'

const WORD = {
  name: 'studioName',
  address: 'address',
  emergencyNumber: 'emergencyNumber',
  crisisLine: 'crisisLine',
} as const

export function StudioLines() {
  const words = useWords(settingsWords)
  const { settings, mayChange, change } = useStudioSettings()
  const {
    value: typed,
    set: setTyped,
    forget,
    fromBefore,
  } = useDraft('studio/lines', linesOf(settings))
  const [saved, setSaved] = useState(false)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (!canKeepLines(typed)) return
    const body = changedLines(settings, typed)
    if (body) change(body)
    forget()
    setSaved(true)
  }
  return (
    <Card title={words.studio}>
      {mayChange ? (
        <form className="stack" onSubmit={save}>
          {fromBefore ? <DraftLine onForget={forget} /> : null}
          {LINES.map((line) => (
            <Field
              key={line}
              most={LONGEST_LINE[line]}
              label={words[WORD[line]]}
              {...(line === 'emergencyNumber' || line === 'crisisLine'
                ? { inputMode: 'tel' as const }
                : {})}
              value={typed[line]}
              onChange={(value) => {
                setTyped({ ...typed, [line]: value })
                setSaved(false)
              }}
            />
          ))}
          <div className="bar">
            <Button kind="primary" type="submit" icon="check">
              {words.save}
            </Button>
            {saved ? <p role="status">{words.saved}</p> : null}
          </div>
        </form>
      ) : (
        <dl className="settings-facts">
          {LINES.map((line) => (
            <div key={line}>
              <dt>{words[WORD[line]]}</dt>
              <dd>{settings[line] === '' ? '—' : settings[line]}</dd>
            </div>
          ))}
        </dl>
      )}
      {settings.address === '' || settings.emergencyNumber === '' ? (
        <Notice tone="warn" icon="warning">
          {words.emergencyMissing}
        </Notice>
      ) : null}
    </Card>
  )
}
