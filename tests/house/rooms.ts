/** The rooms, their inner rooms and doors, and what each may import. ARCHITECTURE.md draws it for people. */

import type { Row, Rows } from './walls.ts'

const DOOR = 'mod.ts'

/** The inner rooms of feet, from the plane up to the atlas; a chart knows what an area is made of, not where it lies. */
const FEET: Rows = {
  'core/feet': {
    may: ['core/feet/', 'core/words'],
    door: DOOR,
    open: {
      'types.ts': 'lists and types alone, which stand below the whole room',
      'chart/draft.ts': 'an own chart in the making, in the hands of the one screen that makes it',
    },
  },
  'core/feet/types.ts': { may: ['core/words'] },
  'core/feet/plane': { may: ['core/feet/types.ts'], packages: ['robust-predicates'] },
  'core/feet/foot': { may: ['core/feet/plane', 'core/feet/types.ts', 'core/words'] },
  'core/feet/frames': { may: ['core/feet/foot', 'core/feet/plane', 'core/feet/types.ts'] },
  'core/feet/charts': { may: [] },
  'core/feet/chart': {
    may: [
      'core/feet/charts',
      'core/feet/frames',
      'core/feet/foot',
      'core/feet/plane',
      'core/feet/types.ts',
      'core/words',
    ],
  },
  'core/feet/areas': {
    may: [
      'core/feet/chart',
      'core/feet/frames',
      'core/feet/foot',
      'core/feet/plane',
      'core/feet/types.ts',
    ],
  },
  'core/feet/atlas': {
    may: [
      'core/feet/areas',
      'core/feet/chart',
      'core/feet/foot',
      'core/feet/plane',
      'core/feet/types.ts',
      'core/words',
    ],
    packages: ['zod'],
  },
  'core/feet/warp': {
    may: [
      'core/feet/areas',
      'core/feet/frames',
      'core/feet/foot',
      'core/feet/plane',
      'core/feet/types.ts',
    ],
  },
  'core/feet/heat': { may: ['core/feet/foot', 'core/feet/types.ts'] },
}

const below = (...rooms: readonly string[]) =>
  rooms.flatMap((room) => [`core/${room}`, `core/${room}/`])

const UNDER_RECORD = [...below('words', 'feet')]
const UNDER_CARE = [...UNDER_RECORD, ...below('record')]
const UNDER_SESSION = [...UNDER_CARE, ...below('care')]

const RECORD: Rows = {
  'core/record': {
    may: [...UNDER_RECORD, 'core/record/'],
    packages: ['zod'],
    door: DOOR,
    open: {
      'terms.ts': 'lists alone: the words the record is told in, which stand below it',
    },
  },
  'core/record/terms.ts': { may: [] },
  'core/record/utf8.ts': { may: [] },
  'core/record/envelope.ts': { may: ['core/record/utf8.ts'], packages: ['zod'] },
  'core/record/families': {
    may: [...UNDER_RECORD, 'core/record/terms.ts', 'core/record/envelope.ts'],
    packages: ['zod'],
  },
}

/** What is asked stands below what is made of the answers. */
const CARE: Rows = {
  'core/care': {
    may: [...UNDER_CARE, 'core/care/'],
    packages: ['zod'],
    door: DOOR,
    open: {
      sitting: 'each card of a sitting is one screen’s, and comes with that screen',
    },
  },
  'core/care/types.ts': { may: UNDER_CARE },
  'core/care/rules': { may: [...UNDER_CARE, 'core/care/types.ts'] },
  'core/care/claims': { may: [...UNDER_CARE, 'core/care/types.ts'] },
  'core/care/sitting': { may: [...UNDER_CARE, 'core/care/rules', 'core/care/types.ts'] },
  'core/care/screening': {
    may: [...UNDER_CARE, 'core/care/rules', 'core/care/sitting', 'core/care/types.ts'],
    packages: ['zod'],
  },
  'core/care/reading': {
    may: [
      ...UNDER_CARE,
      'core/care/rules',
      'core/care/screening',
      'core/care/sitting',
      'core/care/types.ts',
    ],
  },
}

const SESSION: Rows = {
  'core/session': {
    may: [...UNDER_SESSION, 'core/session/plan', 'core/session/types.ts'],
    packages: ['zod'],
    door: DOOR,
    open: { work: 'the hands of the session screen, which nobody else has and it alone brings' },
  },
  'core/session/types.ts': { may: UNDER_SESSION },
  'core/session/plan': { may: [...UNDER_SESSION, 'core/session/types.ts'], packages: ['zod'] },
  'core/session/work': {
    may: [...UNDER_SESSION, 'core/session', 'core/session/plan', 'core/session/types.ts'],
  },
}

const ABOVE_SESSION = [...UNDER_SESSION, ...below('session')]

const CORE: Rows = {
  ...FEET,
  ...RECORD,
  ...CARE,
  ...SESSION,
  'core/sync': { may: UNDER_CARE, packages: ['zod'] },
  'core/sync/wire': {
    may: [...ABOVE_SESSION, 'core/sync', 'core/share'],
    packages: ['zod'],
    door: DOOR,
  },
  'core/desk': {
    may: ABOVE_SESSION,
    door: DOOR,
  },
  'core/progress': { may: ABOVE_SESSION, door: DOOR },
  'core/share': { may: ABOVE_SESSION, door: DOOR },
}

