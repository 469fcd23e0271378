/** What a newcomer does, in either order, through the real `npm start`: and what meets them when it cannot be. */

import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { footnote } from '../../src/cli/command-line.fixtures.ts'
import { STUDIO, sampleId } from '../../src/core/record/sample.fixtures.ts'
import { visitFacts } from '../../src/server/kept-visit.fixtures.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { address, groupOf, lightClone, type Run } from './clone.ts'

// A start may have to build the page first, and a machine may be busy.
vi.setConfig({ testTimeout: 240_000 })

const clone = lightClone()
const { folder, start, bare } = clone
afterAll(() => clone.remove())

const inClone = (name: string) => join(folder, name)
const lines = (text: string) => text.split('\n').filter((line) => line.startsWith('{"code"'))

async function end(run: Run, signal: NodeJS.Signals = 'SIGTERM', whom: 'npm' | 'group' = 'npm') {
  const pid = run.child.pid ?? 0
  process.kill(whom === 'group' ? -pid : pid, signal)
  const { exit, err } = await run.ended
  expect(await groupOf(pid)).toEqual([])
  return { exit, err }
}

const state = async (url: string) =>
  (await (await fetch(`${url}/api/state`)).json()) as { founded: boolean; demo: boolean }

/** Sets the studio up on the page that the start names. */
async function setUp({ url, setup }: { readonly url: string; readonly setup?: string }) {
  const answer = await fetch(`${url}/api/setup`, {
    method: 'POST',
    body: JSON.stringify({
      code: new URL(setup ?? '').searchParams.get('code'),
      studio: { name: 'Quiet Feet', timeZone: 'UTC' },
      owner: { name: 'Ana', language: 'en' },
      password: 'quiet hands',
      device: { id: sampleId(3), name: 'Tablet' },
    }),
  })
  expect(answer.status).toBe(200)
}

describe('[MACHINE4] demo and studio, in either order', () => {
  test('a demo, a studio, a demo and the studio again: each in its own folder, ended by signals', async () => {
    const demo = start('--demo', '--port', '0')
    expect(await state((await address(demo)).url)).toMatchObject({ founded: true, demo: true })
    expect([existsSync(inClone('data-demo')), existsSync(inClone('data'))]).toEqual([true, false])
    expect((await end(demo)).exit).toBe(0)

    const studio = start('--port', '0')
    const first = await address(studio)
    expect(await state(first.url)).toMatchObject({ founded: false, demo: false })
    await setUp(first)
    expect((await end(studio, 'SIGINT')).exit).toBe(0)
    expect(readdirSync(inClone('data')).sort()).toEqual([
      'footnote.db',
      'receipt-key',
      'setup-code',
    ])

    const again = start('--demo', '--port', '0')
    expect(await state((await address(again)).url)).toMatchObject({ demo: true })
    await end(again, 'SIGTERM', 'group')

    const second = start('--port', '0')
    const { url, setup } = await address(second)
    expect([setup, await state(url)]).toMatchObject([undefined, { founded: true, demo: false }])
    expect(second.said.err).toContain(`the record of Quiet Feet in ${inClone('data')}`)
    const { port } = new URL(url)
    const third = await start('--port', port).ended
    expect([third.exit, lines(third.err)]).toEqual([
      1,
      [expect.stringMatching(/^\{"code":"PORT_BUSY",.*"path":"port"\}$/)],
    ])
    await end(second, 'SIGINT', 'group')
    const verified = await footnote(['verify', '--data', inClone('data')])
    expect(verified.value).toMatchObject({ ok: true, studio: 'Quiet Feet', facts: 3 })
  })

  test('neither is opened as the other, whatever version made it', async () => {
    const code = async (...args: string[]) =>
      (await footnote(['serve', '--port', '0', ...args])).error?.code
    const [data, demo] = [inClone('data'), inClone('data-demo')]
    const before = readdirSync(data)
    expect(await code('--demo', '--data', data)).toBe('NOT_A_DEMO')
    expect(await code('--data', demo)).toBe('DEMO_ONLY')
    expect(readdirSync(data)).toEqual(before)
    // A demo that was killed while an older version founded it has facts, and nobody who owns it.
    const half = openSqlite(join(inClone('half'), 'footnote.db'))
    if (!half.ok) throw new Error(half.message)
    await half.value.append(STUDIO, visitFacts, 1)
    await half.value.close()
    expect(await code('--data', inClone('half'))).toBe('DEMO_ONLY')
  })
})

