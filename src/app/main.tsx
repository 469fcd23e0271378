/** Wires the page: the only file that knows the clock, chance, the browser's stores and its network. */

import './ui/theme.css'
import './ui/layout.css'
import './ui/lines.css'
import { createRoot } from 'react-dom/client'
import { uuidv7 } from '../core/record/mod.ts'
import { makeStudioApi } from './api/api.ts'
import { listenToStudio } from './api/live.ts'
import { ApiProvider } from './api/useApi.tsx'
import type { Ground } from './app/App.tsx'
import { makeNewsBoard, NewsProvider } from './app/news.tsx'
import { keepPrefs, keptPrefs, readPrefs } from './app/prefs.ts'
import { Root } from './app/Root.tsx'
import { makeTabs } from './app/tabs.ts'
import { watchForNewPage } from './app/worker.ts'
import { type Gate, type GateSetting, makeGate } from './gate/gate.ts'
import { GateProvider } from './gate/useGate.tsx'
import { exchangeOnce } from './log/exchange.ts'
import { studioOf } from './log/hooks.tsx'
import { inForce } from './log/in-force.ts'
import { openLog, type TabletLog } from './log/log.ts'
import { openShelf, type Shelf } from './log/shelf.ts'
import { makeStudioClock } from './log/studio-clock.ts'
import { startSyncLoop } from './log/sync-loop.ts'
import { emptiedSince, type NotePlace, readNote, writeNote } from './log/tablet-note.ts'
import { factMaker } from './log/tell.ts'
import { AbleProvider, type Clock, ClockProvider, makeAbleBoard, makeSteady } from './ui/mod.ts'

const HEARD = 'footnote.heard'
const monotonic = () => performance.now()
/** A browser that keeps nothing knows the time again with the first answer. */
const studioClock = makeStudioClock({
  now: () => Date.now(),
  monotonic,
  kept: () => {
    try {
      return Number(localStorage.getItem(HEARD)) || null
    } catch {
      return null
    }
  },
  keep: (at) => {
    try {
      localStorage.setItem(HEARD, `${at}`)
    } catch {
      // Known until the page is closed.
    }
  },
})
const clock: Clock = {
  now: studioClock.now,
  monotonic: makeSteady(monotonic, () => Date.now()),
  tz: (at) => -new Date(at).getTimezoneOffset(),
}
const note: NotePlace = {
  read: () => document.cookie,
  write: (cookie) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is too young, and the note holds digits alone
    document.cookie = cookie
  },
}
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))
const newId = () => uuidv7(clock.now(), random(10))
const api = makeStudioApi()
const news = makeNewsBoard()
const sayClock = () => news.post({ skew: studioClock.skew() })
api.onHeard((heard) => {
  if (heard.clock === null) return
  studioClock.hear(heard.clock)
  sayClock()
})
const isSecure = location.protocol === 'https:'
const able = makeAbleBoard()

type Said =
  | { readonly said: 'kept' | 'locked' | 'unsure' }
  | {
      readonly said: 'round'
      readonly reach: 'online' | 'offline'
      readonly signInAgain: boolean
      readonly trouble: string | null
    }
const tabs = makeTabs<Said>('footnote')
const say = tabs.say

/** 0.5 s doubling to 20 s, half of it by chance, so that tablets do not return all at once. */
function backoff(failures: number): number {
  const most = Math.min(20_000, 500 * 2 ** Math.min(failures, 10))
  return most / 2 + (Math.random() * most) / 2
}

function wait(ms: number, woken: (wake: () => void) => void): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms)
    woken(() => {
      clearTimeout(timer)
      done()
    })
  })
}

function carry(log: TabletLog, shelf: Shelf, ended: (code: string) => void): () => void {
  const loop = startSyncLoop({
    round: () => exchangeOnce(log, shelf, api),
    // The name of the lock is older than the loop's: a page opened before holds it too.
    alone: (work) => navigator.locks.request('footnote-courier', work),
    wait,
    backoff,
    listen: listenToStudio,
    report: (cause) => console.error('SYNC_BROKE', cause),
    told(round) {
      const trouble = typeof round === 'object' ? round.trouble : null
      const away = round === 'no-connection' || trouble === 'NO_ANSWER'
      const reach = away ? 'offline' : 'online'
      log.setReach(reach)
      sayClock()
      const heard = { reach, signInAgain: round === 'sign-in-again', trouble } as const
      say({ said: 'round', ...heard })
      news.post({ signInAgain: heard.signInAgain, trouble })
      if (trouble !== null) ended(trouble)
    },
  })
  // Woken by what is kept, not by what is being told: only kept facts are in the outbox.
  let before = 0
  let wasSure = true
  /** Entries that wait here sealed for somebody else: they would be gone with the store too. */
  let sealed = 0
  void shelf.get('aside').then((asides = []) => {
    sealed = asides.reduce((sum, { waiting }) => sum + waiting.length, 0)
  })
  const unsubscribe = log.subscribe(() => {
    const ready = log.ready()
    if (ready > before) loop.wake()
    before = ready
    const { unsent, refused, sure, locked } = log.standing()
    // Behind the lock nobody knows whose they are, and before all is read nobody knows how many.
    if (!locked) writeNote(note, { waiting: unsent + refused.length + sealed }, isSecure)
    if (wasSure && !sure) say({ said: 'unsure' })
    wasSure = sure
  })
  addEventListener('online', loop.wake)
  return () => {
    loop.stop()
    unsubscribe()
    removeEventListener('online', loop.wake)
  }
}

