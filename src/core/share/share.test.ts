/** Holds what leaves the room: the card's plain places, and the digest of what was signed. */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkClaims } from '../care/mod.ts'
import { chart } from '../feet/mod.ts'
import {
  CONSENTS,
  type Consent,
  type Fact,
  foldClient,
  readFacts,
  type Told,
} from '../record/mod.ts'
import { foldSession, zonesAt } from '../session/mod.ts'
import { fact, factId, opened, repress, touch } from '../session/session.fixtures.ts'
import { chart as pressed } from '../session/visit.fixtures.ts'
import { cardWords } from '../words/card.ts'
import { agreedBy, cardFor } from './card.ts'
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
  cardFor({
    session,
    language,
    unit: 'C',
    studioName: 'Quiet Room',
    date: '2026-11-23',
    gentle: false,
    agreed: ['treatment', 'notes'],
  })

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
      unit: 'C',
      studioName: 'Quiet Room',
      date: '2026-11-23',
      gentle: true,
      agreed: ['notes'],
    })
    expect(none.places).toEqual([])
    expect(none.none).not.toBe('')
    expect(none.demo).toBe(null)
  })
})

describe('[SESSION16] card and summary show as before what the change is counted from', () => {
  const shown = (text: string) => {
    const { session: seen } = pressed(text)
    const [place] = cardFor({
      session: seen,
      language: 'en',
      unit: 'C',
      studioName: 'Quiet Room',
      date: '2026-11-23',
      gentle: false,
      agreed: ['notes'],
    }).places
    const [, before] = /before (\d+) of 10/i.exec(summaryFor(seen, 'en')) ?? []
    expect(before).toBe(String(place?.before))
    return [place?.before, place?.after, place?.change]
  }

  test.each([
    ['the fair re-press', 'fast 6 | +40s 3 | closing 1', [3, 1, 'felt-easier']],
    ['not one that came too soon', '6 | +5s 3 | closing 1', [6, 1, 'felt-easier']],
    ['not one that was fast', '6 | +40s fast 9 | closing 5', [6, 5, 'about-the-same']],
    ['the first press where none is fair', 'fast 8 | +5s 3 | closing 1', [8, 1, 'not-checked']],
    ['the first press where it is the only one', '6', [6, null, 'not-checked']],
  ])('%s', (_, text, expected) => {
    expect(shown(`L plantar .55,.02 ${text}`)).toEqual(expected)
  })
})

describe('[SHARE7] what was not agreed to is not on the card', () => {
  const ON_LEG = { view: 'medial', u: 0.2, h: 0.5, v: undefined } as const
  const legs = foldSession(
    [
      opened(),
      touch(2, { discomfort: 6, ...ADRENAL }),
      touch(3, { discomfort: 6, ...ON_LEG }),
      fact(4, 'session/soaked', { celsius: 40, herbs: [], maxMinutes: 15 }),
      fact(5, 'session/soakEnded', { minutes: 10 }),
    ] satisfies readonly Told[],
    zonesAt,
  )
  const agreeing = (agreed: readonly Consent[]) =>
    LANGUAGES.map((language) =>
      cardFor({
        session: legs,
        language,
        unit: 'C',
        studioName: 'Quiet Room',
        date: '2026-11-23',
        gentle: false,
        agreed,
      }),
    )

  test('with everything agreed, both places and the soak', () => {
    for (const { places, soak } of agreeing(CONSENTS)) {
      expect(places.length).toBe(2)
      expect(soak).toMatch(/40/)
    }
  })

  test('without leg zones, no place on the leg and no tip for it', () => {
    for (const { places, home } of agreeing(['treatment', 'notes', 'photos', 'letter'])) {
      expect(places.map(({ place }) => place.view)).toEqual(['plantar'])
      expect(home.length).toBe(3)
    }
  })

  test('without notes, or in silence, no place, no soak, and the card says so', () => {
    for (const agreed of [[], ['treatment', 'leg-zones', 'photos', 'letter']] as const)
      for (const { places, soak, home, none, language } of agreeing(agreed)) {
        expect(places).toEqual([])
        expect(soak).toBeNull()
        expect(home.length).toBe(2)
        expect(none).toBe(cardWords[language].notNoted)
      }
  })

  test('what was taken back is not agreed to', () => {
    const yes = fact(2, 'client/consented', {
      to: ['notes', 'leg-zones'],
      language: 'en',
      text: '1.0.0',
      how: 'by-word',
      chaperone: 'declined',
    })
    const no = fact(3, 'client/consentWithdrawn', { from: ['notes'] })
    expect(agreedBy(null)).toEqual([])
    expect(agreedBy(foldClient([yes]))).toEqual(['notes', 'leg-zones'])
    expect(agreedBy(foldClient([yes, no]))).toEqual(['leg-zones'])
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

  test('the recorded session was signed in plain places, by a true digest', () => {
    const golden = join(import.meta.dirname, '../../../tests/golden/session-13.jsonl')
    const lines: unknown[] = readFileSync(golden, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const { told } = readFacts(lines as Fact[])
    const recorded = foldSession(told, zonesAt)
    const { summary = '', covers = {}, digest } = recorded.signed ?? {}
    expect(summary).toBe(summaryFor(recorded, 'en'))
    expect(summary.split('\n').length).toBe(5)
    expect(summary).not.toMatch(/zone/i)
    const text = digestText({ session: recorded.id, covers, summary })
    expect(createHash('sha256').update(text).digest('hex')).toBe(digest)
  })
})
