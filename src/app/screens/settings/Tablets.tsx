/** The studio's tablets: what each is called, when it was last heard of, and how the owner takes one out. */

import { type FormEvent, useEffect, useState } from 'react'
import type { Tablet } from '../../../core/record/mod.ts'
import { peopleWords } from '../../../core/words/people.ts'
import { useApi } from '../../api/useApi.tsx'
import { useStudioSettings } from '../../gate/useStudioSettings.ts'
import { useLog, useStudio } from '../../log/mod.ts'
import {
  Button,
  Card,
  clockIn,
  dayIn,
  Field,
  Icon,
  Sheet,
  useLanguage,
  useNow,
  useWords,
} from '../../ui/mod.ts'

/** Milliseconds for which a tablet counts as here: the studio writes a contact down once a minute. */
const HERE = 2 * 60_000

/** When each tablet was last heard of, in UTC milliseconds; null while the studio has not said. */
function useContacts(): ReadonlyMap<string, number> | null {
  const api = useApi()
  const [contacts, setContacts] = useState<ReadonlyMap<string, number> | null>(null)
  useEffect(() => {
    void api.tablets().then((said) => {
      if (!said.ok) return
      const { tablets } = said.value
      setContacts(new Map(tablets.map(({ device, lastContact }) => [device, lastContact])))
    })
  }, [api])
  return contacts
}

function useHeard(contacts: ReadonlyMap<string, number> | null): (device: string) => string | null {
  const words = useWords(peopleWords)
  const language = useLanguage()
  const { settings } = useStudio()
  const now = useNow(30_000)
  return (device) => {
    if (!contacts) return null
    const at = contacts.get(device)
    if (at === undefined) return words.neverHeard
    if (now - at < HERE) return words.lastContact(words.justNow)
    const { timeZone } = settings
    return words.lastContact(`${dayIn(language, timeZone, at)}, ${clockIn(language, timeZone, at)}`)
  }
}

function Rename(props: { readonly tablet: Tablet; readonly onDone: (name: string) => void }) {
  const words = useWords(peopleWords)
  const [name, setName] = useState(props.tablet.name)
  const save = (event: FormEvent) => {
    event.preventDefault()
    props.onDone(name.trim())
  }
  return (
    <form className="stack" onSubmit={save}>
      <Field label={words.tabletName} value={name} onChange={setName} required />
      <Button type="submit" disabled={name.trim() === '' || name.trim() === props.tablet.name}>
        {words.rename}
      </Button>
    </form>
  )
}

export function Tablets() {
  const { mayChange } = useStudioSettings()
  return mayChange ? <OwnersTablets /> : null
}

function OwnersTablets() {
  const words = useWords(peopleWords)
  const log = useLog()
  const { devices, people } = useStudio()
  const heard = useHeard(useContacts())
  const [opened, setOpened] = useState<string | null>(null)
  const inUse = devices.filter(({ revoked }) => !revoked)
  const shown = inUse.find(({ id }) => id === opened) ?? null
  const nameOf = (person: string) => people.find(({ id }) => id === person)?.name ?? ''
  const about = { stream: log.studio, subject: null }
  const takeOut = (device: string) => {
    log.tell('device/revoked', { device }, about)
    setOpened(null)
  }
  const rename = ({ id, person }: Tablet, name: string) => {
    log.tell('device/enrolled', { device: id, name: name.slice(0, 100), person }, about)
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
                  {[
                    id === log.device ? words.inHand : words.firstHeldBy(nameOf(person)),
                    ...(id === log.device ? [] : [heard(id)]),
                  ]
                    .filter((said) => said !== null)
                    .join(' · ')}
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
            <Rename key={shown.id} tablet={shown} onDone={(name) => rename(shown, name)} />
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
