/** Holds that a released chart never changes: a correction is a new version in a new folder. docs/contract.md 1 */

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { namesAt } from '../atlas/names-at.ts'
import { readChart } from '../chart/chart-read.ts'
import { chart, charts } from '../chart/charts.ts'

/** SHA-256 over the names and bytes of each released folder. */
const RELEASED: { readonly [folder: string]: string } = {
  'acupoints/1.0.0': '4f40b36c642f01c30b06e785cedd5d302fc1963875dcdc986e28b9779a75764b',
  'rwo-shur/1.0.0': 'd9983b3829c15fe8b55ac07f2d625dcd673041075e21cc604a5f561ec89c7b7d',
  'western/1.0.0': '5e991484cc53a19b0307eff9e761ee9b7ccfbb7174b0f3d19a8565ac77f97688',
}

/** SHA-256 over the chart as it is drawn, but for pinyin. */
const DRAWN: { readonly [folder: string]: string } = {
  'acupoints/1.0.0': '41dbe0e84bfc16fc6e03c0afc3c048d377537ee5238cf32d7057a9ccea8698d7',
  // The same as when its data were still code, before 1.0.0 was first given to anyone.
  'rwo-shur/1.0.0': '695203d510dbf1d9dada0b39d831208616bd2bb63c584667706e0db300a805ca',
  'western/1.0.0': '820ff27cb34d31c004c01561caabdace906035a7b44482aae33c07341fcda002',
}

const ROOT = join(import.meta.dirname, '../../../..')

/** The list of charts that `npm run charts` would write for a folder. */
const listOf = (folder: string) =>
  execFileSync(process.execPath, [join(ROOT, 'scripts/charts.mjs'), '--print', folder], {
    encoding: 'utf8',
  })

const words = (code: string) => code.replace(/\s+/g, ' ')

test('every released chart has its digests here', () => {
  const folders = charts().map(({ id, version }) => `${id}/${version}`)
  expect(Object.keys(RELEASED).sort()).toEqual([...folders].sort())
  expect(Object.keys(DRAWN).sort()).toEqual([...folders].sort())
})

test.each(Object.entries(RELEASED))('[FEET9] %s is as it was released', (folder, released) => {
  const whole = join(import.meta.dirname, folder)
  const digest = createHash('sha256')
  for (const name of readdirSync(whole).sort())
    digest.update(`${name}\n`).update(readFileSync(join(whole, name)))
  expect(digest.digest('hex')).toBe(released)
})

test.each(Object.entries(DRAWN))('[CHARTS3] %s is drawn as it was released', (folder, drawn) => {
  const [id = '', version] = folder.split('/')
  const text = JSON.stringify(chart(id, version), (key, value) =>
    key === 'pinyin' ? undefined : value,
  )
  expect(createHash('sha256').update(text).digest('hex')).toBe(drawn)
})

test('[CHARTS1] the list of released charts is what the folders say', () => {
  const written = readFileSync(join(import.meta.dirname, '../chart/released.ts'), 'utf8')
  expect(words(written)).toBe(words(listOf(import.meta.dirname)))
})

test('[CHARTS1] a chart made as CONTRIBUTING.md says is listed, read and found on the foot', () => {
  const guide = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')
  const written = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? ''
  const { id, version } = JSON.parse(written)
  const folder = mkdtempSync(join(tmpdir(), 'footnote-charts-'))
  try {
    mkdirSync(join(folder, id, version), { recursive: true })
    writeFileSync(join(folder, id, version, 'chart.json'), written)
    expect(listOf(folder)).toContain(`./charts/${id}/${version}/chart.json`)
    const read = readChart(
      JSON.parse(readFileSync(join(folder, id, version, 'chart.json'), 'utf8')),
    )
    if (!read.ok) throw new Error(`${read.code} ${read.path}: ${read.message}`)
    const [heel] = namesAt({ foot: 'right', view: 'plantar', u: 0.15, v: 0 }, [read.value])
    expect(heel?.zones.map((zone) => zone.names.en)).toEqual(['Pelvis'])
    expect(heel?.zones[0]?.confidence).toBe('partly')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
