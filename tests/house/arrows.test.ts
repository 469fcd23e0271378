/** Reads every import and holds the walls between the rooms. ARCHITECTURE.md */

import { describe, expect, test } from 'vitest'
import { circles } from './circles.ts'
import { ROOMS } from './rooms.ts'
import { importsIn, isTest, sources } from './sources.ts'
import { faults, type Rows } from './walls.ts'

/** A test may bring rooms together that must not know each other: a tablet's log and a server, say. */
const all = sources('src').filter((source) => !isTest(source.path))
const imports = all.flatMap(importsIn)

describe('[R10] imports between rooms follow the arrows', () => {
  test('no wrong arrow, no wrong package, no way past a door, no circle', () => {
    expect(
      faults(
        all.map(({ path }) => path),
        imports,
        ROOMS,
      ),
    ).toEqual([])
    expect(imports.length).toBeGreaterThan(1000)
  })

  test('every row is of a room that is there', () => {
    const gone = Object.keys(ROOMS).filter(
      (room) => !all.some(({ path }) => `${path}/`.startsWith(`src/${room}/`)),
    )
    expect(gone.filter((room) => room !== 'core/feet/charts')).toEqual([])
  })

  test('the rows themselves go round in no circle', () => {
    const arrows = Object.entries(ROOMS).flatMap(([room, { may }]) =>
      Object.keys(ROOMS)
        .filter((other) => may.some((m) => (m.endsWith('/') ? other.startsWith(m) : other === m)))
        .map((other) => [room, other] as const),
    )
    expect(circles(arrows)).toEqual([])
  })

  test('core reads no clock and no chance', () => {
    const wrong: string[] = []
    for (const source of all.filter((s) => s.path.startsWith('src/core/'))) {
      const code = source.text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')
      const impure =
        /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|fetch\(|setTimeout|process\.|document\.|localStorage|crypto\.)/
      const hit = code.match(impure)
      if (hit) wrong.push(`${source.path} uses ${hit[0]}`)
    }
    expect(wrong).toEqual([])
  })

  test('only one file imports node:sqlite', () => {
    const importers = imports.filter(({ to }) => to === 'node:sqlite').map(({ from }) => from)
    expect(importers).toEqual(['src/store/sqlite/sqlite.ts'])
  })
})

/** A small invented house, sound as it stands. */
const SMALL: Rows = {
  'core/feet': {
    may: ['core/feet/'],
    packages: ['zod'],
    door: 'mod.ts',
    open: { 'types.ts': 'lists and types alone, nothing else' },
  },
  'core/feet/types.ts': { may: [] },
  'core/feet/plane': { may: ['core/feet/types.ts'] },
  'core/feet/foot': { may: ['core/feet/plane'] },
  map: { may: ['core/feet', 'core/feet/'], past: { 'core/feet': 'it ships as one small file' } },
  store: { may: ['core/feet'] },
  'store/sqlite': { may: ['store'], packages: ['node:sqlite'] },
  'app/ui': { may: [], packages: ['react'] },
  'app/screens/today': { may: ['app/ui', 'core/feet', 'core/feet/'], packages: ['react'] },
  'app/screens/client': { may: ['app/ui', 'core/feet'] },
  'app/app': { may: ['app/'] },
}
const SOUND = [
  'core/feet/mod.ts > core/feet/foot/skin.ts',
  'core/feet/foot/skin.ts > core/feet/plane/cut.ts',
  'core/feet/plane/cut.ts > core/feet/types.ts',
  'core/feet/read.ts > zod',
  'map/element.ts > core/feet/plane/cut.ts',
  'store/port.ts > core/feet/mod.ts',
  'store/sqlite/sqlite.ts > node:sqlite',
  'store/sqlite/sqlite.ts > store/port.ts',
  'app/screens/today/Today.tsx > react',
  'app/screens/today/Today.tsx > core/feet/types.ts',
  'app/screens/today/Today.tsx > type core/feet/foot/skin.ts',
  'app/screens/client/Page.tsx > app/ui/Button.tsx',
  'app/screens/client/Page.tsx > core/feet/mod.ts',
  'app/app/App.tsx > app/screens/today/Today.tsx',
]

/** Faults of the small house with these arrows more, each told as `from > to` or `from > type to`. */
function sown(arrows: readonly string[], rows: Rows = SMALL): readonly string[] {
  const path = (bare: string) => (/\.tsx?$/.test(bare) ? `src/${bare}` : bare)
  const told = [...SOUND, ...arrows].map((arrow) => {
    const [, from = '', type, to = ''] = arrow.match(/^(\S+) > (type )?(\S+)$/) ?? []
    return { from: path(from), to: path(to), typeOnly: type !== undefined }
  })
  const files = told.flatMap(({ from, to }) => [from, to]).filter((one) => one.startsWith('src/'))
  return faults([...new Set(files)], told, rows)
}

describe('[R10] every wall would be missed', () => {
  test('the small house is sound', () => {
    expect(sown([])).toEqual([])
  })

  test.each([
    [
      'a circle of two files',
      ['store/a.ts > store/b.ts', 'store/b.ts > store/a.ts'],
      'circle of files',
    ],
    [
      'a circle of types alone',
      ['map/a.ts > type map/b.ts', 'map/b.ts > map/c.ts', 'map/c.ts > type map/a.ts'],
      'circle of files',
    ],
    [
      'a circle of folders that no file goes round',
      ['app/ui/deep/a.ts > app/ui/b.ts', 'app/ui/c.ts > app/ui/deep/d.ts'],
      'circle of folders',
    ],
    [
      'a screen that imports another',
      ['app/screens/today/Today.tsx > app/screens/client/Page.tsx'],
      'may not import',
    ],
    [
      'a screen that imports what stands on top',
      ['app/screens/client/Page.tsx > app/app/App.tsx'],
      'may not import',
    ],
    [
      'an inner room that imports one above it',
      ['core/feet/plane/cut.ts > core/feet/foot/skin.ts'],
      'may not import',
    ],
    [
      'a type taken against the arrow',
      ['core/feet/read.ts > type store/port.ts'],
      'may not import',
    ],
    ['core that imports Node', ['core/feet/read.ts > node:fs'], 'not a package'],
    ['a package where another room has it', ['store/port.ts > node:sqlite'], 'not a package'],
    ['a package of part of a name', ['app/ui/Button.tsx > react-dom/client'], 'not a package'],
    [
      'an inner room with the package of its outer one',
      ['core/feet/plane/cut.ts > zod'],
      'not a package',
    ],
    [
      'a deep import past a door',
      ['app/screens/today/Today.tsx > core/feet/foot/skin.ts'],
      'past the door',
    ],
    [
      'a file that comes in by its own door',
      ['core/feet/read.ts > core/feet/mod.ts'],
      'its own door',
    ],
    ['a file of no room', ['bridge/chair.ts > core/feet/mod.ts'], 'no row'],
  ] as const)('%s', (_, arrows, fault) => {
    const found = sown(arrows)
    expect(found.join('\n')).toContain(fault)
  })

  test('a hole in a wall needs its reason', () => {
    const rows = { ...SMALL, map: { may: SMALL.map?.may ?? [], past: { 'core/feet': 'fast' } } }
    expect(sown([], rows)).toEqual(['map: why may core/feet be entered past the door?'])
    const open = { ...SMALL['core/feet']?.open, 'read.ts': 'that one reader of old days' }
    const wider = { ...SMALL, 'core/feet': { ...SMALL['core/feet'], may: ['core/feet/'], open } }
    expect(sown([], wider)).toContain('core/feet: nobody enters read.ts past the door')
  })
})
