/** A tablet that was taken out of the studio: its sign-ins end at once, and it signs in no more. */

import { type Fact, readFacts } from '../core/record/mod.ts'
import type { Appended } from '../core/sync/answered.ts'
import { readStudio } from './read.ts'
import type { Setting } from './setting.ts'

/** What the studio's facts say of a tablet, by what was told of it last. [SERVER20] */
export async function standingOf(
  setting: Setting,
  studio: string,
  device: string,
): Promise<'unknown' | 'enrolled' | 'revoked'> {
  const { devices } = await readStudio(setting.store, studio)
  const tablet = devices.find(({ id }) => id === device)
  if (!tablet) return 'unknown'
  return tablet.revoked ? 'revoked' : 'enrolled'
}

/**
 * Ends the sign-ins of every tablet that facts just kept have taken out.
 *
 * @param facts of a push
 * @param answers of the store to them: what it refused takes nobody out
 */
export async function endRevoked(
  setting: Setting,
  studio: string,
  facts: readonly Fact[],
  answers: readonly Appended[],
): Promise<void> {
  const revoking = facts.filter(({ type }) => type === 'device/revoked')
  if (revoking.length === 0) return
  const kept = new Set(answers.flatMap((one) => (one.kept ? [one.id] : [])))
  const { told } = readFacts(revoking.filter(({ id }) => kept.has(id)))
  for (const fact of told)
    if (fact.type === 'device/revoked') {
      const { device } = fact.body
      if ((await standingOf(setting, studio, device)) === 'revoked')
        await setting.store.endSignInsOf(studio, device)
    }
}
