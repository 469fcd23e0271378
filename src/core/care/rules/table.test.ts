/** Holds the tables of rules 2.0.0: cell by cell to the tables they were made from, and to the laws of a table. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { AREAS } from '../../feet/types.ts'
import { COMPLAINTS } from '../../record/terms.ts'
import { holds } from '../screening/holds.ts'
import { grounds, pictures } from './2.0.0/pictures.ts'
import type { Question } from './2.0.0/question.ts'
import { rowQuestions } from './2.0.0/row-questions.ts'
import type { Rule } from './2.0.0/rule.ts'
import { signQuestions } from './2.0.0/sign-questions.ts'
import { TABLE_2 } from './table.ts'

type Cells = { readonly [column: string]: string }

/** A table with tabs between its cells, by id. */
function read(name: string): ReadonlyMap<string, Cells> {
  const path = join(import.meta.dirname, '../../../../tests/golden/rules-2', `${name}.tsv`)
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  const columns = head.split('\t')
  return new Map(
    lines.map((line) => {
      const cells = line.split('\t')
      return [cells[0] ?? '', Object.fromEntries(columns.map((one, i) => [one, cells[i] ?? '']))]
    }),
  )
}

const list = (ids: readonly string[]) => ids.join()
const yes = (flag: boolean) => (flag ? 'yes' : '')
const ways = (rule: Rule) =>
  list(rule.ways.map(({ by, ground }) => (ground === null ? by : `${by}:${ground}`)))

/** What rows and flags alike say, as their table writes it. */
const shared = (rule: Rule): Cells => ({
  massage: rule.massage,
  soak: rule.soak,
  chair: rule.chair,
  avoid: list(rule.avoid),
  source: rule.source,
  kind: rule.kind,
  lapses: rule.lapses === null ? '' : `${rule.lapses}d`,
  askAgain: rule.askAgain,
  endsBy: rule.endsBy,
  answerWays: ways(rule),
  unsure: rule.unsure,
  followUp: yes(rule.followUp),
  urgency: rule.urgency ?? '',
  refer: yes(rule.refer),
  undrawn: rule.undrawn ?? '',
  relatedRows: list(rule.relatedRows),
  thenAsk: list(rule.thenAsk),
  asked: list(rule.asked) || 'none',
})

const asRow = (rule: Rule): Cells => ({
  ...shared(rule),
  maxC: String(rule.maxCelsius ?? ''),
  maxMin: String(rule.maxSoakMinutes ?? ''),
  pressure: rule.pressure === 'any' ? '' : rule.pressure,
  workMin: String(rule.workMinutes ?? ''),
  off: list(rule.off),
  attended: yes(rule.attended),
  clearanceDays: String(rule.clearanceDays ?? ''),
  selfReport: rule.selfReport ?? 'no',
  into: rule.into ?? (rule.lapses === null ? '' : 'ends'),
  herbsOff: rule.herbsOff ?? '',
  toeTest: yes(rule.toeTest),
})

const rules = TABLE_2.rules
const rows = rules.filter((rule) => !rule.isFlag)
const flags = rules.filter((rule) => rule.isFlag)
const questions: readonly Question[] = [...rowQuestions, ...signQuestions]
const known = new Set(rules.map((rule) => rule.id))

describe('[CARE10] rules 2.0.0 are their tables', () => {
  test('every cell of every row', () => {
    const table = read('conditions')
    expect(rows.map((rule) => rule.id).sort()).toEqual([...table.keys()].sort())
    for (const rule of rows) expect(table.get(rule.id), rule.id).toMatchObject(asRow(rule))
  })

  test('every cell of every flag', () => {
    const table = read('red-flags')
    expect(flags.map((rule) => rule.id).sort()).toEqual([...table.keys()].sort())
    for (const rule of flags)
      expect(table.get(rule.id), rule.id).toMatchObject({
        ...shared(rule),
        complaint: list(rule.complaints),
      })
  })

  test('every cell of every combination', () => {
    const table = read('combinations')
    expect(TABLE_2.combinations.map((one) => one.id).sort()).toEqual([...table.keys()].sort())
    for (const one of TABLE_2.combinations)
      expect(table.get(one.id), one.id).toMatchObject({
        'all-of': one.allOf,
        massage: one.massage,
        soak: one.soak,
        chair: one.chair,
        urgency: one.urgency ?? '-',
        refer: yes(one.refer),
        source: one.source,
      })
  })
})

