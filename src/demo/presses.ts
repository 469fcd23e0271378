/** What the hands of the demo do in one visit: steps begun, presses, re-presses, the closing check. */

import { chart, zoneById, zonePoint } from '../core/feet/mod.ts'
import type { BodyOf } from '../core/record/mod.ts'
import { isSore, type PlanStep } from '../core/session/mod.ts'
import type { DemoVisit } from './types.ts'

export type DemoPress = {
  /** Seconds after the work began. */
  readonly seconds: number
  readonly step: number
  /** Null where a step is only begun. */
  readonly touch: BodyOf<'session/touched'> | null
  /** The press that this one repeats. */
  readonly of: DemoPress | null
}

/** Seconds from a sore press to its re-press: more than the 30 s that repeats need. docs/domain.md 5 */
const REST = 62
/** Every so many steps a comfortable place is written down as well. */
const COMFORTABLE_EVERY = 9
/** Two comfortable places are checked at closing, for comparison. docs/domain.md 5 */
const COMPARED = 2

/** @param all whether every step is told, as for a visit under way, or only those that were written on */
export function pressesOf(
  { client, visit, random }: Pick<DemoVisit, 'client' | 'visit' | 'random'>,
  steps: readonly PlanStep[],
  all: boolean,
): readonly DemoPress[] {
  const rwo = chart('rwo-shur')
  if (!rwo) throw new Error('the chart of the demo is not there')
  const presses: DemoPress[] = []
  const first: DemoPress[] = []
  const met = new Set<string>()
  let seconds = 0
  for (const [step, planned] of steps.entries()) {
    const begun = seconds
    seconds += planned.seconds
    const zone = planned.zone ? zoneById(rwo, planned.zone) : null
    const name = `${planned.foot} ${planned.zone}`
    const sore = client.sore.some((one) => one.join(' ') === name)
    const written = zone !== null && !met.has(name) && (sore || step % COMFORTABLE_EVERY === 0)
    if (written || all || step === steps.length - 1)
      presses.push({ seconds: begun, step, touch: null, of: null })
    if (!written || !planned.view || !planned.technique) continue
    met.add(name)
    const [u, w] = zonePoint(zone, planned.view)
    const [byte = 0] = random(1)
    const chance = byte % 2
    const rated = sore ? Math.round(6 + chance - visit * client.easing) : byte % 4
    const touch = {
      foot: planned.foot,
      view: planned.view,
      u,
      ...(planned.view === 'plantar' || planned.view === 'dorsal' ? { v: w } : { h: w }),
      technique: planned.technique,
      pass: 1,
      phase: 'work' as const,
      waitedS: null,
      pace: chance ? ('slow' as const) : ('fast' as const),
      depth: client.pressure === 'light' ? ('light' as const) : ('firm' as const),
      discomfort: Math.min(6, Math.max(0, rated)),
      ...(sore ? { kind: 'ache' as const } : {}),
      // Some first presses go in too hard, so that the studio's own look has something to show.
      flinch: !sore && byte % 4 === 3,
    }
    const press: DemoPress = { seconds: begun + 6, step, touch, of: null }
    presses.push(press)
    first.push(press)
    if (hurt(press)) presses.push(again(press, 'repress', begun + 6 + REST, 1))
  }
  const sore = first.filter(hurt)
  const easy = first.filter((press) => !sore.includes(press)).slice(0, COMPARED)
  presses.push({ seconds, step: steps.length, touch: null, of: null })
  for (const [i, press] of [...sore, ...easy].entries())
    presses.push(again(press, 'closing', seconds + 10 + i * 15, sore.includes(press) ? 3 : 0))
  return presses.sort((a, b) => a.seconds - b.seconds)
}

function hurt({ touch }: DemoPress): boolean {
  return touch !== null && isSore({ ...touch, feeling: null, kind: touch.kind ?? null })
}

/** The same place pressed fairly once more, `easier` by so many points. */
function again(
  of: DemoPress,
  phase: 'repress' | 'closing',
  seconds: number,
  easier: number,
): DemoPress {
  const { kind: _kind, ...touch } = of.touch as NonNullable<DemoPress['touch']>
  return {
    seconds,
    step: of.step,
    of,
    touch: {
      ...touch,
      pass: 2,
      phase,
      waitedS: Math.round(seconds - of.seconds),
      pace: 'slow',
      discomfort: Math.max(0, touch.discomfort - easier),
    },
  }
}
