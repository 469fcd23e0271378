/** Holds what a rule is called: its own words, and its id where there are none. */

import { describe, expect, test } from 'vitest'
import { combinations, conditions, redFlags } from '../rules/rules.ts'
import { notesOf, ruleWords } from './rule-words.ts'

describe('[CARE16] a rule is shown by its own words', () => {
  test('a condition with its reason, note and how long a clearance holds', () => {
    for (const row of conditions) {
      const { what, why, note, source, clearanceDays, selfReport } = row
      expect(ruleWords(row.id)).toMatchObject({
        what,
        why,
        note,
        source,
        clearanceDays,
        selfReport,
        isFlag: false,
      })
    }
  })

  const bare = { why: null, note: null, clearanceDays: null, selfReport: null }

  test('a red flag is one', () => {
    for (const { id, what, source } of redFlags)
      expect(ruleWords(id)).toEqual({ ...bare, what, source, isFlag: true })
  })

  test('a combination by why it stands', () => {
    for (const { id, why, source } of combinations)
      expect(ruleWords(id)).toEqual({ ...bare, what: why, source, isFlag: false })
  })

  test('a rule that this release does not know by its id', () => {
    const what = { en: 'row-to-come', 'zh-Hans': 'row-to-come' }
    expect(ruleWords('row-to-come')).toEqual({ ...bare, what, source: '', isFlag: false })
  })

  test('notes, each once, in the language asked for', () => {
    const rules = [
      'fever',
      'pregnancy-first-trimester',
      'skin-fragile-or-heat-sensitive',
      'row-to-come',
    ]
    expect(notesOf(rules, 'en')).toEqual(['plain water'])
    expect(notesOf(rules, 'zh-Hans')).toEqual([
      ...new Set(
        conditions
          .filter((one) => rules.includes(one.id))
          .flatMap((one) => one.note?.['zh-Hans'] ?? []),
      ),
    ])
    expect(notesOf([], 'en')).toEqual([])
  })
})
