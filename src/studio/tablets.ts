/** The studio's tablets: enrolled once, and once taken out signed out at once and signed in no more. */

import { granted, type Outcome, refused } from '../core/outcome.ts'
import { type Fact, readFacts } from '../core/record/mod.ts'
import type { Appended } from '../core/sync/answered.ts'
import { readStudio } from './read.ts'
import type { Setting } from './setting.ts'
import type { Saying } from './tell.ts'

/** What the studio's facts say of a tablet; one that was ever taken out stays out. [SERVER20] */
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
 * What is told of a tablet that comes for the first time; nothing of one that is known.
 *
 * @returns `DEVICE_FOREIGN` for the number that the server tells its own facts under,
 *   `DEVICE_REVOKED` for a tablet that was taken out of the studio
 */
export async function enrolment(
  setting: Setting,
  studio: string,
  person: string,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<Outcome<readonly Saying<'device/enrolled'>[], 'DEVICE_FOREIGN' | 'DEVICE_REVOKED'>> {
  // Every fact names its tablet, so the server's own number is no secret.
  if (id === setting.device) return refused('DEVICE_FOREIGN', 'this number is the server’s own')
  const standing = await standingOf(setting, studio, id)
  if (standing === 'revoked')
    return refused('DEVICE_REVOKED', 'this tablet was taken out of the studio')
  const body = { device: id, name, person }
  return granted(
    standing === 'unknown'
      ? [{ type: 'device/enrolled', stream: studio, subject: null, body }]
      : [],
  )
}

/**
 * Ends the sign-ins of every tablet that facts just kept have taken out.
 *
 * @param facts of a push
 * @param answers of the store to them: what it refused takes nobody out
 * @returns the tablets that are out
 */
export async function endRevoked(
  setting: Setting,
  studio: string,
  facts: readonly Fact[],
  answers: readonly Appended[],
): Promise<readonly string[]> {
  const revoking = facts.filter(({ type }) => type === 'device/revoked')
  if (revoking.length === 0) return []
  const kept = new Set(answers.flatMap((one) => (one.kept ? [one.id] : [])))
  const { told } = readFacts(revoking.filter(({ id }) => kept.has(id)))
  const out: string[] = []
  for (const fact of told)
    if (fact.type === 'device/revoked') {
      const { device } = fact.body
      if ((await standingOf(setting, studio, device)) !== 'revoked') continue
      await setting.store.endSignInsOf(studio, device)
      out.push(device)
    }
  return out
}
