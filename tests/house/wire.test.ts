/** Holds that the wire stands in one place: who may fetch, who may import whom, and a document that is what the code says. */

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importsOf, isTest, ROOT, sources } from './sources.ts'

const own = sources('src').filter(({ path }) => !isTest(path))
const bare = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

describe('[SERVER32] the wire stands in one place', () => {
  test('[SERVER32] of the page only src/app/api reaches the server, and the worker for its own files', () => {
    const reaching = own.filter(
      ({ path, text }) =>
        path.startsWith('src/app/') &&
        /\bfetch\(|\bnew (?:EventSource|WebSocket|XMLHttpRequest)\b|sendBeacon/.test(bare(text)),
    )
    expect(reaching.map(({ path }) => path).sort()).toEqual([
      'src/app/api/api.ts',
      'src/app/api/live.ts',
      'src/app/sw.ts',
    ])
  })

  test('[SERVER32] no address of the server is written anywhere else', () => {
    const elsewhere = own.filter(
      ({ path, text }) =>
        !path.startsWith('src/core/sync/wire/') && /['"`]\/api\/\w/.test(bare(text)),
    )
    expect(elsewhere.map(({ path }) => path)).toEqual([])
  })

  test('[SERVER32] no route imports another, and the server knows the demo by its main file alone', () => {
    const wrong = own.flatMap((source) =>
      importsOf(source)
        .filter(
          (target) =>
            (source.path.startsWith('src/server/routes/') &&
              target.startsWith('src/server/routes/')) ||
            (source.path.startsWith('src/server/') &&
              source.path !== 'src/server/main.ts' &&
              target.startsWith('src/demo/')),
        )
        .map((target) => `${source.path} → ${target}`),
    )
    expect(wrong).toEqual([])
  })
})

test('[SERVER31] docs/http.md is what the wire says', () => {
  const printed = execFileSync(process.execPath, [join(ROOT, 'scripts/docs.mjs'), '--print'], {
    encoding: 'utf8',
  })
  expect(readFileSync(join(ROOT, 'docs/http.md'), 'utf8')).toBe(printed)
}, 60_000)
