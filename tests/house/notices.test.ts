/** Holds the notices of licences to what a build really takes in. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { describe, expect, test } from 'vitest'
import { NOTICES, noticeOf } from '../../scripts/notices.ts'
import { ROOT } from './sources.ts'

/** A build that writes nothing: its files, and every folder of a package that a line of them came from. */
async function built(config: string) {
  const made = await build({
    configFile: join(ROOT, config),
    logLevel: 'error',
    build: { write: false },
  })
  const { output } = (Array.isArray(made) ? made[0] : made) as Rolldown.RolldownOutput
  const ids = output.flatMap((one) => (one.type === 'chunk' ? Object.keys(one.modules) : []))
  const folders = ids.flatMap((id) => id.match(/^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/) ?? [])
  const file = output.find(({ fileName }) => fileName === NOTICES)
  const text = file?.type === 'asset' ? String(file.source) : ''
  return { output, ids, folders: [...new Set(folders)], text }
}

function holds(text: string, folder: string): void {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  expect(text).toContain(`\n${name} ${version} (`)
  const license = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
  if (license) expect(text).toContain(readFileSync(join(folder, license), 'utf8').trim())
}

describe('[NOTICES1] the notices are whole', () => {
  test('the page has those of every package in it, of its builder, and of the faces', async () => {
    const { folders, ids, text, output } = await built('vite.config.ts')
    expect(folders.length).toBeGreaterThan(10)
    for (const folder of folders) holds(text, folder)
    const faces = readdirSync(join(ROOT, 'node_modules/@fontsource')).map((name) =>
      join(ROOT, 'node_modules/@fontsource', name),
    )
    expect(faces.length).toBeGreaterThan(3)
    for (const face of faces) holds(text, face)
    expect(ids.some((id) => id.startsWith('\0vite/'))).toBe(true)
    expect(text).toContain('\nvite ')
    // Data of others that a package says it is made of.
    expect(text).toContain(
      readFileSync(join(ROOT, 'node_modules/opencc-js/THIRD_PARTY_LICENSES.md'), 'utf8').trim(),
    )
    expect(text).toContain(readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim())

    // What is known of Chinese signs is large: it is not in the first load, and the worker keeps it.
    const chunks = output.filter((one) => one.type === 'chunk')
    const signs = chunks.find((one) => Object.keys(one.modules).some((id) => /pinyin-pro/.test(id)))
    const first = new Set<string>()
    const follow = (name: string) => {
      if (first.has(name)) return
      first.add(name)
      for (const one of chunks) if (one.fileName === name) one.imports.forEach(follow)
    }
    for (const one of chunks) if (one.isEntry) follow(one.fileName)
    expect(first.size).toBeGreaterThan(0)
    expect(signs && first.has(signs.fileName)).toBe(false)
    const worker = output.find(({ fileName }) => fileName === 'sw.js')
    for (const name of [signs?.fileName, NOTICES])
      expect(worker?.type === 'asset' && String(worker.source)).toContain(`"/${name}"`)
  })

  test('the map has those of every package in it', async () => {
    const { folders, text } = await built('vite.map.config.ts')
    for (const folder of folders) holds(text, folder)
    expect(text).toContain(readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim())
  })

  test('a package without the text of its licence stops the build, unless it asks for none', () => {
    expect(existsSync(join(ROOT, 'node_modules/wouter/LICENSE'))).toBe(false)
    expect(noticeOf('wouter').text).toContain('Unlicense')
    expect(() => noticeOf('nowhere')).toThrow()
  })
})
