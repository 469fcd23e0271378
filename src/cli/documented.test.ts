/** Holds docs/cli.md to what the command line does: runs its examples, and reads its options and codes. */

import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROOT, sources } from '../../tests/house/sources.ts'
import { STUDIO, sampleFact, sampleId } from '../core/record/sample.fixtures.ts'
import { SIGNED, visitFacts } from '../server/kept-visit.fixtures.ts'
import { openSqlite } from '../store/sqlite/sqlite.ts'
import { footnote } from './command-line.fixtures.ts'
import { COMMANDS } from './help.ts'

const page = readFileSync(join(ROOT, 'docs/cli.md'), 'utf8')
const errors = readFileSync(join(ROOT, 'docs/errors.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'footnote-cli-'))

const owner = sampleFact({
  type: 'person/joined',
  body: { person: sampleId(2), name: 'Ana', role: 'owner', language: 'en' },
  stream: STUDIO,
  id: sampleId(7777),
  device: sampleId(77),
})

beforeAll(async () => {
  const store = openSqlite(join(folder, 'data', 'footnote.db'))
  if (!store.ok) throw new Error(store.message)
  await store.value.append(STUDIO, [...visitFacts, owner], 1)
  const account = { studio: STUDIO, person: sampleId(2), name: 'Ana', role: 'owner' } as const
  await store.value.putAccount({ ...account, secret: 'argon2id$x' })
  await store.value.close()
  cpSync(join(ROOT, 'tests/golden'), join(folder, 'tests/golden'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** One block of the page: a command line, what it reads, what it says, how it ends. */
const examples = [...page.matchAll(/```console\n\$ ([^\n]+)\n([\s\S]*?)\n?```/g)].map((match) => {
  const [, line = '', rest = ''] = match
  const [, echoed, args = '', file] =
    line.match(/^(?:echo '(.*)' \| )?footnote (.*?)(?: < (\S+))?$/) ?? []
  const said = rest.split('\n').filter((one) => !one.startsWith('# exit'))
  const exit = rest.match(/^# exit (\d)$/m)?.[1]
  return { line, echoed, file, args: args.split(' '), said: said.join('\n'), exit: Number(exit) }
})

/** Whether a text is the one of the page, which leaves out what an ellipsis stands for. */
function isLike(text: string, said: string): boolean {
  const [first = '', ...parts] = said.split('…')
  const last = parts.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const part of parts) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}

describe('[CLI10] docs/cli.md is true', () => {
  test.each(
    examples.filter(({ exit }) => !Number.isNaN(exit)).map((one) => [one.line, one] as const),
  )('$ %s', async (_, { args, echoed, file, said, exit }) => {
    const named = args.map((arg) => (arg === 'SESSION' ? SIGNED : arg.replace('./', `${folder}/`)))
    const input = file ? readFileSync(join(folder, file), 'utf8') : (echoed ?? '')
    const inFolder = named.map((arg) => (arg === 'card.pdf' ? join(folder, arg) : arg))
    const told = await footnote(inFolder, input)
    const bare = (text: string) => text.replaceAll(`${folder}/`, '').trimEnd()
    expect(told.exit).toBe(exit)
    const text = told.error ? JSON.stringify(told.error) : told.out
    expect(isLike(bare(text), said), `${bare(text).slice(0, 500)}\n\n${said}`).toBe(true)
  })

  test('`serve` prints its address once it answers, and ends on SIGTERM', async () => {
    const [example] = examples.filter(({ exit }) => Number.isNaN(exit))
    const args = example?.args.map((arg) => arg.replace('./', `${folder}/`)) ?? []
    const child = spawn(process.execPath, [join(ROOT, 'src/cli/main.ts'), ...args])
    const line = await new Promise<string>((resolve) => {
      child.stdout.once('data', (part: Buffer) => resolve(part.toString()))
    })
    expect(isLike(line.trimEnd(), example?.said ?? '')).toBe(true)
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  test('every command has its place and an example, and nothing else has', () => {
    const told = [...page.matchAll(/^## `(\w+)`$/gm)].map((match) => match[1])
    const names = Object.keys(COMMANDS)
    expect([...told].sort()).toEqual([...names].sort())
    for (const name of names) expect(examples.map(({ args }) => args[0])).toContain(name)
  })

  test('every option is told, and every option told is one', () => {
    const known = sources('src/cli').flatMap(({ text }) =>
      [...text.matchAll(/\b(\w+): '(?:text|flag)'/g)].map((match) => `--${match[1]}`),
    )
    const told = [...page.matchAll(/(?<![\w-])--[a-z]+/g)].map(([option]) => option)
    const everywhere = ['--help', '--version']
    expect([...new Set(told)].sort()).toEqual([...new Set([...known, ...everywhere])].sort())
    const helped = Object.values(COMMANDS).flatMap((one) =>
      'options' in one ? Object.keys(one.options) : [],
    )
    expect([...new Set(helped)].sort()).toEqual([...new Set(known)].sort())
    for (const { usage } of Object.values(COMMANDS)) expect(page).toContain(`\`footnote ${usage}\``)
  })

  test('every code it names is one of docs/errors.md', () => {
    const codes = [...page.matchAll(/`([A-Z]+(?:_[A-Z0-9]+)+)`/g)].map((match) => match[1])
    expect(codes.length).toBeGreaterThan(10)
    for (const code of codes) expect(errors).toContain(`| \`${code}\` |`)
  })
})
