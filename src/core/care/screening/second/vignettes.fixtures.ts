/** Compares a screening with what an example says must hold of it; the examples are tests/golden/rules-2. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Screening2 } from '../../types.ts'

/** What must hold of one screening. Sets are whole; entries of `ask` and `lapsed` must be among those there. */
export type Expected = {
  readonly massage?: string
  readonly soak?: string
  readonly chair?: string
  readonly urgency?: string | null
  readonly attended?: boolean
  readonly pressure?: string
  readonly maxMinutes?: number | null
  readonly maxCelsius?: number | null
  readonly soakMinutes?: number | null
  readonly off?: readonly string[]
  readonly areas?: readonly string[]
  readonly feet?: readonly string[]
  readonly drawn?: readonly string[]
  readonly refer?: readonly string[]
  readonly ask?: readonly object[]
  readonly notAsk?: readonly object[]
  readonly lapsed?: readonly object[]
}

/** One example: who comes, what is given, what must hold. */
export type Vignette = {
  readonly id: string
  readonly why: string
  readonly input: object
  readonly expect: Expected
}

const ROOT = join(import.meta.dirname, '../../../../..')

/** Every example, in the order of its file. */
export const VIGNETTES: readonly Vignette[] = JSON.parse(
  readFileSync(join(ROOT, 'tests/golden/rules-2/vignettes.json'), 'utf8'),
)

/** Whether an entry says all that is asked of it. */
const says = (entry: object, asked: object): boolean =>
  Object.entries(asked).every(([key, value]) => new Map(Object.entries(entry)).get(key) === value)

/** Every way in which a screening is not what an example expects, in words; none where it holds. */
export function unlike(found: Screening2, expect: Expected): readonly string[] {
  const plain: { readonly [key: string]: unknown } = {
    massage: found.massage.level,
    soak: found.soak.level,
    chair: found.chair,
    urgency: found.urgency,
    attended: found.attended,
    pressure: found.massage.pressure,
    maxMinutes: found.massage.maxMinutes,
    maxCelsius: found.soak.maxCelsius,
    soakMinutes: found.soak.maxMinutes,
  }
  const sets: { readonly [key: string]: readonly string[] } = {
    off: found.massage.off,
    ...found.avoid,
    refer: found.refer,
  }
  const entries: { readonly [key: string]: readonly object[] } = {
    ask: found.ask,
    lapsed: found.lapsed,
  }
  return Object.entries(expect).flatMap(([key, wanted]) => {
    if (key in plain)
      return plain[key] === wanted ? [] : [`${key}: ${plain[key]}, not ${String(wanted)}`]
    if (!Array.isArray(wanted)) return [`${key}: nobody knows what that is`]
    const set = sets[key]
    if (set)
      return [...set].sort().join() === [...wanted].sort().join()
        ? []
        : [`${key}: ${set.join()}, not ${wanted.join()}`]
    const not = key === 'notAsk'
    const among = entries[not ? 'ask' : key] ?? []
    return wanted
      .filter((one) => among.some((entry) => says(entry, one)) === not)
      .map((one) => `${key}: ${JSON.stringify(one)}`)
  })
}
