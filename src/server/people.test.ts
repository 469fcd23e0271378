/** Holds who comes into a studio and who leaves it: invited once, changed, let go at once. */

import { describe, expect, test } from 'vitest'
import { foldStudio, readFacts } from '../core/record/mod.ts'
import { sampleFact, sampleId } from '../core/record/sample.fixtures.ts'
import { note } from '../store/store.contract.ts'
import { recover } from '../studio/recover.ts'
import { type Answer, type Asking, OTHER_STUDIO, studio } from './studio.fixtures.ts'

const PASSWORD = 'quite long enough'
const tablet = (n: number) => ({ id: sampleId(n), name: `Tablet ${n}` })
const cookieOf = ({ headers }: Answer) =>
  /footnote=([^;]+)/.exec(headers.get('set-cookie') ?? '')?.[1] ?? ''

type Invited = { readonly person: string; readonly code: string; readonly expiresAt: number }

/** A studio with its owner signed in, and ways to ask for what the owner asks. */
async function founded() {
  const all = studio({ code: 'ABCD' })
  const { ask, store } = all
  const setUp = await ask('POST', '/api/setup', {
    body: {
      code: 'ABCD',
      studio: { name: 'Quiet Feet', timeZone: 'UTC' },
      owner: { name: 'Ana', language: 'en' },
      password: PASSWORD,
      device: tablet(3),
    },
  })
  const owner = setUp.json as { studio: string; person: string }
  const cookie = cookieOf(setUp)
  const post = (path: string, body: object = {}, asking: Asking = { cookie }) =>
    ask('POST', path, { ...asking, body })
  const invite = async (name: string, role = 'practitioner') =>
    (await post('/api/people', { name, role })).json as Invited
  const join = (code: string, device = 4) =>
    ask('POST', '/api/join', {
      body: { code, password: PASSWORD, language: 'zh-Hans', device: tablet(device) },
    })
  const signIn = (name: string, device = 5) =>
    ask('POST', '/api/sign-in', { body: { name, password: PASSWORD, device: tablet(device) } })
  const people = async () => {
    const { told } = readFacts(await store.stream(owner.studio, owner.studio))
    return foldStudio(told).people.map((one) => [one.name, one.role, one.standing])
  }
  return { ...all, owner, cookie, post, invite, join, signIn, people }
}

