/** The work clock counts work and nothing else. */

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Told } from '../../record/bodies.ts'
import { fresh, ranBy, running, standing, workedByFacts } from './work-clock.ts'

test('[WORK4] paused time is not work time, however often the work is paused', () => {
  const spans = fc.array(fc.record({ work: fc.nat(60_000), rest: fc.nat(60_000) }), {
    maxLength: 20,
  })
  fc.assert(
    fc.property(spans, fc.nat(), (all, start) => {
      let now = start
      let clock = { ran: 0, since: null as number | null }
      for (const { work, rest } of all) {
        clock = running(clock, now)
        now += work
        clock = standing(clock, now)
        now += rest
      }
      expect(ranBy(clock, now)).toBe(all.reduce((sum, s) => sum + s.work, 0))
    }),
  )
})

test('[WORK4] a new pass begins at nothing and goes on running only if the work does', () => {
  expect(ranBy(fresh({ ran: 500, since: 10 }, 100), 150)).toBe(50)
  expect(ranBy(fresh({ ran: 500, since: null }, 100), 150)).toBe(0)
})

const told = (type: string, at: number) => ({ type, at, body: {} }) as unknown as Told

test('[WORK4] after a reload the work done so far is read from the facts, without the pauses', () => {
  const facts = [
    told('session/planned', 0),
    told('session/stepStarted', 1_000),
    told('session/touched', 11_000),
    told('session/paused', 12_000),
    told('session/resumed', 60_000),
    told('session/stepStarted', 65_000),
  ]
  expect(workedByFacts(facts)).toBe(11_000 + 5_000)
})

test('[WORK4] a claimed time that jumps back takes no work away', () => {
  expect(
    workedByFacts([
      told('session/stepStarted', 9_000),
      told('session/touched', 2_000),
      told('session/touched', 4_000),
    ]),
  ).toBe(2_000)
})
