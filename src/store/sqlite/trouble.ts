/** What SQLite says no with, as a refusal for who opens a file, or as `DiskFull` for who writes. */

import { statfsSync } from 'node:fs'
import { type Refusal, refused } from '../../core/outcome.ts'
import { diskRefusal, errnoOf } from '../../disk/refusal.ts'
import { DiskFull } from '../full.ts'

/** SQLite's own numbers; the ones over 255 say more of the number in their last eight bits. */
const BUSY = 5
const LOCKED = 6
const READ_ONLY = 8
const IO = 10
const FULL = 13
const CANNOT_OPEN = 14

/** Bytes under which a disk that refuses to write is taken for full. */
const NO_ROOM = 64 * 1024

function numberOf(error: unknown): number {
  const number = error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0
  return number & 0xff
}

/** The log's index and the last step of a commit fail with a bare "I/O error" where there is no room for them. */
function hasNoRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize < NO_ROOM
  } catch {
    return false
  }
}

/** Whether SQLite had no room to write. */
function isFull(error: unknown, folder: string): boolean {
  const number = numberOf(error)
  return number === FULL || (number === IO && hasNoRoom(folder))
}

/** The same failure, as `DiskFull` where that is what it is. */
export function troubleOf(error: unknown, folder: string): unknown {
  return isFull(error, folder)
    ? new DiskFull('the disk of the record is full', { cause: error })
    : error
}

/** Why a file could not be opened: `DISK_FULL`, `DATA_UNUSABLE`, `DATA_BUSY` or, where the file itself is wrong, `STORE_BROKEN`. */
export function openingRefusal(error: unknown, path: string, folder: string): Refusal {
  if (isFull(error, folder)) return refused('DISK_FULL', `the disk of ${path} is full`, 'data')
  const number = numberOf(error)
  const said = error instanceof Error ? error.message : 'cannot be opened'
  if (number === BUSY || number === LOCKED)
    return refused('DATA_BUSY', `another program holds ${path}`, 'data')
  if (number === READ_ONLY)
    return refused('DATA_UNUSABLE', `${path}: this user may not write it`, 'data')
  if (number === CANNOT_OPEN || number === IO)
    return refused('DATA_UNUSABLE', `${path}: ${said}`, 'data')
  return /^ERR_SQLITE/.test(errnoOf(error))
    ? refused('STORE_BROKEN', `${path}: ${said}`, 'data')
    : diskRefusal(error, 'DATA_UNUSABLE', path, 'data')
}
