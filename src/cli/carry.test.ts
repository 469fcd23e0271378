/** Carries facts out of a record and into one, whole and broken, and holds each line to its answer. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { bodyHash, type Fact } from '../core/record/mod.ts'
import { STUDIO, sampleFact, sampleId } from '../core/record/sample.fixtures.ts'
import { sha256 } from '../store/ingest.ts'
import { openSqlite } from '../store/sqlite/sqlite.ts'
import { note } from '../store/store.contract.ts'
import { receiptFor } from '../studio/receipts.ts'
import { footnote } from './command-line.fixtures.ts'
import { linesOf } from './lines.ts'

const root = mkdtempSync(join(tmpdir(), 'footnote-carry-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const KEY = '0f'.repeat(32)
const OWNER = sampleId(2)
const [BO, TABLET] = [sampleId(12), sampleId(3)]

const own = <T extends 'person/joined' | 'person/left' | 'device/revoked'>(
  type: T,
  body: Parameters<typeof sampleFact<T>>[0]['body'],
  n: number,
): Fact =>
  sampleFact({
    type,
    body,
    n,
    stream: STUDIO,
    subject: null,
    id: sampleId(8000 + n),
    device: sampleId(40),
  })

const people = [
  own('person/joined', { person: OWNER, name: 'Ana', role: 'owner', language: 'en' }, 1),
  own('person/joined', { person: BO, name: 'Bo', role: 'practitioner', language: 'en' }, 2),
]
const letGo = own('person/left', { person: BO }, 3)
const notes = [1, 2, 3, 4, 5].map((n) => note(n))

/** A record with an owner, and the facts that are given. */
async function record(facts: readonly Fact[], key: string | null = KEY): Promise<string> {
  const data = mkdtempSync(join(root, 'x-'))
  const store = openSqlite(join(data, 'footnote.db'))
  if (!store.ok) throw new Error(store.message)
  const account = {
    studio: STUDIO,
    person: OWNER,
    name: 'Ana',
    role: 'owner',
    secret: 'x',
  } as const
  await store.value.found(account, facts, 1)
  await store.value.putAccount({ ...account, person: BO, name: 'Bo', role: 'practitioner' })
  await store.value.close()
  if (key !== null) writeFileSync(join(data, 'receipt-key'), `${key}\n`)
  return data
}

const lines = (values: readonly unknown[]) =>
  values.map((value) => JSON.stringify(value)).join('\n')
const take = async (data: string, input: string) => {
  const said = await footnote(['import', '--data', data], input)
  expect([said.exit, said.error]).toEqual([0, undefined])
  return said.value as {
    taken: number
    repeats: number
    refused: { line: number; code: string; path?: string }[]
  }
}
const exported = async (data: string) => {
  const said = await footnote(['export', '--data', data])
  expect(said.exit).toBe(0)
  return said.out
}
const receipted = (fact: Fact) => ({
  ...fact,
  receipt: receiptFor(KEY, fact, bodyHash(sha256, fact.salt ?? '', fact.body ?? '')),
})

describe('[MACHINE10] what is exported', () => {
  test('is taken back by a record that lost it, and is nothing new to one that did not', async () => {
    const whole = await record([...people, ...notes, letGo])
    const out = await exported(whole)
    const facts = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(facts.map(({ seq }) => seq)).toEqual(facts.map((_, i) => i + 1))
    expect(facts[0]).toMatchObject({ ...people[0], receipt: expect.any(String) })
    expect(await take(whole, out)).toEqual({ taken: 0, repeats: facts.length, refused: [] })
    const restored = await record([...people, ...notes.slice(0, 2)])
    expect(await take(restored, out)).toEqual({ taken: 4, repeats: 4, refused: [] })
    expect((await footnote(['verify', '--data', restored])).value).toMatchObject({
      ok: true,
      facts: 8,
    })
    const store = openSqlite(join(restored, 'footnote.db'))
    if (!store.ok) throw new Error(store.message)
    const names = (await store.value.accounts(STUDIO)).filter((one) => !('left' in one && one.left))
    expect(names.map(({ name }) => name)).toEqual(['Ana'])
    await store.value.close()
  })

  test('of somebody erased comes without a body, and is a repeat where it stands', async () => {
    const data = await record([...people, ...notes])
    const before = await exported(data)
    const store = openSqlite(join(data, 'footnote.db'))
    if (!store.ok) throw new Error(store.message)
    await store.value.erase(STUDIO, notes[0]?.subject ?? '')
    await store.value.close()
    const blank = await exported(data)
    expect(blank).not.toContain('note 1')
    expect(await take(data, blank)).toEqual({ taken: 0, repeats: 7, refused: [] })
    expect(await take(data, before)).toEqual({ taken: 0, repeats: 7, refused: [] })
    const elsewhere = await record([...people])
    expect((await take(elsewhere, blank)).refused.map(({ code }) => code)).toEqual(
      notes.map(() => 'BODY_MISSING'),
    )
  })
})

