/** Holds that a locked tablet is a stranger to the studio, so that whoever took it reads nothing there. */

import { expect, test } from 'vitest'
import { granted, refused } from '../../core/outcome.ts'
import { STUDIO, sampleId } from '../../core/record/sample.fixtures.ts'
import { SPEAKS } from '../../core/sync/wire/mod.ts'
import { makeStudioApi } from '../api/api.ts'
import { makeGate } from '../gate/gate.ts'
import type { TabletLog } from './log.ts'
import { openShelf } from './shelf.ts'
import { freshShelf, random } from './tablet.fixtures.ts'

const PASSWORD = 'quite long enough'

/** A tablet with its lock, and a studio that may be out of reach; `after` lets the pauses end. */
async function tablet() {
  const said: string[] = []
  const waiting: (() => void)[] = []
  let reach = true
  let signedIn = false
  const shelf = await openShelf(freshShelf())
  const answer = async <T>(what: string, becomes: boolean, value: T) => {
    said.push(what)
    if (!reach) return refused('NO_CONNECTION', 'no answer')
    signedIn = becomes
    return granted(value)
  }
  const role = 'owner' as const
  const who = { studio: STUDIO, person: sampleId(2), name: 'Ana', role, device: 'x' }
  const known = { founded: true, demo: false, studioName: 'Studio', protocol: SPEAKS }
  const state = async () => granted({ ...known, signedIn: signedIn ? who : null })
  const api = {
    ...makeStudioApi(() => Promise.reject(new Error('no network'))),
    state,
    signIn: ({ name, password }: { name: string; password: string }) =>
      answer(`in ${name} ${password === PASSWORD}`, true, { studio: STUDIO, person: who.person }),
    signOut: () => answer('out', false, {}),
  }
  const open = () =>
    makeGate({
      ...{ shelf, api, random, rounds: 10, newId: () => sampleId(3) },
      hush: () => undefined,
      announceLock: () => undefined,
      pause: () => new Promise((done) => waiting.push(done)),
      openFor: async () => ({ shut: () => undefined }) as TabletLog,
    })
  return {
    open,
    said,
    isSignedIn: () => signedIn,
    reached: (now: boolean) => {
      reach = now
    },
    after: async () => {
      for (const done of waiting.splice(0)) done()
      await new Promise((done) => setTimeout(done, 20))
    },
  }
}

test('[SYNC15] locking signs out, and the password that opens signs in again', async () => {
  const { open, said, isSignedIn } = await tablet()
  const gate = open()
  await gate.signIn('Ana', PASSWORD, 'Blue')
  await gate.lock()
  expect(isSignedIn()).toBe(false)
  expect(await gate.unlock('another')).toBe(false)
  expect(said).toEqual(['in Ana true', 'out'])
  expect(await gate.unlock(PASSWORD)).toBe(true)
  expect(said.slice(2)).toEqual(['in Ana true'])
  expect(isSignedIn()).toBe(true)
})

test('[SYNC15] a tablet locked out of reach signs out once there is a way, also after a reload', async () => {
  for (const reload of [false, true]) {
    const { open, isSignedIn, reached, after } = await tablet()
    const gate = open()
    await gate.signIn('Ana', PASSWORD, 'Blue')
    reached(false)
    await gate.lock()
    expect(gate.state().at).toBe('locked')
    expect(isSignedIn()).toBe(true)
    reached(true)
    if (reload) await open().start()
    await after()
    expect(isSignedIn()).toBe(false)
  }
})

test('[SYNC15] opened out of reach it works at once, comes back later, and is not signed out by an old wish', async () => {
  const { open, isSignedIn, reached, after } = await tablet()
  const gate = open()
  await gate.signIn('Ana', PASSWORD, 'Blue')
  await gate.lock()
  reached(false)
  expect(await gate.unlock(PASSWORD)).toBe(true)
  reached(true)
  await after()
  expect(isSignedIn()).toBe(true)
  reached(false)
  await gate.lock()
  expect(await gate.unlock(PASSWORD)).toBe(true)
  reached(true)
  for (let i = 0; i < 3; i++) await after()
  expect(isSignedIn()).toBe(true)
})
