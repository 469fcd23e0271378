/** Holds what of a client's answers still stands: nobody becomes safer by saying less. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMPLAINTS } from '../../record/terms.ts'
import { conditions, redFlags } from '../rules/rules.ts'
import { TODAY_ONLY } from '../sitting/ask.ts'
import { mergeAnswers, missingQuestions, type Sitting } from './answers.ts'
import { anyPast, anySitting, past, standing, stands } from './past.fixtures.ts'
import { screen } from './screen.ts'
import { DAY, milder } from './screening.fixtures.ts'
import { answersToInput } from './to-input.ts'

describe('[CARE11] a lasting answer stands until that very question is answered otherwise', () => {
  test.each([
    ['nothing told', '', ''],
    ['a yes of a year ago', '2025-03-01 first: gout-flare:left', 'gout-flare:left'],
    ['not sure', '02-01 first: ?dvt', '?dvt'],
    ['a no and what does not apply', '02-01 first: -cancer ~postpartum', '-cancer ~postpartum'],
    ['the day itself', '03-02 first: cancer', 'cancer'],
    ['what is told only tomorrow', '02-01 first: cancer | 03-03 first: -cancer epilepsy', 'cancer'],
    ['a later no at a first card', '02-01 first: cancer | 03-01 first: -cancer', '-cancer'],
    ['a no among added answers', '02-01 first: cancer | 03-01 added: -cancer', '-cancer'],
    ['a returning no', '02-01 first: cancer | 03-01 returning: -cancer', 'cancer'],
    ['a returning no to not sure', '02-01 first: ?cancer | 03-01 returning: -cancer', '?cancer'],
    ['a returning “does not apply”', '02-01 first: cancer | 03-01 returning: ~cancer', 'cancer'],
    ['a returning no to a no', '02-01 first: -cancer | 03-01 returning: ~cancer', '~cancer'],
    ['a returning no to nothing', '03-01 returning: -cancer', '-cancer'],
    ['a returning yes', '02-01 first: -cancer | 03-01 returning: cancer', 'cancer'],
    ['a returning “not sure” of a yes', '02-01 first: dvt:left | 03-01 returning: ?dvt', 'dvt'],
    ['“not sure” at a first card, of a yes', '02-01 first: dvt | 03-01 first: ?dvt', 'dvt'],
    ['“not sure” told besides, of a yes', '02-01 first: dvt:left | 03-01 added: ?dvt', 'dvt'],
    ['a returning “not sure” of a no', '02-01 first: -dvt | 03-01 returning: ?dvt', '?dvt'],
    ['another foot', '02-01 first: shingles:left | 03-01 added: shingles:right', 'shingles:right'],
    ['a sitting that says nothing of it', '02-01 first: cancer | 03-02 returning:', 'cancer'],
  ])('%s', (_name, told, expected) => {
    expect(stands(told)).toBe(expected)
  })

  test('each answer keeps the day it was told', () => {
    const found = standing(
      '02-01 first: cancer ?dvt | 03-01 returning: -cancer epilepsy chest-pain',
    )
    expect(found.on).toBe(DAY)
    expect(found.conditions).toEqual({
      cancer: { answer: 'yes', on: '2026-02-01' },
      dvt: { answer: 'unknown', on: '2026-02-01' },
      epilepsy: { answer: 'yes', on: '2026-03-01' },
    })
    expect(found.redFlags).toEqual({ 'chest-pain': { answer: 'yes', on: '2026-03-01' } })
  })

  test.each(TODAY_ONLY)('%s holds for its day and no longer', (id) => {
    expect(stands(`03-02 first: ${id}`)).toBe(id)
    expect(stands(`03-02 first: ?${id} | 03-02 added: ${id}`)).toBe(id)
    expect(stands(`03-01 first: ${id}`)).toBe('')
  })

  const again = '02-01 first: -cancer -epilepsy dvt | 03-02 returning @2:'
  test.each([
    ['a slip of the finger', `${again} cancer ?epilepsy`, '-cancer -epilepsy dvt'],
    ['what was no slip', `${again} dvt`, '-cancer -epilepsy dvt'],
    ['what holds for a day', `${again} fever -cancer`, '-cancer -epilepsy dvt -fever'],
  ])('asked again in the same visit, the card takes back %s', (_name, told, expected) => {
    const none = '03-02 returning @2: -cancer -epilepsy -dvt'
    const fever = told.includes('fever') ? ' -fever' : ''
    expect(stands(`${told} | ${none}${fever}`)).toBe(expected)
    expect(stands(`${told} | ${none}${fever} | ${none}${fever}`)).toBe(expected)
    // In another visit of the day it takes back nothing.
    expect(stands(`${told} | ${none.replace('@2', '@3')}${fever}`)).toBe(stands(told))
  })

  test('a phone that is late takes nothing back of what the tablet was told meanwhile', () => {
    const { sittings } = past(
      '03-02 returning @2: cancer due=2026-09-01 | 03-02 returning @2: -cancer -pregnancy-first-trimester',
    )
    const [tablet, later] = sittings as [Sitting, Sitting]
    const phone: Sitting = { ...later, by: 'client-phone' }
    const found = mergeAnswers([tablet, phone], [], DAY)
    expect([found.conditions.cancer?.answer, found.due]).toEqual(['yes', '2026-09-01'])
    expect(mergeAnswers([tablet, phone, later], [], DAY)).toMatchObject({
      conditions: { cancer: { answer: 'no' } },
    })
    // But what a phone was told by a slip, the tablet takes back.
    const slip: Sitting = { ...tablet, by: 'client-phone' }
    expect(mergeAnswers([slip, later], [], DAY).conditions.cancer?.answer).toBe('no')
  })

  test('what the foot check added is nothing a card was told', () => {
    const told = '03-02 returning @2: cancer | 03-02 added @2: cancer | 03-02 returning @2: -cancer'
    expect(stands(told)).toBe('cancer')
  })

  test('a due date told by a slip goes with it, one of before stays', () => {
    const slip = '03-02 returning @2: pregnancy-first-trimester due=2026-09-01'
    const none = '03-02 returning @2: -pregnancy-first-trimester'
    expect(stands(`${slip} | ${none}`)).toBe('-pregnancy-first-trimester')
    expect(stands(`02-01 first: due=2026-08-01 | ${slip} | ${none}`)).toBe(
      '-pregnancy-first-trimester due=2026-08-01',
    )
  })

  test('complaints and the age: complaints of the day together, the age last told', () => {
    expect(
      stands(
        '03-01 first: @stress age=40 | 03-02 returning: @headache | 03-02 added: @fatigue @headache',
      ),
    ).toBe('@headache @fatigue age=40')
    expect(stands('03-01 first: age=40 | 03-02 added: age=41')).toBe('age=41')
  })

  test.each([
    ['as told', '02-01 first: due=2026-09-01', 'due=2026-09-01'],
    ['from whole weeks', '03-02 first: weeks=12', 'due=2026-09-14'],
    ['from weeks of an earlier day', '02-02 first: weeks=12', 'due=2026-08-17'],
    ['the date before the weeks', '02-02 first: weeks=12 due=2026-08-18', 'due=2026-08-18'],
    [
      'kept by silence',
      '02-01 first: due=2026-09-01 | 03-01 first: -cancer',
      '-cancer due=2026-09-01',
    ],
    [
      'kept by a returning no',
      '02-01 first: due=2026-09-01 | 03-01 returning: -pregnancy-first-trimester',
      '-pregnancy-first-trimester due=2026-09-01',
    ],
    [
      'ended by a no',
      '02-01 first: due=2026-09-01 | 03-01 first: -pregnancy-first-trimester',
      '-pregnancy-first-trimester',
    ],
    [
      'ended by “does not apply”',
      '02-01 first: due=2026-09-01 | 03-01 added: ~pregnancy-later',
      '~pregnancy-later',
    ],
    [
      'kept where one of the two rows is not denied',
      '02-01 first: due=2026-09-01 | 03-01 first: -pregnancy-later ?pregnancy-first-trimester',
      '-pregnancy-later ?pregnancy-first-trimester due=2026-09-01',
    ],
    [
      'kept by a yes',
      '02-01 first: due=2026-09-01 | 03-01 first: pregnancy-first-trimester',
      'pregnancy-first-trimester due=2026-09-01',
    ],
    [
      'told again after a no',
      '02-01 first: -pregnancy-first-trimester | 03-01 returning: due=2026-09-01',
      '-pregnancy-first-trimester due=2026-09-01',
    ],
  ])('a due date, %s', (_name, told, expected) => {
    expect(stands(told)).toBe(expected)
  })
})

describe('[R15] a red flag answered yes stays open until a physician has seen it', () => {
  test.each([
    ['a yes of long ago', '2025-03-01 first: chest-pain', 'chest-pain'],
    ['a no afterwards', '02-01 first: chest-pain | 03-02 first: -chest-pain', 'chest-pain'],
    ['not sure afterwards', '02-01 first: chest-pain | 03-02 first: ?chest-pain', 'chest-pain'],
    ['seen later', '02-01 first: chest-pain | 02-20 seen: chest-pain', ''],
    ['seen on the very day', '03-02 first: chest-pain | 03-02 seen: chest-pain', ''],
    ['seen before it was told', '02-01 first: chest-pain | 01-20 seen: chest-pain', 'chest-pain'],
    ['seen only tomorrow', '02-01 first: chest-pain | 03-03 seen: chest-pain', 'chest-pain'],
    ['another one seen', '02-01 first: chest-pain | 02-20 seen: stroke-signs', 'chest-pain'],
    [
      'said again after it was seen',
      '02-01 first: chest-pain | 02-20 seen: chest-pain | 03-01 first: chest-pain',
      'chest-pain',
    ],
    [
      'denied today after it was seen',
      '02-01 first: chest-pain | 02-20 seen: chest-pain | 03-02 first: -chest-pain',
      '-chest-pain',
    ],
    [
      'said again on the day it was seen, after it was seen',
      '03-02 first: chest-pain | 03-02 seen: chest-pain | 03-02 returning: chest-pain',
      'chest-pain',
    ],
    [
      'a look told before the yes',
      '03-02 seen: chest-pain | 03-02 first: chest-pain',
      'chest-pain',
    ],
    [
      'seen twice, said twice',
      '02-01 first: chest-pain | 02-02 seen: chest-pain | 02-10 first: chest-pain | 02-11 seen: chest-pain',
      '',
    ],
    ['not sure of today', '03-02 first: ?chest-pain', '?chest-pain'],
    ['not sure of yesterday', '03-01 first: ?chest-pain', ''],
    ['a no of yesterday', '03-01 first: -chest-pain', ''],
    [
      'a no of today after not sure',
      '03-02 first: ?chest-pain | 03-02 added: -chest-pain',
      '-chest-pain',
    ],
  ])('%s', (_name, told, expected) => {
    expect(stands(told)).toBe(expected)
  })
})

test('[READ2] [R15] what is raised or seen later changes nothing of an earlier day', () => {
  const first = '02-01 first: chest-pain | 02-02 seen: chest-pain'
  const later = `${first} | 02-10 first: chest-pain`
  const seen = `${later} | 02-11 seen: chest-pain`
  for (const told of [first, later, seen])
    expect(['02-01', '02-05'].map((on) => stands(told, on))).toEqual(['chest-pain', ''])
  expect(stands(later, '02-20')).toBe('chest-pain')
  expect(stands(seen, '02-10')).toBe('chest-pain')
  expect(stands(seen, '02-20')).toBe('')
})

const merged = (sittings: readonly Sitting[]) => mergeAnswers(sittings, [], DAY)
const screened = (sittings: readonly Sitting[]) => screen(answersToInput(merged(sittings)))
const today = anySitting.map((one): Sitting => ({ ...one, on: DAY }))

describe('[R4] nobody becomes safer by saying less', () => {
  test('“none of these” or “not sure” at a returning visit, or nothing at all, leaves the screening as careful', () => {
    let careful = 0
    fc.assert(
      fc.property(anyPast, today, (told, more) => {
        const nos: Sitting = {
          ...more,
          kind: 'returning',
          conditions: Object.fromEntries(
            Object.entries(more.conditions).map(([id, { answer }]) => [
              id,
              { answer: answer === 'unknown' ? 'unknown' : 'no' } as const,
            ]),
          ),
          redFlags: {},
          complaints: [],
          age: undefined,
          due: undefined,
        }
        // What holds for a day may be unsaid on it.
        const kept = Object.entries(nos.conditions).filter(([id]) => !TODAY_ONLY.includes(id))
        const silent = { ...nos, conditions: Object.fromEntries(kept) }
        expect(milder(screened(told), screened([...told, silent]))).toEqual([])
        if (screened(told).massage.level !== 'go') careful++
      }),
    )
    expect(careful).toBeGreaterThan(30)
  })

  test('a yes or a “not sure” more in a sitting never makes the day milder', () => {
    fc.assert(
      fc.property(anyPast, today, today, (told, said, more) => {
        const raised = Object.entries(more.conditions).filter(
          ([id, { answer }]) =>
            (answer === 'yes' || answer === 'unknown') && said.conditions[id]?.answer !== 'yes',
        )
        const added: Sitting = {
          ...said,
          conditions: {
            ...said.conditions,
            ...Object.fromEntries(raised.map(([id, one]) => [id, { answer: one.answer }])),
          },
          redFlags: {
            ...said.redFlags,
            ...Object.fromEntries(Object.entries(more.redFlags).filter(([, one]) => one === 'yes')),
          },
        }
        expect(milder(screened([...told, said]), screened([...told, added]))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('[CARE11] laws of what stands', () => {
  test('the same sitting told twice says nothing more', () => {
    fc.assert(
      fc.property(anyPast, anySitting, (told, more) => {
        const last = { ...more, on: DAY }
        expect(merged([...told, last, last])).toEqual(merged([...told, last]))
      }),
    )
  })

  test('the order of the answers in a sitting changes nothing', () => {
    const turned = (one: Sitting): Sitting => ({
      ...one,
      conditions: Object.fromEntries(Object.entries(one.conditions).reverse()),
      redFlags: Object.fromEntries(Object.entries(one.redFlags).reverse()),
    })
    fc.assert(
      fc.property(anyPast, (told) => {
        expect(merged(told.map(turned))).toEqual(merged(told))
      }),
    )
  })

  test('a later sitting is not there yet', () => {
    fc.assert(
      fc.property(anyPast, anySitting, (told, more) => {
        expect(merged([...told, { ...more, on: '2026-03-03' }])).toEqual(merged(told))
      }),
    )
  })
})

describe('[SCREEN6] what was never asked is missing, and that is not the same as “not sure”', () => {
  const everything = missingQuestions(standing(''), [])
  const answered = (of: readonly string[], mark = '-') => of.map((id) => `${mark}${id}`).join(' ')

  test('before the first visit everything a client can answer is missing, once', () => {
    expect(new Set(everything).size).toBe(everything.length)
    const known = [...conditions, ...redFlags].map((one) => one.id)
    for (const id of everything) expect(known).toContain(id)
    for (const id of ['fever', 'dvt', 'calf-one-sided', 'pregnancy-first-trimester', 'chest-pain'])
      expect(everything).toContain(id)
  })

  test.each(['', '-', '?'])('nothing is missing once all was answered “%s”', (mark) => {
    expect(missingQuestions(standing(`03-02 first: ${answered(everything, mark)}`), [])).toEqual([])
  })

  test('each question alone is missed', () => {
    for (const id of everything) {
      const rest = everything.filter((one) => one !== id)
      expect(missingQuestions(standing(`03-02 first: ${answered(rest)}`), [])).toEqual([id])
    }
  })

  test('the day after, what holds for a day and every flag not answered yes is missing again', () => {
    const again = missingQuestions(
      standing(`03-01 first: ${answered(everything)} | 03-01 added: chest-pain`),
      [],
    )
    const flags = redFlags.map((one) => one.id).filter((id) => everything.includes(id))
    expect([...again].sort()).toEqual(
      [...TODAY_ONLY, ...flags].filter((id) => id !== 'chest-pain').sort(),
    )
  })

  test('a flag answered yes today is asked no more today, seen or not; one seen of old is asked', () => {
    const rest = everything.filter((id) => id !== 'chest-pain')
    const all = (flag: string) => `03-02 first: ${answered(rest)} ${flag}`
    const seen = '03-02 seen: chest-pain'
    expect(missingQuestions(standing(all('chest-pain')), [])).toEqual([])
    expect(missingQuestions(standing(`${all('chest-pain')} | ${seen}`), [])).toEqual([])
    expect(
      missingQuestions(standing(`03-01 first: chest-pain | ${all('')} | ${seen}`), []),
    ).toEqual(['chest-pain'])
  })

  test('a complaint brings its flags with it', () => {
    const told = standing(`03-02 first: ${answered(everything)}`)
    for (const complaint of COMPLAINTS) {
      const own = redFlags.filter(
        (flag) => flag.complaints.includes(complaint) && !everything.includes(flag.id),
      )
      expect(missingQuestions(told, [complaint])).toEqual(own.map((one) => one.id))
    }
  })
})

test('the notation of this file reads what it writes', () => {
  expect(
    past('01-10 added: shingles:left ?dvt ~frail chest-pain -suicidal @stress age=7 weeks=3'),
  ).toEqual({
    sittings: [
      {
        on: '2026-01-10',
        kind: 'added',
        conditions: {
          shingles: { answer: 'yes', feet: ['left'] },
          dvt: { answer: 'unknown' },
          frail: { answer: 'not-applicable' },
        },
        redFlags: { 'chest-pain': 'yes', suicidal: 'no' },
        complaints: ['stress'],
        age: 7,
        pregnancyWeeks: 3,
      },
    ],
    seen: [],
  })
})
