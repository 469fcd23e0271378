/** Runs the command line in this process with given input, as a script outside would. */

import { run } from './run.ts'

export type Said = {
  readonly exit: number
  /** The one JSON value on standard output, or undefined where there was none, or a line each of many. */
  readonly value: unknown
  readonly out: string
  /** The coded error on standard error, or undefined. */
  readonly error:
    | { readonly code: string; readonly message: string; readonly path?: string }
    | undefined
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}

function oneValue(out: string): unknown {
  try {
    return JSON.parse(out)
  } catch {
    return undefined
  }
}

/** `input` as text, as bytes, or as a value that is written as JSON. */
export async function footnote(args: readonly string[], input: unknown = ''): Promise<Said> {
  const bytes =
    input instanceof Uint8Array
      ? input
      : new TextEncoder().encode(typeof input === 'string' ? input : JSON.stringify(input))
  let out = ''
  let err = ''
  const exit = await run(args, {
    input: once(bytes),
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    now: () => Date.UTC(2026, 10, 23, 9),
    random: (n) => new Uint8Array(n).fill(7),
    beforeEnd: () => {},
  })
  return {
    exit,
    out,
    value: oneValue(out),
    error: err === '' ? undefined : JSON.parse(err.trim().split('\n').at(-1) ?? ''),
  }
}
