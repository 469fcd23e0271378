/** Runs every `@example` of the source, so that none of them tells what is no longer so. CONTRIBUTING.md */

import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chart } from '../../src/core/feet/mod.ts'
import { examplesIn, runExample, stepsOf } from './examples.ts'
import { isTest, ROOT, sources } from './sources.ts'

const all = sources('src')
const examples = all.filter(({ path }) => !isTest(path)).flatMap(examplesIn)

/** What any example may name without saying where it comes from. */
const GIVEN = {
  rwoShur: chart('rwo-shur'),
  western: chart('western'),
  acupoints: chart('acupoints'),
}

/** The door of the room a file is in: the next one above it. */
function doorOf(path: string): string | undefined {
  for (let folder = dirname(path); folder !== 'src'; folder = dirname(folder))
    if (existsSync(join(ROOT, folder, 'mod.ts'))) return join(folder, 'mod.ts')
}

/** What an example knows: its own file, its room's door, the notations of tests beside it, and the charts. */
async function namesFor(path: string): Promise<{ [name: string]: unknown }> {
  const door = doorOf(path)
  const room = dirname(door ?? path)
  const notations = all.filter(
    (one) => one.path.startsWith(`${room}/`) && one.path.endsWith('.fixtures.ts'),
  )
  const files = [...notations.map((one) => one.path), ...(door ? [door] : []), path]
  const modules = await Promise.all(files.map((file) => import(join(ROOT, file))))
  return Object.assign({}, GIVEN, ...modules)
}

describe('[HOUSE1] every example is true', () => {
  test.each(examples.map((one) => [`${one.path}:${one.line}`, one] as const))(
    '%s',
    async (_, example) => {
      const told = await runExample(example, await namesFor(example.path))
      expect(told.length, 'an example says at least one value').toBeGreaterThan(0)
      for (const { code, gave, said } of told) expect(gave, code).toEqual(said)
    },
  )

  test('there are examples', () => {
    expect(examples.length).toBeGreaterThan(10)
  })
})

describe('[HOUSE1] the way examples are read', () => {
  const read = (...lines: readonly string[]) =>
    examplesIn({
      path: 'a.ts',
      text: `/**\n * Adds.\n *\n${lines.map((l) => ` * ${l}\n`).join('')} */`,
    })

  test('a value stands behind the expression, on the line below, or over more lines', () => {
    expect(stepsOf(['add(1, 2) // 3'])).toEqual([{ code: 'add(1, 2)', value: '3' }])
    expect(stepsOf(['add(', '  1,', '  2,', ')', '// 3'])).toEqual([
      { code: 'add(\n  1,\n  2,\n)', value: '3' },
    ])
    expect(stepsOf(['list(', ') // [1,', '//  2]'])).toEqual([
      { code: 'list(\n)', value: '[1,\n2]' },
    ])
    expect(stepsOf(['const a = 1', "a + 'http://x' // '1http://x'"])).toEqual([
      { code: 'const a = 1', value: null },
      { code: "a + 'http://x'", value: "'1http://x'" },
    ])
  })

  test('an example ends with its comment or at the next tag', () => {
    const [one, ...more] = read('@example', 'add(1, 2) // 3', '@returns the sum')
    expect([one?.line, one?.steps.length, more.length]).toEqual([4, 1, 0])
    expect(read('no example here')).toEqual([])
  })

  test('a wrong value is found, an ellipsis stands for anything', async () => {
    const tell = async (line: string) => {
      const [told] = await runExample(
        { steps: stepsOf([line]) },
        { add: (a: number, b: number) => a + b },
      )
      return told
    }
    expect(await tell('add(1, 2) // 4')).toMatchObject({ gave: 3, said: 4 })
    const told = await tell('[add(1, 2), { deep: add }] // [3, { deep: … }]')
    expect(told?.gave).toEqual(told?.said)
    await expect(tell('addd(1, 2) // 3')).rejects.toThrow('addd')
  })
})
