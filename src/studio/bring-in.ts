/** Takes facts into a record from a file: an export of a studio, or what a tablet saved that the studio would not take. [MACHINE10] */

import type { Code } from '../core/codes.ts'
import { checkIncoming, type Fact, factSchema } from '../core/record/mod.ts'
import type { AccountStore, FactStore } from '../store/port.ts'
import { followRecord } from './accounts.ts'
import { readStudio } from './read.ts'
import { isReceiptFor } from './receipts.ts'

type Store = FactStore & AccountStore

/** Who works here, with which tablets, in what studio: taken only with the studio's own receipt. */
const GUARDED: readonly string[] = ['person/', 'device/', 'studio/']

/** What a studio adds to a fact that it hands out. */
const ADDED: readonly string[] = ['seq', 'receivedAt', 'bodyHash', 'chain', 'reason', 'receipt']

/** A value that is offered, as it stood in a line of the file. */
export type Offered = { readonly line: number; readonly value: unknown }

/** Why a value is not taken; `path` leads to the part of the fact that is wrong. */
export type NotTaken = { readonly code: Code; readonly path?: string }

/** What became of a value. */
export type Fate = { readonly line: number; readonly is: 'taken' | 'repeat' | NotTaken }

/** The fact of a line, without what a studio adds, and the receipt that came with it. */
function parted(value: unknown): { readonly bare: unknown; readonly receipt: string | undefined } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { bare: value, receipt: undefined }
  const entries = Object.entries(value)
  const receipt = entries.find(([name]) => name === 'receipt')?.[1]
  return {
    bare: Object.fromEntries(entries.filter(([name]) => !ADDED.includes(name))),
    receipt: typeof receipt === 'string' ? receipt : undefined,
  }
}

/** Tells which facts are kept, reading each stream once. */
function keptIn(store: Store): (fact: Pick<Fact, 'studio' | 'stream' | 'id'>) => Promise<boolean> {
  const streams = new Map<string, ReadonlySet<string>>()
  return async ({ studio, stream, id }) => {
    const name = `${studio} ${stream}`
    const ids =
      streams.get(name) ?? new Set((await store.stream(studio, stream)).map((one) => one.id))
    streams.set(name, ids)
    return ids.has(id)
  }
}

/**
 * Takes facts into the studios of a record, in the order given, and answers for each.
 *
 * Facts that are there already are repeats. One of the studio itself, its people and its tablets needs
 * the receipt that an export carries; any other is taken as it was told, whoever told it.
 *
 * @param receiptKey of the record; without one no receipt is any good
 * @param now UTC milliseconds
 */
export async function bringIn(
  store: Store,
  offered: readonly Offered[],
  receiptKey: string | null,
  now: number,
): Promise<readonly Fate[]> {
  const founded = await store.founded()
  const isKept = keptIn(store)

  /** A fact that may be appended, or what becomes of the value without that. */
  async function admit(value: unknown): Promise<Fact | Fate['is']> {
    const { bare, receipt } = parted(value)
    const read = checkIncoming(bare)
    if (!read.ok) {
      // What was erased here comes without its body, and is there all the same.
      const blank = read.code === 'BODY_MISSING' ? factSchema.safeParse(bare) : undefined
      if (blank?.success && (await isKept(blank.data))) return 'repeat'
      return read.path === undefined ? { code: read.code } : { code: read.code, path: read.path }
    }
    const fact = read.value
    if (!founded.includes(fact.studio)) return { code: 'STUDIO_FOREIGN' }
    if (!GUARDED.some((family) => fact.type.startsWith(family))) return fact
    const given = receiptKey !== null && isReceiptFor(receiptKey, fact, receipt)
    return given || (await isKept(fact)) ? fact : { code: 'NOT_ALLOWED' }
  }

  const admitted: { readonly line: number; readonly is: Fact | Fate['is'] }[] = []
  for (const { line, value } of offered) admitted.push({ line, is: await admit(value) })
  const good = admitted.flatMap(({ is }) => (isFact(is) ? [is] : []))
  const kept = new Map<Fact, Fate['is']>()
  for (const studio of new Set(good.map((fact) => fact.studio))) {
    const own = good.filter((fact) => fact.studio === studio)
    for (const [i, one] of (await store.append(studio, own, now)).entries())
      kept.set(own[i] as Fact, one.kept ? (one.repeated ? 'repeat' : 'taken') : { code: one.code })
  }
  return admitted.map(({ line, is }) => ({
    line,
    is: isFact(is) ? (kept.get(is) ?? 'repeat') : is,
  }))
}

const isFact = (is: Fact | Fate['is']): is is Fact => typeof is === 'object' && 'stream' in is

/** Ends the sign-ins of whom the facts just brought in have let go or taken out, in every studio. */
export async function followAll(store: Store): Promise<void> {
  for (const studio of await store.founded()) {
    await followRecord(store, studio)
    for (const { id, revoked } of (await readStudio(store, studio)).devices)
      if (revoked) await store.endSignInsOf(studio, id)
  }
}
