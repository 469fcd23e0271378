/** Holds what is typed and not saved: it outlives the page, is sealed, and goes with the key. */

import { expect, test } from 'vitest'
import { sampleId } from '../../core/record/sample.fixtures.ts'
import { openDrafts } from './drafts.ts'
import { openShelf } from './shelf.ts'
import { freshShelf, random, sealingKey } from './tablet.fixtures.ts'

const key = await sealingKey()
const wrapped = (salt: number) => ({
  person: sampleId(2),
  salt: new Uint8Array([salt]),
  iv: new Uint8Array(12),
  rounds: 1,
  wrapped: new ArrayBuffer(0),
})

async function onDisk(salt = 1) {
  const shelf = await openShelf(freshShelf())
  await shelf.set('wrapped', wrapped(salt))
  return shelf
}

test('[DRAFT1] what was typed is there again after a reload, as it was typed last, until it is thrown away', async () => {
  const shelf = await onDisk()
  const page = await openDrafts({ shelf, key, random })
  for (const typed of ['A', 'An', 'Ann Moon']) page.keep('client/new', { name: typed })
  page.keep('note/1', 'a scar')
  await page.settled()
  const again = await openDrafts({ shelf, key, random })
  expect(again.read('client/new')).toEqual({ name: 'Ann Moon' })
  expect(again.read('note/1')).toBe('a scar')
  again.keep('note/1', undefined)
  await again.settled()
  const third = await openDrafts({ shelf, key, random })
  expect([third.read('note/1'), third.read('client/new')]).toEqual([
    undefined,
    { name: 'Ann Moon' },
  ])
})

test('[DRAFT1] nothing of it can be read on the disk', async () => {
  const shelf = await onDisk()
  const page = await openDrafts({ shelf, key, random })
  page.keep('client/new', { name: 'Ann Moon' })
  await page.settled()
  const box = await shelf.get('drafts')
  expect(new TextDecoder().decode(box?.sealed)).not.toMatch(/Ann|Moon|client|new/)
})

test('[DRAFT1] two tabs do not write over what the other typed', async () => {
  const shelf = await onDisk()
  const [one, two] = await Promise.all([0, 1].map(() => openDrafts({ shelf, key, random })))
  one?.keep('note/1', 'one')
  await one?.settled()
  two?.keep('note/2', 'two')
  await two?.settled()
  const later = await openDrafts({ shelf, key, random })
  expect([later.read('note/1'), later.read('note/2')]).toEqual(['one', 'two'])
})

test('[DRAFT1] under another key, or with a box that is broken, there is nothing, and typing goes on', async () => {
  const shelf = await onDisk()
  const page = await openDrafts({ shelf, key, random })
  page.keep('note/1', 'a scar')
  await page.settled()
  await shelf.set('wrapped', wrapped(2))
  const other = await openDrafts({ shelf, key: await sealingKey(), random })
  expect(other.read('note/1')).toBeUndefined()
  // A tab that still has the old key writes nothing any more.
  page.keep('note/1', 'a long scar')
  other.keep('note/1', 'new')
  await Promise.all([page.settled(), other.settled()])
  expect((await shelf.get('drafts'))?.keyId).toBe('02')
  await shelf.set('drafts', { keyId: '02', sealed: new Uint8Array(40) })
  const broken = await openDrafts({ shelf, key, random })
  expect(broken.read('note/1')).toBeUndefined()
  broken.keep('note/1', 'again')
  await broken.settled()
  expect((await openDrafts({ shelf, key, random })).read('note/1')).toBe('again')
})

test('[DRAFT1] a locked page forgets them, and the disk keeps them', async () => {
  const shelf = await onDisk()
  const page = await openDrafts({ shelf, key, random })
  page.keep('note/1', 'a scar')
  await page.settled()
  page.shut()
  expect(page.read('note/1')).toBeUndefined()
  page.keep('note/1', 'after the lock')
  await page.settled()
  expect((await openDrafts({ shelf, key, random })).read('note/1')).toBe('a scar')
})

test('[DRAFT1] a disk that refuses leaves what is typed on the page', async () => {
  const shelf = await onDisk()
  const full = { ...shelf, set: () => Promise.reject(new Error('the disk is full')) }
  const page = await openDrafts({ shelf: full, key, random })
  page.keep('note/1', 'a scar')
  await page.settled()
  expect(page.read('note/1')).toBe('a scar')
})
