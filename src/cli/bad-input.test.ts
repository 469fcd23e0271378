/** Whatever a script throws at the command line, it gets a documented code, or a right answer. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../../tests/house/sources.ts'
import { footnote } from './command-line.fixtures.ts'

const documented = new Set(
  [...readFileSync(join(ROOT, 'docs/errors.md'), 'utf8').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(
    (m) => m[1],
  ),
)

const readers = ['locate', 'screen', 'plan', 'replay', 'claims']

describe('[CLI2] bad input is answered with a documented code', () => {
  test('malformed JSON, exit 1', async () => {
    for (const name of ['locate', 'screen', 'plan', 'replay']) {
      const said = await footnote([name, '-'], '{"chart": ')
      expect([name, said.exit, said.error?.code]).toEqual([name, 1, 'JSON_MALFORMED'])
      expect(said.out).toBe('')
    }
  })

  test('a __proto__ key, exit 1', async () => {
    for (const name of ['locate', 'screen', 'plan', 'replay']) {
      const said = await footnote([name, '-'], '{"__proto__": {"x": 1}}')
      expect([name, said.exit, said.error?.code]).toEqual([name, 1, 'KEY_FORBIDDEN'])
    }
  })

  test('more than 5 MB, exit 1', async () => {
    for (const name of readers) {
      const said = await footnote([name, '-'], new Uint8Array(5 * 1024 * 1024 + 1).fill(32))
      expect([name, said.exit, said.error?.code]).toEqual([name, 1, 'INPUT_TOO_LARGE'])
    }
  })

  test('broken UTF-8, exit 1', async () => {
    const said = await footnote(['claims', '-'], new Uint8Array([0xff, 0xfe, 0x41]))
    expect([said.exit, said.error?.code]).toEqual([1, 'INPUT_NOT_UTF8'])
  })

  test('any JSON value is answered by a value or a documented code', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...readers), fc.jsonValue(), async (name, value) => {
        const said = await footnote([name, '-'], JSON.stringify(value))
        if (said.exit === 0) expect(said.error).toBeUndefined()
        else {
          expect(said.exit).toBe(1)
          expect(documented).toContain(said.error?.code)
          expect(said.out).toBe('')
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('[CLI1] one JSON value out, wrong usage exits 2', () => {
  test('unknown command, missing dash, unknown option', async () => {
    for (const args of [
      [],
      ['dance'],
      ['locate'],
      ['locate', 'file.json'],
      ['zones'],
      ['zones', '--chart', 'rwo-shur', '--loud'],
      ['__proto__'],
    ]) {
      const said = await footnote(args)
      expect([args, said.exit, said.error?.code]).toEqual([args, 2, 'USAGE'])
      expect(said.out).toBe('')
    }
  })

  test('an unknown chart is an error, not an empty list', async () => {
    const said = await footnote(['zones', '--chart', 'nobody'])
    expect([said.exit, said.error?.code]).toEqual([1, 'CHART_UNKNOWN'])
  })

  test('every reading command ends its answer with one newline', async () => {
    const said = await footnote(['claims', '-'], 'Many people find it relaxing.')
    expect(said.exit).toBe(0)
    expect(said.out.endsWith('\n')).toBe(true)
    expect(said.out.indexOf('\n')).toBe(said.out.length - 1)
    expect(said.value).toEqual({ ok: true, findings: [] })
  })
})
