/** Holds the session's fold: independent of order and repetition, and true to each fact. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Told } from '../record/bodies.ts'
import { sampleId } from '../record/sample.fixtures.ts'
import { foldSession } from './fold.ts'
import { zonesAt } from './look-up.ts'
import { fact, factId, opened, repress, SESSION, touch } from './session.fixtures.ts'
import { coversNow } from './signature.ts'

const fold = (...facts: readonly Told[]) => foldSession([opened(), ...facts], zonesAt)
const soaked = (n: number, celsius: number) =>
  fact(n, 'session/soaked', { celsius, herbs: ['ginger'], maxMinutes: 20 })
const signed = (n: number, covers: number) =>
  fact(n, 'session/signed', {
    covers: { [sampleId(3)]: covers },
    summary: 'Seen.',
    digest: 'a'.repeat(64),
  })
const plan = fact(3, 'session/planned', {
  steps: [{ kind: 'circles', foot: 'left', seconds: 40 }],
  leftOut: [],
  totalSeconds: 40,
  minutes: 30,
  secondsPerPass: 20,
  medium: 'oil',
})
const footCheck = fact(2, 'session/footChecked', { seen: [], drawn: [], clear: true })
const closed = (n: number) => fact(n, 'session/closed', { ratings: {}, wiped: true, water: true })
const started = (n: number, step: number) => fact(n, 'session/stepStarted', { step, pass: 1 })

describe('[SESSION4] a session folds from the set of its facts', () => {
  const whole: readonly Told[] = [
    opened(),
    footCheck,
    plan,
    soaked(4, 39),
    fact(5, 'session/soakEnded', { minutes: 12 }),
    started(6, 0),
    touch(7, { discomfort: 6, pace: 'fast' }),
    touch(8),
    repress(9, 7, 2),
    fact(10, 'session/touchWithdrawn', { of: factId(8) }),
    fact(11, 'session/painNow', {}),
    fact(12, 'session/painNow', { answer: 'gone' }),
    fact(13, 'session/resumed', {}),
    closed(14),
    signed(15, 14),
  ]
  const expected = foldSession(whole, zonesAt)

  test('[R2] in any order, however often told', () => {
    expect(expected.spots.map((one) => one.verdict)).toEqual(['too-fast-or-deep'])
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...whole], { minLength: whole.length }),
        fc.array(fc.constantFrom(...whole)),
        (shuffled, more) => {
          expect(foldSession([...more, ...shuffled], zonesAt)).toEqual(expected)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('the door opens once', () => {
    const late = { ...opened(9), body: { ...opened(9).body, minutes: 10 } } as Told
    expect(fold(late).minutes).toBe(45)
  })

  test('readings stand in order and a new one after the end is a new soak', () => {
    const { soak } = fold(
      soaked(2, 39),
      fact(3, 'session/soakEnded', { minutes: 9 }),
      soaked(4, 40),
    )
    expect(soak?.readings.map((one) => one.celsius)).toEqual([39, 40])
    expect(soak?.endedMinutes).toBe(null)
  })

  test('pain now pauses the clock, its answer does not, and each answer finds its cry', () => {
    const cried = fold(fact(2, 'session/painNow', {}))
    expect(cried).toMatchObject({ paused: true, painNow: [{ answer: null }] })
    const eased = fold(
      fact(2, 'session/painNow', {}),
      fact(3, 'session/painNow', { answer: 'easing' }),
      fact(4, 'session/resumed', {}),
    )
    expect(eased).toMatchObject({ paused: false, painNow: [{ id: factId(2), answer: 'easing' }] })
    expect(eased.painNow).toHaveLength(1)
  })

  test('the first reason to stop is the one that stands, and handing over changes the hands', () => {
    const one = fold(
      fact(2, 'session/stopped', { reason: 'cramp' }),
      fact(3, 'session/stopped', { reason: 'other' }),
      fact(4, 'session/handedOver', { to: sampleId(77) }),
    )
    expect(one.stopped?.reason).toBe('cramp')
    expect(one.practitioner).toBe(sampleId(77))
  })

  test('facts of another stream are passed over', () => {
    const other = { ...touch(2), stream: sampleId(4) }
    expect(fold(other).spots).toEqual([])
    expect(fold(other).id).toBe(SESSION)
  })
})

describe('[SESSION5] what a signature covers', () => {
  test('a touch after it is shown as added, amendments and signatures by themselves', () => {
    const session = fold(
      touch(2),
      signed(3, 2),
      touch(4),
      fact(5, 'session/amended', { text: 'It was the left foot.' }),
    )
    expect(session.addedAfterSigning).toEqual([factId(4)])
    expect(session.amendments.map((one) => one.text)).toEqual(['It was the left foot.'])
    expect(session.signed?.summary).toBe('Seen.')
  })

  test('a fact of a tablet that the signature does not name is added, whatever its name', () => {
    const other = { ...touch(2), device: 'constructor', n: 1 }
    expect(fold(signed(3, 2), other).addedAfterSigning).toEqual([factId(2)])
  })

  test('signing now covers the last fact of each tablet', () => {
    const other = { ...touch(7), device: sampleId(8) }
    expect(coversNow([touch(4), other, touch(2)])).toEqual({ [sampleId(3)]: 4, [sampleId(8)]: 7 })
  })

  test('the last signature is in force', () => {
    const session = fold(touch(2), signed(3, 2), touch(4), signed(5, 4))
    expect(session.addedAfterSigning).toEqual([])
  })
})

describe('[SESSION6] the stage is the furthest the facts show', () => {
  const screening = fact(20, 'screening/answered', {
    session: SESSION,
    by: 'client-tablet',
    complaints: [],
    conditions: {},
    redFlags: {},
    kind: 'first',
    language: 'en',
    on: '2026-11-23',
  })
  const closingTouch = touch(8, { phase: 'closing', of: factId(7) })
  test.each([
    ['screening', []],
    ['foot-check', [screening]],
    ['plan', [footCheck]],
    ['soak', [footCheck, plan]],
    ['work', [plan, soaked(4, 39), fact(5, 'session/soakEnded', { minutes: 5 })]],
    ['work', [plan, started(6, 0), touch(7)]],
    ['closing', [plan, started(6, 1)]],
    ['closing', [plan, started(6, 0), touch(7), closingTouch]],
    ['work', [plan, started(6, 0), touch(7), closingTouch, started(9, 0)]],
    ['summary', [closed(2)]],
    ['stopped', [closed(2), fact(3, 'session/stopped', { reason: 'cramp' })]],
    ['signed', [fact(3, 'session/stopped', { reason: 'cramp' }), signed(4, 3)]],
  ] as const)('%s', (stage, facts) => {
    expect(fold(...facts).stage).toBe(stage)
  })
})