describe('[MACHINE1] one entry', () => {
  test('help and version through npm, whatever else stands there', async () => {
    const help = await start('--help').ended
    const printed = help.out.slice(help.out.indexOf('{'))
    expect([help.exit, JSON.parse(printed).usage]).toEqual([
      0,
      'footnote serve [--port N] [--host H] [--data DIR] [--demo]',
    ])
    expect(await footnote(['serve', '--help'])).toMatchObject({ exit: 0, out: printed })
    const version = await start('--version').ended
    expect([version.exit, version.out.trim().split('\n').at(-1)]).toEqual([0, '"0.1.0"'])
  })

  test.each([
    [['--bogus']],
    [['--port', 'abc']],
    [['--port', '99999']],
    [['--port', '65536']],
    [['--port', '-1']],
    [['--port', '1e3']],
    [['--port', '']],
    [['--port']],
    [['--data']],
    [['--data', '']],
    [['--demo=yes']],
    [['somewhere']],
  ])('wrong usage: %j', async (args) => {
    const said = await footnote(['serve', ...args])
    expect(said).toMatchObject({ exit: 2, out: '', error: { code: 'USAGE' } })
    expect(Object.keys(said.error ?? {})).toEqual(['code', 'message'])
  })

  test('wrong usage through npm is one line and exit 2, and makes nothing', async () => {
    const { exit, err } = await start('--bogus', '--data', inClone('never')).ended
    expect([exit, lines(err).length, existsSync(inClone('never'))]).toEqual([2, 1, false])
    expect(err).not.toMatch(/at .*:\d+:\d+/)
  })
})

describe('[MACHINE2] a start that cannot be', () => {
  let taken: Server
  let port = 0
  beforeAll(async () => {
    taken = createServer()
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', () => done()))
    const at = taken.address()
    port = typeof at === 'object' && at ? at.port : 0
  })
  afterAll(() => void taken.close())

  const made = (name: string, file: string, content: string) => {
    mkdirSync(inClone(name))
    writeFileSync(join(inClone(name), file), content)
    return ['--data', inClone(name)]
  }
  const cases: { readonly [what: string]: readonly [() => readonly string[], code: string] } = {
    'the folder is a file': [() => ['--data', inClone('package.json')], 'DATA_UNUSABLE'],
    'the folder is in a file': [() => ['--data', inClone('package.json/a/b')], 'DATA_UNUSABLE'],
    'the folder can be nowhere': [() => ['--data', '/proc/nowhere/a'], 'DATA_UNUSABLE'],
    'the folder has no possible name': [
      () => ['--data', `${folder}/${'x'.repeat(300)}`],
      'DATA_UNUSABLE',
    ],
    'the record is no database': [
      () => made('text', 'footnote.db', 'dear diary '.repeat(900)),
      'STORE_BROKEN',
    ],
    'the key is empty': [() => made('no-key', 'receipt-key', ''), 'SECRET_BROKEN'],
    'the key is cut': [() => made('cut-key', 'receipt-key', 'ab'.repeat(31)), 'SECRET_BROKEN'],
    'the code is cut': [() => made('cut-code', 'setup-code', 'ABCD-2345'), 'SECRET_BROKEN'],
    'the port is taken': [() => ['--port', `${port}`, '--data', inClone('p1')], 'PORT_BUSY'],
    'the host is of elsewhere': [
      () => ['--host', '0.0.0.0', '--data', inClone('p2')],
      'TLS_NEEDED',
    ],
  }

  test.each(Object.entries(cases))('%s', async (_what, [args, code]) => {
    const said = await footnote(['serve', '--port', '0', ...args()])
    expect(said).toMatchObject({ exit: 1, out: '', error: { code, path: expect.any(String) } })
    expect(said.error?.message).not.toMatch(/\n/)
  })

  test('the record is of a newer version, and is left as it is', async () => {
    const [, data = ''] = made('newer', 'x', '')
    const store = openSqlite(join(data, 'footnote.db'))
    if (store.ok) await store.value.close()
    const db = new DatabaseSync(join(data, 'footnote.db'))
    db.exec('pragma user_version = 99')
    db.close()
    const said = await footnote(['serve', '--port', '0', '--data', data])
    expect(said).toMatchObject({ exit: 1, error: { code: 'STORE_TOO_NEW', path: 'data' } })
    expect(readdirSync(data).sort()).toEqual(['footnote.db', 'x'])
  })

  test('through npm it is one line too, and no stack', async () => {
    const { exit, err, out } = await start('--data', inClone('package.json'), '--port', '0').ended
    expect([exit, lines(err).length, out.includes('"url"')]).toEqual([1, 1, false])
    expect(err).not.toMatch(/at .*:\d+:\d+/)
  })
})

describe('[MACHINE3] any other command', () => {
  test('ends at once on SIGTERM, and says nothing more', async () => {
    const run = bare('claims', '-')
    const waiting = bare('import', '-', '--data', inClone('data'))
    for (const { child } of [run, waiting]) child.kill('SIGTERM')
    for (const { ended } of [run, waiting]) expect((await ended).out).toBe('')
  })
})
