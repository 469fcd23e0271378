/** Holds how a visit is laid out: from what it knows, for the feet that are there, freely where it must be. */

import { describe, expect, test } from 'vitest'
import type { OwnChart } from '../../feet/mod.ts'
import { DAY, visit } from '../visit.fixtures.ts'
import { broughtTo, firstMinutes, type LayOut, layOut, mostMinutes } from './lay-out.ts'
import { allowing, GO, linesOf } from './plan.fixtures.ts'

const told = visit('open 45 headache | screening none')

function laidOut(more: Partial<LayOut> = {}) {
  const made = layOut({
    session: told.session,
    facts: told.facts,
    usualChart: 'rwo-shur',
    own: [],
    screening: GO,
    shape: {},
    minutes: 45,
    secondsPerPass: 20,
    legZones: false,
    drawn: [],
    ...more,
  })
  return made.ok ? linesOf(made.value) : made.code
}

function lines(more: Partial<LayOut> = {}) {
  const made = laidOut(more)
  if (typeof made === 'string') throw new Error(made)
  return made.lines
}

describe('[SESSION9] what a visit is laid out from', () => {
  test('the chart it was opened with, or the studio’s usual one', () => {
    expect(told.session.chart).toBe('rwo-shur@1.0.0')
    expect(lines({ usualChart: 'nowhere' })[0]).toMatch(/^L adrenal/)
    const unopened = { ...told.session, chart: null }
    expect(lines({ session: unopened })[0]).toMatch(/^L adrenal/)
    expect(laidOut({ session: unopened, usualChart: 'nowhere' })).toBe('CHART_UNKNOWN')
  })

  test('what the client brings gets three passes', () => {
    const temple = (all: readonly string[]) => all.find((one) => one.startsWith('L temple'))
    expect(temple(lines())).toMatch(/×3/)
    const nothing = { ...told.session, complaints: [] }
    expect(temple(lines({ session: nothing }))).toMatch(/×1/)
  })

  test('the seconds of a pass, the leg where agreed, and what was drawn', () => {
    expect(lines({ secondsPerPass: 15 })[0]).toMatch(/^L adrenal ×3 45s/)
    const leg = (all: readonly string[]) => all.some((one) => one.includes('groin'))
    expect([leg(lines({ minutes: 60 })), leg(lines({ minutes: 60, legZones: true }))]).toEqual([
      false,
      true,
    ])
    const ring = [
      [0.6, -0.1],
      [0.7, -0.1],
      [0.7, 0.1],
      [0.6, 0.1],
    ] as const
    expect(lines({ drawn: [{ foot: 'left', view: 'plantar', ring }] })[0]).not.toMatch(/^L adrenal/)
  })

  test('[WARP9] a missing foot is not planned', () => {
    const all = lines({ shape: { left: { missing: ['foot'] } } as LayOut['shape'] })
    expect(all.filter((one) => one.startsWith('L'))).toEqual([])
    expect(all.length).toBeGreaterThan(20)
  })

  test('what may not be planned is refused as the plan refuses it', () => {
    expect(laidOut({ screening: allowing({ level: 'stop' }) })).toBe('NOT_CLEARED')
    expect(laidOut({ minutes: 5, secondsPerPass: 300 })).toBe('TIME_TOO_SHORT')
  })
})

describe('[SESSION14] a chart without a working order', () => {
  const western = { ...told.session, chart: 'western@1.0.0' }

  test('is worked freely, its first foot first, for the minutes asked', () => {
    expect(lines({ session: western, minutes: 20 })).toEqual(['R ×1 600s', 'L ×1 600s'])
  })

  test('no less carefully: not on a missing or avoided foot, not where it is not cleared', () => {
    expect(lines({ session: western, screening: allowing({ feet: ['right'] }) })).toEqual([
      'L ×1 2700s',
    ])
    expect(
      lines({ session: western, shape: { left: { missing: ['foot'] } } as LayOut['shape'] }),
    ).toEqual(['R ×1 2700s'])
    expect(laidOut({ session: western, screening: allowing({ level: 'stop' }) })).toBe(
      'NOT_CLEARED',
    )
  })

  test('also a studio’s own version of one', () => {
    const own: OwnChart = {
      base: 'western@1.0.0',
      id: 'own-western',
      version: '1.0.0',
      names: { en: 'Ours', 'zh-Hans': '本店' },
      zones: {},
    }
    const session = { ...told.session, chart: 'own-western@1.0.0' }
    expect(lines({ session, own: [own] })).toHaveLength(2)
    expect(laidOut({ session })).toBe('CHART_UNKNOWN')
  })
})

describe('[SESSION9] minutes and complaints', () => {
  test('the visit’s minutes, else the usual ones, never more than is allowed', () => {
    expect(firstMinutes({ minutes: 45 }, 30, GO)).toBe(45)
    expect(firstMinutes({ minutes: null }, 30, GO)).toBe(30)
    expect(firstMinutes({ minutes: 45 }, 30, allowing({ maxMinutes: 20 }))).toBe(20)
    expect([mostMinutes(GO), mostMinutes(allowing({ maxMinutes: 20 }))]).toEqual([60, 20])
  })

  test('what was said at the door, else what was answered in this visit’s sittings, each once', () => {
    const { id } = told.session
    const sitting = (session: string, complaints: readonly string[]) =>
      ({ type: 'screening/answered', body: { session, complaints, on: DAY } }) as never
    const facts = [
      ...told.facts,
      sitting(id, ['stress', 'headache']),
      sitting(id, ['stress']),
      sitting('another', ['fatigue']),
    ]
    expect(broughtTo({ id, complaints: ['back-pain'] }, facts)).toEqual(['back-pain'])
    expect(broughtTo({ id, complaints: [] }, facts)).toEqual(['stress', 'headache'])
    expect(broughtTo({ id, complaints: [] }, [])).toEqual([])
  })
})
