/** Holds which streams tell of one person, and that what has leapt tells nothing. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_LAMPORT_JUMP } from './envelope.ts'
import { foldJoins, pagesOfPerson, shownIn } from './joins.ts'
import { clientOfPerson, openedFor, openingOf, personIn, streamsOf } from './person.ts'
import { sampleFact, sampleId, sampleTold } from './sample.fixtures.ts'

const PAGES = [1, 2, 3, 4].map(sampleId)
const [A = '', B = ''] = PAGES

const page = (id: string, n: number, name: string) =>
  sampleFact({ type: 'client/registered', body: { name }, stream: id, subject: id, n })
const join = (id: string, into: string, n: number) =>
  sampleFact({ type: 'client/merged', body: { into }, stream: id, subject: id, n })
const opened = (id: string, client: string, n: number) =>
  sampleFact({
    type: 'session/opened',
    body: {
      client,
      practitioner: sampleId(9),
      minutes: 45,
      complaints: [],
      practitionerLanguage: 'en',
      clientLanguage: 'en',
      consentByWord: true,
    },
    stream: id,
    subject: client,
    n,
  })

describe('[READ6] all that was told of one person', () => {
  const visit = sampleId(50)
  const facts = [page(A, 1, 'Ann'), page(B, 2, 'An'), join(B, A, 3), opened(visit, B, 4)]
  const touched = sampleFact({
    type: 'session/paused',
    body: {},
    stream: visit,
    subject: B,
    n: 5,
  })

  test('is found from either page, with the visits of both', () => {
    for (const asked of [A, B]) {
      const person = personIn(streamsOf(facts, 10), asked)
      expect(person.pages).toEqual([A, B])
      expect(person.facts.map(({ n }) => n)).toEqual([1, 2, 3, 4])
      expect(clientOfPerson(person)).toMatchObject({ id: A, name: 'Ann' })
    }
  })
  test('the work of a visit says nothing of who somebody is', () => {
    const person = personIn(streamsOf([...facts, touched], 10), A)
    expect(person.facts.some(({ type }) => type === 'session/paused')).toBe(false)
  })
  test('a visit belongs to whom it was opened for first', () => {
    const twice = [opened(visit, B, 4), opened(visit, A, 5)]
    const told = streamsOf(twice, 10).facts(visit)
    expect(openedFor(told)).toBe(B)
    expect(openingOf(told)?.n).toBe(4)
    expect(openedFor([])).toBe(null)
  })
  test('what a newer Footnote told is carried along with its stream, unless it was blanked', () => {
    const newer = { ...page(B, 6, 'x'), type: 'screening/over' }
    const person = personIn(streamsOf([...facts, newer], 10), A)
    expect(person.unread).toEqual([{ id: newer.id, stream: B, type: 'screening/over', v: 1 }])
    const blank = { ...newer, body: null, salt: null }
    expect(personIn(streamsOf([...facts, blank], 10), A).unread).toEqual([])
  })
})

describe('[READ9] what has leapt is read by nobody', () => {
  const far = 4 + MAX_LAMPORT_JUMP + 1
  const leapt = { ...page(A, 9, 'Leapt'), lamport: far }
  const before = [page(A, 1, 'Ann')]

  test('it is no part of the streams until the gap is filled', () => {
    expect(streamsOf([...before, leapt], 1).facts(A)).toHaveLength(1)
    expect(streamsOf([...before, leapt], far).facts(A)).toHaveLength(2)
  })
  test('nor is its stream among those that hold its type', () => {
    expect(streamsOf([leapt], 1).streamsWith('client/registered')).toEqual([])
  })
})

describe('[READ7] joining and parting', () => {
  const parted = (id: string, from: string, n: number) =>
    sampleTold({ type: 'client/parted', body: { from }, stream: id, subject: id, n })
  const joined = (id: string, into: string, n: number) =>
    sampleTold({ type: 'client/merged', body: { into }, stream: id, subject: id, n })

  test('a page is never its own double', () => {
    expect(foldJoins([joined(A, A, 1)]).size).toBe(0)
  })
  test('the later telling counts, in the order of the record', () => {
    expect(foldJoins([parted(B, A, 2), joined(B, A, 1)]).size).toBe(0)
    expect(foldJoins([parted(B, A, 1), joined(B, A, 2)]).get(B)).toBe(A)
    expect(foldJoins([joined(B, A, 1), parted(B, sampleId(8), 2)]).get(B)).toBe(A)
  })

  const edge = fc.tuple(fc.constantFrom(...PAGES), fc.constantFrom(...PAGES))
  test('whoever is asked for, all pages of a person name the same one, and every page is somebody’s', () => {
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 8 }), (edges) => {
        const joins = foldJoins(edges.map(([id, into], i) => joined(id, into, i + 1)))
        for (const one of PAGES) {
          const pages = pagesOfPerson(one, joins)
          expect(pages).toContain(one)
          expect(new Set(pages).size).toBe(pages.length)
          for (const other of pages) {
            expect(shownIn(other, joins)).toBe(pages[0])
            expect(pagesOfPerson(other, joins)).toEqual(pages)
          }
        }
      }),
    )
  })
})
