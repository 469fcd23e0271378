/** The first thing a schema found wrong, as a message and the way to it. */

import type * as z from 'zod'

/**
 * @returns the message of the first issue and its path, keys and indices joined by dots; no path
 *   where the whole value is wrong
 */
export function issueOf(error: z.ZodError): readonly [message: string, path?: string] {
  const issue = error.issues[0]
  if (!issue) return ['not valid']
  return issue.path.length === 0 ? [issue.message] : [issue.message, issue.path.join('.')]
}
