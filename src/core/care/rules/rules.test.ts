/** Holds the tables of the rules: complete, in both languages, sourced, and never changed once out. */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { holds } from '../screening/holds.ts'
import { combinations, conditions, isEmergency, RULES_VERSION, redFlags } from './rules.ts'

/** SHA-256 over the names and bytes of a released folder; a change is a new version, a new folder. */
const RELEASED: { readonly [version: string]: string } = {
  '1.0.0': '937879820c9a470ccb99bae2054583a87e712cfb1b10854621fdc78c5b57ae5f',
  '2.0.0': 'fab8a0837932a8de02ddca1f2b46ffb5c0928c2c4abe33cb69f8b869a79d63a4',
}

describe('[CARE10] the rules are whole, sourced, and released once', () => {
  test.each(Object.entries(RELEASED))('the released folder %s never changes', (version, known) => {
    const folder = join(import.meta.dirname, version)
    const digest = createHash('sha256')
    for (const name of readdirSync(folder).sort())
      digest.update(`${name}\n`).update(readFileSync(join(folder, name)))
    expect(digest.digest('hex')).toBe(known)
  })

  test('every release is held, and the one in force is among them', () => {
    const folders = readdirSync(import.meta.dirname).filter((name) => /^\d/.test(name))
    expect(folders.sort()).toEqual(Object.keys(RELEASED))
    expect(folders).toContain(RULES_VERSION)
  })

  test('52 conditions, 42 red flags, 5 combinations, no id twice', () => {
    expect([conditions.length, redFlags.length, combinations.length]).toEqual([52, 42, 5])
    const ids = [...conditions, ...redFlags, ...combinations].map((one) => one.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('every text stands in both languages, with a source', () => {
    for (const row of [...conditions, ...redFlags, ...combinations]) {
      expect(row.source, row.id).not.toBe('')
      const texts = ['what' in row ? row.what : null, 'why' in row ? row.why : null]
      for (const text of 'note' in row ? [...texts, row.note] : texts) {
        if (text === null) continue
        expect(text.en, row.id).toMatch(/[a-z]/)
        expect(text['zh-Hans'], row.id).toMatch(/\p{Script=Han}/u)
      }
    }
  })

  test('a row that needs a clearance says how long one holds', () => {
    for (const row of conditions)
      if (row.massage === 'clearance') expect(row.clearanceDays, row.id).toBeGreaterThan(0)
      else expect(row.clearanceDays, row.id).toBe(null)
  })

  test('emergencies are the rows and flags that say so', () => {
    expect(conditions.filter((row) => isEmergency(row.id)).map((row) => row.id)).toEqual([
      'dvt',
      'gangrene',
    ])
    expect(redFlags.filter((flag) => isEmergency(flag.id)).length).toBe(
      redFlags.filter((flag) => flag.urgency === 'emergency').length,
    )
  })
})

describe('[CARE6] expressions of combinations', () => {
  const has = (id: string) => id.startsWith('y')
  test.each([
    ['y', true],
    ['n', false],
    ['y1&y2', true],
    ['y&n', false],
    ['n|y', true],
    ['n&y|y', true],
    ['y|y&n', true],
    ['(y|y)&n', false],
    ['(n|(y&y2))&y:left', true],
  ])('%s', (expression, expected) => {
    expect(holds(expression, has)).toBe(expected)
  })

  test.each(['', 'y&', '(y', 'y)', 'y y', '|y', 'y&&y', 'Y', 'y$', 'y&$', 'yY'])(
    '“%s” is a broken rule',
    (bad) => {
      expect(() => holds(bad, has)).toThrow(/^a combination cannot be read: /)
    },
  )

  test('they name only what there is', () => {
    const known = new Set([
      ...conditions.map((row) => row.id),
      'avoid-foot:left',
      'avoid-foot:right',
    ])
    for (const one of combinations)
      for (const id of one.allOf.match(/[a-z0-9:-]+/g) ?? []) expect(known).toContain(id)
  })
})
