/** Holds that agreement by word is asked once a visit, in the order of the record. */

import { expect, test } from 'vitest'
import type { BodyOf, FactType, Told } from '../../record/mod.ts'
import { sampleId, sampleTold } from '../../record/sample.fixtures.ts'
import { agreedInVisit } from './consent.ts'

const [PAGE, VISIT] = [sampleId(1), sampleId(2)]
const HOUR = 3_600_000

function told(stream: string, type: FactType, body: object, n: number, at: number): Told {
  return sampleTold({ type, body: body as BodyOf<typeof type>, stream, subject: PAGE, n, at })
}
const opened = (n: number, at: number) =>
  told(
    VISIT,
    'session/opened',
    {
      client: PAGE,
      practitioner: sampleId(9),
      minutes: 45,
      complaints: [],
      practitionerLanguage: 'en',
      clientLanguage: 'en',
      consentByWord: true,
    },
    n,
    at,
  )
const yes = (n: number, at: number, to: readonly string[] = ['treatment', 'notes']) =>
  told(
    PAGE,
    'client/consented',
    {
      to,
      language: 'en',
      text: '1',
      how: 'by-word',
      chaperone: 'declined',
    },
    n,
    at,
  )
const no = (n: number, from: readonly string[]) =>
  told(PAGE, 'client/consentWithdrawn', { from }, n, HOUR)

test('[READ10] [READ4] it is asked once, though the clock of the opening is an hour ahead', () => {
  expect(agreedInVisit([opened(1, 2 * HOUR), yes(2, HOUR)], VISIT)).toBe(true)
})
test('[READ10] the yes of an earlier visit is none of this one, whatever its clock says', () => {
  expect(agreedInVisit([yes(1, 3 * HOUR), opened(2, HOUR)], VISIT)).toBe(false)
})
test('[READ10] before the opening is known nothing was agreed to', () => {
  expect(agreedInVisit([yes(1, HOUR)], VISIT)).toBe(false)
})
test('[READ10] a withdrawal of what is needed asks again; of what is not it does not', () => {
  const both = [opened(1, HOUR), yes(2, HOUR)]
  expect(agreedInVisit([...both, no(3, ['notes'])], VISIT)).toBe(false)
  expect(agreedInVisit([...both, no(3, ['leg-zones'])], VISIT)).toBe(true)
  expect(agreedInVisit([...both, no(3, ['notes']), yes(4, HOUR)], VISIT)).toBe(true)
})
test('[READ10] a yes to something else is no yes to the massage', () => {
  const photos = yes(3, HOUR, ['photos'])
  expect(agreedInVisit([opened(1, HOUR), photos], VISIT)).toBe(false)
  const both = [opened(1, HOUR), yes(2, HOUR)]
  expect(agreedInVisit([...both, photos], VISIT)).toBe(true)
  expect(agreedInVisit([...both, no(4, ['treatment']), yes(5, HOUR, ['letter'])], VISIT)).toBe(
    false,
  )
  expect(agreedInVisit([...both, no(4, ['notes']), yes(5, HOUR, ['notes'])], VISIT)).toBe(true)
})
