/**
 * Plans for the tests, asked for and answered in readable lines:
 *
 *     planned('rwo-shur headache 45min, off knuckle, avoid left').lines // 'R adrenal ×3 60s plantar thumb-press in-place' …
 *
 * First the chart, what the client brings and the minutes; then, each after a comma:
 * `level stop` · `off knuckle tool` · `pressure light` · `allowed 20min` · `avoid left toes` (feet and
 * areas) · `30s a pass` · `with leg` · `drawn L plantar .65,.01` (a square of 4 % of the foot round it)
 */

import { type Screening, screen } from '../../care/mod.ts'
import { LEVELS } from '../../care/types.ts'
import { AREAS, pointOf, SIDES } from '../../feet/mod.ts'
import { COMPLAINTS } from '../../record/terms.ts'
import { place, words } from '../notation.fixtures.ts'
import type { LeftOut, Plan, PlanStep } from '../types.ts'
import type { Drawn } from './keep-off.ts'
import { type PlanInput, plan } from './plan.ts'

/** A screening that allows everything. */
export const GO = screen({
  on: '2026-11-23',
  conditions: [],
  redFlags: [],
  complaints: ['relax'],
})

type Restrictions = Partial<Screening['massage']> & Partial<Screening['avoid']>

/** A screening that allows everything but these. */
export function allowing({
  feet = [],
  areas = [],
  drawn = [],
  ...massage
}: Restrictions = {}): Screening {
  return { ...GO, massage: { ...GO.massage, ...massage }, avoid: { feet, areas, drawn } }
}

const among = <T extends string>(list: readonly T[], signs: readonly string[]): readonly T[] =>
  list.filter((one) => signs.includes(one))

/** Half the side of a drawn square, in foot lengths. */
const HALF = 0.02

function square(signs: readonly string[]): Drawn {
  const at = place(signs)
  const [u, w] = pointOf(at)
  const ring = (
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const
  ).map(([a, b]) => [u + a * HALF, w + b * HALF] as const)
  return { foot: at.foot, view: at.view, ring }
}

type Asked = { -readonly [K in keyof PlanInput]: PlanInput[K] }

const OFF = ['tool', 'knuckle', 'tapping'] as const
const PRESSURES = ['any', 'firm', 'light'] as const

function wish(asked: Asked, [verb = '', ...signs]: readonly string[]): void {
  const { massage, avoid } = asked.screening
  const allowed = (more: Restrictions) => allowing({ ...massage, ...avoid, ...more })
  const [one = ''] = signs
  if (verb === 'level') asked.screening = allowed({ level: among(LEVELS, signs)[0] ?? 'go' })
  else if (verb === 'off') asked.screening = allowed({ off: among(OFF, signs) })
  else if (verb === 'pressure')
    asked.screening = allowed({ pressure: among(PRESSURES, signs)[0] ?? 'any' })
  else if (verb === 'allowed') asked.screening = allowed({ maxMinutes: Number.parseInt(one, 10) })
  else if (verb === 'avoid')
    asked.screening = allowed({ feet: among(SIDES, signs), areas: among(AREAS, signs) })
  else if (verb === 'drawn') asked.drawn = [...(asked.drawn ?? []), square(signs)]
  else if (verb === 'with' && one === 'leg') asked.legZones = true
  else if (/^\d+s$/.test(verb)) asked.secondsPerPass = Number.parseInt(verb, 10)
  else throw new Error(`"${verb} ${signs.join(' ')}" asks nothing of a plan`)
}

/** Reads what is asked of a plan. */
export function askedFor(text: string): PlanInput {
  const [first = '', ...wishes] = text.split(/,\s+/)
  const [chart = '', ...brought] = words(first)
  const minutes = brought.find((word) => /^\d+min$/.test(word)) ?? '45min'
  const asked: Asked = {
    chart,
    complaints: among(COMPLAINTS, brought),
    screening: GO,
    minutes: Number.parseInt(minutes, 10),
  }
  for (const one of wishes) wish(asked, words(one))
  return asked
}

const sign = { left: 'L', right: 'R' } as const

/** `L adrenal ×3 60s plantar hook-knuckle in-place` */
export function line({
  kind,
  foot,
  zone,
  view,
  direction,
  technique,
  passes,
  seconds,
}: PlanStep): string {
  const what = kind === 'zone' ? [zone, `×${passes}`] : [kind]
  return [sign[foot], ...what, `${seconds}s`, view, technique, direction]
    .filter((one) => one !== undefined)
    .join(' ')
}

const leftLine = ({ foot, zone, reason, rule }: LeftOut): string =>
  [sign[foot], zone, reason, rule].filter((one) => one !== undefined).join(' ')

/** A plan as it reads. */
export type Lines = {
  readonly lines: readonly string[]
  /** `L adrenal avoided wound-foot`, `R balance time` */
  readonly leftOut: readonly string[]
  readonly seconds: number
  readonly steps: readonly PlanStep[]
}

/** A plan that was made, in lines. */
export function linesOf({ steps, leftOut, totalSeconds }: Plan): Lines {
  return { lines: steps.map(line), leftOut: leftOut.map(leftLine), seconds: totalSeconds, steps }
}

/** A plan in lines. */
export function planned(text: string): Lines {
  const made = plan(askedFor(text))
  if (!made.ok) throw new Error(`${made.code} ${made.path}`)
  return linesOf(made.value)
}

/** What a plan is refused with, with the path of what is wrong; null where it is made. */
export function refusal(text: string): string | null {
  const made = plan(askedFor(text))
  return made.ok ? null : `${made.code} ${made.path}`
}