describe('[MACHINE10] what a tablet saved', () => {
  test('is taken line by line: new, there already, refused with line and code', async () => {
    const data = await record([...people, notes[0] as Fact])
    const text = [
      JSON.stringify(notes[0]),
      JSON.stringify(notes[1]),
      '',
      '{"id": ',
      JSON.stringify({ ...notes[2], type: 'client/changed', body: '{"field":"moon"}' }),
      JSON.stringify({ ...notes[2], studio: sampleId(77) }),
      JSON.stringify(note(1, { id: sampleId(66) })),
      '{"__proto__": {}}',
      JSON.stringify(letGo),
      `${JSON.stringify(notes[3])}\r`,
      `"${'x'.repeat(1024 * 1024)}"`,
      '[1]',
      JSON.stringify(notes[1]),
    ].join('\n')
    const said = await take(data, text)
    expect([said.taken, said.repeats]).toEqual([2, 2])
    expect(said.refused.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '4 JSON_MALFORMED',
      '5 BODY_INVALID',
      '6 STUDIO_FOREIGN',
      '7 DEVICE_CLONED',
      '8 KEY_FORBIDDEN',
      '9 NOT_ALLOWED',
      '11 INPUT_TOO_LARGE',
      '12 FACT_INVALID',
    ])
    expect((await footnote(['verify', '--data', data])).value).toMatchObject({ ok: true, facts: 5 })
  })

  test('broken UTF-8 costs its own line alone', async () => {
    const data = await record(people)
    const good = new TextEncoder().encode(`${JSON.stringify(notes[0])}\n`)
    const said = await footnote(
      ['import', '-', '--data', data],
      new Uint8Array([...good, 0xff, 10, ...good]),
    )
    expect(said.value).toEqual({
      taken: 1,
      repeats: 1,
      refused: [{ line: 2, code: 'INPUT_NOT_UTF8' }],
    })
  })

  test('nobody comes in, goes or changes the studio without its own receipt', async () => {
    const guarded = [
      own(
        'person/joined',
        { person: sampleId(5), name: 'Mallory', role: 'owner', language: 'en' },
        9,
      ),
      letGo,
      own('device/revoked', { device: TABLET }, 10),
      { ...people[0], id: sampleId(8100), n: 11, type: 'studio/dissolved', body: '{}' } as Fact,
    ]
    const data = await record(people)
    const hash = (fact: Fact) => bodyHash(sha256, fact.salt ?? '', fact.body ?? '')
    const forgeries: readonly ((fact: Fact) => object)[] = [
      (fact) => fact,
      (fact) => ({ ...fact, receipt: 'x'.repeat(43) }),
      (fact) => ({ ...fact, receipt: receiptFor('', fact, hash(fact)) }),
      (fact) => ({ ...fact, receipt: receipted(note(1)).receipt }),
    ]
    for (const forged of forgeries)
      expect(await take(data, lines(guarded.map(forged)))).toEqual({
        taken: 0,
        repeats: 0,
        refused: guarded.map((_, i) => ({ line: i + 1, code: 'NOT_ALLOWED' })),
      })
    const given = await take(data, lines(guarded.map(receipted)))
    expect(given.refused).toEqual([])
  })

  test('however it is cut into pieces on the way', async () => {
    const text = new TextEncoder().encode(lines([...notes, '足']))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(text.length), { maxLength: 6 }), async (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), text.length]
        async function* input() {
          for (const [i, from] of at.entries()) yield text.subarray(from, at[i + 1])
        }
        const read: number[] = []
        for await (const { line, value } of linesOf({ input: input() })) {
          expect(value.ok).toBe(true)
          read.push(line)
        }
        expect(read).toEqual([1, 2, 3, 4, 5, 6])
      }),
      { numRuns: 60 },
    )
  })
})

describe('[MACHINE10] export and import', () => {
  test('make no record where there is none, and run beside a server', async () => {
    const none = join(root, 'none')
    for (const name of ['export', 'import'])
      expect(await footnote([name, '--data', none])).toMatchObject({
        exit: 1,
        error: { code: 'DATA_UNKNOWN' },
      })
    const data = await record(people)
    const running = openSqlite(join(data, 'footnote.db'))
    if (!running.ok) throw new Error(running.message)
    await running.value.append(STUDIO, [notes[0] as Fact], 1)
    expect(await take(data, lines(notes))).toMatchObject({ taken: 4, repeats: 1 })
    const more = await running.value.append(STUDIO, [note(6)], 1)
    expect(more).toMatchObject([{ kept: true, seq: 8 }])
    expect((await exported(data)).trim().split('\n')).toHaveLength(8)
    await running.value.close()
    writeFileSync(join(data, 'receipt-key'), 'cut')
    for (const name of ['export', 'import'])
      expect((await footnote([name, '--data', data])).error?.code).toBe('SECRET_BROKEN')
  })
})
