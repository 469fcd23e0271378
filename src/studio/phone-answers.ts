/** What a client answered on their own phone, told as a fact of the visit before anybody is thanked. [SERVER7] */

import { canonical, dayIn, type StoredFact } from '../core/record/mod.ts'
import type { PhoneAnswers } from '../core/sync/wire/mod.ts'
import { readStudio } from './read.ts'
import type { Setting } from './setting.ts'
import { tellOwn } from './tell.ts'

/** The visit a phone answers for, and the id that its answers have as a fact. */
export type PhoneVisit = {
  readonly studio: string
  readonly session: string
  readonly client: string
  /** The person who handed the questions over. */
  readonly by: string
  readonly fact: string
  readonly kind: 'first' | 'returning'
  /** How many facts the studio had when the questions were handed over. */
  readonly since: number
}

/** Whether a fact screened the visit after the questions were handed over. */
const isMeanwhile = (fact: StoredFact, since: number): boolean =>
  fact.type === 'screening/answered' && fact.seq > since

/**
 * Tells the answers, unless they were told before: nothing but the record says whether a link was
 * answered, so a phone that heard no thanks may send again, and a studio that stopped in between
 * tells nothing twice.
 *
 * Where the visit was screened meanwhile by other hands, the phone's "no" takes nothing back of it:
 * it then counts like that of a returning card. What the phone adds counts as ever.
 *
 * @returns `told` also for the very same answers once more, `other` where different ones stand
 */
export async function tellPhoneAnswers(
  setting: Setting,
  visit: PhoneVisit,
  answers: PhoneAnswers,
): Promise<'told' | 'other'> {
  const { studio, session, client, by, fact } = visit
  const { settings } = await readStudio(setting.store, studio)
  let became: 'told' | 'other' = 'told'
  await tellOwn(setting, studio, by, async () => {
    const before = await setting.store.stream(studio, session)
    const told = before.find(({ id }) => id === fact)
    if (told) {
      became = isSame(told, answers) ? 'told' : 'other'
      return []
    }
    const meanwhile = before.some((one) => isMeanwhile(one, visit.since))
    const body = {
      ...answers,
      session,
      on: dayIn(settings.timeZone, setting.now()),
      kind: meanwhile ? ('returning' as const) : visit.kind,
      by: 'client-phone' as const,
    }
    return [{ id: fact, type: 'screening/answered', stream: session, subject: client, body }]
  })
  return became
}

/** An erased fact says nothing any more, so the phone is thanked for it as before. */
function isSame({ body }: StoredFact, answers: PhoneAnswers): boolean {
  return body === null || wordOf(JSON.parse(body)) === wordOf(answers)
}

/** What is the phone's own in its answers; the day, the kind and whose hands it was the studio says. */
function wordOf(answers: object): string {
  const own = Object.entries(answers).filter(
    ([key]) => !['on', 'kind', 'by', 'session'].includes(key),
  )
  const text = canonical(Object.fromEntries(own))
  return text.ok ? text.value : ''
}
