/** Whatever `screen`, `plan` and `locate` print fits what `schema --of` says of them. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { conditions, redFlags, screen } from '../core/care/mod.ts'
import { COMPLAINTS } from '../core/record/mod.ts'
import { footnote } from './command-line.fixtures.ts'
import { DESCRIBED } from './schemas.ts'

/** The schema as a stranger has it: read back from the JSON that is printed. */
async function described(name: string) {
  const said = await footnote(['schema', '--of', name])
  const { input, output } = said.value as {
    input: z.core.JSONSchema.JSONSchema
    output: z.core.JSONSchema.JSONSchema
  }
  return { input: z.fromJSONSchema(input), output: z.fromJSONSchema(output) }
}

const someOf = (ids: readonly string[]) => fc.subarray([...ids], { maxLength: 4 })
const screenInput = fc.record(
  {
    on: fc.constant('2026-11-23'),
    conditions: someOf(conditions.map(({ id }) => id)),
    unknown: someOf(conditions.map(({ id }) => id)),
    redFlags: someOf(redFlags.map(({ id }) => id)),
    complaints: fc.subarray([...COMPLAINTS]),
    age: fc.nat(110),
    due: fc.constantFrom('2026-12-24', '2027-06-01'),
  },
  { requiredKeys: ['on', 'conditions', 'redFlags', 'complaints'] },
)

describe('[CLI9] what is described is what is read and printed', () => {
  test('of every screening', async () => {
    const schema = await described('screen')
    await fc.assert(
      fc.asyncProperty(screenInput, async (input) => {
        const said = await footnote(['screen', '-'], input)
        expect(said.exit).toBe(0)
        expect(schema.input.safeParse(input).success).toBe(true)
        expect(schema.output.safeParse(said.value).error).toBeUndefined()
        expect(DESCRIBED.screen.output.parse(said.value)).toEqual(said.value)
      }),
      { numRuns: 200 },
    )
  })

  test('of every plan', async () => {
    const schema = await described('plan')
    const planInput = fc.record(
      {
        chart: fc.constant('rwo-shur'),
        complaints: fc.subarray([...COMPLAINTS], { maxLength: 3 }),
        screening: fc
          .subarray(['osteoporosis', 'varicose-veins', 'antiplatelet'])
          .map((ids) =>
            screen({ on: '2026-11-23', conditions: ids, redFlags: [], complaints: [] }),
          ),
        minutes: fc.integer({ min: 8, max: 60 }),
        secondsPerPass: fc.integer({ min: 5, max: 40 }),
      },
      { requiredKeys: ['chart', 'complaints', 'screening', 'minutes'] },
    )
    let planned = 0
    await fc.assert(
      fc.asyncProperty(planInput, async (input) => {
        const said = await footnote(['plan', '-'], input)
        expect(schema.input.safeParse(JSON.parse(JSON.stringify(input))).error).toBeUndefined()
        if (said.exit !== 0) return
        planned++
        expect(schema.output.safeParse(said.value).error).toBeUndefined()
        expect(DESCRIBED.plan.output.parse(said.value)).toEqual(said.value)
      }),
      { numRuns: 60 },
    )
    expect(planned).toBeGreaterThan(30)
  })

  test('of every place', async () => {
    const schema = await described('locate')
    const axis = fc.double({ min: -2, max: 2, noNaN: true })
    const foot = fc.constantFrom('left', 'right')
    const point = fc.oneof(
      fc.record({ foot, view: fc.constantFrom('plantar', 'dorsal'), u: axis, v: axis }),
      fc.record({ foot, view: fc.constantFrom('medial', 'lateral'), u: axis, h: axis }),
    )
    const chart = fc.constantFrom('rwo-shur', 'western', 'acupoints@1.0.0')
    await fc.assert(
      fc.asyncProperty(chart, fc.array(point, { maxLength: 20 }), async (chart, points) => {
        const said = await footnote(['locate', '-'], { chart, points })
        expect(said.exit).toBe(0)
        expect(schema.input.safeParse({ chart, points }).error).toBeUndefined()
        expect(schema.output.safeParse(said.value).error).toBeUndefined()
      }),
      { numRuns: 100 },
    )
  })

  test('what does not fit is refused', async () => {
    const schema = await described('locate')
    for (const point of [
      { foot: 'left', view: 'plantar', u: 0.5, h: 0.1 },
      { foot: 'left', view: 'plantar', u: 2.5, v: 0 },
      { foot: 'both', view: 'plantar', u: 0.5, v: 0 },
      { foot: 'left', view: 'plantar', u: 0.5, v: 0, w: 1 },
    ]) {
      const input = { chart: 'rwo-shur', points: [point] }
      expect(schema.input.safeParse(input).success).toBe(false)
      expect((await footnote(['locate', '-'], input)).error?.code).toBe('INPUT_INVALID')
    }
    expect(schema.output.safeParse({ chart: 'rwo-shur' }).success).toBe(false)
  })

  test('nothing is described that there is no command for', async () => {
    for (const name of ['dance', '__proto__', 'zones'])
      expect((await footnote(['schema', '--of', name])).exit).toBe(2)
  })
})
