/** What is given to the whole page from above and taken by any screen: the one way to take it. */

import { type Context, useContext } from 'react'

/**
 * What was given; throws where nothing was, or null.
 *
 * @param what as it stands in the message: "the clock"
 */
export function useGiven<T>(context: Context<T | null>, what: string): T {
  const value = useContext(context)
  if (value === null) throw new Error(`${what} is not given to this page`)
  return value
}
