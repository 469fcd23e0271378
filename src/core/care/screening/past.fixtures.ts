/** A small notation for what a client told over time, and for what of it stands: one line a client. */

import * as fc from 'fast-check'
import { COMPLAINTS, type Complaint } from '../../record/terms.ts'
import { conditions, flagById, redFlags } from '../rules/rules.ts'
import {
  type ConditionAnswer,
  type FlagSeen,
  mergeAnswers,
  type Sitting,
  type Standing,
} from './answers.ts'
import { DAY } from './screening.fixtures.ts'

export type Past = { readonly sittings: readonly Sitting[]; readonly seen: readonly FlagSeen[] }

const SAID = { '?': 'unknown', '-': 'no', '~': 'not-applicable' } as const

/** `03-01` is a day of the year of the visit, `2025-03-01` any other. */
const dayOf = (word: string): string => (word.length === 5 ? `${DAY.slice(0, 5)}${word}` : word)

function sitting(head: string, words: readonly string[]): Sitting {
  const [day = '', kind = 'first', visit] = head.split(' ')
  const conditions: { [id: string]: ConditionAnswer } = {}
  const redFlags: { [id: string]: 'yes' | 'no' | 'unknown' } = {}
  const complaints: Complaint[] = []
  const more: { age?: number; due?: string; pregnancyWeeks?: number } = {}
  for (const word of words) {
    const [name = '', value = ''] = word.split('=')
    if (name === 'age') more.age = Number(value)
    else if (name === 'due') more.due = dayOf(value)
    else if (name === 'weeks') more.pregnancyWeeks = Number(value)
    else if (word.startsWith('@')) complaints.push(...COMPLAINTS.filter((c) => c === word.slice(1)))
    else {
      const mark = /^[?~-]/.exec(word)?.[0] as keyof typeof SAID | undefined
      const [id = '', side] = word.slice(mark ? 1 : 0).split(':')
      const answer = mark ? SAID[mark] : 'yes'
      if (flagById(id)) redFlags[id] = answer === 'not-applicable' ? 'no' : answer
      else
        conditions[id] = side === 'left' || side === 'right' ? { answer, feet: [side] } : { answer }
    }
  }
  const on = dayOf(day)
  return {
    on,
    kind: kind as Sitting['kind'],
    ...(visit ? { visit: visit.slice(1) } : {}),
    conditions,
    redFlags,
    complaints,
    ...more,
  }
}

/**
 * A client's past. Sittings and looks by a physician, in the order they were told, parted by `|`:
 *
 * `03-01 first: gout-flare:left ?dvt -fever chest-pain @headache age=70 | 03-02 seen: chest-pain`
 *
 * `03-01 returning @2:` is a sitting of the visit called 2. A word is a yes, `?` not sure, `-` a no, `~` does not apply, `:left` the foot, `@` a complaint.
 */
export function past(text: string): Past {
  const sittings: Sitting[] = []
  const seen: FlagSeen[] = []
  for (const part of text.split('|').filter((one) => one.trim() !== '')) {
    const [head = '', said = ''] = part.split(':', 1).concat(part.slice(part.indexOf(':') + 1))
    const words = said.split(' ').filter((one) => one !== '')
    if (!head.trim().endsWith('seen')) sittings.push(sitting(head.trim(), words))
    else
      for (const flag of words) {
        const on = dayOf(head.trim().split(' ')[0] ?? '')
        seen.push({ flag, on, after: sittings.length })
      }
  }
  return { sittings, seen }
}

/** What stands of a past on a day. */
export function standing(text: string, on: string = DAY): Standing {
  const { sittings, seen } = past(text)
  return mergeAnswers(sittings, seen, dayOf(on))
}

const MARKS = { yes: '', unknown: '?', no: '-', 'not-applicable': '~' } as const

/** What stands, in the notation it was told in: every answer that counts, conditions first. */
export function stands(text: string, on: string = DAY): string {
  const found = standing(text, on)
  return [
    ...Object.entries(found.conditions).map(
      ([id, { answer, feet }]) => `${MARKS[answer]}${id}${feet ? `:${feet.join('+')}` : ''}`,
    ),
    ...Object.entries(found.redFlags).map(([id, { answer }]) => `${MARKS[answer]}${id}`),
    ...found.complaints.map((one) => `@${one}`),
    ...(found.age === null ? [] : [`age=${found.age}`]),
    ...(found.due === null ? [] : [`due=${found.due}`]),
  ].join(' ')
}

const days = ['2025-06-01', '2026-01-10', '2026-02-20', '2026-03-01', DAY] as const
const side = fc.constantFrom('left' as const, 'right' as const)

/** Any answers of one sitting, at whatever visit. */
export const anySitting: fc.Arbitrary<Sitting> = fc.record(
  {
    on: fc.constantFrom(...days),
    kind: fc.constantFrom('first' as const, 'returning' as const, 'added' as const),
    conditions: fc.dictionary(
      fc.constantFrom(...conditions.map((one) => one.id)),
      fc.record(
        {
          answer: fc.constantFrom('yes', 'no', 'unknown', 'not-applicable'),
          feet: fc.array(side, { minLength: 1, maxLength: 1 }),
        },
        { requiredKeys: ['answer'] },
      ),
      { maxKeys: 5, noNullPrototype: true },
    ),
    redFlags: fc.dictionary(
      fc.constantFrom(...redFlags.map((one) => one.id)),
      fc.constantFrom('yes', 'no', 'unknown'),
      { maxKeys: 3, noNullPrototype: true },
    ),
    complaints: fc.uniqueArray(fc.constantFrom(...COMPLAINTS), { maxLength: 2 }),
    age: fc.integer({ min: 1, max: 99 }),
    due: fc.constantFrom('2025-03-01', '2026-02-01', '2026-04-01', '2026-10-01'),
  },
  { requiredKeys: ['on', 'kind', 'conditions', 'redFlags', 'complaints'] },
)

/** A client's sittings in the order of their days, as they are told. */
export const anyPast: fc.Arbitrary<readonly Sitting[]> = fc
  .array(anySitting, { maxLength: 4 })
  .map((all) => all.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)))
