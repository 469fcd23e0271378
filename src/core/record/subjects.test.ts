/** Holds that erasing somebody finds all about them: no new fact names the wrong person, or nobody. */

import { describe, expect, test } from 'vitest'
import { bodySchemas, type FactType } from './bodies.ts'
import { checkIncoming } from './check.ts'
import type { Fact } from './envelope.ts'
import { asTold, goldenFacts } from './golden.fixtures.ts'
import { makeFact } from './make.ts'
import { readFact } from './read.ts'
import { sampleFact, sampleId } from './sample.fixtures.ts'
import { misplaced, SUBJECTS, subjectWrong } from './subjects.ts'

const [CLIENT, OTHER, VISIT, OTHER_VISIT] = [1, 2, 3, 4].map(sampleId) as [
  string,
  string,
  string,
  string,
]

/** What is wrong with a fact of the type, told in a stream about somebody. */
const pathOf = (type: string, stream: string, subject: string | null, body: unknown = {}) =>
  subjectWrong({ type, stream, subject }, body)?.path ?? 'fits'

describe('[R37] whom a fact is about', () => {
  test('[R37] every type has its line in the table', () => {
    expect(Object.keys(SUBJECTS).sort()).toEqual(Object.keys(bodySchemas).sort())
  })

  test('[R37] every fact that was ever shipped is about whom its type says', () => {
    for (const stored of goldenFacts)
      expect([stored.type, misplaced(asTold(stored))]).toEqual([stored.type, null])
  })

  test.each<readonly [string, string, string, string | null, unknown, string]>([
    ['a client’s note on their page', 'client/changed', CLIENT, CLIENT, {}, 'fits'],
    ['a client’s note under another’s subject', 'client/changed', CLIENT, OTHER, {}, 'subject'],
    ['a client’s note about nobody', 'client/changed', CLIENT, null, {}, 'subject'],
    [
      'a page erased that is another',
      'client/erased',
      CLIENT,
      CLIENT,
      { client: OTHER },
      'body.client',
    ],
    ['a consent in a visit', 'client/consented', VISIT, CLIENT, {}, 'fits'],
    ['an amendment of a visit', 'session/amended', VISIT, CLIENT, {}, 'fits'],
    ['an amendment about nobody', 'session/amended', VISIT, null, {}, 'subject'],
    ['a visit opened for its client', 'session/opened', VISIT, CLIENT, { client: CLIENT }, 'fits'],
    [
      'a visit opened for another',
      'session/opened',
      VISIT,
      CLIENT,
      { client: OTHER },
      'body.client',
    ],
    ['answers in their visit', 'screening/answered', VISIT, CLIENT, { session: VISIT }, 'fits'],
    [
      'answers in another visit',
      'screening/answered',
      VISIT,
      CLIENT,
      { session: OTHER_VISIT },
      'body.session',
    ],
    [
      'answers on the page, of a visit',
      'screening/answered',
      CLIENT,
      CLIENT,
      { session: VISIT },
      'fits',
    ],
    [
      'a letter of another visit',
      'letter/made',
      VISIT,
      CLIENT,
      { session: OTHER_VISIT },
      'body.session',
    ],
    ['an incident of nobody', 'incident/noted', VISIT, null, {}, 'fits'],
    [
      'an incident of another visit',
      'incident/noted',
      VISIT,
      CLIENT,
      { session: OTHER_VISIT },
      'body.session',
    ],
    ['a setting about nobody', 'studio/changed', VISIT, null, {}, 'fits'],
    ['a setting about a client', 'studio/changed', VISIT, CLIENT, {}, 'subject'],
    ['somebody who left', 'person/left', VISIT, OTHER, { person: OTHER }, 'fits'],
    ['another who left', 'person/left', VISIT, CLIENT, { person: OTHER }, 'body.person'],
    ['nobody who left', 'person/left', VISIT, null, { person: OTHER }, 'subject'],
    ['what a newer Footnote tells', 'client/sang', VISIT, null, {}, 'fits'],
    ['a type that every object has', 'constructor', VISIT, null, {}, 'fits'],
    ['a body that is no object', 'session/opened', VISIT, CLIENT, null, 'fits'],
  ])('[R37] %s', (_what, type, stream, subject, body, expected) => {
    expect(pathOf(type, stream, subject, body)).toBe(expected)
  })

  test('[R37] refused where it is made; what stands in a record is read as it is', () => {
    const note = sampleFact({ type: 'client/changed', body: { field: 'note', value: 'x' } })
    const { body: _text, salt, v: _v, ...envelope } = note
    const made = makeFact({
      ...envelope,
      ...{ type: 'client/changed', subject: OTHER, salt: salt ?? '' },
      body: { field: 'note', value: 'x' },
    })
    expect(made).toMatchObject({ ok: false, code: 'SUBJECT_WRONG', path: 'subject' })
    const stood: Fact = { ...note, subject: OTHER }
    expect(checkIncoming(stood)).toEqual({ ok: true, value: stood })
    expect(readFact(stood)).toMatchObject({ is: 'told', told: { subject: OTHER } })
    expect(misplaced(stood)?.code).toBe('SUBJECT_WRONG')
    expect(misplaced({ ...note, body: '{' })).toBeNull()
    expect(misplaced({ ...note, body: null })).toBeNull()
  })

  test('[R37] no type is left out by its name alone', () => {
    const ruleOf = (type: FactType) => SUBJECTS[type]
    for (const type of Object.keys(bodySchemas) as FactType[])
      if (/^(session|screening)\//.test(type))
        expect([type, ruleOf(type)]).toEqual([type, 'client'])
  })
})
