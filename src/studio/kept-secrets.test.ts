/** Holds the secrets beside a record: made once, closed to others, and never used when they are not whole. */

import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { isSecret, keptSecret, readSecret, type SecretName } from './kept-secrets.ts'
import { oneTimeCode } from './secrets.ts'

const root = mkdtempSync(join(tmpdir(), 'footnote-secrets-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const place = () => mkdtempSync(join(root, 'x-'))

const KEY = 'ab'.repeat(32)
const WHOLE: { readonly [N in SecretName]: string } = {
  'receipt-key': KEY,
  'setup-code': 'ABCD-2345-WXYZ',
}
const names = Object.keys(WHOLE) as SecretName[]

describe('[MACHINE6] a secret', () => {
  test('is made once, whole, for its user alone', () => {
    const folder = place()
    let drawn = 0
    const make = () => {
      drawn++
      return KEY
    }
    expect(readSecret(folder, 'receipt-key')).toEqual({ ok: true, value: null })
    for (let i = 0; i < 3; i++)
      expect(keptSecret(folder, 'receipt-key', make)).toEqual({ ok: true, value: KEY })
    expect(drawn).toBe(1)
    expect(readdirSync(folder)).toEqual(['receipt-key'])
    expect(readFileSync(join(folder, 'receipt-key'), 'utf8')).toBe(`${KEY}\n`)
    expect(statSync(join(folder, 'receipt-key')).mode & 0o777).toBe(0o600)
  })

  test('[MACHINE7] that was left open is closed', () => {
    const folder = place()
    writeFileSync(join(folder, 'receipt-key'), KEY)
    chmodSync(join(folder, 'receipt-key'), 0o644)
    expect(keptSecret(folder, 'receipt-key', () => 'x')).toEqual({ ok: true, value: KEY })
    expect(statSync(join(folder, 'receipt-key')).mode & 0o777).toBe(0o600)
  })

  test('that is empty, cut, too long or another is refused and left as it is', () => {
    for (const name of names) {
      const whole = WHOLE[name]
      for (const wrong of [
        '',
        '\n',
        whole.slice(0, -1),
        `${whole}a`,
        `${whole}\n${whole}`,
        whole.replace(/.$/, '!'),
      ]) {
        const folder = place()
        writeFileSync(join(folder, name), wrong)
        const said = keptSecret(folder, name, () => whole)
        expect(said, `${name} ${JSON.stringify(wrong)}`).toMatchObject({
          ok: false,
          code: 'SECRET_BROKEN',
          path: 'data',
        })
        expect(readFileSync(join(folder, name), 'utf8')).toBe(wrong)
      }
    }
  })

  test('no cut of a whole one is whole, and whatever is drawn is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(63), (name, at) => {
        const whole = WHOLE[name]
        expect(isSecret(name, whole)).toBe(true)
        if (at < whole.length) expect(isSecret(name, whole.slice(0, at))).toBe(false)
      }),
    )
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (bytes) => {
        expect(
          isSecret(
            'setup-code',
            oneTimeCode(() => bytes),
          ),
        ).toBe(true)
      }),
    )
  })

  test('a folder in its place is no secret', () => {
    const folder = place()
    expect(keptSecret(join(folder, 'nowhere'), 'receipt-key', () => KEY)).toMatchObject({
      code: 'DATA_UNUSABLE',
    })
  })
})
