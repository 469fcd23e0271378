/** Hears the studio say that there is news, for as long as the line stays open. */

import { live } from '../../core/sync/wire/mod.ts'

/** Calls `poked` at every poke, and once whenever the line opens; returns what stops listening. */
export function listenToStudio(poked: () => void): () => void {
  const line = new EventSource(live.path)
  line.addEventListener('poke', poked)
  // What was told between the last pull and this moment was poked to nobody.
  line.addEventListener('open', poked)
  // Refused for good, it is not tried again by itself: the next exchange hears why.
  line.addEventListener('error', () => {
    if (line.readyState === EventSource.CLOSED) poked()
  })
  return () => line.close()
}
