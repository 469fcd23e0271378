/** Holds SPEC.md and the tests together, both ways, and the error codes with their document. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CODES } from '../../src/core/codes.ts'
import { isTest, ROOT, sources } from './sources.ts'

const RULE = /\[([A-Z]+\d+)\]/g

function ids(text: string): Set<string> {
  return new Set([...text.matchAll(RULE)].map((match) => match[1] as string))
}

const spec = readFileSync(join(ROOT, 'SPEC.md'), 'utf8')
const code = sources('src', 'tests')

describe('[R11] the specification and the tests name the same rules', () => {
  const written = new Set(
    [...spec.matchAll(/^- \[([A-Z]+\d+)\]/gm)].map((match) => match[1] as string),
  )
  const tested = new Set(
    code
      .filter((source) => isTest(source.path) || source.path.endsWith('contract.ts'))
      .flatMap((source) => [...ids(source.text)]),
  )

  test('every rule is named by a test', () => {
    expect([...written].filter((id) => !tested.has(id))).toEqual([])
  })

  test('every id in a test is a rule', () => {
    expect([...tested].filter((id) => !written.has(id))).toEqual([])
  })

  test('no rule is written twice', () => {
    const seen = [...spec.matchAll(/^- \[([A-Z]+\d+)\]/gm)].map((match) => match[1])
    expect(seen.length).toBe(new Set(seen).size)
  })
})

describe('[R6] error codes and their document hold together', () => {
  const documented = new Set(
    [...readFileSync(join(ROOT, 'docs/errors.md'), 'utf8').matchAll(/^\| `([A-Z0-9_]+)` \|/gm)].map(
      (match) => match[1] as string,
    ),
  )
  const used = new Set(
    code
      .filter(
        ({ path }) => path.startsWith('src/') && path !== 'src/core/codes.ts' && !isTest(path),
      )
      .flatMap((source) => [...source.text.matchAll(/['"]([A-Z]{2,}(?:_[A-Z0-9]+)+)['"]/g)])
      .map((match) => match[1] as string),
  )

  test('every code in the source is documented', () => {
    expect([...used].filter((one) => !documented.has(one)).sort()).toEqual([])
  })

  test('the list of codes that code may refuse with is the documented one, in order', () => {
    expect(CODES).toEqual([...documented].sort())
  })

  test('every documented code is used', () => {
    expect([...documented].filter((one) => !used.has(one)).sort()).toEqual([])
  })
})
