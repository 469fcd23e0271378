/** This tablet: what is only here, what the studio did not take, and the lock. */

import { useEffect, useState } from 'react'
import { keptEntriesWords } from '../../../core/words/kept-entries.ts'
import { settingsWords } from '../../../core/words/settings.ts'
import { shellWords } from '../../../core/words/shell.ts'
import { useGate, useGateState, useSealedCount } from '../../gate/useGate.tsx'
import { useStanding, useStudio, useWaitsFor } from '../../log/mod.ts'
import {
  Button,
  Card,
  canKeepAwake,
  dayIn,
  KeptDot,
  Notice,
  saveAs,
  storageIsKept,
  useAble,
  useClock,
  useLanguage,
  useWords,
} from '../../ui/mod.ts'
import { Sealed } from './Sealed.tsx'

/** Codes by which an older server says that it cannot read what a newer tablet told. */
const UNREADABLE: readonly string[] = [
  'BODY_INVALID',
  'BODY_NOT_CANONICAL',
  'BODY_TOO_LARGE',
  'FACT_INVALID',
]

/** Why the studio did not take entries, in the words of each code. */
function useWhy(): (code: string) => string {
  const words = useWords(keptEntriesWords)
  return (code) => {
    if (UNREADABLE.includes(code)) return words.unreadable
    const own = Object.entries(words).find(([key]) => key === code)?.[1]
    return typeof own === 'string' ? own : words.other(code)
  }
}

function Refused({ codes }: { readonly codes: readonly string[] }) {
  const words = useWords(settingsWords)
  const why = useWhy()
  const { again } = useWords(keptEntriesWords)
  if (codes.length === 0) return null
  return (
    <Notice tone="danger" icon="warning">
      <p>{words.refused(codes.length)}</p>
      <ul>
        {[...new Set(codes.map(why))].map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
      <p>{again}</p>
    </Notice>
  )
}

/** What only the sign-in of whoever told it may bring to the studio. */
function ForOthers() {
  const words = useWords(shellWords)
  const { entries, names } = useWaitsFor()
  if (entries === 0) return null
  const whom = names.map((name) => name ?? words.somebodyElse).join(', ')
  return (
    <Notice icon="person">
      <p>{words.waitsFor(entries, whom)}</p>
    </Notice>
  )
}

/** Dates that cannot be right, and that nothing hangs on them. */
function OutOfTime() {
  const words = useWords(keptEntriesWords)
  const language = useLanguage()
  const gate = useGateState()
  const { settings } = useStudio()
  const now = useClock().now()
  if (gate.at !== 'open') return null
  const ats = gate.log.datesOutOfTime(now)
  const [first, last] = [ats[0], ats.at(-1)]
  if (first === undefined || last === undefined) return null
  const day = (at: number) => dayIn(language, settings.timeZone, at)
  return (
    <Notice icon="clock">
      <p>{words.outOfTime(ats.length, day(first), day(last))}</p>
    </Notice>
  )
}

function Waiting() {
  const words = useWords(settingsWords)
  const shell = useWords(shellWords)
  const gate = useGateState()
  const { unsent, refused, sure } = useStanding()
  const here = unsent + useSealedCount()
  if (gate.at !== 'open') return null
  const waits = unsent > 0 || refused.length > 0
  return (
    <>
      <p className="settings-kept">
        <KeptDot where={!sure ? 'telling' : here > 0 ? 'tablet' : 'studio'} />
        <span>{sure ? words.unsent(here) : shell.unsure}</span>
      </p>
      <ForOthers />
      <Refused codes={refused.map(({ code }) => code)} />
      <OutOfTime />
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
