/** What the machine's disk says no with, as a code and a sentence that somebody can act on. */

import type { Code } from '../core/codes.ts'
import { type Refusal, refused } from '../core/outcome.ts'

/** What the system's own names for a failure mean to a person. */
const WORDS: { readonly [errno: string]: string } = {
  EACCES: 'this user may not write there',
  EEXIST: 'something else of this name is in the way',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'a folder on the way to it is missing or cannot be made',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EPERM: 'this user may not write there',
  EROFS: 'the disk can only be read',
  ERR_INVALID_ARG_VALUE: 'this is no name of a file',
}

const FULL: readonly string[] = ['ENOSPC', 'EDQUOT', 'EFBIG']

/** The system's name for a failure; empty where it has none. */
export function errnoOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return typeof code === 'string' ? code : ''
}

/**
 * A failure of the disk as a refusal: `DISK_FULL`, or the code that is given for every other.
 *
 * @param path what was to be read or written
 * @param option the option that names it, for `path` of the refusal
 */
export function diskRefusal<C extends Code>(
  error: unknown,
  code: C,
  path: string,
  option: string,
): Refusal<C | 'DISK_FULL'> {
  const errno = errnoOf(error)
  if (FULL.includes(errno)) return refused('DISK_FULL', `the disk of ${path} is full`, option)
  const why = WORDS[errno] ?? (error instanceof Error ? error.message : 'the disk refuses')
  return refused(code, `${printable(path)}: ${why}`, option)
}

/** A path as it can stand in one line of a message. */
const printable = (path: string) => JSON.stringify(path).slice(1, -1)
