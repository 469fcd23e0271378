/** Holds the live line: it ends with what let somebody in, and nobody fills the server with lines. */

import { describe, expect, test } from 'vitest'
import { STUDIO, sampleFact, sampleId } from '../core/record/sample.fixtures.ts'
import { hashPassword } from '../studio/secrets.ts'
import {
  LINES_OF_PERSON,
  LINES_OF_STUDIO,
  type Listener,
  makeListeners,
} from './house/listeners.ts'
import { type Answer, studio } from './studio.fixtures.ts'

const PASSWORD = 'warm feet all year'
const [ANA, MEI] = [sampleId(2), sampleId(4)]
const [BLUE, RED] = [sampleId(70), sampleId(71)]
const cookieOf = ({ headers }: Answer) =>
  /footnote=([^;]+)/.exec(headers.get('set-cookie') ?? '')?.[1] ?? ''

/** A studio of an owner and a practitioner, who sign in on a blue and a red tablet. */
async function staffed() {
  const here = studio()
  const { store, ask, request } = here
  const secret = await hashPassword(PASSWORD, new Uint8Array(16), { memory: 64, passes: 1 })
  const people = [
    { person: ANA, name: 'Ana', role: 'owner' },
    { person: MEI, name: 'Mei', role: 'practitioner' },
  ] as const
  for (const [i, one] of people.entries()) {
    const body = { ...one, language: 'en' as const }
    const fact = sampleFact({ type: 'person/joined', stream: STUDIO, body, n: i + 1 })
    await store.append(STUDIO, [fact], 0)
    await store.putAccount({ studio: STUDIO, secret, ...one })
  }
  const signIn = async (name: string, id: string, cookie?: string) =>
    cookieOf(
      await ask('POST', '/api/sign-in', {
        cookie,
        body: { name, password: PASSWORD, device: { id, name } },
      }),
    )
  /** Opens a line and reads its first sign of life; `next` is what comes then. */
  const listen = async (cookie: string) => {
    const reader = (await request('GET', '/api/live', { cookie })).body?.getReader()
    const next = async () => {
      const part = await reader?.read()
      return part?.done ? 'ended' : new TextDecoder().decode(part?.value)
    }
    expect(await next()).toContain('alive')
    return { next, hangUp: () => reader?.cancel() }
  }
  return { ...here, signIn, listen }
}

describe('[SERVER33] a live line ends at once', () => {
  test('[SERVER33] with the sign-out of its tablet, and no other', async () => {
    const { ask, signIn, listen } = await staffed()
    const [blue, red] = [await signIn('Ana', BLUE), await signIn('Ana', RED)]
    const [here, there] = [await listen(blue), await listen(red)]
    await ask('POST', '/api/sign-out', { cookie: blue })
    expect(await here.next()).toBe('ended')
    await ask('POST', '/api/push', { cookie: red, body: { facts: [foreign()] } })
    const told = sampleFact({ type: 'client/changed', body: { field: 'note', value: null }, n: 9 })
    await ask('POST', '/api/push', { cookie: red, body: { facts: [{ ...told, device: RED }] } })
    expect(await there.next()).toContain('poke')
    await there.hangUp()
  })

  test('[SERVER33] with the next sign-in on its tablet', async () => {
    const { signIn, listen } = await staffed()
    const blue = await signIn('Ana', BLUE)
    const line = await listen(blue)
    await signIn('Mei', BLUE, blue)
    expect(await line.next()).toBe('ended')
  })

  test('[SERVER33] when its tablet is taken out', async () => {
    const { ask, signIn, listen } = await staffed()
    const [blue, red] = [await signIn('Mei', BLUE), await signIn('Ana', RED)]
    const line = await listen(blue)
    const facts = [
      sampleFact({
        ...{ type: 'device/revoked' as const, stream: STUDIO, subject: null, device: RED },
        ...{ body: { device: BLUE }, n: 1, lamport: 99, id: sampleId(1099) },
      }),
    ]
    await ask('POST', '/api/push', { cookie: red, body: { facts } })
    expect(await line.next()).toBe('ended')
  })

  test.each([
    ['let go', 'leave', undefined],
    ['given another role', 'role', { role: 'reception' }],
  ])('[SERVER33] when its person is %s', async (_what, path, body) => {
    const { ask, signIn, listen } = await staffed()
    const [blue, red] = [await signIn('Mei', BLUE), await signIn('Ana', RED)]
    const [line, own] = [await listen(blue), await listen(red)]
    const answer = await ask('POST', `/api/people/${MEI}/${path}`, { cookie: red, body })
    expect(answer.status).toBe(200)
    expect(await line.next()).toBe('ended')
    expect(await own.next()).toContain('poke')
    await own.hangUp()
  })

  test('[SERVER33] when its person has a new password', async () => {
    const { ask, signIn, listen } = await staffed()
    const [blue, red] = [await signIn('Mei', BLUE), await signIn('Ana', RED)]
    const line = await listen(blue)
    const { json } = await ask('POST', `/api/people/${MEI}/code`, { cookie: red })
    const { code } = json as { code: string }
    const device = { id: sampleId(72), name: '' }
    const joining = { code, password: 'another long one', language: 'en', device }
    expect((await ask('POST', '/api/join', { body: joining })).status).toBe(200)
    expect(await line.next()).toBe('ended')
  })
})

const foreign = () => sampleFact({ type: 'session/painNow', body: {}, device: sampleId(99) })

describe('[SERVER33] lines are counted', () => {
  test('[SERVER33] a person has so many at most, and one more once one was hung up', async () => {
    const { ask, signIn, listen } = await staffed()
    const [ana, mei] = [await signIn('Ana', BLUE), await signIn('Mei', RED)]
    const lines = []
    for (let i = 0; i < LINES_OF_PERSON; i++) lines.push(await listen(ana))
    expect(await ask('GET', '/api/live', { cookie: ana })).toMatchObject({
      status: 429,
      code: 'TOO_MANY_LINES',
    })
    lines.push(await listen(mei))
    await lines[0]?.hangUp()
    lines.push(await listen(ana))
    for (const line of lines) await line.hangUp()
  })

  const listener = (person: number, of = STUDIO): Listener & { ended: number } => {
    const one = {
      who: { studio: of, person: sampleId(person), device: BLUE, tokenHash: `${person}` },
      ended: 0,
      hear: () => undefined,
      end: () => {
        one.ended++
      },
    }
    return one
  }

  test('[SERVER33] a studio has so many at most, and another studio its own', () => {
    const listeners = makeListeners()
    for (let i = 0; i < LINES_OF_STUDIO; i++) expect(listeners.add(listener(i))).toBe(true)
    expect(listeners.add(listener(999))).toBe(false)
    expect(listeners.add(listener(0, sampleId(5)))).toBe(true)
    listeners.hush(STUDIO, sampleId(7))
    expect(listeners.add(listener(999))).toBe(true)
    expect(listeners.size()).toBe(LINES_OF_STUDIO + 1)
  })

  test('[SERVER33] a line ends once, and nothing of it is kept', () => {
    const listeners = makeListeners()
    const [one, other] = [listener(1), listener(1, sampleId(5))]
    for (const line of [one, other]) listeners.add(line)
    listeners.hush(STUDIO, sampleId(1))
    listeners.hushTablet(STUDIO, BLUE)
    listeners.hushSignIn('2')
    expect([one.ended, other.ended, listeners.size()]).toEqual([1, 0, 1])
    listeners.hushSignIn('1')
    expect([one.ended, other.ended, listeners.size()]).toEqual([1, 1, 0])
  })
})
