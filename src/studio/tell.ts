/** Facts that the server tells itself: a studio founded, its owner joined, a tablet enrolled. */

import { RULES_VERSION } from '../core/care/mod.ts'
import { LATEST_RWO_SHUR } from '../core/feet/mod.ts'
import {
  type BodyOf,
  type Fact,
  type FactType,
  hex,
  makeFact,
  type StoredFact,
  uuidv7,
} from '../core/record/mod.ts'
import type { Setting } from './setting.ts'

/** What the server says, without what it adds to every fact: its number, its clock, its tablet. */
export type Saying<T extends FactType = FactType> = {
  readonly type: T
  readonly body: BodyOf<T>
  readonly stream: string
  readonly subject: string | null
}

/** A fresh version 7 UUID of the server's clock and chance. */
export function newId(setting: Pick<Setting, 'now' | 'random'>): string {
  return uuidv7(setting.now(), setting.random(10))
}

/** One telling after another on each store, since each counts on from the one before. */
const turns = new WeakMap<Setting['store'], Promise<void>>()

/**
 * Appends facts under the server's own device, counting on from what it told before.
 *
 * @param actor the person on whose behalf they are told
 * @throws where a fact of ours is refused: that is a broken promise of the code
 */
export function tellOwn(
  setting: Setting,
  studio: string,
  actor: string,
  sayings: readonly Saying[],
): Promise<void> {
  if (sayings.length === 0) return Promise.resolve()
  const before = turns.get(setting.store) ?? Promise.resolve()
  const told = before.then(() => tell(setting, studio, actor, sayings))
  turns.set(
    setting.store,
    told.catch(() => undefined),
  )
  return told
}

async function tell(
  setting: Setting,
  studio: string,
  actor: string,
  sayings: readonly Saying[],
): Promise<void> {
  const kept = await allOf(setting, studio)
  const n = Math.max(
    0,
    ...kept.filter((fact) => fact.device === setting.device).map((fact) => fact.n),
  )
  // A tablet whose count has leapt must not take the server's along.
  const lamport = await setting.store.reach(studio)
  const facts = ownFacts(setting, studio, actor, sayings, { n, lamport })
  for (const one of await setting.store.append(studio, facts, setting.now()))
    if (!one.kept) throw new Error(`${one.code}: a fact of the server's own`)
}

/**
 * The facts that say so, not kept yet.
 *
 * @param after the last number and lamport before them
 * @throws where a saying breaks its schema: that is a broken promise of the code
 */
export function ownFacts(
  setting: Pick<Setting, 'now' | 'random' | 'device'>,
  studio: string,
  actor: string,
  sayings: readonly Saying[],
  after: { readonly n: number; readonly lamport: number },
): readonly Fact[] {
  return sayings.map((saying, i): Fact => {
    const made = makeFact({
      ...saying,
      id: newId(setting),
      studio,
      actor,
      device: setting.device,
      n: after.n + i + 1,
      lamport: after.lamport + i + 1,
      at: setting.now(),
      tz: 0,
      chart: LATEST_RWO_SHUR,
      rules: RULES_VERSION,
      salt: hex(setting.random(16)),
    })
    if (!made.ok) throw new Error(`${made.code}: ${made.message} ${made.path ?? ''}`)
    return made.value
  })
}

/** Where the server's own facts stand: in the studio's stream, and the newest of them anywhere. */
async function allOf(setting: Setting, studio: string): Promise<readonly StoredFact[]> {
  const own = await setting.store.stream(studio, studio)
  const head = await setting.store.head(studio)
  if (head.seq === 0) return own
  const last = await setting.store.last(studio, 200)
  return [...own, ...last]
}
