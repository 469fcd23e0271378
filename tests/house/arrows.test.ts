/** Reads every import and holds the arrows between the rooms. ARCHITECTURE.md */

import { describe, expect, test } from 'vitest'
import { importsOf, isTest, sources } from './sources.ts'

/** For each room, the rooms it may import besides itself. */
const ARROWS: { readonly [room: string]: readonly string[] } = {
  'core/words': [],
  'core/feet': ['core/words', 'core/outcome', 'core/memo'],
  'core/record': ['core/words', 'core/feet', 'core/outcome', 'core/memo'],
  'core/care': ['core/words', 'core/feet', 'core/record', 'core/outcome', 'core/memo'],
  'core/session': [
    'core/words',
    'core/feet',
    'core/care',
    'core/record',
    'core/outcome',
    'core/memo',
  ],
  'core/sync': ['core/record', 'core/share', 'core/outcome', 'core/codes', 'core/memo'],
  'core/share': [
    'core/words',
    'core/feet',
    'core/care',
    'core/record',
    'core/session',
    'core/outcome',
    'core/memo',
  ],
  'core/desk': [
    'core/feet',
    'core/words',
    'core/record',
    'core/session',
    'core/outcome',
    'core/memo',
  ],
  'core/progress': ['core/feet', 'core/session', 'core/memo'],
  'core/outcome': ['core/codes'],
  'core/codes': [],
  'core/memo': [],
  store: ['core/'],
  print: ['core/'],
  studio: ['core/', 'store', 'print'],
  demo: ['core/', 'studio'],
  server: ['core/', 'store', 'print', 'studio', 'demo'],
  map: ['core/feet', 'core/words', 'core/memo'],
  app: ['core/', 'map'],
  cli: ['core/', 'store', 'print', 'studio', 'server', 'demo'],
}

function roomOf(path: string): string {
  const inside = path.replace(/^src\//, '')
  const parts = inside.replace(/\.tsx?$/, '').split('/')
  return parts[0] === 'core' ? `core/${parts[1]}` : (parts[0] ?? '')
}

/** A test may bring rooms together that must not know each other: a tablet's log and a server, say. */
const all = sources('src').filter((source) => !isTest(source.path))

describe('[R10] arrows between rooms point inward', () => {
  test('every room is known', () => {
    for (const source of all) expect(Object.keys(ARROWS)).toContain(roomOf(source.path))
  })

  test('no file imports a room it may not', () => {
    const wrong: string[] = []
    for (const source of all) {
      const room = roomOf(source.path)
      const allowed = ARROWS[room] ?? []
      for (const target of importsOf(source)) {
        if (!target.startsWith('src/')) continue
        const to = roomOf(target)
        const fine =
          to === room || allowed.some((a) => (a.endsWith('/') ? to.startsWith(a) : to === a))
        if (!fine) wrong.push(`${source.path} → ${target}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('core is pure: zod is its only package, and it reads no clock and no chance', () => {
    const wrong: string[] = []
    for (const source of all.filter((s) => s.path.startsWith('src/core/'))) {
      for (const name of importsOf(source))
        if (!name.startsWith('src/') && name !== 'zod') wrong.push(`${source.path} imports ${name}`)
      const code = source.text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')
      const impure =
        /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|fetch\(|setTimeout|process\.|document\.|localStorage|crypto\.)/
      const hit = code.match(impure)
      if (hit) wrong.push(`${source.path} uses ${hit[0]}`)
    }
    expect(wrong).toEqual([])
  })

  test('only one file imports node:sqlite', () => {
    const importers = all.filter((s) => importsOf(s).includes('node:sqlite')).map((s) => s.path)
    expect(importers).toEqual(['src/store/sqlite/sqlite.ts'])
  })
})
