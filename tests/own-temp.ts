/** Gives a run a temporary folder of its own and takes it away afterwards, with all that tests left in it. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whoever is started later looks for the temporary folder in the same places. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-run-'))
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
