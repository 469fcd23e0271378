/** The work clock counts work and nothing else. */

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FactType } from '../../record/mod.ts'
import { sampleTold } from '../../record/sample.fixtures.ts'
import { visit } from '../visit.fixtures.ts'
import { ranBy, secondsLeft, workClocks } from './work-clock.ts'

test('[WORK4] paused time is not work time, however often the work is paused', () => {
  const spans = fc.array(fc.record({ work: fc.nat(60_000), rest: fc.nat(60_000) }), {
    maxLength: 20,
  })
  fc.assert(
    fc.property(spans, fc.nat(), (all, start) => {
      let now = start
      const told = (type: FactType, body: object) =>
        sampleTold({ type, body, at: now } as Parameters<typeof sampleTold>[0])
      const facts = [told('session/stepStarted', { step: 0, pass: 1 })]
      for (const { work, rest } of all) {
        now += work
        facts.push(told('session/paused', {}))
        now += rest
        facts.push(told('session/resumed', {}))
      }
      const clocks = workClocks(facts)
      const worked = all.reduce((sum, s) => sum + s.work, 0)
      expect(clocks && ranBy(clocks.work, now)).toBe(worked)
      expect(clocks && ranBy(clocks.work, now + 720_000)).toBe(worked + 720_000)
    }),
  )
})

const passed = (text: string, seconds: number) => {
  const { facts } = visit(text)
  const clocks = workClocks(facts)
  return clocks && ranBy(clocks.pass, (facts.at(-1)?.at ?? 0) + seconds * 1000) / 1000
}

test.each([
  ['a new pass begins at nothing', '09:00 step 0 | 09:01 step 0 pass 2', 50, 50],
  ['and goes on through touches', '09:00 step 0 | 09:01 L plantar .5,.0', 5, 65],
  ['one begun in a pause stands', '09:00 step 0 | 09:01 pause | 09:02 step 1', 50, 0],
  ['until the work goes on', '09:00 step 0 | 09:01 pause | 09:02 step 1 | 09:03 resume', 50, 50],
])('[WORK4] %s', (_, text, since, seconds) => {
  expect(passed(text, since)).toBe(seconds)
})

test('[WORK4] a moment before the clock ran adds nothing', () => {
  expect(ranBy({ ran: 500, since: 100 }, 40)).toBe(500)
})

test('[WORK4] what is left of a span goes below nothing once it has run over', () => {
  const clock = { ran: 20_000, since: 1_000 }
  expect([1_000, 41_000, 61_000].map((now) => secondsLeft(60, clock, now))).toEqual([40, 0, -20])
})

const worked = (text: string) => (workClocks(visit(text).facts)?.work.ran ?? 0) / 1000

test.each([
  [
    'from one fact of the work to the next',
    '09:00 step 0 | 09:00:10 L plantar .5,.0 | 09:01 step 1',
    60,
  ],
  ['marks count as presses do', '09:00 step 0 | 09:00:30 mark L plantar .5,.0', 30],
  [
    'nothing before the first step',
    '09:00 open | 09:10 plan L head | 09:15 soak 39 | 09:20 step 0',
    0,
  ],
  ['nor what is no work', '09:00 step 0 | 09:01 close', 0],
  ['a pause is no work', '09:00 step 0 | 09:01 pause | 09:05 resume | 09:06 step 1', 120],
  [
    'nor is pain, whatever its answer',
    '09:00 step 0 | 09:01 pain | 09:02 pain gone | 09:03 resume | 09:04 step 1',
    120,
  ],
  [
    'a step begun in a pause does not end it',
    '09:00 step 0 | 09:01 pause | 09:05 step 1 | 09:06 step 1 pass 2',
    60,
  ],
  [
    'a touch in a pause does not',
    '09:00 step 0 | 09:01 pause | 09:02 L plantar .5,.0 | 09:05 mark L plantar .5,.0',
    60,
  ],
  [
    'a claimed time that jumps back takes no work away',
    '09:09 step 0 | 09:02 L plantar .5,.0 | 09:04 L plantar .5,.0',
    120,
  ],
  ['nothing told, nothing worked', 'open', 0],
])('[WORK4] after a reload the work done is read from the facts: %s', (_, text, seconds) => {
  expect(worked(text)).toBe(seconds)
})
