/** How long the server waits for a request to come in: whoever sends a letter an hour must not hold a place for ever. [SERVER39] */

/**
 * Milliseconds for the head of a request, and for all of it: 8 MB over the line of a phone. Answers
 * are not timed: the live line stays open on purpose, and a file goes out as fast as it is read.
 */
export const TIME_LIMITS = {
  headersTimeout: 15_000,
  requestTimeout: 180_000,
  /** How often Node looks for those that are over. */
  connectionsCheckingInterval: 5_000,
} as const

/** The same for another patience: 1 is the server's own, less is a test's. */
export function serverLimits(patience: number): { [limit in keyof typeof TIME_LIMITS]: number } {
  const { headersTimeout, requestTimeout, connectionsCheckingInterval } = TIME_LIMITS
  return {
    headersTimeout: headersTimeout * patience,
    requestTimeout: requestTimeout * patience,
    connectionsCheckingInterval: connectionsCheckingInterval * patience,
  }
}
