/** Holds the strict reading of what `plan` is asked: every bound, every key, and where it is wrong. */

import { describe, expect, test } from 'vitest'
import { planAnswer } from './answer.ts'
import { GO, linesOf } from './plan.fixtures.ts'
import { plan } from './plan.ts'

const GOOD = { chart: 'rwo-shur', complaints: [], screening: GO, minutes: 30 }

const screened = (massage: object, rest: object = {}) => ({
  ...GOOD,
  screening: { ...GO, ...rest, massage: { ...GO.massage, ...massage } },
})

const soaked = (soak: object) => ({
  ...GOOD,
  screening: { ...GO, soak: { ...GO.soak, ...soak } },
})

describe('[SESSION9] what is asked of a plan', () => {
  test('is answered as the plan is made, 20 seconds a pass where nothing is said', () => {
    const said = planAnswer({ ...GOOD, secondsPerPass: 20 })
    expect(planAnswer(GOOD)).toEqual(said)
    expect(said).toEqual(plan({ ...GOOD, chart: 'rwo-shur', complaints: [], secondsPerPass: 20 }))
    const slow = planAnswer({ ...GOOD, secondsPerPass: 40 })
    expect(slow.ok && linesOf(slow.value).lines[0]).toMatch(/^L adrenal ×3 120s/)
  })

  test.each([
    ['5 minutes', { ...GOOD, minutes: 5 }],
    ['60 minutes', { ...GOOD, minutes: 60 }],
    ['5 seconds a pass', { ...GOOD, secondsPerPass: 5 }],
    [
      '300 seconds a pass',
      {
        ...GOOD,
        minutes: 60,
        secondsPerPass: 300,
        screening: { ...GO, avoid: { ...GO.avoid, feet: ['left'] } },
      },
    ],
    ['an hour allowed', screened({ maxMinutes: 60 })],
    ['everything off', screened({ off: ['tool', 'knuckle', 'tapping'], pressure: 'light' })],
    ['a soak of 43 °C for 60 minutes', soaked({ maxCelsius: 43, maxMinutes: 60 })],
    ['no soak', soaked({ maxCelsius: null, maxMinutes: null, level: 'stop' })],
    [
      'a drawn place of a condition',
      { ...GOOD, screening: { ...GO, avoid: { feet: [], areas: ['leg'], drawn: ['open-wound'] } } },
    ],
    [
      'a reason',
      {
        ...GOOD,
        screening: {
          ...GO,
          reasons: [
            { rule: 'gout', for: 'chair', level: 'never', why: 'w', source: 's', cleared: true },
          ],
          notes: ['n'],
          urgency: 'urgent',
          attended: true,
          chair: 'never',
        },
      },
    ],
  ])('%s is fine', (_, given) => {
    expect(planAnswer(given)).toMatchObject({ ok: true })
  })

  test.each([
    ['chart', { ...GOOD, chart: 'x'.repeat(81) }],
    ['minutes', { ...GOOD, minutes: 61 }],
    ['minutes', { ...GOOD, minutes: 4.9 }],
    ['secondsPerPass', { ...GOOD, secondsPerPass: 4 }],
    ['secondsPerPass', { ...GOOD, secondsPerPass: 301 }],
    ['secondsPerPass', { ...GOOD, secondsPerPass: 20.5 }],
    ['complaints.0', { ...GOOD, complaints: ['gout'] }],
    ['complaints', { ...GOOD, complaints: Array.from({ length: 53 }, () => 'stress') }],
    ['more', { ...GOOD, more: 1 }],
    ['screening.more', screened({}, { more: 1 })],
    ['screening.massage.more', screened({ more: 1 })],
    ['screening.massage.level', screened({ level: 'fine' })],
    ['screening.massage.pressure', screened({ pressure: 'deep' })],
    ['screening.massage.maxMinutes', screened({ maxMinutes: 0 })],
    ['screening.massage.maxMinutes', screened({ maxMinutes: 241 })],
    ['screening.massage.off.0', screened({ off: ['thumb'] })],
    ['screening.soak.maxCelsius', soaked({ maxCelsius: 43.1 })],
    ['screening.soak.maxCelsius', soaked({ maxCelsius: -1 })],
    ['screening.soak.maxMinutes', soaked({ maxMinutes: 61 })],
    ['screening.soak.more', soaked({ more: 1 })],
    ['screening.chair', screened({}, { chair: 'maybe' })],
    ['screening.attended', screened({}, { attended: 'yes' })],
    ['screening.urgency', screened({}, { urgency: 'soon' })],
    ['screening.avoid.feet.0', screened({}, { avoid: { feet: ['both'], areas: [], drawn: [] } })],
    ['screening.avoid.areas.0', screened({}, { avoid: { feet: [], areas: ['knee'], drawn: [] } })],
    ['screening.avoid.drawn', screened({}, { avoid: { feet: [], areas: [] } })],
    [
      'screening.reasons.0.why',
      screened(
        {},
        { reasons: [{ rule: 'gout', for: 'soak', level: 'stop', source: 's', cleared: false }] },
      ),
    ],
    ['screening.__proto__', JSON.parse('{"screening":{"__proto__":{}}}')],
  ] as const)('%s is refused', (path, given) => {
    expect(planAnswer(given)).toMatchObject({ ok: false, code: 'INPUT_INVALID', path })
  })

  test.each([null, 'rwo-shur', 45, []])('%j is no question', (given) => {
    expect(planAnswer(given)).toMatchObject({ ok: false, code: 'INPUT_INVALID' })
  })
})
