/** Runs one command and turns its outcome into output and an exit code. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { refused } from '../core/outcome.ts'
import { isDiskFull } from '../store/full.ts'
import type { Command } from './command.ts'
import { COMMANDS, type CommandName, helpOf, isCommand, overview } from './help.ts'
import type { World } from './io.ts'
import { refusalLine, Usage } from './io.ts'

/** Each file of commands comes with the first of its commands that is asked for: a server needs no charts. */
const ROOMS = {
  answers: async () => (await import('./answers.ts')).answers,
  kept: async () => (await import('./kept.ts')).kept,
  carry: async () => (await import('./carry.ts')).carry,
  recover: async () => ({ recover: (await import('./recover.ts')).recover }),
  serve: async () => ({ serve: (await import('./serve.ts')).serve }),
} as const satisfies {
  readonly [file: string]: () => Promise<{ readonly [name: string]: Command }>
}

async function commandOf(name: CommandName): Promise<Command> {
  const command = ((await ROOMS[COMMANDS[name].file]()) as { readonly [name: string]: Command })[
    name
  ]
  if (!command) throw new Error(`${name} is told of and not there`)
  return command
}

/** As package.json has it. */
function version(): string {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')
  return (JSON.parse(text) as { readonly version: string }).version
}

const NAMES = Object.keys(COMMANDS).join(', ')

/** 0 done, 1 refused or found wrong, 2 wrong usage. After a granted `serve` the server goes on running. */
export async function run(args: readonly string[], world: World): Promise<0 | 1 | 2> {
  const [name = '', ...rest] = args
  try {
    if (args.includes('--version')) return say(world, version())
    if (name === '--help' && rest.length === 0) return say(world, overview(), 2)
    if (!isCommand(name))
      throw new Usage(`footnote COMMAND, one of: ${NAMES}; or --help, --version`)
    if (rest.includes('--help')) return say(world, helpOf(name), 2)
    const outcome = await (await commandOf(name))(rest, world)
    if (!outcome.ok) {
      world.err(refusalLine(outcome))
      return 1
    }
    if (outcome.value !== undefined) say(world, outcome.value)
    if (!('exit' in outcome)) return 0
    if (outcome.says) world.err(refusalLine(outcome.says))
    return outcome.exit
  } catch (error) {
    if (isDiskFull(error)) {
      world.err(refusalLine(refused('DISK_FULL', 'the disk of the record is full', 'data')))
      return 1
    }
    if (!(error instanceof Usage)) throw error
    world.err(`${JSON.stringify({ code: 'USAGE', message: error.message })}\n`)
    return 2
  }
}

/** One JSON value and a newline; set out in lines where people read it. */
function say(world: World, value: unknown, indent?: number): 0 {
  world.out(`${JSON.stringify(value, null, indent)}\n`)
  return 0
}
