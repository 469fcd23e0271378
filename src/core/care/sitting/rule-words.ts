/** What a rule is called and why it stands, in either language, from the rows it came from. */

import type { Bilingual } from '../../feet/types.ts'
import type { Language } from '../../words/language.ts'
import { unreadWords } from '../../words/screening-outcome.ts'
import { combinations, conditionById, flagById } from '../rules/rules.ts'
import { TABLE_2 } from '../rules/table.ts'
import { UNREAD_RULE } from '../types.ts'
import { bilingual } from './ask.ts'

/** What is shown of a rule. */
export type RuleWords = {
  readonly what: Bilingual
  readonly why: Bilingual | null
  readonly note: Bilingual | null
  readonly source: string
  /** Days a clearance of it holds; null where it takes none or the table gives no number. */
  readonly clearanceDays: number | null
  /** The ground on which the client's own word is enough, else null. */
  readonly selfReport: string | null
  /** Whether it is a red flag: that ends when a physician has seen it, not by a clearance. */
  readonly isFlag: boolean
}

/** A rule that only newer rules have is shown in their words; one that nobody here knows, by its id. */
export function ruleWords(rule: string): RuleWords {
  const row = conditionById(rule)
  if (row) return { ...row, isFlag: false }
  const nothing = { why: null, note: null, clearanceDays: null, selfReport: null }
  const flag = flagById(rule)
  if (flag) return { ...nothing, what: flag.what, source: flag.source, isFlag: true }
  const both = combinations.find((one) => one.id === rule)
  if (both) return { ...nothing, what: both.why, source: both.source, isFlag: false }
  if (rule === UNREAD_RULE)
    return {
      ...nothing,
      what: bilingual(unreadWords, 'what'),
      why: bilingual(unreadWords, 'why'),
      source: '',
      isFlag: false,
    }
  const newer = TABLE_2.rule(rule)
  if (newer) return newer
  const together = TABLE_2.combinations.find((one) => one.id === rule)
  if (together) return { ...nothing, what: together.why, source: together.source, isFlag: false }
  return { ...nothing, what: { en: rule, 'zh-Hans': rule }, source: '', isFlag: false }
}

/** The notes of the rules in force, each once. */
export function notesOf(rules: readonly string[], language: Language): readonly string[] {
  return [...new Set(rules.flatMap((rule) => ruleWords(rule).note?.[language] ?? []))]
}
