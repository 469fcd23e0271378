/** The laws of screening by rules 2, as properties that any screening can be held to, a faulty one too. */

import * as fc from 'fast-check'
import { TABLE_2 } from '../../rules/table.ts'
import type { Screening2 } from '../../types.ts'
import { and, anyAnswer, anyInput2, anyMore, DAY, milder, NOTHING } from './second.fixtures.ts'
import type { Answer2, ScreenInput2 } from './types.ts'

type Screen = (input: ScreenInput2) => Screening2

const STOPS: readonly string[] = ['postpone', 'stop', 'stop-emergency']
const rule = fc.constantFrom(...TABLE_2.rules)
const yes = ({ id, isFlag }: (typeof TABLE_2.rules)[number]): Partial<ScreenInput2> =>
  isFlag ? { redFlags: [id] } : { conditions: [id] }
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

function withoutLimits(answer: Answer2): Answer2 {
  const { condition, by, date, from, until, signed, refused } = answer
  const left = { by, date, from, until, signed, refused }
  const told = Object.entries(left).filter(([, value]) => value !== undefined)
  return { condition, ...Object.fromEntries(told) }
}

const shut = (answer: Answer2): Answer2 => ({ ...answer, chair: false })

/** By name; each is a property of one screening. */
export const LAWS: { readonly [law: string]: (screen: Screen) => fc.IRawProperty<unknown> } = {
  'listing more, or knowing less, makes nothing milder': (screen) =>
    fc.property(
      anyInput2,
      anyMore,
      (input, more) => milder(screen(input), screen(and(input, more))).length === 0,
    ),
  'not sure is never milder than no, and never stricter than yes': (screen) =>
    fc.property(anyInput2, rule, (input, one) => {
      const unsure = screen(and(input, { unknown: [one.id] }))
      const sure = screen(and(input, yes(one)))
      return milder(screen(input), unsure).length === 0 && milder(unsure, sure).length === 0
    }),
  'a limit only tightens': (screen) =>
    fc.property(anyInput2, (input) => {
      const clearances = (input.clearances ?? []).map(shut)
      const without = { ...input, clearances: clearances.map(withoutLimits) }
      return milder(screen(without), screen({ ...input, clearances })).length === 0
    }),
  'what stops is never cleared': (screen) =>
    fc.property(rule, fc.array(anyAnswer, { maxLength: 4 }), (one, answers) => {
      const clearances = answers.map((answer) => shut({ ...answer, condition: one.id }))
      const told = and(NOTHING, yes(one))
      const before = screen(told)
      const stops = STOPS.includes(before.massage.level)
      return !stops || milder(before, screen({ ...told, clearances })).length === 0
    }),
  'the order of what is told changes nothing': (screen) =>
    fc.property(anyInput2, (input) => {
      const turned = {
        ...input,
        conditions: [...input.conditions].reverse(),
        redFlags: [...input.redFlags].reverse(),
        unknown: [...(input.unknown ?? [])].reverse(),
        clearances: [...(input.clearances ?? [])].reverse(),
      }
      return same(screen(turned), screen(input))
    }),
  'telling it twice says nothing more': (screen) =>
    fc.property(anyInput2, (input) => {
      const twice = and(input, input)
      return same(screen(twice), screen(input))
    }),
  'a word ends only what ends by word': (screen) =>
    fc.property(rule, (one) => {
      if (one.isFlag || one.endsBy === 'word' || one.kind === 'today') return true
      const told = { id: one.id, told: '2026-11-20', since: '2026-11-20' }
      const over = { ...told, over: { by: 'client', on: DAY } }
      const before = screen({ ...NOTHING, conditions: [told] })
      return milder(before, screen({ ...NOTHING, conditions: [over] })).length === 0
    }),
  'a sign ends by a look, by nothing else': (screen) =>
    fc.property(rule, (one) => {
      if (!one.isFlag) return true
      const told = { id: one.id, told: '2026-11-20' }
      const before = screen({ ...NOTHING, redFlags: [told] })
      const seen = { ...told, seen: { by: 'doctor', on: '2026-11-22' } }
      const after = screen({ ...NOTHING, redFlags: [seen] })
      return before.massage.level === one.massage && after.massage.level === 'go'
    }),
  'a way that the table does not have clears nothing': (screen) =>
    fc.property(rule, anyAnswer, (one, answer) => {
      const { by = 'letter' } = answer
      if (one.ways.some((way) => way.by === by)) return true
      const told = and(NOTHING, yes(one))
      const clearances = [{ ...withoutLimits(answer), condition: one.id, refused: false }]
      return milder(screen(told), screen({ ...told, clearances })).length === 0
    }),
  'silence leaves it as it stood, but for its own days': (screen) =>
    fc.property(rule, fc.integer({ min: 0, max: 400 }), (one, later) => {
      if (one.isFlag || one.kind === 'today') return true
      const since = new Date(Date.parse(DAY) - later * 86_400_000).toISOString().slice(0, 10)
      const stood = one.lapses === null || one.into === 'asks' || later <= one.lapses
      const told = { id: one.id, told: since, since }
      const now = screen({ ...NOTHING, conditions: [told] })
      const then = screen({ ...NOTHING, on: since, conditions: [told] })
      if (now.lapsed.some(({ id }) => id === one.id) === stood) return false
      return !stood || milder(then, now).length === 0
    }),
}
