/** Makes a folder with all that is missing on the way to it, closed to other users of the machine. */

import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Makes the folder where it is not there yet.
 *
 * @throws the system's own error where it cannot be made or something else has its name
 */
export function makeFolder(path: string): void {
  // Node's own recursive way goes round for ever where the system lets nobody make a folder, as in /proc.
  const missing: string[] = []
  for (let at = resolve(path); !existsSync(at) && at !== dirname(at); at = dirname(at))
    missing.push(at)
  for (const one of missing.toReversed()) {
    try {
      mkdirSync(one, { mode: 0o700 })
    } catch (error) {
      // Another start may have been faster.
      if (!isFolder(one)) throw error
    }
  }
  if (!isFolder(path)) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' })
}

/** Whether there is a folder of this name. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
