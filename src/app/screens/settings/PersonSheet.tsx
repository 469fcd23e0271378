/** One person of the studio: taking over this tablet, and, for the owner, role, new code and letting go. */

import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { Person } from '../../../core/record/mod.ts'
import { peopleWords } from '../../../core/words/people.ts'
import { settingsWords } from '../../../core/words/settings.ts'
import type { Heard } from '../../api/speak.ts'
import { useRefusalWords } from '../../gate/refusals.ts'
import { useGate, useGateState } from '../../gate/useGate.tsx'
import { Button, Notice, Sheet, useWords } from '../../ui/mod.ts'
import { Code } from './Code.tsx'
import { Roles } from './Roles.tsx'

export function PersonSheet(props: {
  readonly person: Person | null
  /** Whether this is who holds the tablet. */
  readonly own: boolean
  readonly mayChange: boolean
  readonly onClose: () => void
}) {
  const words = useWords(peopleWords)
  const roles = useWords(settingsWords)
  const refusal = useRefusalWords()
  const { people } = useGate()
  const gate = useGateState()
  // The demo signs in as its owner, whoever asks.
  const mayTakeOver = gate.at === 'open' && !gate.demo
  const [, go] = useLocation()
  const [code, setCode] = useState<string | null>(null)
  const [leaving, setLeaving] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const { person, own, mayChange } = props
  const shown = person?.id ?? null
  useEffect(() => {
    if (shown !== null) return
    setCode(null)
    setLeaving(false)
    setSaid(null)
  }, [shown])
  const ask = async <T,>(asked: Promise<Heard<T>>): Promise<T | null> => {
    const answer = await asked
    setSaid(answer.ok ? null : answer.code)
    return answer.ok ? answer.value : null
  }
  return (
    <Sheet
      open={person !== null}
      title={code === null ? person?.name : words.codeTitle(person?.name ?? '')}
      onClose={props.onClose}
    >
      {person === null ? null : code !== null ? (
        <Code code={code} />
      ) : (
        <div className="stack settings-ways">
          {mayChange ? (
            <Roles
              role={person.role}
              onChoose={(role) => void ask(people.changeRole(person.id, role))}
            />
          ) : (
            <p>{roles[person.role]}</p>
          )}
          {said === null ? null : (
            <Notice tone="danger" icon="warning" live>
              {refusal(said)}
            </Notice>
          )}
          {own || person.standing !== 'joined' || !mayTakeOver ? null : (
            <div>
              <Button
                kind="primary"
                icon="tablet"
                onPress={() => go(`/sign-in?name=${encodeURIComponent(person.name)}`)}
              >
                {words.takeOver}
              </Button>
              <p className="quietly">{words.takeOverHow}</p>
            </div>
          )}
          {mayChange ? (
            <>
              <div>
                <Button
                  icon="lock"
                  onPress={async () => {
                    const made = await ask(people.newCode(person.id))
                    if (made) setCode(made.code)
                  }}
                >
                  {words.newCode}
                </Button>
                <p className="quietly">{words.newCodeHow}</p>
              </div>
              <div>
                {leaving ? (
                  <div className="bar">
                    <Button
                      kind="danger"
                      onPress={async () => {
                        if (await ask(people.letGo(person.id))) props.onClose()
                        else setLeaving(false)
                      }}
                    >
                      {words.letGoSure(person.name)}
                    </Button>
                    <Button onPress={() => setLeaving(false)}>{words.keep}</Button>
                  </div>
                ) : (
                  <Button onPress={() => setLeaving(true)}>{words.letGo}</Button>
                )}
                <p className="quietly">{words.letGoHow}</p>
              </div>
            </>
          ) : null}
        </div>
      )}
    </Sheet>
  )
}
