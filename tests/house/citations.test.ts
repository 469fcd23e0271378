/** Holds that a page or section that is cited is one the reader of this repository has. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT, type Source, sources } from './sources.ts'

const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const pages: readonly Source[] = PAGES.map((path) => ({
  path,
  text: readFileSync(join(ROOT, path), 'utf8'),
}))

/** Citations of a section: `docs/domain.md 6`, `docs/domain.md 3 and 4`. */
const SECTION = /(docs\/[a-z-]+\.md) (\d+(?:\.\d+)*)(?: and (\d+(?:\.\d+)*)(?![-\w]))?/g

/** Numbers of the headings of a page. */
function headings(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (\d+(?:\.\d+)*)[. ]/gm)].map((match) => match[1] as string)
}

/** Citations of pages or sections that are not there, each with the file that cites them. */
function astray(files: readonly Source[], known: readonly Source[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const missing = [...text.matchAll(/\bdocs\/[a-z-]+\.md\b/g)]
      .map(([page]) => page)
      .filter((page) => !known.some((one) => one.path === page))
    const sections = [...text.matchAll(SECTION)].flatMap(([, page = '', ...numbers]) => {
      const there = headings(known.find((one) => one.path === page)?.text ?? '')
      return numbers.filter((n) => n !== undefined && !there.includes(n)).map((n) => `${page} ${n}`)
    })
    return [...missing, ...sections].map((what) => `${path}: ${what}`)
  })
}

/** Pages that stood beside the project while it was made, and that nobody else has. */
const ELSEWHERE = new RegExp(
  ['research', 'domain', 'reference'].map((folder) => `(?<![\\w/-])${folder}/[\\w*-]`).join('|') +
    '|\\b(?:DOMAIN|CONTRACT|DESIGN)(?:\\.md| \\d)|\\bredesign\\.md',
)

/** Released folders never change; docs/domain.md says which pages their names mean. */
const RELEASED = /^src\/core\/care\/rules\/\d/

describe('[HOUSE2] what is cited is there', () => {
  const code = sources('src', 'tests', 'bench', 'trials', 'scripts').filter(
    ({ path }) => path !== 'tests/house/citations.test.ts',
  )

  test('every page and every section of a page that is cited', () => {
    expect(astray([...code, ...pages], pages)).toEqual([])
  })

  test('no page that a reader of the repository does not have', () => {
    const found = [...code.filter(({ path }) => !RELEASED.test(path)), ...pages].flatMap(
      ({ path, text }) => {
        const hit = text.match(ELSEWHERE)
        return hit
          ? [`${path}: ${text.slice(hit.index, (hit.index ?? 0) + 40).split('\n')[0]}`]
          : []
      },
    )
    expect(found).toEqual([])
  })

  test('what is not there is found', () => {
    const known = [
      { path: 'docs/domain.md', text: '# Facts\n\n## 1. One\n## 2. Two\n### 2.1 More' },
    ]
    const cited = (text: string) => astray([{ path: 'a.ts', text }], known)
    expect(cited('docs/domain.md 1 and 2. docs/domain.md 2.1, docs/domain.md')).toEqual([])
    expect(cited('docs/domain.md 3 [CARE1]')).toEqual(['a.ts: docs/domain.md 3'])
    expect(cited('docs/domain.md 2 and 5.')).toEqual(['a.ts: docs/domain.md 5'])
    expect(cited('docs/gone.md')).toEqual(['a.ts: docs/gone.md'])
    expect('see research/foo.md').toMatch(ELSEWHERE)
    expect('domain/zones.tsv').toMatch(ELSEWHERE)
    expect('docs/domain.md, src/core/domain').not.toMatch(ELSEWHERE)
  })
})
