/** What a command is, and how it reads its options. */

import { parseArgs } from 'node:util'
import type { Outcome, Refusal } from '../core/outcome.ts'
import type { World } from './io.ts'
import { Usage } from './io.ts'

/**
 * One JSON value or a refusal. A check that found something wrong answers with a value and exit 1, and
 * may say on standard error what it found.
 */
export type Answer =
  | Outcome<unknown>
  | {
      readonly ok: true
      readonly value: unknown
      readonly exit: 1
      readonly says?: Refusal | undefined
    }

/** Takes the arguments after its name. */
export type Command = (args: readonly string[], world: World) => Promise<Answer>

type Kind = 'text' | 'flag'
type Read<K extends { readonly [name: string]: Kind }> = {
  readonly [N in keyof K]?: K[N] extends 'flag' ? boolean : string
}

/** Reads options strictly: an unknown one, or a word that is none, is wrong usage. */
export function options<const K extends { readonly [name: string]: Kind }>(
  args: readonly string[],
  kinds: K,
): Read<K> {
  try {
    const { values } = parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: Object.fromEntries(
        Object.entries(kinds).map(([name, kind]) => [
          name,
          { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
        ]),
      ),
    })
    return values as Read<K>
  } catch (error) {
    throw new Usage(error instanceof Error ? error.message : 'unknown option')
  }
}

/** Commands that read take one argument, `-`, and nothing else. */
export function fromStandardInput(args: readonly string[]): void {
  if (args.length !== 1 || args[0] !== '-')
    throw new Usage('give `-` and the input on standard input')
}
