/** Whether a record is the demo's or a real studio's: the one is never opened as the other. [MACHINE4] */

import { readFacts, START } from '../core/record/mod.ts'
import type { AccountStore, FactStore } from '../store/port.ts'

type Store = FactStore & AccountStore

/** What a record holds: nothing yet, the made-up practice, or a real studio. */
export type Kind = 'nothing' | 'demo' | 'real'

/** Who owns the demo, in every version of it. */
export const DEMO_OWNER = 'Demo'

/** The first facts of a demo: its studio, its people and the first of its clients. */
const FIRST_FACTS = 100

/** By what the demo of every version told first, so that a copy is known too, and no real record is walked. */
async function isMadeUp(store: Store, studio: string): Promise<boolean> {
  const page = await store.pull(studio, START, FIRST_FACTS)
  const { told } = readFacts(page.ok ? page.facts : [])
  return (
    told.some((one) => one.type === 'studio/founded' && one.body.founderName === DEMO_OWNER) &&
    told.some((one) => one.type === 'client/registered' && one.body.demo)
  )
}

/** Tells a record's kind; one in which any studio is real is a real one. */
export async function kindOf(store: Store): Promise<Kind> {
  const studios = new Set([...(await store.founded()), ...(await store.studios())])
  if (studios.size === 0) return 'nothing'
  for (const studio of studios) if (!(await isMadeUp(store, studio))) return 'real'
  return 'demo'
}
