/** Holds that every source is checked in one of three worlds: core alone, Node, or the browser. tsconfig.*.json */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from './sources.ts'

type Project = {
  readonly compilerOptions: { readonly lib?: readonly string[]; readonly types: readonly string[] }
  readonly include: readonly string[]
}

const read = (name: string) =>
  JSON.parse(readFileSync(join(ROOT, `tsconfig.${name}.json`), 'utf8')) as Project
const NAMES = ['core', 'node', 'browser'] as const

describe('[R10] each room is compiled in its own world', () => {
  test('every folder of the source is in exactly one of the three projects', () => {
    const rooms = readdirSync(join(ROOT, 'src')).map((room) => `src/${room}`)
    const included = NAMES.flatMap((name) => read(name).include)
    for (const room of rooms) expect(included.filter((one) => one === room)).toEqual([room])
  })

  test('core knows neither page nor Node, Node knows no page, the page knows no Node', () => {
    const [core, node, browser] = NAMES.map((name) => read(name).compilerOptions)
    expect([core?.lib, core?.types]).toEqual([['es2024'], []])
    expect([node?.lib, node?.types]).toEqual([['es2024'], ['node']])
    expect(browser?.types).toEqual(['vite/client'])
  })

  test('the types of all of them are what `npm run types` and `npm test` check', () => {
    const scripts = ['package.json', 'scripts/test.mjs'].map((f) =>
      readFileSync(join(ROOT, f), 'utf8'),
    )
    for (const name of NAMES)
      for (const script of scripts) expect(script).toContain(`tsconfig.${name}.json`)
  })
})
