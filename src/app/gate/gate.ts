/** Who may come in: set-up, sign-in, lock and unlock, and the key that each of them turns. */

import { refused } from '../../core/outcome.ts'
import { hex } from '../../core/record/mod.ts'
import type { Joining, SetUp, StudioState } from '../../core/sync/wire/mod.ts'
import type { StudioApi } from '../api/api.ts'
import type { Heard } from '../api/speak.ts'
import { open, type Random, seal } from '../log/codec.ts'
import { makeSealingKey, ROUNDS, unwrapSealingKey } from '../log/keys.ts'
import type { TabletLog } from '../log/log.ts'
import type { Shelf, SignedIn } from '../log/shelf.ts'
import { makeAsides, type SealedFor } from './aside.ts'
import { makeAttendance } from './attendance.ts'

/** Where who stands before this tablet is, and what the page shows for it. */
export type GateState =
  | { readonly at: 'starting' }
  /** Not reached, and nobody was ever signed in here. */
  | { readonly at: 'no-reach' }
  /** The studio was never founded. */
  | { readonly at: 'set-up' }
  /** `ended` says why who was in here is not any more. */
  | { readonly at: 'sign-in'; readonly studioName: string; readonly ended?: Ended }
  /** The key is gone from the disk until the password of who is signed in brings it back. */
  | { readonly at: 'locked'; readonly signedIn: SignedIn }
  /** Something on the shelf does not open; it is left as it is. */
  | { readonly at: 'unreadable' }
  | {
      readonly at: 'open'
      readonly signedIn: SignedIn
      readonly log: TabletLog
      readonly demo: boolean
      /** Entries of others, and own ones under a password of before, that wait here sealed. */
      readonly sealed: readonly SealedFor[]
    }

/**
 * Why a tablet is closed by the studio: its person left, it was taken out, or the password that opens
 * it is no longer the one that the studio knows.
 */
const ENDS = ['PERSON_LEFT', 'DEVICE_REVOKED', 'SIGN_IN_WRONG'] as const
/** One of them. */
export type Ended = (typeof ENDS)[number]

/** The world that the gate opens and shuts; given by main. */
export type GateSetting = {
  readonly shelf: Shelf
  readonly api: StudioApi
  readonly random: Random
  readonly newId: () => string
  /** Opens the log for who is signed in, and begins to exchange facts with the studio. */
  readonly openFor: (signedIn: SignedIn, device: string, key: CryptoKey) => Promise<TabletLog>
  /** Stops exchanging facts: nothing may be sealed while the key changes or is gone. */
  readonly hush: () => void
  /** Tells the other tabs that the key is gone. */
  readonly announceLock: () => void
  /** Resolves after so many ms. */
  readonly pause: (ms: number) => Promise<void>
  /** How often the passphrase is stretched; fewer only in tests. */
  readonly rounds?: number
}

/** Milliseconds that an unlocked tablet waits for the studio before it goes on without. */
const PATIENCE = 2000

/** See the methods of {@link makeGate}. */
export type Gate = ReturnType<typeof makeGate>

/**
 * The gate of one tablet, `starting` until `start` was called. What a person asks of it answers with
 * an outcome: the studio's own code, `NO_CONNECTION` where it could not be reached, `NOT_SIGNED_IN`
 * where it does not know the tablet. Entries of another person that wait here keep nobody out: they
 * stay sealed until that person comes back.
 */
