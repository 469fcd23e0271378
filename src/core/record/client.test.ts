/** Holds what a client's page shows to what was told of it, against the plainest telling of the same. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BodyOf, Told } from './bodies.ts'
import { foldClient } from './client.ts'
import { inFoldOrder } from './order.ts'
import { readFacts } from './read.ts'
import { clientFacts, sampleId, sampleTold } from './sample.fixtures.ts'
import { CONSENTS } from './terms.ts'

const [A, B] = [sampleId(1), sampleId(2)]
const on = (stream: string, n: number, place: object = {}) => ({ stream, n, ...place })
const registered = (body: BodyOf<'client/registered'>, place = on(A, 1)) =>
  sampleTold({ type: 'client/registered', body, ...place })
const noted = (value: string | null, stream: string, n: number) =>
  sampleTold({ type: 'client/changed', body: { field: 'note', value }, ...on(stream, n) })
const joined = (stream: string, into: string, n: number) =>
  sampleTold({ type: 'client/merged', body: { into }, ...on(stream, n) })

/** What a fact writes, by field. */
function written(fact: Told): { readonly [field: string]: unknown } {
  if (fact.type === 'client/registered') return fact.body
  return fact.type === 'client/changed' ? { [fact.body.field]: fact.body.value } : {}
}

describe('[R17] a client’s page', () => {
  test('[R17] of every field the last writing counts, and all are remembered with who wrote them', () => {
    fc.assert(
      fc.property(clientFacts, (facts) => {
        const ordered = inFoldOrder(readFacts(facts).told)
        const client = foldClient(ordered)
        const inForce: { readonly [field: string]: unknown } = Object.assign(
          { name: null, silent: null, walkIn: false },
          ...ordered.map(written),
        )
        expect(client).toMatchObject({
          name: inForce.name,
          silent: inForce.silent,
          walkIn: inForce.walkIn,
        })
        expect(client.history).toEqual(
          ordered.flatMap((fact) =>
            Object.entries(written(fact)).map(([field, value]) => ({
              ...{ field, value, factId: fact.id, actor: fact.actor, at: fact.at },
            })),
          ),
        )
        expect(client.registeredAt).toBe(
          ordered.find(({ type }) => type === 'client/registered')?.at ?? null,
        )
      }),
    )
  })

  test('[R17] a consent is in force while its last word is yes, and says how it was given', () => {
    fc.assert(
      fc.property(clientFacts, (facts) => {
        const ordered = inFoldOrder(readFacts(facts).told)
        const { consents } = foldClient(ordered)
        for (const consent of CONSENTS) {
          const last = ordered.findLast(
            ({ type, body }) =>
              (type === 'client/consented' && body.to.includes(consent)) ||
              (type === 'client/consentWithdrawn' && body.from.includes(consent)),
          )
          const stands = last?.type === 'client/consented' ? last : null
          expect(consents[consent]?.factId).toBe(stands?.id)
          if (!stands) continue
          const { to: _to, ...how } = stands.body
          expect(consents[consent]).toEqual({ ...how, factId: stands.id, at: stands.at })
        }
      }),
    )
  })

  test('[R17] every field that was told is shown, and what was not told is null', () => {
    const all = {
      name: '林',
      language: 'zh-Hans',
      phone: '1',
      born: '1950-01-01',
      emergencyContact: 'Son',
      pressure: 'light',
      ticklish: true,
      silent: false,
      note: 'soft',
    } as const
    expect(foldClient([registered({ ...all, walkIn: true, demo: true })])).toMatchObject({
      ...all,
      ...{ id: A, walkIn: true, demo: true, mergedInto: null, erased: false, reads: [] },
    })
    const nothing = Object.fromEntries(Object.keys(all).map((field) => [field, null]))
    expect(foldClient([registered({})])).toMatchObject({ ...nothing, walkIn: false, demo: false })
  })

  test('[R17] what is told of others or of the visit changes nothing', () => {
    const paused = sampleTold({ type: 'session/paused', body: {}, ...on(B, 2) })
    expect(foldClient([paused])).toEqual(foldClient([]))
    expect(foldClient([paused], A).id).toBeNull()
    expect(foldClient([registered({ name: 'Ann' }), paused])).toEqual(
      foldClient([registered({ name: 'Ann' })]),
    )
  })

  test('[R17] who read the page is listed, and erasing a double erases not the person', () => {
    const body = { client: A, why: 'visit' }
    const read = sampleTold({ type: 'client/read', body, ...on(A, 2, { actor: sampleId(7) }) })
    expect(foldClient([read]).reads).toEqual([{ actor: sampleId(7), at: read.at, why: 'visit' }])
    const erased = (stream: string) =>
      sampleTold({ type: 'client/erased', body: { client: stream, reason: '' }, ...on(stream, 3) })
    expect(foldClient([registered({}), erased(B)], A).erased).toBe(false)
    expect(foldClient([registered({}), erased(A), erased(B)], A).erased).toBe(true)
  })

  test('[R17] each foot keeps its own last shape', () => {
    const shaped = (body: BodyOf<'client/footShape'>, n: number) =>
      sampleTold({ type: 'client/footShape', body, ...on(A, n) })
    const facts = [
      shaped({ foot: 'left', arch: 'high', bend: 3 }, 1),
      shaped({ foot: 'right', arch: 'flat' }, 2),
      shaped({ foot: 'left', width: 'wide' }, 3),
    ]
    expect(foldClient(facts).footShape).toEqual({
      left: { foot: 'left', width: 'wide' },
      right: { foot: 'right', arch: 'flat' },
    })
  })
})

describe('[READ6] notes of pages that were joined', () => {
  const both = [noted('ticklish', A, 1), noted('left knee', B, 2)]

  test.each<[string, readonly Told[], string | null]>([
    ['stand one below the other', [...both, joined(B, A, 3)], 'ticklish\nleft knee'],
    ['each once', [noted('knee', A, 1), noted('knee', B, 2), joined(B, A, 3)], 'knee'],
    [
      'the fuller one in place of both',
      [noted('knee', A, 1), noted('knee\ncold', B, 2), joined(B, A, 3)],
      'knee\ncold',
    ],
    [
      'whichever came first',
      [noted('knee\ncold', A, 1), noted('knee', B, 2), joined(B, A, 3)],
      'knee\ncold',
    ],
    [
      'line for line, not word for word',
      [noted('pain', A, 1), noted('no pain', B, 2), joined(B, A, 3)],
      'pain\nno pain',
    ],
    ['end when one is written for both', [...both, joined(B, A, 3), noted('calm', A, 4)], 'calm'],
    ['from either page', [...both, joined(B, A, 3), noted('calm', B, 4)], 'calm'],
    ['and when it is cleared', [...both, joined(B, A, 3), noted(null, A, 4)], null],
    [
      'but not when another page’s was cleared before',
      [...both, noted(null, B, 3), joined(B, A, 4)],
      'ticklish',
    ],
    [
      'nor by another field',
      [...both, joined(B, A, 3), registered({ name: 'x' }, on(A, 4))],
      'ticklish\nleft knee',
    ],
  ])('[READ6] %s', (_what, facts, note) => {
    expect(foldClient(facts, A).note).toBe(note)
  })
})
