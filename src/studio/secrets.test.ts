/** Holds passwords, digests and one-time codes: kept so that nobody can read them, checked so that nobody is locked out. */

import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashPassword, isPassword, oneTimeCode, sameText, tokenHash } from './secrets.ts'

const SALT = new Uint8Array(16).fill(7)
/** As cheap as argon2 allows: these tests are about the form, not the cost. */
const CHEAP = { memory: 8, passes: 1 }

describe('[SERVER3] a password', () => {
  test('is kept as argon2id with its cost and salt, and is found again at that cost', async () => {
    const secret = await hashPassword('quiet hands', SALT, CHEAP)
    expect(secret).toMatch(/^argon2id\$8\$1\$(07){16}\$[0-9a-f]{64}$/)
    expect(await isPassword('quiet hands', secret)).toBe(true)
    const dearer = await hashPassword('quiet hands', SALT, { memory: 16, passes: 2 })
    expect(dearer).toMatch(/^argon2id\$16\$2\$/)
    expect(await isPassword('quiet hands', dearer)).toBe(true)
  })

  test('another salt keeps the same password as another text', async () => {
    const other = await hashPassword('quiet hands', new Uint8Array(16).fill(8), CHEAP)
    expect(other).not.toBe(await hashPassword('quiet hands', SALT, CHEAP))
  })

  test.each([
    ['composed or not', 'Ana\u0308s Füße', 'An\u00e4s Fu\u0308ße', true],
    ['in full width', 'quiet', 'ｑｕｉｅｔ', true],
    ['in capitals', 'quiet', 'Quiet', false],
    ['with a space more', 'quiet', 'quiet ', false],
    ['empty', 'quiet', '', false],
    ['in Chinese', '安静的手', '安静的手', true],
  ])('%s', async (_how, kept, typed, same) => {
    expect(await isPassword(typed, await hashPassword(kept, SALT, CHEAP))).toBe(same)
  })

  test('one hash is changed by any letter of it', async () => {
    const secret = await hashPassword('quiet hands', SALT, CHEAP)
    const flipped = secret.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    expect(await isPassword('quiet hands', flipped)).toBe(false)
    expect(await isPassword('quiet hands', secret.slice(0, -2))).toBe(false)
  })
})

describe('[SERVER3] what is compared and kept of a cookie', () => {
  test('its SHA-256, and nothing that leads back', () => {
    expect(tokenHash('token')).toBe(createHash('sha256').update('token').digest('hex'))
  })

  test('two texts are the same where every letter is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(sameText(a, b)).toBe(a === b)
        expect(sameText(a, a)).toBe(true)
      }),
    )
  })
})

describe('[SERVER17] a one-time code', () => {
  test('is three times four letters that are not mistaken for one another', () => {
    const bytes = fc.uint8Array({ minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(bytes, (chance) => {
        expect(oneTimeCode(() => chance)).toMatch(
          /^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/,
        )
      }),
    )
  })

  test('asks for as many bytes as it has letters, and each counts', () => {
    const asked: number[] = []
    const code = (at: number) =>
      oneTimeCode((bytes) => {
        asked.push(bytes)
        return new Uint8Array(bytes).fill(0).fill(1, at, at + 1)
      })
    const codes = Array.from({ length: 12 }, (_, at) => code(at))
    expect(new Set(codes).size).toBe(12)
    expect(new Set(asked)).toEqual(new Set([12]))
    expect(codes[0]).toBe('3222-2222-2222')
  })
})
