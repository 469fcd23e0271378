/** Closes files and folders to other users of the machine, also those that an older version or a copy left open. */

import { chmodSync, readdirSync, statSync } from 'node:fs'

/** What other users may do with a file or folder, of its mode. */
const OTHERS = 0o077

/** Closes a file where it is there and open to others; on Windows its folder decides. */
export function closeFile(path: string): void {
  if (process.platform === 'win32') return
  const there = statSync(path, { throwIfNoEntry: false })
  if (there?.isFile() && (there.mode & OTHERS) !== 0) chmodSync(path, 0o600)
}

/**
 * Closes a folder that holds nothing but our own files. One that others use too, such as `/tmp`,
 * stays as it is: its files are closed anyway.
 */
export function closeFolder(path: string, isOurs: (name: string) => boolean): void {
  if (process.platform === 'win32' || (statSync(path).mode & OTHERS) === 0) return
  if (readdirSync(path).every(isOurs)) chmodSync(path, 0o700)
}
