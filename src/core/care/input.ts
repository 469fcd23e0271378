/** Reads what `screen` is given, and says plainly which part of it is wrong. CONTRACT 2 */

import * as z from 'zod'
import { SIDES } from '../feet/types.ts'
import { granted, type Outcome, type Refusal, refused } from '../outcome.ts'
import { LAST_WEEK, pregnancyWeeksOn } from './calendar.ts'
import { conditions, redFlags } from './rules.ts'
import { COMPLAINTS, type ScreenInput } from './types.ts'

const conditionIds = conditions.map((c) => c.id)
const flagIds = redFlags.map((f) => f.id)

const conditionId = z.enum(conditionIds)
const eitherId = z.enum([...conditionIds, ...flagIds])
const day = z.iso.date()

const schema = z
  .strictObject({
    on: day,
    conditions: z.array(
      z.union([
        conditionId,
        z.strictObject({
          id: conditionId,
          feet: z.array(z.enum(SIDES)).optional(),
          drawn: z.array(z.string().min(1).max(500)).optional(),
        }),
      ]),
    ),
    unknown: z.array(eitherId).optional(),
    redFlags: z.array(z.enum(flagIds)),
    complaints: z.array(z.enum(COMPLAINTS)),
    age: z.int().min(0).max(130).optional(),
    due: day.optional(),
    pregnancyWeeks: z.int().min(0).max(LAST_WEEK).optional(),
    clearances: z
      .array(
        z.strictObject({
          condition: eitherId,
          until: day,
          from: day.optional(),
          chair: z.boolean().optional(),
        }),
      )
      .optional(),
  })
  .superRefine((input, context) => {
    if (input.due === undefined) return
    if (input.pregnancyWeeks !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['pregnancyWeeks'],
        message: 'give the due date or the weeks, not both',
      })
    const weeks = pregnancyWeeksOn(input.due, input.on)
    if (weeks < 0 || weeks > LAST_WEEK)
      context.addIssue({
        code: 'custom',
        path: ['due'],
        message: `the due date makes it week ${weeks}; weeks run from 0 to ${LAST_WEEK}`,
      })
  })

/**
 * Checks the input of `screen`: unknown keys and ids, days that are none, numbers out of range.
 *
 * A due date and weeks together are refused, since they may disagree.
 *
 * @returns the input, or `INPUT_INVALID` with the dotted path of the first part that is wrong
 */
export function readScreenInput(input: unknown): Outcome<ScreenInput> {
  // Zod passes over an own `__proto__` key, which nothing honest sends.
  const forged = forgedPath(input)
  if (forged !== null) return refused('INPUT_INVALID', 'the key __proto__ is not allowed', forged)
  const read = schema.safeParse(input)
  // Zod types an absent key as possibly undefined; the schema never makes one.
  return read.success ? granted(read.data as ScreenInput) : fromZod(read.error)
}

function fromZod(error: z.ZodError): Refusal {
  const issue = deepest(error.issues[0])
  if (!issue) return refused('INPUT_INVALID', 'the input cannot be read')
  const path = [...issue.path, ...(issue.keys?.slice(0, 1) ?? [])].map(String).join('.')
  return refused('INPUT_INVALID', issue.message, path === '' ? undefined : path)
}

type Issue = {
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly keys?: readonly string[]
}

/** Inside a union, the branch that got furthest names the part that is wrong. */
function deepest(issue: z.core.$ZodIssue | undefined): Issue | null {
  if (!issue) return null
  if (issue.code !== 'invalid_union')
    return issue.code === 'unrecognized_keys'
      ? { path: issue.path, message: issue.message, keys: issue.keys }
      : { path: issue.path, message: issue.message }
  const inner = issue.errors
    .flatMap((branch) => {
      const found = deepest(branch[0])
      return found ? [found] : []
    })
    .sort((a, b) => b.path.length + (b.keys?.length ?? 0) - a.path.length - (a.keys?.length ?? 0))
  const first = inner[0]
  return first
    ? { ...first, path: [...issue.path, ...first.path] }
    : { path: issue.path, message: issue.message }
}

function forgedPath(input: unknown): string | null {
  const waiting: { readonly value: unknown; readonly path: string }[] = [{ value: input, path: '' }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue
    for (const [key, value] of Object.entries(next.value)) {
      const path = next.path === '' ? key : `${next.path}.${key}`
      if (key === '__proto__') return path
      waiting.push({ value, path })
    }
  }
  return null
}
