/** What stands on the day, each rule once, and what no longer does. [CARE37] */

import type { Rule } from '../../rules/2.0.0/rule.ts'
import type { Table } from '../../rules/table.ts'
import type { Lapsed, ToAsk } from '../../types.ts'
import { withAge } from './ages.ts'
import type { Event } from './answers.ts'
import { type Life, lifeOf } from './life.ts'
import { asNotSure } from './not-sure.ts'
import { type KeptOff, keptOffBy, keptOffByAll } from './places.ts'
import { expecting } from './pregnancy.ts'
import { mentionsOf } from './told.ts'
import type { ScreenInput2 } from './types.ts'

/** A rule that is in force. */
export type InForce = {
  /** As it counts: softened where nobody is sure. */
  readonly rule: Rule
  readonly unsure: boolean
  readonly kept: KeptOff
}

/** Everything that was told, by what has become of it. */
export type Standing2 = {
  /** In the order of the rules. */
  readonly inForce: readonly InForce[]
  readonly lives: readonly Life[]
  readonly events: readonly Event[]
  /** Day a row began; the latest that was told, null where nobody knows. */
  readonly began: (id: string) => string | null
  readonly lapsed: readonly Lapsed[]
  readonly ask: readonly ToAsk[]
}

/** Works out what stands. A yes outweighs "not sure" about the same, and each mention keeps off what it keeps off. */
export function standingOf(input: ScreenInput2, table: Table): Standing2 {
  const { on } = input
  const told = mentionsOf(input, table)
  const expected = expecting(input, told, table)
  const aged = withAge(input, expected.mentions, table)
  const lives = aged.mentions.map((one) => lifeOf(one, table, on))
  return {
    inForce: table.rules.flatMap((rule) => {
      const now = lives.filter((one) => one.now?.id === rule.id)
      if (now.length === 0) return []
      const unsure = now.every(({ mention }) => mention.unsure)
      const kept = keptOffByAll(now.map(({ mention }) => keptOffBy(rule, mention)))
      return [{ rule: unsure ? asNotSure(rule) : rule, unsure, kept }]
    }),
    lives,
    // What was only tapped by mistake has never happened.
    events: lives.flatMap(({ mention, ended }) =>
      mention.told === null || mention.unsure || ended?.why === 'slip'
        ? []
        : [{ rule: mention.rule, told: mention.told }],
    ),
    began: (id) => beganOf(id, lives, on),
    lapsed: [...expected.lapsed, ...lives.flatMap((one) => one.lapsed)],
    ask: [...expected.ask, ...aged.ask, ...lives.flatMap((one) => one.ask)],
  }
}

/** A birth without its day may have been today; of other rows a beginning that nobody told is not known. */
function beganOf(id: string, lives: readonly Life[], on: string): string | null {
  const days = lives.flatMap(({ now, mention }) => {
    if (now?.id !== id || mention.unsure) return []
    return mention.since ?? (now.endsBy === 'time' ? (mention.told ?? on) : [])
  })
  return days.toSorted().at(-1) ?? null
}