describe('[SERVER17] a colleague comes in by a one-time code and a password of their own', () => {
  test('[SERVER17] invited, told who they are, joined and signed in on this tablet', async () => {
    const { ask, store, owner, invite, join, people, signIn } = await founded()
    const { person, code } = await invite(' Mei 美 ', 'reception')
    expect(code).toMatch(/^(\w{4}-){2}\w{4}$/)
    expect(await people()).toEqual([
      ['Ana', 'owner', 'joined'],
      ['Mei 美', 'reception', 'invited'],
    ])
    expect((await signIn('Mei 美')).code).toBe('SIGN_IN_WRONG')
    const typed = { body: { code: code.toLowerCase().replaceAll('-', ' ') } }
    expect((await ask('POST', '/api/invitation', typed)).json).toEqual({
      name: 'Mei 美',
      role: 'reception',
      studioName: 'Quiet Feet',
    })
    const joined = await join(code)
    expect(joined.json).toEqual({ studio: owner.studio, person })
    expect((await ask('GET', '/api/state', { cookie: cookieOf(joined) })).json).toMatchObject({
      signedIn: { person, name: 'Mei 美', role: 'reception', device: tablet(4).id },
    })
    expect((await people())[1]).toEqual(['Mei 美', 'reception', 'joined'])
    expect((await signIn('Mei 美')).status).toBe(200)
    expect(await store.verify(owner.studio)).toMatchObject({ ok: true })
    expect(JSON.stringify(await store.last(owner.studio, 50))).not.toContain(code)
  })

  test('[SERVER17] a code is good once, for a day, and a new one ends the one before', async () => {
    const { ask, invite, join, post, later } = await founded()
    const first = await invite('Mei')
    const second = (await post(`/api/people/${first.person}/code`)).json as Invited
    expect(second.code).not.toBe(first.code)
    const ended = { status: 404, code: 'INVITATION_UNKNOWN' }
    expect(await join(first.code)).toMatchObject(ended)
    const both = await Promise.all([join(second.code), join(second.code)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404])
    expect(await join(second.code)).toMatchObject(ended)
    const third = await invite('Bo')
    later(24 * 60 * 60_000)
    expect((await ask('POST', '/api/invitation', { body: { code: third.code } })).status).toBe(200)
    later(1)
    expect(await join(third.code)).toMatchObject(ended)
  })

  test('[SERVER17] a new code gives who forgot theirs a new password, and ends every other sign-in', async () => {
    const { ask, invite, join, post, store, owner } = await founded()
    const { person, code } = await invite('Mei')
    const before = cookieOf(await join(code))
    const { facts } = await store.verify(owner.studio)
    const again = (await post(`/api/people/${person}/code`)).json as Invited
    const after = cookieOf(await join(again.code))
    expect((await ask('GET', '/api/pull', { cookie: before })).code).toBe('NOT_SIGNED_IN')
    expect((await ask('GET', '/api/pull', { cookie: after })).status).toBe(200)
    expect((await store.verify(owner.studio)).facts).toBe(facts)
  })

  test('[SERVER17] no two people have one name, whatever its case or width', async () => {
    const { invite, post } = await founded()
    await invite('Mei')
    for (const name of ['mei', ' MEI ', 'Ｍｅｉ', 'ana', 'Me\u200bi', 'M\u00adei'])
      expect(await post('/api/people', { name, role: 'practitioner' })).toMatchObject({
        status: 409,
        code: 'NAME_TAKEN',
      })
    for (const body of [{ name: ' ', role: 'owner' }, { name: 'Bo', role: 'king' }, {}])
      expect((await post('/api/people', body)).code).toBe('INPUT_INVALID')
  })

  test('[SERVER17] guessing a code is slowed down, and a right one still opens', async () => {
    const { invite, join } = await founded()
    const { code } = await invite('Mei')
    for (let i = 0; i < 10; i++)
      expect((await join(`AAAA-AAAA-AAA${i}`)).code).toBe('INVITATION_UNKNOWN')
    expect((await join('AAAA-AAAA-AAAA')).code).toBe('TOO_MANY_TRIES')
    expect((await join(code)).status).toBe(200)
  })
})

