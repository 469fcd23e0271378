/** No text of ours reaches a client or physician without passing the claims check: every shipped string. */

import { describe, expect, test } from 'vitest'
import { checkClaims } from '../../src/core/care/mod.ts'
import { isTest, sources } from './sources.ts'

/** The name of a page elsewhere is not our wording. */
const ADDRESS = /\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S+/g

/** String literals of a file, with what a template fills in shown as an ellipsis. */
function literals(code: string): readonly string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const found: string[] = []
  for (const match of bare.matchAll(
    /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g,
  )) {
    const text = match[1] ?? match[2] ?? match[3] ?? ''
    found.push(
      text
        .replace(/\$\{[^}]*\}/g, '…')
        .replace(/\\n/g, '\n')
        .replace(/\\(.)/g, '$1')
        .replace(ADDRESS, ''),
    )
  }
  return found
}

/** Ids, paths and keys are not read by anyone; a text has a space or a Chinese character. */
const isText = (text: string) => /\s|[\u4e00-\u9fff]/.test(text)

const shipped = sources('src').filter(
  (source) =>
    !isTest(source.path) &&
    !/^src\/core\/care\/claims/.test(source.path) &&
    /^src\/(core|print|client|map|app|cli|server|studio|store|demo)\//.test(source.path),
)

describe('[CARE20] no shipped text makes a claim', () => {
  test('the check sees what it should', () => {
    expect(literals("const a = { b: 'It cures all', c: `脚底${x}排毒` }")).toEqual([
      'It cures all',
      '脚底…排毒',
    ])
    expect(checkClaims('It cures all').length).toBeGreaterThan(0)
    expect(checkClaims('脚底排毒').length).toBeGreaterThan(0)
  })

  test('every string of every room passes in both languages', () => {
    const findings: string[] = []
    let checked = 0
    for (const source of shipped)
      for (const text of literals(source.text)) {
        if (!isText(text)) continue
        checked++
        for (const found of checkClaims(text))
          findings.push(
            `${source.path}: ${found.rule}: ${text.slice(Math.max(0, found.from - 20), found.to + 20)}`,
          )
      }
    expect(checked).toBeGreaterThan(500)
    expect(findings).toEqual([])
  })
})
