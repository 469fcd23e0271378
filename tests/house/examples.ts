/** Takes the `@example`s out of doc comments, so that a test can run them. CONTRIBUTING.md says how one is written. */

import { stripTypeScriptTypes } from 'node:module'
import type { Source } from './sources.ts'

/** A run of lines that belong together, and what the last expression of them gives, where that is said. */
export type Step = { readonly code: string; readonly value: string | null }

export type Example = {
  readonly path: string
  readonly line: number
  readonly steps: readonly Step[]
}

/** Where a comment begins in a line of code, or -1: `//` outside of quotes. */
function commentAt(line: string): number {
  const bare = line.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g, (text) =>
    '_'.repeat(text.length),
  )
  return bare.search(/(^|\s)\/\//)
}

/** How many brackets a line leaves open. */
function opens(line: string): number {
  const bare = line.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g, '')
  return (bare.match(/[([{]/g)?.length ?? 0) - (bare.match(/[)\]}]/g)?.length ?? 0)
}

/** Lines with their values: a statement ends where its brackets are closed and the next line does not go on. */
export function stepsOf(lines: readonly string[]): readonly Step[] {
  const steps: { code: string; value: string | null }[] = []
  let depth = 0
  for (const line of lines) {
    const at = commentAt(line)
    const code = (at < 0 ? line : line.slice(0, at)).trimEnd()
    const value =
      at < 0
        ? null
        : line
            .slice(at)
            .trim()
            .replace(/^\/\/\s*/, '')
    const last = steps.at(-1)
    const goesOn = last && (depth > 0 || code === '' || /^\s*[.?:]/.test(code))
    if (goesOn) {
      if (code !== '') last.code += `\n${code}`
      if (value !== null) last.value = last.value === null ? value : `${last.value}\n${value}`
    } else steps.push({ code, value })
    depth += opens(code)
  }
  return steps.filter(({ code }) => code.trim() !== '')
}

/** Every example of a file, up to the next tag or the end of its comment. */
export function examplesIn({ path, text }: Source): readonly Example[] {
  const found: Example[] = []
  for (const comment of text.matchAll(/\/\*\*[\s\S]*?\*\//g))
    for (const part of comment[0].split(/^\s*\* @example/m).slice(1)) {
      const before = comment[0].slice(0, comment[0].indexOf(part))
      const line = text.slice(0, comment.index).split('\n').length + before.split('\n').length - 1
      const lines = (part.split(/^\s*\* @/m)[0] ?? '')
        .split('\n')
        .map((one) => one.replace(/^\s*\*(?:\/$| ?)/, ''))
        .filter((one) => one.trim() !== '' && one.trim() !== '/')
      found.push({ path, line, steps: stepsOf(lines) })
    }
  return found
}

/** Stands for anything that an example leaves out with an ellipsis. */
const ANYTHING = { asymmetricMatch: () => true }

export type Told = { readonly code: string; readonly gave: unknown; readonly said: unknown }

/**
 * Runs the steps of an example one after another with these names known.
 *
 * @returns what each step gave whose value is said, and what was said of it
 */
export async function runExample(
  { steps }: Pick<Example, 'steps'>,
  names: { readonly [name: string]: unknown },
): Promise<readonly Told[]> {
  const body = steps.map(({ code, value }) => {
    if (value === null) return `${code}\n`
    const said = value.replaceAll('…', '$anything')
    return `$told.push({ code: ${JSON.stringify(code)}, gave: await (${code}), said: (${said}) });\n`
  })
  const known = Object.entries(names).filter(([name]) => name !== 'default')
  const source = stripTypeScriptTypes(`async function run() {\n${body.join('')}}`)
  const told: Told[] = []
  const make = new Function(
    '$anything',
    '$told',
    ...known.map(([name]) => name),
    `return ${source}`,
  )
  await make(ANYTHING, told, ...known.map(([, value]) => value))()
  return told
}
