/** Holds that a store which the browser emptied is told from a tablet that is new. */

import { expect, test } from 'vitest'
import { emptiedSince, type NotePlace, readNote, writeNote } from './tablet-note.ts'

/** Cookies as a browser keeps them, by name. */
function jar(before = '') {
  const cookies = new Map<string, string>(before ? [before.split('=') as [string, string]] : [])
  const written: string[] = []
  const place: NotePlace = {
    read: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    write: (cookie) => {
      written.push(cookie)
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=')
      cookies.set(name, value)
    },
  }
  return { place, written }
}

test('[SYNC23] the note outlives the store, and says how many entries waited', () => {
  const { place, written } = jar('theme=dim')
  expect(readNote(place)).toBeNull()
  for (const waiting of [5, 0, 12]) {
    writeNote(place, { waiting }, true)
    expect(readNote(place)).toEqual({ waiting })
  }
  expect(written[0]).toBe('footnote-waiting=5; Path=/; Max-Age=34560000; SameSite=Strict; Secure')
})

test('[SYNC23] emptied with entries, emptied without, emptied with nobody to say, and simply new', () => {
  expect(emptiedSince({ waiting: 3 }, false)).toEqual({ waiting: 3 })
  expect(emptiedSince({ waiting: 0 }, true)).toEqual({ waiting: 0 })
  expect(emptiedSince(null, true)).toEqual({ waiting: null })
  expect(emptiedSince(null, false)).toBeNull()
})

test.each([
  'footnote-waiting=',
  'footnote-waiting=x',
  'my-footnote-waiting=3',
  'footnote-waiting=-1',
])('[SYNC23] %s is no note', (cookie) => {
  expect(readNote({ read: () => cookie, write: () => undefined })).toBeNull()
})

test('[SYNC23] a browser that refuses cookies breaks nothing', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError')
  }
  const place = { read: refuse, write: refuse }
  expect(readNote(place)).toBeNull()
  expect(() => writeNote(place, { waiting: 1 }, false)).not.toThrow()
})
