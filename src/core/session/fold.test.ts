/** Holds the session's fold: independent of order and repetition, and true to each fact. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Told } from '../record/bodies.ts'
import { sampleId } from '../record/sample.fixtures.ts'
import { foldSession } from './fold.ts'
import { zonesAt } from './look-up.ts'
import { CLIENT, fact, factId, opened, SESSION, touch } from './session.fixtures.ts'
import { coversNow } from './signature.ts'
import { visit } from './visit.fixtures.ts'

const fold = (text: string) => visit(text).session

describe('[SESSION4] a session folds from the set of its facts', () => {
  const WHOLE =
    '09:00 open 45 headache | 09:03 checked | plan L adrenal ×3, L circles | 09:05 soak 39 ginger | 09:17 soaked 12 | 09:20 step 0 | 09:21 L plantar .55,.02 fast 6 | L plantar .5,.0 | #1 +30s 2 | undo #2 | 09:30 pain | pain gone | resume | 09:50 close | sign'

  test('[R2] in any order, however often told', () => {
    const { facts, session, verdicts } = visit(WHOLE)
    expect(verdicts).toEqual(['too-fast-or-deep'])
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...facts], { minLength: facts.length }),
        fc.array(fc.constantFrom(...facts)),
        (shuffled, more) => {
          expect(foldSession([...more, ...shuffled], zonesAt)).toEqual(session)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('what was said at the door stands', () => {
    expect(fold('09:00 open 45 headache stress')).toMatchObject({
      id: SESSION,
      client: CLIENT,
      practitioner: sampleId(2),
      openedAt: Date.UTC(2026, 10, 23, 1),
      minutes: 45,
      room: null,
      complaints: ['headache', 'stress'],
      practitionerLanguage: 'en',
      clientLanguage: 'zh-Hans',
      consentByWord: true,
      chart: 'rwo-shur@1.0.0',
      rules: '1.0.0',
    })
  })

  test('the door opens once', () => {
    expect(fold('open 45 | open 10').minutes).toBe(45)
  })

  test('nothing told, nothing there', () => {
    expect(foldSession([], zonesAt)).toMatchObject({
      id: '',
      client: null,
      openedAt: null,
      stage: 'screening',
      soak: null,
      step: null,
      spots: [],
      paused: false,
      painNow: [],
      stopped: null,
      signed: null,
      addedAfterSigning: [],
      amendments: [],
      handedOver: [],
    })
  })

  test('the plan sets the minutes, and the step is the one started last', () => {
    const session = fold(
      'open 45 | checked | plan L adrenal ×3, L head | 09:20 step 0 pass 2 | step 1',
    )
    expect(session).toMatchObject({ minutes: 30, footCheck: { clear: true } })
    expect(session.plan?.totalSeconds).toBe(80)
    expect(session.step).toMatchObject({ index: 1, pass: 1, at: Date.UTC(2026, 10, 23, 1, 20, 1) })
  })

  test('readings stand in order, counted from the first, and a new one after the end is a new soak', () => {
    const { soak } = fold('open | 09:05 soak 39 ginger | 09:10 soak 40 mugwort')
    expect(soak?.readings.map((one) => one.celsius)).toEqual([39, 40])
    expect(soak).toMatchObject({ herbs: ['mugwort'], maxMinutes: 20, endedMinutes: null })
    expect(soak?.startedAt).toBe(Date.UTC(2026, 10, 23, 1, 5))
    expect(fold('open | soak 39 | soaked 9').soak?.endedMinutes).toBe(9)
    expect(fold('open | soak 39 | soaked 9 | soak 40').soak?.endedMinutes).toBe(null)
    const again = fold('open | 09:05 soak 39 | 09:20 soaked 15 | 09:40 soak 40 | 09:45 soak 41')
    expect(again.soak?.startedAt).toBe(Date.UTC(2026, 10, 23, 1, 40))
    expect(fold('open | soaked 9').soak).toBe(null)
  })

  test('pain now pauses the clock, its answer does not, and each answer finds its cry', () => {
    expect(fold('open | pain')).toMatchObject({ paused: true, painNow: [{ answer: null }] })
    const eased = fold('open | pain | pain easing | resume')
    expect(eased).toMatchObject({ paused: false, painNow: [{ id: factId(2), answer: 'easing' }] })
    expect(fold('open | pain | pain easing | pain | pain gone').painNow).toMatchObject([
      { id: factId(2), answer: 'easing' },
      { id: factId(4), answer: 'gone' },
    ])
    expect(fold('open | pain | pain').painNow).toMatchObject([{ answer: null }, { answer: null }])
  })

  test('an answer without a cry, or to one that is answered, is a cry of its own that pauses nothing', () => {
    expect(fold('open | pain gone')).toMatchObject({
      paused: false,
      painNow: [{ id: factId(2), answer: 'gone' }],
    })
    expect(fold('open | pain | pain gone | pain easing').painNow).toHaveLength(2)
  })

  test('the first reason to stop is the one that stands', () => {
    const { stopped } = fold('open | 09:30 stop cramp | stop other')
    expect(stopped).toEqual({ reason: 'cramp', note: null, at: Date.UTC(2026, 10, 23, 1, 30) })
    const noted = fact(2, 'session/stopped', { reason: 'faint', note: 'Fell.' })
    expect(foldSession([opened(), noted], zonesAt).stopped?.note).toBe('Fell.')
  })

  test('handing over changes the hands and is remembered', () => {
    const session = fold('open | 09:30 hand over')
    expect(session.practitioner).toBe(sampleId(77))
    expect(session.handedOver).toEqual([{ to: sampleId(77), at: Date.UTC(2026, 10, 23, 1, 30) }])
  })

  test('a pause is one until it is resumed', () => {
    expect(fold('open | pause').paused).toBe(true)
    expect(fold('open | pause | resume').paused).toBe(false)
  })

  test('the room of the door stands', () => {
    const door = opened()
    const inRoom = { ...door, body: { ...door.body, room: 'Two' } } as Told
    expect(foldSession([inRoom], zonesAt).room).toBe('Two')
  })

  test('facts of another stream are passed over, and give no name where the door is open', () => {
    const other = { ...touch(2), stream: sampleId(4) }
    const session = foldSession([other, opened(3)], zonesAt)
    expect(session.spots).toEqual([])
    expect(session.id).toBe(SESSION)
    expect(foldSession([other], zonesAt).id).toBe(sampleId(4))
  })

  test('what was folded cannot be changed', () => {
    expect(Object.isFrozen(fold('open'))).toBe(true)
  })
})

describe('[SESSION5] what a signature covers', () => {
  test('a touch after it is shown as added, amendments and signatures by themselves', () => {
    const session = fold(
      '09:00 open | L plantar .5,.0 | 10:00 sign 2 | L plantar .5,.0 | amend It was the left foot.',
    )
    expect(session.addedAfterSigning).toEqual([factId(4)])
    expect(session.amendments).toEqual([
      { id: factId(5), at: Date.UTC(2026, 10, 23, 2, 0, 2), text: 'It was the left foot.' },
    ])
    expect(session.signed).toEqual({
      at: Date.UTC(2026, 10, 23, 2),
      actor: sampleId(2),
      summary: 'Seen.',
      digest: 'a'.repeat(64),
      covers: { [sampleId(3)]: 2 },
    })
  })

  test('nothing is added to what nobody signed', () => {
    expect(fold('open | L plantar .5,.0')).toMatchObject({ signed: null, addedAfterSigning: [] })
  })

  test('a fact of a tablet that the signature does not name is added, whatever its name', () => {
    const { facts } = visit('open | L plantar .5,.0 | sign 2')
    const other = { ...touch(4), device: 'constructor', n: 1 }
    expect(foldSession([...facts, other], zonesAt).addedAfterSigning).toEqual([factId(4)])
  })

  test('signing now covers the last fact of each tablet', () => {
    const other = { ...touch(7), device: sampleId(8) }
    expect(coversNow([touch(4), other, touch(2)])).toEqual({ [sampleId(3)]: 4, [sampleId(8)]: 7 })
    expect(coversNow([])).toEqual({})
  })

  test('the last signature is in force', () => {
    const session = fold('open | L plantar .5,.0 | sign 2 | L plantar .5,.0 | sign 4')
    expect(session.addedAfterSigning).toEqual([])
  })
})

describe('[SESSION6] the stage is the furthest the facts show', () => {
  const PLAN = 'checked | plan L circles'
  test.each([
    ['screening', 'open'],
    ['screening', 'open | pause'],
    ['foot-check', 'open | screening none'],
    ['plan', 'open | screening none | checked'],
    ['soak', `open | ${PLAN}`],
    ['soak', 'open | soak 39'],
    ['soak', `open | ${PLAN} | soak 39`],
    ['work', `open | ${PLAN} | soak 39 | soaked 5`],
    ['work', `open | ${PLAN} | step 0`],
    ['work', 'open | L plantar .5,.0'],
    ['work', 'open | mark L plantar .5,.0'],
    ['closing', `open | ${PLAN} | step 1`],
    ['closing', `open | ${PLAN} | step 0 | L plantar .5,.0 | closing 2`],
    ['work', `open | ${PLAN} | step 0 | L plantar .5,.0 | closing 2 | step 0`],
    ['work', `open | ${PLAN} | step 0 | L plantar .5,.0 | +40s 2`],
    ['work', `open | ${PLAN} | step 0 | L plantar .5,.0 | closing 2 | undo`],
    ['soak', `open | ${PLAN} | mark L plantar .5,.0 | undo`],
    ['summary', 'open | close'],
    ['stopped', 'open | close | stop cramp'],
    ['signed', 'open | stop cramp | sign'],
  ] as const)('%s: %s', (stage, text) => {
    expect(fold(text).stage).toBe(stage)
  })

  test('a screening of another visit moves nothing on', () => {
    const { facts } = visit('open | screening none')
    const other = facts.map((one) =>
      one.type === 'screening/answered'
        ? { ...one, body: { ...one.body, session: sampleId(5) } }
        : one,
    )
    expect(foldSession(other, zonesAt).stage).toBe('screening')
  })

  test('a screening told in the client’s own stream counts for the visit it names', () => {
    const { facts } = visit('open | screening none')
    const apart = facts.map((one) =>
      one.type === 'screening/answered' ? { ...one, stream: CLIENT } : one,
    )
    expect(foldSession(apart, zonesAt).stage).toBe('foot-check')
  })
})
