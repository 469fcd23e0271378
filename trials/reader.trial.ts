/** Holds every reader of the record to one reading, over records by chance. Law 10 [READ1] */

import type { Fact } from '../src/core/record/mod.ts'
import { asArrived, type RandomRecord, randomRecord } from '../src/studio/random-record.fixtures.ts'
import {
  commandLine,
  type Reader,
  type ReadVisit,
  replayed,
  server,
  tablet,
} from '../src/studio/readers.fixtures.ts'
import { chance, type Trial } from './trial.ts'

const asText = (read: ReadVisit | undefined): string => JSON.stringify(read ?? null)

/** The first visit that two readers read differently, in words; null where they agree. */
async function difference(
  { facts, sessions }: RandomRecord,
  arrived: (facts: readonly Fact[]) => readonly Fact[],
  one: Reader,
  other: Reader,
): Promise<string | null> {
  const [a, b] = await Promise.all([one(arrived(facts), sessions), other(arrived(facts), sessions)])
  const parted = sessions.find((session) => asText(a.get(session)) !== asText(b.get(session)))
  return parted === undefined
    ? null
    : `${parted}: ${asText(a.get(parted))} and ${asText(b.get(parted))}`
}

/** Where replay and tablet read another screening; a visit nobody was asked in has none in replay. */
async function replayDiffers({ facts, sessions }: RandomRecord): Promise<string | null> {
  const [a, b] = await Promise.all([tablet(facts, sessions), replayed(facts, sessions)])
  const parted = sessions.find((session) => {
    const screening = b.get(session)?.screening
    return screening && JSON.stringify(screening) !== JSON.stringify(a.get(session)?.screening)
  })
  return parted === undefined ? null : `${parted}: replay reads another screening`
}

/**
 * @param every how many records pass until one is also written to a file and read by the command line
 * @param readers the tablet's and the server's way; a test gives broken ones to see that this bites
 * @returns what was found, and how many visits were read, which must not be none
 */
export async function readers(
  count: number,
  seed: number,
  every: number,
  {
    onTablet = tablet,
    onServer = server,
  }: { readonly onTablet?: Reader; readonly onServer?: Reader } = {},
): Promise<{ readonly wrong: readonly string[]; readonly visits: number }> {
  const wrong: string[] = []
  let visits = 0
  for (let run = 0; run < count; run++) {
    const random = chance(seed * 1_000_003 + run)
    const record = randomRecord(random)
    const arrived = (facts: readonly Fact[]) => asArrived(facts, random)
    visits += record.sessions.length
    const found = [
      await difference(record, arrived, onTablet, onServer),
      await replayDiffers(record),
      every < Number.POSITIVE_INFINITY && run % every === 0
        ? await difference(record, arrived, onTablet, commandLine)
        : null,
    ]
    for (const one of found) if (one !== null) wrong.push(`record ${run}: ${one}`)
  }
  return { wrong, visits }
}

export const trial: Trial = {
  name: 'reader',
  count: 10_000,
  run: async (count, seed) => {
    const { wrong, visits } = await readers(count, seed, 1)
    return visits === 0 ? [...wrong, 'no visit was read'] : wrong
  },
}
