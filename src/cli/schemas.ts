/** The JSON Schemas of what commands read and print, from the very schemas they use. docs/cli.md */

import * as z from 'zod'
import { screenInput2, screeningSchema2 } from '../core/care/mod.ts'
import { locateInput, locateOutput } from '../core/feet/mod.ts'
import { planInput, planOutput } from '../core/session/mod.ts'

/** Commands that can be described, with what they read and what they print. */
export const DESCRIBED = {
  screen: { input: screenInput2, output: screeningSchema2 },
  plan: { input: planInput, output: planOutput },
  locate: { input: locateInput, output: locateOutput },
} as const

export type Described = keyof typeof DESCRIBED

/** Whether there is anything to describe under this name. */
export const isDescribed = (name: string): name is Described => Object.hasOwn(DESCRIBED, name)

/** JSON Schema, draft 2020-12, of a command's input and output. */
export function schemasOf(name: Described): { readonly input: object; readonly output: object } {
  const { input, output } = DESCRIBED[name]
  return {
    input: z.toJSONSchema(input, { io: 'input' }),
    output: z.toJSONSchema(output, { io: 'output' }),
  }
}
