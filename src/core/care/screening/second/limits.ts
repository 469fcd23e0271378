/** What a physician does not want: it acts as a rule of its own, and only tightens. [CARE41] */

import { lowestCap } from '../severity.ts'
import { type KeptOff, levelOf } from './places.ts'
import type { Ruling } from './ruling.ts'
import { reasonsOf } from './ruling.ts'
import type { Answer2 } from './types.ts'

const WHY = 'A limit that a doctor has set'

/** What one answer keeps off, on both feet alike. */
export function keptOffByLimit({ notThis }: Answer2): KeptOff {
  const areas = notThis?.areas ?? []
  return {
    feet: areas.includes('foot') ? ['left', 'right'] : (notThis?.feet ?? []),
    areas: areas.filter((one) => one !== 'foot'),
    drawn: [],
    ring: false,
  }
}

/**
 * What the limits of one answer say.
 *
 * @param usual °C and minutes of a soak that nothing holds back
 */
export function limitRuling(
  answer: Answer2,
  usual: { readonly celsius: number; readonly minutes: number },
): Ruling {
  const kept = keptOffByLimit(answer)
  const cooler = (answer.maxCelsius ?? usual.celsius) < usual.celsius
  const shorter = (answer.maxSoakMinutes ?? usual.minutes) < usual.minutes
  const said = {
    massage: levelOf(kept),
    soak: answer.noSoak ? 'stop' : cooler || shorter ? 'adapt' : 'go',
    chair: answer.chair === false || kept.feet.length > 0 ? 'never' : 'ok',
    urgency: null,
  } as const
  const day = answer.date ?? answer.from
  const named = {
    rule: answer.condition,
    why: WHY,
    source: day === undefined ? 'a doctor’s answer' : `a doctor’s answer of ${day}`,
  }
  return { ...said, reasons: reasonsOf(named, said, { massage: false, soak: false, chair: false }) }
}

/** The lowest of one limit over all answers; null where none sets it. */
export function lowestLimit(
  answers: readonly Answer2[],
  limit: 'maxMinutes' | 'maxCelsius' | 'maxSoakMinutes',
): number | null {
  return lowestCap(answers.map((one) => one[limit] ?? null))
}
