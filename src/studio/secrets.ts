/** Passwords, cookies and one-time codes: made from chance that is handed in, kept only as digests. */

import { argon2, createHash, timingSafeEqual } from 'node:crypto'

/** argon2id as OWASP has it for 2026: 64 MiB, three passes; 133 ms on a small server. */
const COST = { memory: 65_536, passes: 3, parallelism: 1, tagLength: 32 } as const

type Cost = { readonly memory: number; readonly passes: number }

function stretch(password: string, nonce: Uint8Array, cost: Cost): Promise<Buffer> {
  return new Promise((done, failed) => {
    argon2(
      'argon2id',
      { message: password.normalize('NFKC'), nonce, ...COST, ...cost },
      (error, key) => (error ? failed(error) : done(key)),
    )
  })
}

/**
 * A password as it is kept: `argon2id$memory$passes$salt$hash`, so that the cost can be raised later.
 * The same keys in another width or composition are the same password (NFKC).
 *
 * @param salt 16 bytes of chance, fresh for each password; argon2 takes no fewer than 8
 * @param cost memory in KiB and passes over it
 */
export async function hashPassword(
  password: string,
  salt: Uint8Array,
  cost: Cost = COST,
): Promise<string> {
  const key = await stretch(password, salt, cost)
  return [
    'argon2id',
    cost.memory,
    cost.passes,
    Buffer.from(salt).toString('hex'),
    key.toString('hex'),
  ].join('$')
}

/** Whether this is the password that was kept so, at the cost it was kept at. */
export async function isPassword(password: string, secret: string): Promise<boolean> {
  const [, memory, passes, salt = '', hash = ''] = secret.split('$')
  const key = await stretch(password, Buffer.from(salt, 'hex'), {
    memory: Number(memory),
    passes: Number(passes),
  })
  return sameBytes(key, Buffer.from(hash, 'hex'))
}

function sameBytes(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Whether two texts are the same, in a time that tells nothing of where they part. */
export function sameText(a: string, b: string): boolean {
  return sameBytes(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest())
}

/** SHA-256 in lower-case hex. A cookie is never kept: only this. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Letters that are not mistaken for one another on a screen read aloud. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/**
 * `XXXX-XXXX-XXXX`, typed once: 12 of 31 letters, 59 bits.
 *
 * @param random gives that many bytes of chance
 */
export function oneTimeCode(random: (bytes: number) => Uint8Array): string {
  const picked = Array.from(random(12), (byte) => LETTERS.charAt(byte % LETTERS.length)).join('')
  return picked.replace(/(.{4})(?=.)/g, '$1-')
}
