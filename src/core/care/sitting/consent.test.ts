/** Holds the agreement: something the client does, tick by tick, and by word again at each visit. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BodyOf, Told } from '../../record/bodies.ts'
import { bodySchemas } from '../../record/bodies.ts'
import { sampleId, sampleTold } from '../../record/sample.fixtures.ts'
import { CONSENTS } from '../../record/terms.ts'
import {
  agreedInVisit,
  consentedBody,
  mayAgree,
  NEEDED,
  NOTHING_AGREED,
  needsGuardian,
  ticked,
} from './consent.ts'

const said = { language: 'zh-Hans', text: '1.0.0', chaperone: 'declined' } as const
const form = ticked(ticked(NOTHING_AGREED, 'notes'), 'treatment')
const someTicks = fc.array(fc.constantFrom(...CONSENTS), { maxLength: 8 })

describe('[SCREEN8] every tick starts empty, and only what was ticked is written down', () => {
  test('the two needed ones are needed', () => {
    expect(NOTHING_AGREED).toEqual({ to: [], interpreter: '', guardian: '' })
    expect(NEEDED).toEqual(['treatment', 'notes'])
    expect(mayAgree(NOTHING_AGREED, false)).toBe(false)
    const one = ticked(NOTHING_AGREED, 'treatment')
    expect(mayAgree(one, false)).toBe(false)
    expect(mayAgree(ticked(one, 'notes'), false)).toBe(true)
    expect(mayAgree(ticked(ticked(one, 'notes'), 'notes'), false)).toBe(false)
  })

  test('a second tap takes a tick back; ticks stand in one order, whichever came first', () => {
    fc.assert(
      fc.property(someTicks, (taps) => {
        const { to } = taps.reduce(ticked, NOTHING_AGREED)
        const odd = CONSENTS.filter((one) => taps.filter((tap) => tap === one).length % 2 === 1)
        expect(to).toEqual(odd)
      }),
    )
  })

  test('ticking touches nothing but the ticks', () => {
    const named = { ...NOTHING_AGREED, interpreter: 'Ms Wu', guardian: 'L' }
    expect(ticked(named, 'photos')).toEqual({ ...named, to: ['photos'] })
  })

  test('what is kept: the ticks, the language and version of the words, by word', () => {
    expect(consentedBody(form, said)).toEqual({
      to: ['treatment', 'notes'],
      language: 'zh-Hans',
      text: '1.0.0',
      how: 'by-word',
      chaperone: 'declined',
    })
  })

  test('an interpreter and a guardian stand by their names, without blanks', () => {
    const named = { ...form, interpreter: ' Ms Wu ', guardian: ' L ' }
    expect(consentedBody(named, said)).toMatchObject({ interpreter: 'Ms Wu', guardian: 'L' })
    const blank = consentedBody({ ...form, interpreter: ' ', guardian: ' ' }, said)
    expect(Object.keys(blank)).not.toContain('interpreter')
    expect(Object.keys(blank)).not.toContain('guardian')
  })

  test('whatever was ticked can be kept', () => {
    fc.assert(
      fc.property(someTicks, fc.constantFrom('', ' ', 'L'), (taps, name) => {
        const filled = { ...taps.reduce(ticked, NOTHING_AGREED), interpreter: name, guardian: name }
        if (!mayAgree(filled, false)) return
        const read = bodySchemas['client/consented'].safeParse(consentedBody(filled, said))
        expect(read.success).toBe(true)
      }),
    )
  })
})

describe('[SCREEN8] someone under 18 needs a guardian’s yes', () => {
  test.each([
    [0, [], true],
    [17, [], true],
    [18, [], false],
    [null, [], false],
    [null, ['child'], true],
    [null, ['minor'], true],
    [40, ['fever', 'minor'], true],
    [40, ['fever'], false],
  ] as const)('age %s, counted %s', (age, counted, expected) => {
    expect(needsGuardian(age, counted)).toBe(expected)
  })

  test('named, not blank', () => {
    expect(mayAgree(form, true)).toBe(false)
    expect(mayAgree({ ...form, guardian: ' ' }, true)).toBe(false)
    expect(mayAgree({ ...form, guardian: 'L' }, true)).toBe(true)
    expect(mayAgree({ ...NOTHING_AGREED, guardian: 'L' }, true)).toBe(false)
  })
})

describe('[READ10] agreement by word is asked once a visit', () => {
  const VISIT = sampleId(70)
  const OTHER = sampleId(71)
  const opened: BodyOf<'session/opened'> = {
    client: sampleId(1),
    practitioner: sampleId(2),
    minutes: 45,
    complaints: ['relax'],
    practitionerLanguage: 'en',
    clientLanguage: 'en',
    consentByWord: true,
  }
  const yes: BodyOf<'client/consented'> = consentedBody(form, said)

  /** `open yes no:photos other`: facts in the order of the record, each on its own place in it. */
  const facts = (told: string): readonly Told[] =>
    told.split(' ').map((word, i) => {
      const [what = '', from = 'treatment'] = word.split(':')
      const n = i + 1
      if (what === 'yes') return sampleTold({ type: 'client/consented', body: yes, n })
      if (what === 'no') {
        const body = { from: CONSENTS.filter((one) => from.split('+').includes(one)) }
        return sampleTold({ type: 'client/consentWithdrawn', body, n })
      }
      const stream = what === 'open' ? VISIT : OTHER
      return sampleTold({ type: 'session/opened', body: opened, stream, n })
    })

  test.each([
    ['a yes after the opening', 'open yes', true],
    ['nothing said', 'open', false],
    ['a yes of the visit before', 'yes open', false],
    ['again by word', 'yes open yes', true],
    ['taken back', 'open yes no', false],
    ['notes taken back', 'open yes no:notes', false],
    ['one of several taken back', 'open yes no:photos+treatment', false],
    ['photos taken back', 'open yes no:photos', true],
    ['agreed again', 'open yes no yes', true],
    ['taken back before the visit', 'no open yes', true],
    ['taken back and not agreed', 'open no', false],
    ['another visit’s opening', 'other yes', false],
    ['another visit opened since', 'open yes other', true],
    ['opened twice', 'open yes open', true],
  ])('%s', (_name, told, expected) => {
    expect(agreedInVisit(facts(told), VISIT)).toBe(expected)
    expect(agreedInVisit(facts(told).toReversed(), VISIT)).toBe(expected)
  })
})
