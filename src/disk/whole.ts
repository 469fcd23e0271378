/** Writes a file whole or not at all, whatever dies in between: a new one is made beside it and takes its place. */

import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { errnoOf } from './refusal.ts'

/** Makes what was done in a folder outlast a power cut; not every system can. */
function keepFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'].includes(errnoOf(error))) throw error
  }
}

function writeNew(path: string, content: string | Uint8Array, mode: number): void {
  // One that a killed run left behind is written over.
  rmSync(path, { force: true })
  const handle = openSync(path, 'wx', mode)
  try {
    writeFileSync(handle, content)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Whether something stands under the name that is no file, such as a terminal or a pipe. */
function isDevice(path: string): boolean {
  const there = statSync(path, { throwIfNoEntry: false })
  return there !== undefined && !there.isFile() && !there.isDirectory()
}

/** Where a file really lies; a link to one stays a link. */
function placeOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? realpathSync(path) : path
}

/**
 * Writes the file in the place of the one before, if there was one.
 *
 * @param mode of a new file; 0o600 closes it to other users of the machine
 * @throws the system's own error; the file before is then as it was
 */
export function writeWhole(path: string, content: string | Uint8Array, mode = 0o666): void {
  // A pipe or a terminal takes what comes, and must not be put out of its place.
  if (isDevice(path)) {
    writeFileSync(path, content)
    return
  }
  const place = placeOf(path)
  const beside = join(dirname(place), `.${basename(place)}.${process.pid}`)
  try {
    writeNew(beside, content, mode)
    renameSync(beside, place)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
  keepFolder(dirname(place))
}

/**
 * Writes a file that nobody has written yet, closed to other users of the machine.
 *
 * @returns false where another was faster: theirs stays
 * @throws the system's own error; there is then no such file
 */
export function writeFirst(path: string, content: string): boolean {
  const beside = `${path}.${process.pid}`
  try {
    writeNew(beside, content, 0o600)
    linkSync(beside, path)
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false
    // Not every disk knows links.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(errnoOf(error))) throw error
    renameSync(beside, path)
  } finally {
    rmSync(beside, { force: true })
  }
  keepFolder(dirname(path))
  return true
}
