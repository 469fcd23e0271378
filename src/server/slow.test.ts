/** Holds that nobody keeps a place at the server by sending slowly, and that every answer tells its start and its clock. */

import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { sampleFact, sampleId } from '../core/record/sample.fixtures.ts'
import { serverLimits, TIME_LIMITS } from './http/slow.ts'
import { NOON, studio } from './studio.fixtures.ts'

test('[SERVER39] a head or a body that does not come in is ended', async () => {
  const limits = serverLimits(1 / 500)
  const server = createServer(limits, (request, answer) => {
    request.on('error', () => undefined).resume()
    request.on('end', () => answer.end('read'))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const at = server.address()
  const port = typeof at === 'object' && at ? at.port : 0
  for (const begun of [
    'POST /api/push HTTP/1.1\r\nhost: x\r\n',
    'POST /api/push HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{',
  ]) {
    const socket = connect(port, '127.0.0.1')
    let said = ''
    socket.on('data', (part) => {
      said += part
    })
    socket.on('error', () => undefined)
    socket.write(begun)
    await once(socket, 'close')
    expect(said).not.toContain('read')
  }
  server.closeAllConnections()
  server.close()
})

test('[SERVER39] the limits leave a phone time for the largest push', () => {
  const { headersTimeout, requestTimeout, connectionsCheckingInterval } = TIME_LIMITS
  expect(headersTimeout).toBeLessThanOrEqual(20_000)
  expect(requestTimeout).toBeGreaterThanOrEqual(120_000)
  expect(requestTimeout).toBeLessThanOrEqual(300_000)
  expect(connectionsCheckingInterval).toBeLessThan(headersTimeout)
})

test('[SERVER40] every answer tells the start of its server and the clock of the studio', async () => {
  const one = studio({ device: sampleId(0xaaa) })
  const other = studio({ device: sampleId(0xbbb) })
  for (const path of ['/api/state', '/api/pull', '/api/nothing']) {
    const { headers } = await one.ask('GET', path)
    expect(headers.get('footnote-clock')).toBe(`${NOON}`)
    const elsewhere = await other.ask('GET', path)
    expect(headers.get('footnote-server')).not.toBe(elsewhere.headers.get('footnote-server'))
  }
})

test('[R37] a fact about the wrong person is refused, and taken back with the receipt it was once given', async () => {
  const { ask, enter, store } = studio()
  const cookie = await enter('owner')
  const note = sampleFact({ type: 'client/changed', body: { field: 'note', value: 'x' } })
  const wrong = { ...note, subject: sampleId(9) }
  const push = async (facts: readonly object[], receipts = {}) => {
    const { json } = await ask('POST', '/api/push', { cookie, body: { facts, receipts } })
    return (json as { results: { kept: boolean; code?: string; path?: string }[] }).results
  }
  expect(await push([wrong, note])).toMatchObject([
    { kept: false, code: 'SUBJECT_WRONG', path: 'subject' },
    { kept: true },
  ])
  // A record of before the rule: it is handed out, and comes back after the record was put back.
  const older = { ...wrong, id: sampleId(77), n: 2 }
  await store.append(note.studio, [older], NOON)
  const { json } = await ask('GET', '/api/pull', { cookie })
  const { facts, receipts } = json as { facts: { id: string }[]; receipts: string[] }
  const receipt = receipts[facts.findIndex(({ id }) => id === older.id)]
  const after = studio()
  const again = await after.ask('POST', '/api/push', {
    cookie: await after.enter('owner'),
    body: { facts: [older], receipts: { [older.id]: receipt } },
  })
  expect(again.json).toMatchObject({ results: [{ kept: true }] })
})
