/** Commands that carry facts out of a record and into one: export and import. */

import { dirname } from 'node:path'
import { granted, refused } from '../core/outcome.ts'
import { START } from '../core/record/mod.ts'
import { bringIn, type Fate, followAll, type Offered } from '../studio/bring-in.ts'
import { readSecret } from '../studio/kept-secrets.ts'
import { receiptFor } from '../studio/receipts.ts'
import { type Answer, type Command, options } from './command.ts'
import type { World } from './io.ts'
import { recordIn, withRecord, withStore } from './kept.ts'
import { linesOf } from './lines.ts'

/** Facts in one page of the history, and in one push. */
const BATCH = 500

const NO_STUDIO = (file: string) =>
  refused('NO_STUDIO', `${file} holds no studio: nobody has set one up in it`, 'data')

/** `export`: what `pull` gives, a fact a line with its receipt beside it; nothing else is printed. */
const exporting: Command = async (args, world) => {
  const { data } = options(args, { data: 'text' })
  const key = readSecret(dirname(recordIn(data)), 'receipt-key')
  if (!key.ok) return key
  return withRecord(data, async (store): Promise<Answer> => {
    const studios = await store.studios()
    if (studios.length === 0) return NO_STUDIO(recordIn(data))
    for (const studio of studios)
      for (let after = START, more = true; more; ) {
        const page = await store.pull(studio, after, BATCH)
        if (!page.ok) return refused(page.code, 'the record was changed meanwhile', 'data')
        for (const fact of page.facts) {
          const receipt =
            key.value === null ? {} : { receipt: receiptFor(key.value, fact, fact.bodyHash) }
          world.out(`${JSON.stringify({ ...fact, ...receipt })}\n`)
        }
        after = page.cursor
        more = page.more
      }
    return granted(undefined)
  })
}

/** What became of all lines. */
type Told = {
  taken: number
  repeats: number
  readonly refused: ({ readonly line: number } & Exclude<Fate['is'], string>)[]
}

/** Reads lines into the store, so many at a time; each is answered for itself. */
async function takeAll(
  world: World,
  take: (offered: readonly Offered[]) => Promise<readonly Fate[]>,
): Promise<Told> {
  const told: Told = { taken: 0, repeats: 0, refused: [] }
  let waiting: Offered[] = []
  const flush = async () => {
    for (const { line, is } of await take(waiting))
      if (is === 'taken') told.taken++
      else if (is === 'repeat') told.repeats++
      else told.refused.push({ line, ...is })
    waiting = []
  }
  for await (const { line, value } of linesOf(world)) {
    if (value.ok) waiting.push({ line, value: value.value })
    else told.refused.push({ line, code: value.code })
    if (waiting.length === BATCH) await flush()
  }
  await flush()
  told.refused.sort((a, b) => a.line - b.line)
  return told
}

/** `import`: beside a server that runs on the record, too; tablets read what came with their next pull. */
const importing: Command = async (args, world) => {
  const { data } = options(args[0] === '-' ? args.slice(1) : args, { data: 'text' })
  const key = readSecret(dirname(recordIn(data)), 'receipt-key')
  if (!key.ok) return key
  return withStore(data, async (store): Promise<Answer> => {
    if ((await store.founded()).length === 0) return NO_STUDIO(recordIn(data))
    const told = await takeAll(world, (offered) => bringIn(store, offered, key.value, world.now()))
    if (told.taken > 0) await followAll(store)
    return granted(told)
  })
}

export const carry: { readonly [name: string]: Command } = { export: exporting, import: importing }
