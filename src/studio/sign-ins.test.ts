/** Holds that people come in and go while the disk is full, and that nothing else is called kept then. */

import { expect, test } from 'vitest'
import { STUDIO, sampleId } from '../core/record/sample.fixtures.ts'
import { DiskFull } from '../store/full.ts'
import { memoryStore } from '../store/memory.ts'
import { note } from '../store/store.contract.ts'
import { keepingSignIns } from './sign-ins.ts'

/** A store whose disk can be filled and emptied. */
function disk() {
  const store = memoryStore()
  let full = false
  const guard =
    <A extends readonly unknown[], T>(work: (...given: A) => Promise<T>) =>
    async (...given: A): Promise<T> => {
      if (full) throw new DiskFull('full')
      return work(...given)
    }
  const writing = {
    append: guard(store.append),
    signIn: guard(store.signIn),
    endSignIn: guard(store.endSignIn),
    endSignInsOf: guard(store.endSignInsOf),
    endSignInsOfPerson: guard(store.endSignInsOfPerson),
  }
  return {
    store,
    kept: keepingSignIns({ ...store, ...writing }),
    fill: (now: boolean) => {
      full = now
    },
  }
}

const entry = {
  ...{ studio: STUDIO, tokenHash: 'ab', person: sampleId(2), device: sampleId(3) },
  expiresAt: 9,
} as const

test('[MACHINE8] who signs in on a full disk is in, and is written down once there is room', async () => {
  const { store, kept, fill } = disk()
  fill(true)
  await kept.signIn(entry)
  expect(await kept.findSignIn(STUDIO, 'ab')).toEqual(entry)
  expect(await kept.findSignIn(sampleId(77), 'ab')).toBeNull()
  expect(await store.findSignIn(STUDIO, 'ab')).toBeNull()
  await expect(kept.append(STUDIO, [note(1)], 1)).rejects.toThrow(DiskFull)
  fill(false)
  await kept.append(STUDIO, [note(1)], 1)
  expect(await store.findSignIn(STUDIO, 'ab')).toEqual(entry)
  await kept.endSignIn(STUDIO, 'ab')
  expect(await kept.findSignIn(STUDIO, 'ab')).toBeNull()
})

test('[MACHINE8] who signs out on a full disk is out, then and after', async () => {
  const { store, kept, fill } = disk()
  await kept.signIn(entry)
  fill(true)
  await kept.endSignIn(STUDIO, 'ab')
  expect(await kept.findSignIn(STUDIO, 'ab')).toBeNull()
  expect(await store.findSignIn(STUDIO, 'ab')).toEqual(entry)
  fill(false)
  await kept.append(STUDIO, [note(1)], 1)
  expect(await store.findSignIn(STUDIO, 'ab')).toBeNull()
})

test('[MACHINE8] a tablet or a person that is put out is out of memory too; what cannot be said so is not', async () => {
  for (const end of ['device', 'person'] as const) {
    const { kept, fill } = disk()
    const put = () =>
      end === 'device'
        ? kept.endSignInsOf(STUDIO, entry.device)
        : kept.endSignInsOfPerson(STUDIO, entry.person)
    fill(true)
    await kept.signIn(entry)
    await expect(put()).rejects.toThrow(DiskFull)
    fill(false)
    await put()
    expect(await kept.findSignIn(STUDIO, 'ab')).toBeNull()
  }
})
