/** Runs one command and turns its outcome into output and an exit code. */

import { answers } from './answers.ts'
import type { Command } from './command.ts'
import type { World } from './io.ts'
import { refusalLine, Usage } from './io.ts'
import { kept } from './kept.ts'
import { recover } from './recover.ts'

const commands: { readonly [name: string]: Command } = { ...answers, ...kept, recover }

/** Names of every command, in the order they are told in wrong usage. */
export const COMMANDS: readonly string[] = [...Object.keys(commands), 'serve']

/** 0 done, 1 refused or found wrong, 2 wrong usage. `serve` never returns through here. */
export async function run(args: readonly string[], world: World): Promise<0 | 1 | 2> {
  const [name = '', ...rest] = args
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!command) throw new Usage(`footnote COMMAND, one of: ${COMMANDS.join(', ')}`)
    const outcome = await command(rest, world)
    if (!outcome.ok) {
      world.err(refusalLine(outcome))
      return 1
    }
    if (outcome.value !== undefined) world.out(`${JSON.stringify(outcome.value)}\n`)
    return 'exit' in outcome ? outcome.exit : 0
  } catch (error) {
    if (!(error instanceof Usage)) throw error
    world.err(`${JSON.stringify({ code: 'USAGE', message: error.message })}\n`)
    return 2
  }
}
