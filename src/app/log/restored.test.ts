/** Holds a studio whose database was put back from an older copy: with one tablet left, nothing is lost. */

import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { foldClient, foldStudio, readFacts, START, uuidv7 } from '../../core/record/mod.ts'
import { startServer } from '../../server/start.ts'
import { openSqlite } from '../../store/sqlite/sqlite.ts'
import { CLIENT, freshShelf, openTablet, random, sealingKey } from './tablet.fixtures.ts'

const PASSWORD = 'warm feet all year'
const key = await sealingKey()
const folder = () => mkdtempSync(join(tmpdir(), 'footnote-restored-'))

async function started(data: string) {
  const running = await startServer(
    { data, port: 0 },
    {
      now: Date.now,
      random,
      report: (error) => console.error(error),
      page: null,
    },
  )
  if (!running.ok) throw new Error(running.code)
  return running.value
}

async function send(url: string, body: object): Promise<{ cookie: string; said: unknown }> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(await answer.text())
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { cookie, said: await answer.json() }
}

async function everything(data: string) {
  const opened = openSqlite(join(data, 'footnote.db'))
  if (!opened.ok) throw new Error(opened.code)
  const [studio = ''] = await opened.value.studios()
  const page = await opened.value.pull(studio, START, 100_000)
  const verified = await opened.value.verify(studio)
  await opened.value.close()
  return { studio, facts: page.ok ? page.facts : [], verified }
}

test('[SYNC9] an older copy of the database: the tablet that is left brings everything back', async () => {
  const data = folder()
  const copy = folder()
  const database = (of: string) => join(of, 'footnote.db')
  let server = await started(data)
  const fresh = () => uuidv7(Date.now(), random(10))
  const devices = [fresh(), fresh(), fresh()] as [string, string, string]
  const code = new URL(server.setup ?? '').searchParams.get('code')
  const founded = await send(`${server.url}/api/setup`, {
    code,
    studio: { name: 'Studio', timeZone: 'UTC' },
    owner: { name: 'Ana', language: 'en' },
    password: PASSWORD,
    device: { id: devices[0], name: 'One' },
  })
  const { studio, person } = founded.said as { studio: string; person: string }
  const signIn = (id: string) =>
    send(`${server.url}/api/sign-in`, {
      name: 'Ana',
      password: PASSWORD,
      device: { id, name: id.slice(-4) },
    })
  const tabletOf = async (device: string, cookie: string) => {
    let signedInAs = cookie
    const ask: typeof fetch = (path, init) =>
      fetch(`${server.url}${path}`, { ...init, headers: { ...init?.headers, cookie: signedInAs } })
    const tablet = await openTablet({ name: freshShelf(), key, device, ask, studio, person })
    const sit = (as: string) => {
      signedInAs = as
    }
    return { ...tablet, sit }
  }

  const first = await tabletOf(devices[0], founded.cookie)
  for (const name of ['a', 'b']) await first.rename(name).kept
  expect(await first.exchange()).toBe('done')
  await server.close()
  cpSync(database(data), database(copy))

  server = await started(data)
  // A tablet that is enrolled after the copy was made: the studio itself told that.
  const second = await tabletOf(devices[1], (await signIn(devices[1])).cookie)
  for (const name of ['c', 'd', 'e']) await first.rename(name).kept
  expect(await first.exchange()).toBe('done')
  expect(await second.exchange()).toBe('done')
  await second.rename('f').kept
  expect(await second.exchange()).toBe('done')
  await server.close()
  const before = await everything(data)

  cpSync(database(copy), database(data))
  server = await started(data)
  // The studio tells something new before anybody brings the old back.
  await signIn(devices[2])
  second.sit((await signIn(devices[1])).cookie)
  expect(await second.exchange()).toBe('done')
  expect(second.log.standing()).toMatchObject({ unsent: 0, refused: [] })
  await server.close()

  const after = await everything(data)
  expect(after.verified.ok).toBe(true)
  const ids = after.facts.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(expect.arrayContaining(before.facts.map(({ id }) => id)))
  const client = foldClient(readFacts(after.facts).told.filter((fact) => fact.stream === CLIENT))
  expect(client.name).toBe('f')
  const { devices: enrolled } = foldStudio(readFacts(after.facts).told)
  expect(enrolled.map(({ id }) => id).sort()).toEqual([...devices].sort())
}, 60_000)
