/** Builds `<foot-map>` once for all files of a run that open it. */

import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildMap, MAP_AT } from './stage.ts'

/** Whoever is started later finds it under this name; the run's own temporary folder takes it away. */
export async function setup(): Promise<void> {
  const file = join(tmpdir(), 'foot-map.js')
  writeFileSync(file, await buildMap())
  process.env[MAP_AT] = file
}
