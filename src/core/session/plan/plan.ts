/** Lays out the work of a session: which zones, on which foot, in which order, how often. [SESSION9] docs/contract.md 2 `plan`. */

import type { Complaint, Level, Screening, Screening2 } from '../../care/types.ts'
import { chartAmong, type OwnChart, schoolOf } from '../../feet/mod.ts'
import type { Chart, Side } from '../../feet/types.ts'
import { granted, type Outcome, refused } from '../../outcome.ts'
import type { LeftOut, Plan, PlanStep } from '../types.ts'
import { type Fitted, fitTo, type Item } from './fit.ts'
import { type Drawn, viewAllowed } from './keep-off.ts'
import type { School } from './school.ts'
import { schoolFor } from './schools.ts'
import { techniqueFor } from './technique.ts'

/** What a plan is made from. */
export type PlanInput = {
  /** `rwo-shur` or `rwo-shur@1.0.0`. */
  readonly chart: string
  /** Versions of the studio's own, worked as the chart they were made from. */
  readonly own?: readonly OwnChart[]
  readonly complaints: readonly Complaint[]
  /** By either version of the rules. */
  readonly screening: Screening & Partial<Pick<Screening2, 'ask'>>
  /** Minutes of work, 5-60; a screening that allows fewer wins. */
  readonly minutes: number
  /** 5-300, 20 where not said. docs/domain.md 4. */
  readonly secondsPerPass?: number
  /** Whether the client has agreed to the lower leg; without it leg zones are left out. */
  readonly legZones?: boolean
  /** Places drawn on the map to keep off. */
  readonly drawn?: readonly Drawn[]
}

/** Seconds of a pass where nothing is said. Sources disagree between 3 strokes and 5 minutes a zone; a setting. docs/domain.md 4. */
export const SECONDS_PER_PASS = 20

/** Passes over a zone that the client's complaint asks for. docs/contract.md 2 `plan`. */
const COMPLAINT_PASSES = 3

/** The rule under which leg zones wait for the client's word. */
const LEG_RULE = 'leg-zones-consent'

/** Levels at which nothing is worked. */
export const NOT_CLEARED: readonly Level[] = ['clearance', 'postpone', 'stop', 'stop-emergency']

type Sorted = { readonly items: readonly Item[]; readonly avoided: readonly LeftOut[] }

/** Parts what may be worked from what is kept off. */
function sortOut(of: Chart, school: School, input: PlanInput): Sorted {
  const wanted = new Set(input.complaints.flatMap((one) => school.complaints[one] ?? []))
  const items: Item[] = []
  const avoided: LeftOut[] = []
  for (const [turn, foot] of school.feet.entries())
    for (const [order, working] of school.order.entries()) {
      const zone = of.zones.find((one) => one.id === working.zone)
      if (!zone?.feet.includes(foot)) continue
      const allowed =
        school.leg.includes(zone.id) && !input.legZones
          ? { rule: LEG_RULE }
          : viewAllowed(zone, foot, working.view, input.screening, input.drawn ?? [])
      if (typeof allowed !== 'string') {
        avoided.push({ foot, zone: zone.id, reason: 'avoided', ...allowed })
        continue
      }
      const complaint = wanted.has(zone.id)
      const item = { foot, turn, order, working, view: allowed, complaint }
      if (!school.opening.includes(zone.id))
        items.push({ ...item, part: 'work', passes: complaint ? COMPLAINT_PASSES : 1 })
      else
        items.push(
          { ...item, part: 'opening', passes: school.openingPasses },
          { ...item, part: 'closing', passes: 1 },
        )
    }
  return { items, avoided }
}

const PARTS = ['opening', 'work', 'closing'] as const

function stepOf(item: Item, screening: Screening, secondsPerPass: number): PlanStep {
  const { direction, technique, zone } = item.working
  return {
    kind: 'zone',
    foot: item.foot,
    zone,
    view: item.view,
    direction: typeof direction === 'string' ? direction : direction[item.foot],
    technique: techniqueFor(technique, screening.massage),
    passes: item.passes,
    seconds: item.passes * secondsPerPass,
  }
}

function stepsOf(
  fitted: Fitted,
  school: School,
  feet: readonly Side[],
  zoneStep: (item: Item) => PlanStep,
): readonly PlanStep[] {
  const steps: PlanStep[] = []
  for (const foot of feet) {
    for (const part of PARTS)
      steps.push(
        ...fitted.items
          .filter((item) => item.foot === foot && item.part === part)
          .sort((a, b) => a.order - b.order)
          .map(zoneStep),
      )
    if (fitted.circles) steps.push({ kind: 'circles', foot, seconds: school.circlesSeconds })
  }
  const last = feet.at(-1)
  if (fitted.rest && last) steps.push({ kind: 'rest', foot: last, seconds: school.restSeconds })
  return steps
}

/**
 * Plans the work: the school's order over the chart, without what the screening keeps off, fitted to
 * the minutes.
 *
 * Refuses with `NOT_CLEARED` where the screening says clearance or stricter, `RING_MISSING` while a place to keep
 * off waits to be ringed, `CHART_UNKNOWN`, `SCHOOL_UNKNOWN`,
 * `TIME_TOO_SHORT` where not even one pass over the opening zones fits, and `NOTHING_TO_WORK`
 * where every zone is kept off.
 */
export function plan(input: PlanInput): Outcome<Plan> {
  const of = chartAmong(input.own ?? [], input.chart)
  const school = of && schoolFor(schoolOf(of))
  if (!of) return refused('CHART_UNKNOWN', `there is no chart ${input.chart}`, 'chart')
  if (!school) return refused('SCHOOL_UNKNOWN', `nobody wrote down how ${of.id} is worked`, 'chart')
  const { massage } = input.screening
  if (NOT_CLEARED.includes(massage.level))
    return refused('NOT_CLEARED', `the screening says ${massage.level}`, 'screening.massage.level')
  const unringed = input.screening.ask?.find((one) => one.why === 'ring')
  if (unringed)
    return refused('RING_MISSING', `ring what ${unringed.id} keeps off first`, 'screening.ask')

  const { items, avoided } = sortOut(of, school, input)
  if (items.length === 0)
    return refused('NOTHING_TO_WORK', 'every zone is kept off', 'screening.avoid')
  const feet = school.feet.filter((foot) => items.some((item) => item.foot === foot))
  const secondsPerPass = input.secondsPerPass ?? SECONDS_PER_PASS
  const fitted = fitTo(items, {
    seconds: 60 * Math.min(input.minutes, massage.maxMinutes ?? input.minutes),
    secondsPerPass,
    circles: school.circlesSeconds * feet.length,
    rest: school.restSeconds,
  })
  if (!fitted)
    return refused('TIME_TOO_SHORT', 'one pass over the opening zones takes longer', 'minutes')

  const late = fitted.cut
    .filter((item) => item.part === 'work')
    .sort((a, b) => a.turn - b.turn || a.order - b.order)
  return granted({
    steps: stepsOf(fitted, school, feet, (item) => stepOf(item, input.screening, secondsPerPass)),
    leftOut: [
      ...avoided,
      ...late.map(({ foot, working }) => ({ foot, zone: working.zone, reason: 'time' }) as const),
    ],
    totalSeconds: fitted.seconds,
  })
}
