/** Holds that what a room gives away says what it means: a doc comment stands before every export. CONTRIBUTING.md */

import { describe, expect, test } from 'vitest'
import { isTest, type Source, sources } from './sources.ts'

/** Rooms whose every export is documented; a room that becomes whole is added and stays. */
const WHOLE: readonly string[] = [
  'app/log',
  'core/care',
  'core/record',
  'core/session',
  'core/sync',
  'store',
  'studio',
]

/** Released folders of rules are data, and never change. */
const DATA = /^src\/core\/care\/rules\/\d/

const EXPORT =
  /^export (?:declare )?(?:async )?(?:abstract )?(?:const|function\*?|type|interface|class) (\w+)/

/** The exports of a file that no doc comment stands directly before. */
function silent({ text }: Pick<Source, 'text'>): readonly string[] {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => {
    const name = line.match(EXPORT)?.[1]
    return name === undefined || lines[at - 1]?.trim().endsWith('*/') ? [] : [name]
  })
}

describe('[HOUSE3] every export of these rooms says what it means', () => {
  test.each(WHOLE.map((room) => [room]))('%s', (room) => {
    const files = sources(`src/${room}`).filter(({ path }) => !isTest(path) && !DATA.test(path))
    expect(files.length).toBeGreaterThan(0)
    const found = files.flatMap((file) => silent(file).map((name) => `${file.path}: ${name}`))
    expect(found).toEqual([])
  })

  test('an export without a comment is seen, one with a comment or passed on is not', () => {
    const text = [
      '/** Why this file exists. */',
      '',
      'export const REST = 30',
      '/** Seconds. */',
      'export const PAUSE = 30',
      'export async function wait() {}',
      "export { done } from './done.ts'",
      '// Not a doc comment.',
      'export type Press = number',
    ]
    expect(silent({ text: text.join('\n') })).toEqual(['REST', 'wait', 'Press'])
  })
})
