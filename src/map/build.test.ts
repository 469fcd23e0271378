/** Builds `<foot-map>` as other pages get it, and holds its size and what must not be in it. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from '../../tests/house/sources.ts'
import { chart } from '../core/feet/chart/charts.ts'

/** Issue of the map: one file under 60 kB, as it goes over the wire. */
const MOST = 60_000

const folder = mkdtempSync(join(tmpdir(), 'footnote-map-'))
let code = ''

beforeAll(async () => {
  const configFile = join(ROOT, 'vite.map.config.ts')
  await build({ configFile, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
  code = readFileSync(join(folder, 'foot-map.js'), 'utf8')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('[MAP13] the map is one file under 60 kB gzipped', () => {
  const code = readdirSync(folder).filter((file) => /\.[cm]?js$/.test(file))
  expect(code).toEqual(['foot-map.js'])
  expect(gzipSync(readFileSync(join(folder, 'foot-map.js'))).length).toBeLessThan(MOST)
})

test('[MAP13] it needs no other module, and neither zod nor React came along', () => {
  expect(code).not.toMatch(/^\s*import\b|\bimport\(/m)
  expect(code).not.toMatch(/ZodError|invalid_type|useState|jsx/)
})

test('[MAP13] it reads without a page, and has the whole chart inside', async () => {
  const built = (await import(join(folder, 'foot-map.js')).catch((error: unknown) => error)) as {
    readonly chart?: typeof chart
  }
  expect(built.chart?.('rwo-shur')?.zones).toHaveLength(62)
  expect(built.chart?.('rwo-shur')).toEqual(chart('rwo-shur'))
})

test('[MAP21] [MAP22] types, manifest, README and notices go along, and its package.json leads to them', () => {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const about = JSON.parse(read('package.json'))
  expect(read(about.exports['.'].types)).toContain('class FootMap')
  expect(JSON.parse(read(about.customElements)).schemaVersion).toBe('1.0.0')
  expect(readdirSync(folder)).toContain(about.exports['.'].default.slice(2))
  expect(read('README.md')).toContain('<foot-map')
  expect(read('licenses.txt')).toContain('Apache License')
})