export function makeGate(setting: GateSetting) {
  const { shelf, api, random } = setting
  const rounds = setting.rounds ?? ROUNDS
  const isLocked = async () => (await shelf.get('key')) === undefined
  const attendance = makeAttendance({
    ...{ api, isLocked, pause: setting.pause },
    refused: (code) => end(code),
  })
  const asides = makeAsides({ shelf, random })
  /** The key of who has another password by now: with that one they take what waits along. */
  let held: CryptoKey | undefined
  /** How often the studio has closed this tablet. */
  let ends = 0
  const listeners = new Set<() => void>()
  let state: GateState = { at: 'starting' }

  function go(next: GateState): void {
    state = next
    for (const listener of listeners) listener()
  }

  async function device(): Promise<string> {
    const kept = await shelf.get('device')
    if (kept) return kept.id
    const id = setting.newId()
    await shelf.set('device', { id })
    return id
  }

  async function enter(signedIn: SignedIn, key: CryptoKey, demo: boolean): Promise<void> {
    try {
      const sealed = await asides.sealed(signedIn)
      const log = await setting.openFor(signedIn, await device(), key)
      held = undefined
      go({ at: 'open', signedIn, log, demo, sealed })
    } catch {
      go({ at: 'unreadable' })
    }
  }

  /** Seals everything anew, so that the one who signs in now can also unlock without a network. */
  async function resealFor(person: string, old: CryptoKey, password: string): Promise<CryptoKey> {
    const { key, wrapped } = await makeSealingKey(password, person, random, rounds)
    setting.hush()
    setting.announceLock()
    for (;;) {
      const boxes = await Promise.all(
        (await shelf.boxes()).map(async (box) => ({
          ...box,
          sealed: await seal(key, await open(old, box.sealed, box.name), box.name, random),
        })),
      )
      if (await shelf.reseal(boxes, key, wrapped)) return key
    }
  }

  async function freshKey(person: string, password: string): Promise<CryptoKey> {
    const { key, wrapped } = await makeSealingKey(password, person, random, rounds)
    await shelf.set('wrapped', wrapped)
    await shelf.set('key', key)
    return key
  }

  /** The key for whoever just proved their password to the studio. */
  async function keyFor(signedIn: SignedIn, password: string): Promise<CryptoKey> {
    const [before, kept, wrapped] = await Promise.all([
      shelf.get('seat'),
      shelf.get('key'),
      shelf.get('wrapped'),
    ])
    const key = kept ?? held
    const sameStudio = before === undefined || before.studio === signedIn.studio
    if (sameStudio && key) {
      if (wrapped?.person === signedIn.person) {
        if (await unwrapSealingKey(wrapped, password)) {
          if (!kept) await shelf.set('key', key)
          return key
        }
      }
      return resealFor(signedIn.person, key, password)
    }
    if (sameStudio && wrapped) {
      const opened = await unwrapSealingKey(wrapped, password)
      if (opened) {
        await shelf.set('key', opened)
        return opened
      }
    }
    if (before) await asides.setAside(before)
    return freshKey(signedIn.person, password)
  }

  async function comeIn(password: string): Promise<Heard<null>> {
    const answer = await api.state()
    if (!answer.ok) return answer
    const signedIn = signedInTo(answer.value, setting.newId())
    if (!signedIn) return refused('NOT_SIGNED_IN', 'the studio does not know this tablet')
    const key = await keyFor(signedIn, password)
    await shelf.set('seat', signedIn)
    await asides.bringBackFor(signedIn, password)
    await enter(signedIn, key, answer.value.demo)
    return { ok: true, value: null }
  }

  /**
   * The studio lets nobody in here any more by what this tablet came with: the page is shut and asks
   * who is there. What waits stays sealed for whom it belongs to, and what the studio has is gone from
   * the disk; only who merely has another password finds the tablet as they left it.
   */
  async function end(code: string): Promise<void> {
    const why = ENDS.find((one) => one === code)
    const seat = await shelf.get('seat')
    if (!why || seat?.demo) return
    ends++
    setting.hush()
    if (state.at === 'open') state.log.shut()
    if (why === 'SIGN_IN_WRONG') {
      held = (await shelf.get('key')) ?? held
      await shelf.drop('key')
    } else if (seat) await asides.setAside(seat)
    setting.announceLock()
    go({ at: 'sign-in', studioName: seat?.studioName ?? '', ended: why })
  }

  async function askStudio(): Promise<void> {
    const answer = await api.state()
    if (!answer.ok) return go({ at: 'no-reach' })
    const { founded, demo, studioName } = answer.value
    if (!founded) return go({ at: 'set-up' })
    // The demo signs in by itself; its key opens with a password that nobody has.
    if (demo) {
      const secret = hex(random(16))
      const name = answer.value.signedIn?.name ?? ''
      await api.signIn({ name, password: '', device: { id: await device(), name: 'demo' } })
      if ((await comeIn(secret)).ok) return
    }
    go({ at: 'sign-in', studioName: studioName ?? '' })
  }

  return {
    /** Where it stands; the same object until it changes. */
    state: () => state,
    /** Called after any change; returns what unsubscribes. */
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    /** Opens at once where a key lies on the shelf, with or without a network. */
    async start(): Promise<void> {
      const [signedIn, key] = await Promise.all([shelf.get('seat'), shelf.get('key')])
      if (!signedIn) return askStudio()
      if (!key) {
        // It may have been locked where the studio could not be reached.
        void attendance.leave()
        return go({ at: 'locked', signedIn })
      }
      await enter(signedIn, key, signedIn.demo)
    },

    /** Founds the studio with the one-time code, and comes in as its owner. */
    async setUp(form: Omit<SetUp, 'device'> & { readonly tablet: string }): Promise<Heard<null>> {
      const { tablet, ...rest } = form
      await attendance.settle()
      const answer = await api.setUp({ ...rest, device: { id: await device(), name: tablet } })
      return answer.ok ? comeIn(form.password) : answer
    },

    /** Comes in by name and password; `tablet` is what this tablet is called. */
    async signIn(name: string, password: string, tablet: string): Promise<Heard<null>> {
      await attendance.settle()
      const answer = await api.signIn({
        name,
        password,
        device: { id: await device(), name: tablet },
      })
      return answer.ok ? comeIn(password) : answer
    },

    /** Who a one-time code is for. */
    invitation: (code: string) => api.invitation(code),

    /** Comes in with a one-time code, and makes this tablet one's own. */
    async join(form: Omit<Joining, 'device'>, tablet: string): Promise<Heard<null>> {
      await attendance.settle()
      const answer = await api.join({ ...form, device: { id: await device(), name: tablet } })
      return answer.ok ? comeIn(form.password) : answer
    },

    /** The studio's people, as its owner changes them. */
    people: {
      invite: api.invite,
      newCode: api.newCode,
      changeRole: api.changeRole,
      letGo: api.letGo,
    },

    /** False if the password is wrong. */
    async unlock(password: string): Promise<boolean> {
      const [signedIn, wrapped] = await Promise.all([shelf.get('seat'), shelf.get('wrapped')])
      if (!signedIn || !wrapped) return false
      const key = await unwrapSealingKey(wrapped, password)
      if (!key) return false
      await shelf.set('key', key)
      const tablet = { id: await device(), name: '' }
      const before = ends
      const back = attendance.comeBack({ name: signedIn.name, password, device: tablet })
      await Promise.race([back, setting.pause(PATIENCE)])
      if (ends === before) await enter(signedIn, key, signedIn.demo)
      return true
    },

    /** The studio has answered an exchange with a code; some of them end what is open here. */
    end,

    /** Opens one's own entries that a password of before has sealed; false where it opens none. */
    async openSealed(password: string): Promise<boolean> {
      if (state.at !== 'open') return false
      const { signedIn, log } = state
      if (!(await asides.bringBackFor(signedIn, password))) return false
      await log.refresh()
      go({ ...state, sealed: await asides.sealed(signedIn) })
      return true
    },

    /** Drops the key from the disk and from memory, here and in the other tabs, then leaves the studio. */
    async lock(): Promise<void> {
      await shelf.drop('key')
      setting.announceLock()
      void this.lockedElsewhere()
      await attendance.leave()
    },

    /** Another tab dropped the key: forgets everything that is open here. */
    async lockedElsewhere(): Promise<void> {
      setting.hush()
      if (state.at !== 'open') return
      const { log, signedIn } = state
      log.shut()
      go({ at: 'locked', signedIn })
      // Not locked but closed by the studio: there is nothing that a password would open.
      if (!(await shelf.get('seat'))) go({ at: 'sign-in', studioName: signedIn.studioName })
    },

    /** From the lock to the sign-in of somebody else; what waits here stays sealed. */
    async someoneElse(): Promise<void> {
      const answer = await api.state()
      go({ at: 'sign-in', studioName: answer.ok ? (answer.value.studioName ?? '') : '' })
    },
  }
}

function signedInTo(state: StudioState, since: string): SignedIn | null {
  if (!state.signedIn) return null
  const { studio, person, name, role } = state.signedIn
  return { studio, person, name, role, studioName: state.studioName ?? '', demo: state.demo, since }
}
