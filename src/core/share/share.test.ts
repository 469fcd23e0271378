/** Holds what leaves the room: the card's plain places, and the digest of what was signed. */

import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { checkClaims } from '../care/mod.ts'
import { chart } from '../feet/mod.ts'
import type { Told } from '../record/mod.ts'
import { foldSession, zonesAt } from '../session/mod.ts'
import { fact, factId, opened, repress, touch } from '../session/session.fixtures.ts'
import { cardFor } from './card.ts'
import { digestText, summaryFor } from './summary.ts'

const LANGUAGES = ['en', 'zh-Hans'] as const
const ADRENAL = { u: 0.6528, v: 0.0126 } as const

const session = foldSession(
  [
    opened(),
    touch(2, { discomfort: 6, pace: 'fast', ...ADRENAL }),
    repress(3, 2, 3),
    touch(4, { phase: 'closing', of: factId(2), discomfort: 1, waitedS: 600 }),
    touch(5, { discomfort: 2, u: 0.4 }),
    touch(6, { discomfort: 1, kind: 'numb', u: 0.8 }),
    fact(7, 'session/explained', {
      of: factId(2),
      language: 'en',
      said: 'My secret words about the adrenal zone.',
      spoken: true,
      traditionShown: true,
    }),
    fact(8, 'session/stopped', { reason: 'other', note: 'A private note.' }),
  ] satisfies readonly Told[],
  zonesAt,
)
const card = (language: 'en' | 'zh-Hans') =>
  cardFor({ session, language, studioName: 'Quiet Room', date: '2026-11-23', gentle: false })

describe('[SHARE1] the card', () => {
  test('holds what was sore or left alone, from the fair press to the closing one', () => {
    expect(card('en').places.map((one) => [one.before, one.after, one.change])).toEqual([
      [3, 1, 'felt-easier'],
      [1, null, 'not-checked'],
    ])
  })

  test('carries no zone, no complaint, no note and no client, and claims nothing', () => {
    for (const language of LANGUAGES) {
      const text = JSON.stringify(card(language))
      for (const zone of chart('rwo-shur')?.zones ?? []) {
        if (zone.names.en.length > 4)
          expect(text).not.toMatch(new RegExp(`\\b${zone.names.en}\\b`, 'i'))
      }
      for (const word of [
        'adrenal',
        '肾上腺',
        'headache',
        '头疼',
        'secret',
        'private',
        session.client,
      ])
        expect(text).not.toContain(word)
      expect(checkClaims(text)).toEqual([])
    }
  })

  test('each tip stands on it once, and an easy session says so', () => {
    const { home } = card('en')
    expect(new Set(home).size).toBe(home.length)
    const easy = foldSession([opened(), touch(2)], zonesAt)
    const none = cardFor({
      session: easy,
      language: 'en',
      studioName: 'Quiet Room',
      date: '2026-11-23',
      gentle: true,
    })
    expect(none.places).toEqual([])
    expect(none.none).not.toBe('')
    expect(none.demo).toBe(null)
  })
})

describe('[SHARE2] the signed summary and its digest', () => {
  test('a line for each sore place, the stop, and no zone', () => {
    const lines = summaryFor(session, 'en').split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/3 of 10.*1 of 10/)
    expect(lines.join(' ')).not.toMatch(/adrenal|headache|private/i)
    expect(summaryFor(session, 'zh-Hans')).toMatch(/\p{Script=Han}/u)
  })

  test('the digest follows content, not the order of writing, and any change shows', () => {
    const digest = (text: string) => createHash('sha256').update(text).digest('hex')
    const one = { session: 's', covers: { b: 2, a: 1 }, summary: 'Seen.' }
    expect(digestText({ summary: 'Seen.', covers: { a: 1, b: 2 }, session: 's' })).toBe(
      digestText(one),
    )
    // Written out by hand from RFC 8785, so that a changed form cannot pass unseen.
    expect(digestText(one)).toBe('{"covers":{"a":1,"b":2},"session":"s","summary":"Seen."}')
    for (const other of [
      { ...one, session: 't' },
      { ...one, covers: { a: 1, b: 3 } },
      { ...one, summary: 'Seen' },
    ])
      expect(digest(digestText(other))).not.toBe(digest(digestText(one)))
  })
})
