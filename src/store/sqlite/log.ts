/** Whether a file of SQLite stands alone, or belongs to a log beside it that may hold what came last. */

import { closeSync, existsSync, openSync, readSync } from 'node:fs'

/** How a record's file stands on the disk. */
export type Standing =
  /** All of it is in the one file: it was shut, or made as a copy. */
  | 'shut'
  /** It is in use, or was killed: what came last is in the log, which lies beside it. */
  | 'with-log'
  /** It was taken out of use without its log: what came last may be missing, and nothing in it tells. */
  | 'log-missing'

/** SQLite's header: at these two bytes stands 2 where there is a log, 1 where there is none. */
const VERSIONS = 18
const LOGGED = 2

/**
 * Reads it from the file's own header, so that a copy carries it along. A record that is shut is
 * always told so in the header; see `openSqlite`.
 */
export function standingOf(path: string): Standing {
  if (existsSync(`${path}-wal`)) return 'with-log'
  const bytes = Buffer.alloc(VERSIONS + 2)
  const handle = openSync(path, 'r')
  try {
    readSync(handle, bytes, 0, bytes.length, 0)
  } finally {
    closeSync(handle)
  }
  return bytes[VERSIONS] === LOGGED ? 'log-missing' : 'shut'
}