describe('[CARE10] rules 2.0.0 are whole', () => {
  test('71 rows, 52 flags, 18 combinations, no id twice', () => {
    expect([rows.length, flags.length, TABLE_2.combinations.length]).toEqual([71, 52, 18])
    expect(new Set([...known, ...TABLE_2.combinations.map((one) => one.id)]).size).toBe(141)
  })

  test('whatever a rule names is there', () => {
    for (const rule of rules) {
      const named = [...rule.relatedRows, ...rule.thenAsk]
      for (const id of named) expect(TABLE_2.rule(id)?.isFlag, `${rule.id}: ${id}`).toBe(false)
      if (rule.into !== null && rule.into !== 'asks') expect(known).toContain(rule.into)
      for (const asked of rule.asked)
        if (asked.startsWith('behind:')) expect(known).toContain(asked.slice('behind:'.length))
        else expect(['first', 'complaint', 'age']).toContain(asked)
      for (const one of rule.complaints) expect(['any', ...COMPLAINTS]).toContain(one)
      for (const place of rule.avoid) expect(['drawn', ...AREAS]).toContain(place)
    }
    const present = new Set([...known, 'avoid-foot:left', 'avoid-foot:right'])
    for (const { allOf } of TABLE_2.combinations) {
      for (const id of allOf.match(/[a-z0-9:-]+/g) ?? []) expect(present).toContain(id)
      expect(holds(allOf, () => true)).toBe(true)
    }
  })

  test('only what is dated lapses, only what is ringed has a place before the ring', () => {
    for (const rule of rules) {
      expect(rule.lapses !== null, rule.id).toBe(rule.kind === 'dated')
      if (rule.into !== null) expect(rule.kind, rule.id).toBe('dated')
      if (rule.undrawn !== null) expect(rule.avoid, rule.id).toContain('drawn')
      if (rule.endsBy === 'time') expect(rule.kind, rule.id).toBe('dated')
      if (rule.isFlag) expect(rule.endsBy, rule.id).toBe('seen-by')
    }
  })

  test('what can be cleared says how, and every ground has its words', () => {
    const worded = new Set(grounds.map((one) => one.id))
    for (const rule of rules) {
      if ([rule.massage, rule.soak].includes('clearance') || rule.unsure === 'clearance')
        expect(rule.ways.length, rule.id).toBeGreaterThan(0)
      if (rule.clearanceDays !== null) expect(rule.ways.length, rule.id).toBeGreaterThan(0)
      for (const { ground } of rule.ways) if (ground !== null) expect(worded).toContain(ground)
      const self = rule.ways.find((one) => one.by === 'self-report')
      expect(self?.ground ?? null, rule.id).toBe(rule.selfReport)
    }
  })

  test('every question settles something, and whatever is asked has its question', () => {
    const settled = questions.flatMap((one) => one.settles)
    expect(new Set(settled).size).toBe(settled.length)
    for (const id of settled) expect(known).toContain(id)
    for (const rule of rules) {
      const one = questions.find(({ settles }) => settles.includes(rule.id))
      const isAsked = rule.asked.some((when) => when !== 'age')
      expect(one !== undefined, rule.id).toBe(isAsked)
      if (one) expect(one.followUp !== null, rule.id).toBe(followUpOf(one))
    }
    for (const picture of pictures)
      for (const id of picture.behind)
        expect(
          questions.map((one) => one.id),
          picture.id,
        ).toContain(id)
  })

  test('every text stands in both languages, with its source', () => {
    const texts = [
      ...rules.flatMap(({ what, why, note }) => [what, why, note]),
      ...TABLE_2.combinations.map((one) => one.why),
      ...questions.flatMap(({ text, followUp }) => [text, followUp]),
      ...[...pictures, ...grounds].map((one) => one.text),
    ].filter((one) => one !== null)
    for (const text of texts) {
      expect(text.en).toMatch(/[a-z]/)
      expect(text['zh-Hans']).toMatch(/\p{Script=Han}/u)
    }
    for (const one of [...rules, ...TABLE_2.combinations]) expect(one.source, one.id).not.toBe('')
  })
})

/** Whether one of the rules that a question settles is asked once more in plain words. */
function followUpOf({ settles }: Question): boolean {
  return settles.some((id) => TABLE_2.rule(id)?.followUp)
}