const node = (...parts: readonly string[]) => parts.map((part) => `node:${part}`)

const MACHINE: Rows = {
  disk: { may: [], packages: node('fs', 'path') },
  store: { may: ['core/'], packages: node('crypto') },
  'store/sqlite': {
    may: ['core/', 'store', 'disk'],
    packages: node('sqlite', 'fs', 'path', 'url'),
  },
  print: {
    may: ['core/'],
    packages: [
      'pdfkit',
      'fontkit',
      'linebreak',
      'bidi-js',
      '@fontsource',
      ...node('fs', 'module', 'path', 'zlib'),
    ],
    door: DOOR,
    past: { 'core/feet': 'the card is drawn with the pieces that the map draws with' },
  },
  studio: { may: ['core/', 'store', 'print', 'disk'], packages: node('crypto', 'fs', 'path') },
  demo: { may: ['core/', 'studio'], packages: node('crypto') },
  'server/http': {
    may: ['core/', 'store', 'studio'],
    packages: ['hono', '@hono/node-server', 'zod', ...node('fs', 'path')],
  },
  'server/house': { may: ['core/', 'studio', 'server/http'], packages: ['zod', ...node('crypto')] },
  'server/routes': {
    may: ['core/', 'store', 'print', 'studio', 'server/http', 'server/house'],
    packages: ['hono', 'zod', ...node('crypto')],
  },
  server: {
    may: ['core/', 'store', 'store/', 'print', 'studio', 'demo', 'disk', 'server/'],
    packages: ['hono', '@hono/node-server', ...node('fs', 'path', 'http', 'util', 'crypto')],
  },
  cli: {
    may: ['core/', 'store', 'store/', 'print', 'studio', 'demo', 'disk', 'server'],
    packages: ['zod', ...node('crypto', 'fs', 'path', 'util')],
  },
}

const FEET_AND_WORDS = below('feet', 'words')

const MAP: Rows = {
  map: {
    may: [...FEET_AND_WORDS, 'map/'],
    door: DOOR,
    past: { 'core/feet': 'it ships as one small file, so it takes the pieces it draws with' },
  },
  'map/types.ts': { may: FEET_AND_WORDS },
  'map/stage': { may: [...FEET_AND_WORDS, 'map/types.ts'] },
  'map/paint': { may: [...FEET_AND_WORDS, 'map/stage', 'map/types.ts'] },
  'map/input': { may: [...FEET_AND_WORDS, 'map/paint', 'map/stage', 'map/types.ts'] },
}

const REACT = ['react', 'react-aria-components']
const KIT = ['core/', 'app/ui']
const THE_MAP = ['map', 'map/types.ts']

/** No screen is in another's list: what two of them need lies below both. */
const screen = (more: Partial<Row> = {}): Row => ({
  may: [
    ...KIT,
    ...THE_MAP,
    'app/api',
    'app/log',
    'app/chinese',
    'app/feet',
    'app/gate',
    'app/visits',
  ],
  packages: [...REACT, 'wouter'],
  ...more,
})

const APP: Rows = {
  'app/ui': { may: ['core/'], packages: REACT, door: DOOR },
  'app/api': { may: KIT, packages: ['react', 'zod'] },
  'app/log': { may: [...KIT, 'app/api'], packages: ['react', 'idb', 'zod'] },
  'app/feet': { may: [...KIT, ...THE_MAP], packages: ['react'] },
  'app/chinese': { may: ['core/'], packages: ['react', 'pinyin-pro', 'opencc-js'] },
  'app/gate': { may: [...KIT, 'app/api', 'app/log'], packages: ['react'] },
  'app/visits': { may: [...KIT, 'app/log'], packages: [...REACT, 'wouter'] },
  'app/entry': { may: [...KIT, 'app/api', 'app/gate'], packages: [...REACT, 'wouter'] },
  'app/screens/charts': screen(),
  'app/screens/client': screen(),
  'app/screens/history': screen(),
  'app/screens/screening': screen({
    door: 'mod.tsx',
    open: {
      'handed-over.ts': 'what a tablet was handed over for, which the frame asks before any screen',
    },
    packages: [...REACT, 'wouter', 'uqr', 'zod'],
  }),
  'app/screens/session': screen({ door: 'mod.tsx' }),
  'app/screens/settings': screen({ packages: [...REACT, 'wouter', 'uqr'] }),
  'app/screens/today': screen(),
  'app/app': { may: ['core/', ...THE_MAP, 'app/'], packages: [...REACT, 'wouter'] },
  app: { may: ['core/', ...THE_MAP, 'app/'], packages: [...REACT, 'react-dom', 'wouter'] },
}

/** What every room above words may stand on: the one shape of a failure, and the one way to work things out once. */
const FLOOR = ['core/outcome.ts', 'core/memo.ts', 'core/codes.ts']

/** Rooms that stand on the floor; those that may all of core may it as well. */
function onTheFloor(rows: Rows): Rows {
  return Object.fromEntries(
    Object.entries(rows).map(([room, row]) => [room, { ...row, may: [...row.may, ...FLOOR] }]),
  )
}

export const ROOMS: Rows = {
  'core/words': { may: [] },
  'core/codes.ts': { may: [] },
  'core/outcome.ts': { may: ['core/codes.ts'], packages: ['zod'] },
  'core/memo.ts': { may: [] },
  ...onTheFloor({ ...CORE, ...MACHINE, ...MAP, ...APP }),
}
