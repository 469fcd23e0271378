/** Holds that a released chart never changes: a correction is a new version in a new folder. CONTRACT 1 */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** SHA-256 over the names and bytes of each released folder. */
const RELEASED: { readonly [folder: string]: string } = {
  'rwo-shur/1.0.0': '9b590c0017f7360cbe3357f64803862eb8ade3b3aca2978adfe220fdd0f7f485',
}

test.each(Object.entries(RELEASED))('[FEET9] %s is as it was released', (folder, released) => {
  const whole = join(import.meta.dirname, folder)
  const digest = createHash('sha256')
  for (const name of readdirSync(whole).sort())
    digest.update(`${name}\n`).update(readFileSync(join(whole, name)))
  expect(digest.digest('hex')).toBe(released)
})
