/** This tablet: what is only here, what the studio did not take, and the lock. */

import { useEffect, useState } from 'react'
import { settingsWords } from '../../../core/words/settings.ts'
import { shellWords } from '../../../core/words/shell.ts'
import { useRefusalWords } from '../../gate/refusals.ts'
import { useGate, useGateState } from '../../gate/useGate.tsx'
import { useStanding } from '../../log/mod.ts'
import {
  Button,
  Card,
  canKeepAwake,
  KeptDot,
  Notice,
  saveAs,
  storageIsKept,
  useAble,
  useWords,
} from '../../ui/mod.ts'
import { Sealed } from './Sealed.tsx'

function Waiting() {
  const words = useWords(settingsWords)
  const said = useRefusalWords()
  const gate = useGateState()
  const { unsent, refused } = useStanding()
  if (gate.at !== 'open') return null
  const waits = unsent > 0 || refused.length > 0
  return (
    <>
      <p className="settings-kept">
        <KeptDot where={unsent > 0 ? 'tablet' : 'studio'} />
        <span>{words.unsent(unsent)}</span>
      </p>
      {refused.length === 0 ? null : (
        <Notice tone="danger" icon="warning">
          <p>{words.refused(refused.length)}</p>
          <ul>
            {[...new Set(refused.map(({ code }) => code))].map((code) => (
              <li key={code}>{said(code)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {waits ? (
        <Button
          icon="download"
          onPress={() => saveAs('footnote-entries.jsonl', gate.log.exportWaiting())}
        >
          {words.export}
        </Button>
      ) : null}
    </>
  )
}

function Storage() {
  const words = useWords(settingsWords)
  const [kept, setKept] = useState<boolean | null>(null)
  useEffect(() => {
    void storageIsKept().then(setKept)
  }, [])
  if (kept === null) return null
  return <p className="quietly">{kept ? words.storageKept : words.storage}</p>
}

/** What this browser cannot do, with what helps. */
function Cannot() {
  const words = useWords(settingsWords)
  const shell = useWords(shellWords)
  const { withoutNetwork } = useAble()
  return (
    <>
      {withoutNetwork === false ? (
        <Notice tone="warn" icon="cloudOff">
          {shell.notOffline}
        </Notice>
      ) : withoutNetwork ? (
        <p className="quietly">{words.offlineToo}</p>
      ) : null}
      {canKeepAwake() ? null : (
        <Notice tone="warn" icon="info">
          {words.notAwake}
        </Notice>
      )}
    </>
  )
}

export function Here() {
  const words = useWords(settingsWords)
  const gate = useGate()
  const state = useGateState()
  // The demo's key opens with a password that nobody has: there is no way back from its lock.
  const mayLock = state.at === 'open' && !state.demo
  return (
    <Card title={words.tablet}>
      <div className="stack">
        <Waiting />
        <Sealed />
        <Storage />
        <Cannot />
        {mayLock ? (
          <>
            <Button icon="lock" onPress={() => void gate.lock()}>
              {words.lock}
            </Button>
            <p className="quietly">{words.lockHint}</p>
          </>
        ) : null}
      </div>
    </Card>
  )
}
