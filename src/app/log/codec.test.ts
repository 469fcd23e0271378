/** Holds the seal: what was changed, moved or belongs to another does not open. */

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { open, type Random, seal } from './codec.ts'
import { makeSealingKey, unwrapSealingKey } from './keys.ts'

const random: Random = (bytes) => crypto.getRandomValues(new Uint8Array(bytes))
const freshKey = () =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
/** Few rounds: the tests are about right and wrong, not about how long guessing takes. */
const ROUNDS = 10

test('[SYNC2] what was sealed opens as it was, in any script', async () => {
  const key = await freshKey()
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.string({ unit: 'grapheme' }), async (value, name) => {
      const plain = JSON.parse(JSON.stringify(value)) as unknown
      expect(await open(key, await seal(key, plain, name, random), name)).toEqual(plain)
    }),
    { numRuns: 50 },
  )
})

test('[SYNC2] a box does not open with one bit changed', async () => {
  const key = await freshKey()
  const box = await seal(key, { note: '左脚' }, 'here', random)
  await fc.assert(
    fc.asyncProperty(fc.nat(box.length * 8 - 1), async (bit) => {
      const changed = box.slice()
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      await expect(open(key, changed, 'here')).rejects.toThrow()
    }),
    { numRuns: 50 },
  )
})

test('[SYNC2] a box does not open cut short, under another name or with another key', async () => {
  const key = await freshKey()
  const box = await seal(key, 'secret', 'here', random)
  await expect(open(key, box.slice(0, -1), 'here')).rejects.toThrow()
  await expect(open(key, box.slice(0, 5), 'here')).rejects.toThrow()
  await expect(open(key, box, 'there')).rejects.toThrow()
  await expect(open(await freshKey(), box, 'here')).rejects.toThrow()
})

test('[SYNC2] nothing of the plain text lies in the box, and no two boxes are alike', async () => {
  const key = await freshKey()
  const one = await seal(key, 'plain words', 'here', random)
  const two = await seal(key, 'plain words', 'here', random)
  expect(Buffer.from(one).includes('plain')).toBe(false)
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(false)
})

test('[SYNC2] the key opens with its passphrase, however it was typed, and with no other', async () => {
  const { key, wrapped } = await makeSealingKey('café 脚', 'p', random, ROUNDS)
  const box = await seal(key, 'secret', 'here', random)
  const again = await unwrapSealingKey(wrapped, 'cafe\u0301 脚')
  expect(again && (await open(again, box, 'here'))).toBe('secret')
  for (const wrong of ['', 'cafe 脚', 'café 脚 ', 'CAFÉ 脚'])
    expect(await unwrapSealingKey(wrapped, wrong)).toBeNull()
})

test('[SYNC2] no script can read the key out', async () => {
  const { key, wrapped } = await makeSealingKey('words', 'p', random, ROUNDS)
  const again = await unwrapSealingKey(wrapped, 'words')
  for (const one of [key, again])
    await expect(crypto.subtle.exportKey('raw', one as CryptoKey)).rejects.toThrow()
})
