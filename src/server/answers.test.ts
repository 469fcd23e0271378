/** Holds what the server hands out besides facts: cards, the page, and strict headers on all of it. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { STUDIO } from '../core/record/sample.fixtures.ts'
import { SIGNED, visitFacts } from './kept-visit.fixtures.ts'
import { DOCUMENTED, studio } from './studio.fixtures.ts'

const root = mkdtempSync(join(tmpdir(), 'footnote-page-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const page = join(root, 'client')
mkdirSync(join(page, 'assets'), { recursive: true })
writeFileSync(join(page, 'index.html'), '<!doctype html><title>Footnote</title>')
writeFileSync(join(page, 'assets', 'a.js'), 'export {}')
const LARGE = 'export const feet = 2\n'.repeat(500)
writeFileSync(join(page, 'assets', 'large.js'), LARGE)
writeFileSync(join(root, 'secret.txt'), 'secret')
mkdirSync(join(page, 'folder.d'))

describe('[SERVER13] the card', () => {
  test('[SERVER13] of a kept visit comes as data and as one PDF, in both languages', async () => {
    const { ask, request, enter, store } = studio()
    await store.append(STUDIO, visitFacts, 1)
    const cookie = await enter('practitioner')
    const at = `/api/card/${SIGNED}`
    const english = await ask('GET', `${at}?lang=en&format=json`, { cookie })
    const chinese = await ask('GET', `${at}?lang=zh-Hans&format=json`, { cookie })
    expect(english.json).not.toEqual(chinese.json)
    expect(chinese.text).toMatch(/\p{Script=Han}/u)
    const pdf = await request('GET', `${at}?lang=zh-Hans`, { cookie })
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    const bytes = Buffer.from(await pdf.arrayBuffer()).toString('latin1')
    expect(bytes.startsWith('%PDF-')).toBe(true)
    expect(bytes.match(/\/Type \/Page\b/g)?.length).toBe(1)
  })
})

describe('[SERVER28] the page on a thin line', () => {
  test('[SERVER28] it is packed for who can unpack it, the record never is', async () => {
    const { ask, request, enter } = studio({ page })
    const cookie = await enter('owner')
    const packed = { 'accept-encoding': 'gzip' }
    const code = await request('GET', '/assets/large.js', { headers: packed })
    expect(code.headers.get('content-encoding')).toBe('gzip')
    const bytes = Buffer.from(await code.arrayBuffer())
    expect(bytes.length).toBeLessThan(LARGE.length / 10)
    expect(gunzipSync(bytes).toString()).toBe(LARGE)
    const plain = await request('GET', '/assets/large.js', {})
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(await plain.text()).toBe(LARGE)
    const facts = await ask('GET', '/api/pull', { cookie, headers: packed })
    expect(facts.headers.get('content-encoding')).toBeNull()
  })
})

describe('[SERVER10] headers', () => {
  test('[SERVER10] the page runs its own scripts only, and nobody frames it', async () => {
    const { ask } = studio({ page })
    for (const path of ['/', '/session/1', '/assets/a.js']) {
      const { status, headers } = await ask('GET', path)
      expect([path, status]).toEqual([path, 200])
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'self'")
      expect(policy).toMatch(/script-src 'self'(;|$)/)
      expect(policy).toContain("frame-ancestors 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    }
    expect((await ask('GET', '/')).headers.get('cache-control')).toBe('no-cache')
    expect((await ask('GET', '/assets/a.js')).headers.get('cache-control')).toContain('immutable')
  })

  test('[SERVER10] answers about people are never stored on the way, refusals neither', async () => {
    const { ask, enter } = studio()
    const cookie = await enter('owner')
    for (const [path, who] of [
      ['/api/state', undefined],
      ['/api/pull', undefined],
      ['/api/pull', cookie],
      ['/api/nothing', cookie],
      ['/api/card/x?lang=en', cookie],
    ] as const) {
      const { headers } = await ask('GET', path, { cookie: who })
      expect([path, headers.get('cache-control')]).toEqual([path, 'no-store'])
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  test('[SERVER10] no path leads out of the page, and none breaks it', async () => {
    const { ask, reported } = studio({ page })
    for (const path of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/assets/..%2f..%2fsecret.txt',
      '/..%5csecret.txt',
      '/%E0%A4%A.js',
      '/%00.js',
      '/folder.d',
      '/nothing.js',
      `/${'a'.repeat(5000)}.js`,
    ]) {
      const { status, text } = await ask('GET', path)
      expect([path, text.includes('secret')]).toEqual([path, false])
      expect([200, 404]).toContain(status)
    }
    expect(reported).toEqual([])
  })

  test('[SERVER9] what nobody foresaw is SERVER_BROKEN, logged, and tells nothing of itself', async () => {
    const { store } = studio()
    const { ask, reported } = studio({
      store: { ...store, founded: () => Promise.reject(new Error('disk on fire')) },
    })
    const answer = await ask('GET', '/api/state')
    expect(answer).toMatchObject({ status: 500, code: 'SERVER_BROKEN' })
    expect(answer.text).not.toContain('fire')
    expect(DOCUMENTED).toContain('SERVER_BROKEN')
    expect(String(reported)).toContain('disk on fire')
  })
})
