/** Holds who may bring which fact: tablets that were taken out, and facts that another tablet told. */

import { describe, expect, test } from 'vitest'
import type { StoredFact } from '../core/record/mod.ts'
import { STUDIO, sampleFact, sampleId } from '../core/record/sample.fixtures.ts'
import { note } from '../store/store.contract.ts'
import { hashPassword } from '../studio/secrets.ts'
import { type Answer, studio } from './studio.fixtures.ts'

type Pulled = { facts: StoredFact[]; receipts: string[] }
type Pushed = { results: { kept: boolean; code?: string }[] }
const codes = ({ json }: Answer) =>
  (json as Pushed).results.map(({ kept, code }) => (kept ? 'kept' : code))

const LOST = sampleId(70)
const PASSWORD = 'warm feet all year'

async function withOwner() {
  const here = studio()
  const secret = await hashPassword(PASSWORD, new Uint8Array(16))
  await here.store.putAccount({
    studio: STUDIO,
    person: sampleId(2),
    name: 'Ana',
    role: 'owner',
    secret,
  })
  const signIn = (id: string) =>
    here.ask('POST', '/api/sign-in', {
      body: { name: 'Ana', password: PASSWORD, device: { id, name: 'Blue' } },
    })
  return { ...here, signIn }
}

const cookieOf = ({ headers }: Answer) =>
  /footnote=([^;]+)/.exec(headers.get('set-cookie') ?? '')?.[1] ?? ''

const revoking = (n: number) =>
  sampleFact({ type: 'device/revoked', stream: STUDIO, body: { device: LOST }, n, lamport: 1000 })

describe('[SERVER20] a tablet that was taken out', () => {
  test('[SERVER20] is signed out at once and signs in no more; the others stay', async () => {
    const { ask, signIn, enter } = await withOwner()
    const lost = cookieOf(await signIn(LOST))
    const other = cookieOf(await signIn(sampleId(71)))
    const owner = await enter('owner')
    expect((await ask('GET', '/api/pull', { cookie: lost })).status).toBe(200)
    await ask('POST', '/api/push', { cookie: owner, body: { facts: [revoking(1)] } })
    expect(await ask('GET', '/api/pull', { cookie: lost })).toMatchObject({
      status: 403,
      code: 'DEVICE_REVOKED',
    })
    expect((await ask('GET', '/api/pull', { cookie: other })).status).toBe(200)
    expect(await signIn(LOST)).toMatchObject({ status: 403, code: 'DEVICE_REVOKED' })
    expect((await signIn(sampleId(71))).status).toBe(200)
  })

  test('[SERVER20] only who knows the password hears of it', async () => {
    const { ask, signIn, enter } = await withOwner()
    await signIn(LOST)
    const body = { facts: [revoking(1)] }
    await ask('POST', '/api/push', { cookie: await enter('owner'), body })
    const guess = { name: 'Ana', password: 'another one', device: { id: LOST, name: '' } }
    expect((await ask('POST', '/api/sign-in', { body: guess })).code).toBe('SIGN_IN_WRONG')
  })

  test('[SERVER20] a practitioner takes no tablet out', async () => {
    const { ask, signIn, enter } = await withOwner()
    const lost = cookieOf(await signIn(LOST))
    const body = { facts: [revoking(1)] }
    const answer = await ask('POST', '/api/push', { cookie: await enter('practitioner'), body })
    expect(codes(answer)).toEqual(['NOT_ALLOWED'])
    expect((await ask('GET', '/api/pull', { cookie: lost })).status).toBe(200)
  })
})

describe('[SERVER21] receipts', () => {
  /** What a tablet pulled from one studio, and a restored one with the same key that lost it. */
  async function lostHistory() {
    const before = studio()
    const told = [note(1), sampleFact({ type: 'studio/changed', body: { name: 'New' }, n: 2 })]
    const cookie = await before.enter('owner')
    await before.ask('POST', '/api/push', { cookie, body: { facts: told } })
    const page = (await before.ask('GET', '/api/pull', { cookie })).json as Pulled
    const after = studio()
    const other = await after.enter('practitioner', { device: sampleId(9) })
    const bring = (receipts: object, facts: readonly object[] = told) =>
      after.ask('POST', '/api/push', { cookie: other, body: { facts, receipts } })
    return { told, page, bring, after }
  }

  test('[SERVER21] with its receipt a fact comes back from another tablet and another role', async () => {
    const { told, page, bring, after } = await lostHistory()
    expect(codes(await bring({}))).toEqual(['DEVICE_FOREIGN', 'DEVICE_FOREIGN'])
    const receipts = Object.fromEntries(told.map(({ id }, i) => [id, page.receipts[i]]))
    expect(codes(await bring(receipts))).toEqual(['kept', 'kept'])
    const kept = await after.store.last(STUDIO, 9)
    expect(kept.map(({ bodyHash }) => bodyHash)).toEqual(page.facts.map((one) => one.bodyHash))
  })

  test('[SERVER21] a receipt is good for its own fact only, unchanged, and of this studio', async () => {
    const { told, page, bring } = await lostHistory()
    const [one, two] = told as [(typeof told)[0], (typeof told)[0]]
    const [first = ''] = page.receipts
    const of = (id: string, receipt: string) => ({ [id]: receipt })
    const foreign = ['DEVICE_FOREIGN']
    expect(codes(await bring(of(two.id, first), [two]))).toEqual(foreign)
    expect(codes(await bring(of(one.id, `${first.slice(0, -2)}AA`), [one]))).toEqual(foreign)
    for (const changed of [
      { ...one, body: one.body?.replace('1', '2') ?? '', salt: 'a'.repeat(32) },
      { ...one, n: 7 },
      { ...one, actor: sampleId(9) },
      { ...one, lamport: 5 },
    ])
      expect(codes(await bring(of(one.id, first), [changed]))).not.toContain('kept')
    const other = studio({ receiptKey: 'the key of another studio' })
    const cookie = await other.enter('owner', { device: sampleId(9) })
    const answer = await other.ask('POST', '/api/push', {
      cookie,
      body: { facts: [one], receipts: of(one.id, first) },
    })
    expect(codes(answer)).toEqual(foreign)
  })
})
