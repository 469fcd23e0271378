/** The studio's tablets, and how the owner takes out one that was lost or sold. */

import { useState } from 'react'
import { peopleWords } from '../../../core/words/people.ts'
import { useStudioSettings } from '../../gate/useStudioSettings.ts'
import { useLog, useStudio } from '../../log/mod.ts'
import { Button, Card, Icon, Sheet, useWords } from '../../ui/mod.ts'

export function Tablets() {
  const words = useWords(peopleWords)
  const log = useLog()
  const { devices, people } = useStudio()
  const { mayChange } = useStudioSettings()
  const [opened, setOpened] = useState<string | null>(null)
  if (!mayChange) return null
  const inUse = devices.filter(({ revoked }) => !revoked)
  const shown = inUse.find(({ id }) => id === opened) ?? null
  const nameOf = (person: string) => people.find(({ id }) => id === person)?.name ?? ''
  const takeOut = (device: string) => {
    log.tell('device/revoked', { device }, { stream: log.studio, subject: null })
    setOpened(null)
  }
  return (
    <Card title={words.tablets}>
      <ul className="lines">
        {inUse.map(({ id, name, person }) => (
          <li key={id}>
            <button type="button" className="line tablet" onClick={() => setOpened(id)}>
              <Icon id="tablet" />
              <span className="line-main">
                <strong>{name || words.tablet}</strong>
                <small>
                  {id === log.device ? words.inHand : words.firstHeldBy(nameOf(person))}
                </small>
              </span>
              <Icon id="next" />
            </button>
          </li>
        ))}
      </ul>
      <Sheet
        open={shown !== null}
        title={shown?.name || words.tablet}
        onClose={() => setOpened(null)}
      >
        {shown === null ? null : (
          <div className="stack settings-ways">
            {shown.id === log.device ? (
              <p>{words.inHand}</p>
            ) : (
              <div>
                <Button kind="danger" onPress={() => takeOut(shown.id)}>
                  {words.takeOut}
                </Button>
                <p className="quietly">{words.takeOutHow}</p>
              </div>
            )}
          </div>
        )}
      </Sheet>
    </Card>
  )
}
