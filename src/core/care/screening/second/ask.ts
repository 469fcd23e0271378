/** What is to be asked before the work: by what stands, by what has ended, and by what was never asked. [CARE42] */

import type { Table } from '../../rules/table.ts'
import type { ToAsk } from '../../types.ts'
import type { InForce, Standing2 } from './standing.ts'
import type { ScreenInput2 } from './types.ts'

/** Everything to ask, each once, in an order that says nothing. */
export function asksOf(input: ScreenInput2, standing: Standing2, table: Table): readonly ToAsk[] {
  const { inForce, lives } = standing
  const stands = new Set(inForce.map(({ rule }) => rule.id))
  const unsure = new Set(inForce.filter((one) => one.unsure).map(({ rule }) => rule.id))
  const all: ToAsk[] = [
    // A yes has settled what somebody else was not sure about, and today's word what has run out.
    ...standing.ask.filter(({ id, why }) =>
      why === 'not-sure' ? unsure.has(id) : why === 'today' ? !stands.has(id) : true,
    ),
    ...inForce.flatMap(ringOrTouch),
    ...foundSince(input, standing, stands),
    ...(input.asked === undefined ? [] : neverAsked(input.asked, lives, stands, table)),
  ]
  const once = new Map(all.map((one) => [`${one.id} ${one.why}`, one]))
  return [...once].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

function ringOrTouch({ rule, kept }: InForce): readonly ToAsk[] {
  return [
    ...(kept.ring ? [{ id: rule.id, why: 'ring' } as const] : []),
    ...(rule.toeTest ? [{ id: 'toe-touch', why: 'toe-touch' } as const] : []),
  ]
}

/** What a doctor may have found when something was ended: it counts as never asked, unless it was told since. */
function foundSince(
  { asked, on }: ScreenInput2,
  { lives }: Standing2,
  stands: ReadonlySet<string>,
): readonly ToAsk[] {
  return lives.flatMap(({ ended }) => {
    if (!ended || ended.why === 'time') return []
    return ended.rule.thenAsk
      .filter((id) => !stands.has(id) && !asked?.includes(id))
      .filter(
        (id) =>
          !lives.some(({ mention }) => mention.rule.id === id && (mention.told ?? on) >= ended.on),
      )
      .map((id) => ({ id, why: 'never-asked' }) as const)
  })
}

function neverAsked(
  asked: readonly string[],
  lives: Standing2['lives'],
  stands: ReadonlySet<string>,
  table: Table,
): readonly ToAsk[] {
  const told = new Set(lives.map(({ mention }) => mention.rule.id))
  return table.rules
    .filter((rule) => rule.asked.includes('first'))
    .filter(({ id }) => !asked.includes(id) && !told.has(id) && !stands.has(id))
    .map(({ id }) => ({ id, why: 'never-asked' }))
}
