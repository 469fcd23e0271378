/** Facts that the server tells itself: a studio founded, its owner joined, a tablet enrolled. */

import { RULES_VERSION } from '../core/care/mod.ts'
import { LATEST_RWO_SHUR } from '../core/feet/mod.ts'
import { type BodyOf, type Fact, type FactType, hex, makeFact, uuidv7 } from '../core/record/mod.ts'
import type { Setting } from './setting.ts'

/** What the server says, without what it adds to every fact: its number, its clock, its tablet. */
export type Saying<T extends FactType = FactType> = {
  readonly type: T
  readonly body: BodyOf<T>
  readonly stream: string
  readonly subject: string | null
  /** Where it was given beforehand; a fresh one else. */
  readonly id?: string
}

/** What is said, or what decides it once its turn has come and nothing else is being told. */
export type Sayings = readonly Saying[] | (() => Promise<readonly Saying[]>)

/** A fresh version 7 UUID of the server's clock and chance. */
export function newId(setting: Pick<Setting, 'now' | 'random'>): string {
  return uuidv7(setting.now(), setting.random(10))
}

/** One telling after another on each store, since each counts on from the one before. */
const turns = new WeakMap<Setting['store'], Promise<void>>()

/** How far the server has counted on each store, by studio and the id it tells under. */
const counted = new WeakMap<Setting['store'], Map<string, number>>()

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
  sayings: Sayings,
): Promise<void> {
  const before = turns.get(setting.store) ?? Promise.resolve()
  const told = before.then(async () => {
    const said = typeof sayings === 'function' ? await sayings() : sayings
    if (said.length > 0) await tell(setting, studio, actor, said)
  })
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
  const counts = counted.get(setting.store) ?? new Map<string, number>()
  counted.set(setting.store, counts)
  const count = `${studio} ${setting.device}`
  const n = counts.get(count) ?? (await lastOwn(setting, studio))
  // A tablet whose count has leapt must not take the server's along.
  const lamport = await setting.store.reach(studio)
  const facts = ownFacts(setting, studio, actor, sayings, { n, lamport })
  for (const one of await setting.store.append(studio, facts, setting.now()))
    if (!one.kept) throw new Error(`${one.code}: a fact of the server's own`)
  counts.set(count, n + facts.length)
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
      id: saying.id ?? newId(setting),
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

/** How far was counted under this id before it was first told with here: fresh ids begin at 0. */
async function lastOwn(setting: Setting, studio: string): Promise<number> {
  const own = await setting.store.stream(studio, studio)
  const newest = await setting.store.last(studio, 200)
  const mine = [...own, ...newest].filter(({ device }) => device === setting.device)
  return Math.max(0, ...mine.map((fact) => fact.n))
}