describe('[SERVER18] a role counts at once, and who is let go is out at once', () => {
  test('[SERVER18] a changed role is the next request’s role', async () => {
    const { ask, invite, join, post, people } = await founded()
    const { person, code } = await invite('Mei')
    const cookie = cookieOf(await join(code))
    const role = (to: string) => post(`/api/people/${person}/role`, { role: to })
    expect((await post('/api/people', { name: 'x', role: 'owner' }, { cookie })).code).toBe(
      'NOT_ALLOWED',
    )
    expect((await role('owner')).status).toBe(200)
    expect((await post('/api/people', { name: 'Bo', role: 'owner' }, { cookie })).status).toBe(200)
    await role('reception')
    await role('reception')
    expect((await people()).slice(0, 2)).toEqual([
      ['Ana', 'owner', 'joined'],
      ['Mei', 'reception', 'joined'],
    ])
    expect((await ask('GET', `/api/card/${sampleId(1)}?lang=en`, { cookie })).code).toBe(
      'NOT_ALLOWED',
    )
  })

  test('[SERVER18] let go: every sign-in ends, the password opens nothing, news stops, the facts stay', async () => {
    const all = await founded()
    const { ask, request, invite, join, post, store, owner, signIn, people } = all
    const { person, code } = await invite('Mei')
    const cookie = cookieOf(await join(code))
    const second = cookieOf(await signIn('Mei', 7))
    const fact = note(1, { studio: owner.studio, device: tablet(4).id, actor: person })
    await ask('POST', '/api/push', { cookie, body: { facts: [fact] } })
    const live = await request('GET', '/api/live', { cookie })
    const reader = live.body?.getReader()
    const heard = async () => new TextDecoder().decode((await reader?.read())?.value)
    expect(await heard()).toContain('alive')
    expect((await post(`/api/people/${person}/leave`)).status).toBe(200)
    for (const one of [cookie, second])
      expect((await ask('GET', '/api/pull', { cookie: one })).code).toBe('PERSON_LEFT')
    expect((await signIn('Mei')).code).toBe('PERSON_LEFT')
    expect((await reader?.read())?.done).toBe(true)
    expect((await people())[1]).toEqual(['Mei', 'practitioner', 'left'])
    expect(await store.stream(owner.studio, fact.stream)).toHaveLength(1)
    expect((await post(`/api/people/${person}/code`)).code).toBe('PERSON_UNKNOWN')
    expect((await post(`/api/people/${person}/leave`)).code).toBe('PERSON_UNKNOWN')
    expect((await invite('Mei')).code).toMatch(/-/)
  })

  test('[SERVER18] an invitation ends with the person', async () => {
    const { invite, join, post } = await founded()
    const { person, code } = await invite('Mei')
    await post(`/api/people/${person}/leave`)
    expect((await join(code)).code).toBe('INVITATION_UNKNOWN')
  })

  test('[SERVER18] the studio keeps an owner, whoever asks and however it is told', async () => {
    const { ask, post, owner, cookie, invite, join } = await founded()
    const last = { status: 409, code: 'LAST_OWNER' }
    expect(await post(`/api/people/${owner.person}/leave`)).toMatchObject(last)
    expect(await post(`/api/people/${owner.person}/role`, { role: 'reception' })).toMatchObject(
      last,
    )
    const left = sampleFact({
      type: 'person/left',
      body: { person: owner.person },
      studio: owner.studio,
      stream: owner.studio,
      device: tablet(3).id,
      n: 1,
      lamport: 99,
    })
    await ask('POST', '/api/push', { cookie, body: { facts: [left] } })
    expect((await ask('GET', '/api/pull', { cookie })).status).toBe(200)
    const { code } = await invite('Mei', 'owner')
    await join(code)
  })

  test('[SERVER18] a leaving that a tablet told counts as well', async () => {
    const { ask, owner, cookie, invite, join } = await founded()
    const { person, code } = await invite('Mei')
    const theirs = cookieOf(await join(code))
    const left = sampleFact({
      type: 'person/left',
      body: { person },
      studio: owner.studio,
      stream: owner.studio,
      device: tablet(3).id,
      n: 1,
      lamport: 99,
    })
    await ask('POST', '/api/push', { cookie, body: { facts: [left] } })
    expect((await ask('GET', '/api/pull', { cookie: theirs })).code).toBe('PERSON_LEFT')
  })

  test('[SERVER18] [R34] of two owners who ask at the same moment, one stays', async () => {
    for (const path of ['leave', 'role'] as const) {
      const { owner, invite, join, post, people } = await founded()
      const { person, code } = await invite('Mei', 'owner')
      const theirs = cookieOf(await join(code))
      const body = path === 'role' ? { role: 'reception' } : {}
      const both = await Promise.all([
        post(`/api/people/${person}/${path}`, body),
        post(`/api/people/${owner.person}/${path}`, body, { cookie: theirs }),
      ])
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
      const staying = (await people()).filter(([, role, is]) => role === 'owner' && is === 'joined')
      expect(staying).toHaveLength(1)
    }
  })

  test('[SERVER18] [R34] who was pushed out by an older telling comes back with the password of before', async () => {
    const { ask, owner, cookie, invite, join, signIn } = await founded()
    const { person, code } = await invite('Mei', 'owner')
    await join(code)
    const fact = (
      type: 'person/left' | 'person/roleChanged',
      who: string,
      n: number,
      lamport: number,
    ) =>
      sampleFact({
        ...{ studio: owner.studio, stream: owner.studio, device: tablet(3).id, n, lamport },
        ...{ id: sampleId(900 + n), type },
        body: type === 'person/left' ? { person: who } : { person: who, role: 'reception' },
      } as Parameters<typeof sampleFact>[0])
    const push = (one: object) => ask('POST', '/api/push', { cookie, body: { facts: [one] } })
    await push(fact('person/left', owner.person, 1, 90))
    expect((await signIn('Ana')).code).toBe('PERSON_LEFT')
    // Of before that leaving, and brought by a tablet that still may: Mei stepped back.
    const demoted = fact('person/roleChanged', person, 2, 80)
    const mei = cookieOf(await signIn('Mei', 4))
    const own = { ...demoted, device: tablet(4).id }
    await ask('POST', '/api/push', { cookie: mei, body: { facts: [own] } })
    expect((await signIn('Ana')).status).toBe(200)
    expect(
      (await ask('POST', '/api/people', { cookie: mei, body: { name: 'x', role: 'owner' } })).code,
    ).toBe('NOT_ALLOWED')
  })

  test('[SERVER34] whoever was let go as the server stopped is out when it is back', async () => {
    const { ask, owner, store, cookie, invite, join } = await founded()
    const { person, code } = await invite('Mei')
    const theirs = cookieOf(await join(code))
    const left = sampleFact({
      ...{ type: 'person/left' as const, body: { person }, device: tablet(3).id, lamport: 99 },
      ...{ studio: owner.studio, stream: owner.studio },
    })
    // Kept, and then the server was gone before it could follow.
    await store.append(owner.studio, [left], 0)
    expect((await ask('GET', '/api/pull', { cookie: theirs })).status).toBe(200)
    const again = studio({ store, device: sampleId(0xbee) })
    expect((await again.ask('GET', '/api/pull', { cookie: theirs })).code).toBe('PERSON_LEFT')
    expect((await again.ask('GET', '/api/pull', { cookie })).status).toBe(200)
  })

  test('[SERVER17] a code given before a restart is good after it', async () => {
    const { store, invite } = await founded()
    const { code } = await invite('Mei')
    const again = studio({ store, device: sampleId(0xbee) })
    const asking = { body: { code } }
    expect((await again.ask('POST', '/api/invitation', asking)).json).toMatchObject({ name: 'Mei' })
    const joining = { code, password: PASSWORD, language: 'en', device: tablet(4) }
    expect((await again.ask('POST', '/api/join', { body: joining })).status).toBe(200)
    expect((await again.ask('POST', '/api/join', { body: joining })).code).toBe(
      'INVITATION_UNKNOWN',
    )
  })

  test('[SERVER35] the only owner comes back with a code of the machine, and is in nowhere else', async () => {
    const { ask, store, setting, owner, cookie, join, signIn } = await founded()
    const made = await recover({ store, now: setting.now, random: setting.random })
    if (!made.ok) throw new Error(made.code)
    const other = (password: string) =>
      ask('POST', '/api/join', {
        body: { code: made.value.code, password, language: 'en', device: tablet(6) },
      })
    expect((await other('too short')).code).toBe('INPUT_INVALID')
    const both = await Promise.all([other('another long one'), other('a third long one')])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404])
    expect((await ask('GET', '/api/pull', { cookie })).code).toBe('NOT_SIGNED_IN')
    expect((await signIn('Ana')).code).toBe('SIGN_IN_WRONG')
    expect((await join(made.value.code)).code).toBe('INVITATION_UNKNOWN')
    const back = cookieOf(both.find(({ status }) => status === 200) ?? both[0])
    expect((await ask('GET', '/api/state', { cookie: back })).json).toMatchObject({
      signedIn: { person: owner.person, role: 'owner' },
    })
  })

  test('[SERVER18] people of another studio are nobody', async () => {
    const { enter, invite, post } = await founded()
    const { person } = await invite('Mei')
    const cookie = await enter('owner', { studio: OTHER_STUDIO })
    for (const what of ['code', 'leave', 'role'])
      expect(
        await post(`/api/people/${person}/${what}`, what === 'role' ? { role: 'owner' } : {}, {
          cookie,
        }),
      ).toMatchObject({ status: 404, code: 'PERSON_UNKNOWN' })
  })
})
