/** Holds the envelope's `ext`: hashed where it is, and no byte anywhere where it is not. */

import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyHash, chainNext, envelopeText } from './chain.ts'
import { checkIncoming } from './check.ts'
import { type Fact, MAX_EXT_BYTES } from './envelope.ts'
import { factJsonSchemas } from './json-schema.ts'
import { readFact } from './read.ts'
import { character, STUDIO, sampleFact } from './sample.fixtures.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
const linkOf = (fact: Fact) =>
  chainNext(sha256, '', fact, bodyHash(sha256, fact.salt ?? '', fact.body ?? ''))

const plain = sampleFact({ type: 'client/changed', body: { field: 'note', value: '软一点' } })
const withExt = (ext: unknown) => checkIncoming({ ...plain, ext })

/** Texts that an envelope may carry. */
const ext = fc.string({ unit: character, minLength: 1, maxLength: 300 })

describe('[R30] ext', () => {
  test('[R30] without one, envelope, hash and link have the bytes they had before there was any', () => {
    // Written down by the version before.
    expect(envelopeText(plain)).toBe(
      `{"actor":"00000000-0000-7000-8000-000000000002","at":1700000000001,"chart":"rwo-shur@1.0.0","device":"00000000-0000-7000-8000-000000000003","id":"00000000-0000-7000-8000-0000000003e9","lamport":1,"n":1,"rules":"1.0.0","stream":"00000000-0000-7000-8000-000000000001","studio":"${STUDIO}","subject":"00000000-0000-7000-8000-000000000001","type":"client/changed","tz":480,"v":1}`,
    )
    expect(linkOf(plain)).toBe('f6c415ef9a259058259c141b1dcfb6ac399ca7abf7853fc72aaf9ce4ca07e054')
    expect('ext' in plain).toBe(false)
  })

  test('[R30] one is taken as it is and read past; any other gives another link', () => {
    fc.assert(
      fc.property(ext, ext, (one, other) => {
        const taken = withExt(one)
        expect(taken).toEqual({ ok: true, value: { ...plain, ext: one } })
        const fact = { ...plain, ext: one }
        expect(JSON.parse(envelopeText(fact))).toEqual({
          ...JSON.parse(envelopeText(plain)),
          ext: one,
        })
        expect(linkOf(fact)).not.toBe(linkOf(plain))
        expect(linkOf({ ...plain, ext: other }) === linkOf(fact)).toBe(one === other)
        expect(readFact(fact)).toEqual(readFact(plain))
      }),
    )
  })

  test('[R30] a fact can be made with one', () => {
    const made = sampleFact({ type: 'session/paused', body: {}, ext: '{"later":1}' })
    expect(made.ext).toBe('{"later":1}')
    expect(() => sampleFact({ type: 'session/paused', body: {}, ext: '' })).toThrow(
      'FACT_INVALID ext',
    )
  })

  test.each([
    ['empty', '', false],
    ['no text', 5, false],
    ['null', null, false],
    ['undefined', undefined, false],
    ['half a character', 'a\ud800', false],
    ['the most of one byte', 'x'.repeat(MAX_EXT_BYTES), true],
    ['one more', 'x'.repeat(MAX_EXT_BYTES + 1), false],
    ['the most of three bytes', `${'足'.repeat(1365)}x`, true],
    ['one more of three', '足'.repeat(1366), false],
    ['the most of four', '🦶'.repeat(1024), true],
    ['two bytes over', `${'🦶'.repeat(1023)}aaaé`, false],
  ])('[R30] %s', (_what, value, fine) => {
    expect(withExt(value)).toMatchObject(
      fine ? { ok: true } : { code: 'FACT_INVALID', path: 'ext' },
    )
  })

  test('[R16] the JSON Schema tells it, and does not ask for it', () => {
    expect(factJsonSchemas()).toMatchObject({
      properties: { ext: { type: 'string', minLength: 1, maxLength: 4096 } },
      required: expect.not.arrayContaining(['ext']),
    })
  })
})
