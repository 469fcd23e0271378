/** Commands that are pure functions of their input: zones, atlas, locate, screen, plan, replay, schema, claims. */

import { claimsAnswer, screenAnswer2 } from '../core/care/mod.ts'
import { chartNamed, exportChart, locateAnswer, zonesAnswer } from '../core/feet/mod.ts'
import type { Outcome } from '../core/outcome.ts'
import { granted, refused } from '../core/outcome.ts'
import { factJsonSchemas } from '../core/record/mod.ts'
import { planAnswer, replayAnswer } from '../core/session/mod.ts'
import type { Command } from './command.ts'
import { fromStandardInput, options } from './command.ts'
import { parseJson, readJson, readText, Usage } from './io.ts'
import { DESCRIBED, isDescribed, schemasOf } from './schemas.ts'

const zones: Command = async (args) => {
  const { chart, shapes } = options(args, { chart: 'text', shapes: 'flag' })
  if (chart === undefined) throw new Usage('zones --chart ID [--shapes]')
  return zonesAnswer({ chart, shapes: shapes ?? false })
}

/** The whole chart for other programs: docs/atlas-format.md. */
const atlas: Command = async (args) => {
  const { chart } = options(args, { chart: 'text' })
  if (chart === undefined) throw new Usage('atlas --chart ID')
  const found = chartNamed(chart)
  return found.ok ? granted(exportChart(found.value)) : found
}

/** A command that reads one JSON value and answers with one. */
function answering(answer: (input: unknown) => Outcome<unknown>): Command {
  return async (args, world) => {
    fromStandardInput(args)
    const input = await readJson(world)
    return input.ok ? answer(input.value) : input
  }
}

/** Facts, one JSON a line; empty lines are skipped, and a bad line is named by its number. */
const replay: Command = async (args, world) => {
  fromStandardInput(args)
  const text = await readText(world)
  if (!text.ok) return text
  const lines: unknown[] = []
  for (const [index, line] of text.value.split('\n').entries()) {
    if (line.trim() === '') continue
    const value = parseJson(line)
    if (!value.ok) return refused(value.code, value.message, `line ${index + 1}`)
    lines.push(value.value)
  }
  return replayAnswer(lines)
}

/** Of every fact, or of what one command reads and prints. */
const schema: Command = async (args) => {
  const { of } = options(args, { of: 'text' })
  if (of === undefined) return granted(factJsonSchemas())
  if (!isDescribed(of)) throw new Usage(`schema [--of ${Object.keys(DESCRIBED).join('|')}]`)
  return granted(schemasOf(of))
}

const claims: Command = async (args, world) => {
  fromStandardInput(args)
  const text = await readText(world)
  return text.ok ? granted(claimsAnswer(text.value)) : text
}

export const answers: { readonly [name: string]: Command } = {
  zones,
  atlas,
  locate: answering(locateAnswer),
  screen: answering(screenAnswer2),
  plan: answering(planAnswer),
  replay,
  schema,
  claims,
}