function gateSetting(
  shelf: Shelf,
  ended: (code: string) => void,
): GateSetting & { readonly current: () => TabletLog | null } {
  let current: TabletLog | null = null
  let stop: () => void = () => undefined
  return {
    shelf,
    api,
    random,
    newId,
    current: () => current,
    async openFor(signedIn, device, key) {
      stop()
      const log: TabletLog = await openLog({
        shelf,
        key,
        device,
        studio: signedIn.studio,
        person: signedIn.person,
        signIn: signedIn.since ?? '',
        random,
        newId,
        make: factMaker({
          studio: signedIn.studio,
          person: signedIn.person,
          device,
          random,
          now: clock.now,
          tz: clock.tz,
          inForce: () => inForce(studioOf(log.facts(signedIn.studio))),
        }),
        announce: () => say({ said: 'kept' }),
      })
      current = log
      news.post({ signInAgain: false, trouble: null })
      stop = carry(log, shelf, ended)
      // Best effort: a browser that will not promise says so in the settings.
      void navigator.storage?.persist?.()
      return log
    },
    hush: () => stop(),
    pause: (ms) => wait(ms, () => undefined),
    announceLock: () => say({ said: 'locked' }),
  }
}

/** A store without a number is new, or was emptied: the note tells, or the studio that still knows this browser. */
async function sayWhatIsGone(shelf: Shelf): Promise<void> {
  if (await shelf.get('device')) return
  const kept = readNote(note)
  const known = kept === null ? await api.state() : null
  const emptied = emptiedSince(kept, known?.ok === true && known.value.signedIn !== null)
  if (emptied) news.post({ emptied })
}
/** Milliseconds that a browser's storage may take before the page says that it does not answer. */
const PATIENCE = 5000

async function begin(): Promise<void> {
  const root = createRoot(document.getElementById('page') as HTMLElement)
  const prefs = readPrefs(keptPrefs(), navigator.languages ?? [])
  const draw = (ground: Ground, gate: Gate | null = null) =>
    root.render(
      <ClockProvider value={clock}>
        <ApiProvider value={api}>
          <GateProvider value={gate}>
            <NewsProvider value={news}>
              <AbleProvider value={able}>
                <Root
                  prefs={prefs}
                  keep={keepPrefs}
                  ground={ground}
                  timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC'}
                />
              </AbleProvider>
            </NewsProvider>
          </GateProvider>
        </ApiProvider>
      </ClockProvider>,
    )
  if (!window.isSecureContext) return draw('insecure')
  draw('opening')
  // A private window or a full disk may refuse: then the page says so instead of staying empty.
  const opening = openShelf().catch(() => null)
  const slow = setTimeout(() => draw('silent'), PATIENCE)
  const shelf = await opening
  clearTimeout(slow)
  if (!shelf) return draw('keeps-nothing')
  const setting = gateSetting(shelf, (code) => void gate.end(code))
  const gate: Gate = makeGate(setting)
  tabs.hear((data) => {
    // Where the other tab changed the key this one is locked in a moment, and reads no more.
    if (data.said === 'kept')
      setting
        .current()
        ?.refresh()
        .catch(() => undefined)
    else if (data.said === 'unsure') setting.current()?.setSure(false)
    else if (data.said === 'round') {
      setting.current()?.setReach(data.reach)
      // The tab that exchanges has read the studio to its end.
      if (data.reach === 'online' && data.trouble === null) setting.current()?.setSure(true)
      news.post({ signInAgain: data.signInAgain, trouble: data.trouble })
    } else void gate.lockedElsewhere()
  })
  draw('good', gate)
  sayClock()
  void sayWhatIsGone(shelf)
  // What was opened may still refuse to be read.
  gate.start().catch(() => draw('keeps-nothing'))
  void watchForNewPage({
    ready: (renew) => news.post({ renew }),
    withoutNetwork: (withoutNetwork) => able.post({ withoutNetwork }),
    monotonic: clock.monotonic,
  })
}

// What an old browser lacks is said already, by starting.ts.
if (!document.documentElement.hasAttribute('data-too-old')) void begin()
