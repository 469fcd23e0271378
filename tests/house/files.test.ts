/** Holds the house rules that a reader can see without running anything. CONTRIBUTING.md */

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isTest, ROOT, sources } from './sources.ts'

const code = sources('src', 'tests', 'bench', 'trials', 'scripts')

describe('[R12] the house is tidy', () => {
  test('no source file is over 500 lines', () => {
    const long = code.filter((s) => s.text.split('\n').length > 501)
    expect(long.map((s) => s.path)).toEqual([])
  })

  test('every file opens with a sentence that says why it exists', () => {
    const silent = code.filter((s) => !/^(#!.*\n)?\/\*\*/.test(s.text))
    expect(silent.map((s) => s.path)).toEqual([])
  })

  test('no test is skipped or alone', () => {
    const pattern = new RegExp(`\\b(?:it|test|describe)\\.${'(?:skip|todo|only)'}\\(`)
    expect(code.filter((s) => isTest(s.path) && pattern.test(s.text)).map((s) => s.path)).toEqual(
      [],
    )
  })

  test('no default export in the source', () => {
    const found = sources('src').filter((s) => /^export default/m.test(s.text))
    expect(found.map((s) => s.path)).toEqual([])
  })

  test('the lock file names no host', () => {
    expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved"/)
  })

  test('documents link only to files that are there', () => {
    const files = new Set(
      execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
        cwd: ROOT,
        encoding: 'utf8',
      }).split('\n'),
    )
    const broken: string[] = []
    for (const name of [...files].filter((f) => /^(?:docs\/)?[\w-]+\.md$/.test(f))) {
      const text = readFileSync(join(ROOT, name), 'utf8')
      for (const match of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g))
        if (!files.has(join(dirname(name), match[1] as string))) broken.push(`${name}: ${match[1]}`)
    }
    expect(broken).toEqual([])
  })
})
