/** What is wrong with imports between rooms: a pure function over rows, files and imports. ARCHITECTURE.md */

import { dirname } from 'node:path/posix'
import { circles } from './circles.ts'
import type { Import } from './sources.ts'

/** What is known of one room, inner room, or file that stands by itself. Paths are relative to src. */
export type Row = {
  /** The rooms it may import besides itself; a name with a slash at its end means all rooms in it. */
  readonly may: readonly string[]
  /** The packages it may import, and parts of Node by their full name. */
  readonly packages?: readonly string[]
  /** Its code is entered only through this file, from outside the row. */
  readonly door?: string
  /** Files that may be entered past the door, and why. */
  readonly open?: { readonly [file: string]: string }
  /** It may enter these rooms past their doors, and why. */
  readonly past?: { readonly [room: string]: string }
}

export type Rows = { readonly [room: string]: Row }

const within = (path: string, room: string) => path === room || path.startsWith(`${room}/`)

/** The row with the longest name that a path lies in. */
export function rowOf(path: string, rows: Rows): string | undefined {
  const bare = path.replace(/^src\//, '')
  return Object.keys(rows)
    .filter((room) => within(bare, room))
    .sort((a, b) => b.length - a.length)[0]
}

/** `react-dom/client` is of `react-dom`, `@hono/node-server/conninfo` of `@hono/node-server`; node:… is itself. */
export function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
}

const isOwn = (to: string) => to.startsWith('src/')

function wrongArrow({ from, to }: Import, rows: Rows): string | undefined {
  const [a, b] = [rowOf(from, rows), rowOf(to, rows)]
  if (a === undefined || b === undefined || a === b) return
  const fine = rows[a]?.may.some((room) => (room.endsWith('/') ? b.startsWith(room) : b === room))
  return fine ? undefined : `${from} → ${to}: ${a} may not import ${b}`
}

function wrongPackage({ from, to }: Import, rows: Rows): string | undefined {
  const row = rowOf(from, rows)
  if (row === undefined || rows[row]?.packages?.includes(packageOf(to))) return
  return `${from} → ${to}: not a package of ${row}`
}

/** Types may go as deep as they like, since nothing of them is left when the program runs; a style is no code. */
function pastDoor({ from, to, typeOnly }: Import, rows: Rows): string | undefined {
  if (typeOnly || to.endsWith('.css')) return
  const [mine, target] = [from, to].map((path) => path.replace(/^src\//, '')) as [string, string]
  for (const [room, row] of Object.entries(rows)) {
    if (row.door === undefined || within(mine, room) || !within(target, room)) continue
    const inRoom = target.slice(room.length + 1)
    const open = Object.keys(row.open ?? {}).some((file) => within(inRoom, file))
    const past = Object.entries(rows).some(
      ([from, { past }]) => within(mine, from) && past?.[room] !== undefined,
    )
    if (inRoom !== row.door && !open && !past) return `${from} → ${to}: past the door of ${room}`
  }
}

/** From inside, the door of one's own room would bring the whole room along. */
function throughOwnDoor({ from, to }: Import, rows: Rows): string | undefined {
  for (const [room, { door }] of Object.entries(rows))
    if (door !== undefined && to === `src/${room}/${door}` && within(from, `src/${room}`))
      return `${from} → ${to}: comes in by its own door`
}

/** A door stands above its room and a file with a row of its own below it, so each is a place by itself. */
function standsAlone(path: string, rows: Rows): boolean {
  return (
    rowOf(path, rows) === path.replace(/^src\//, '') ||
    Object.entries(rows).some(([room, { door }]) => path === `src/${room}/${door}`)
  )
}

function circular(imports: readonly Import[], rows: Rows): readonly string[] {
  const own = imports.filter(({ to }) => isOwn(to) && /\.tsx?$/.test(to))
  const kinds: readonly (readonly [kind: string, of: (path: string) => string])[] = [
    ['files', (path) => path],
    ['folders', (path) => (standsAlone(path, rows) ? path : dirname(path))],
    ['rooms', (path) => (standsAlone(path, rows) ? path : (rowOf(path, rows) ?? path))],
  ]
  return kinds.flatMap(([kind, of]) =>
    circles(own.map(({ from, to }) => [of(from), of(to)])).map(
      (all) => `a circle of ${kind}: ${all.join(', ')}`,
    ),
  )
}

/** A row without a reason is a hole in a wall. */
function unexplained(rows: Rows): readonly string[] {
  return Object.entries(rows).flatMap(([room, { open, past }]) =>
    Object.entries({ ...open, ...past })
      .filter(([, why]) => why.trim().split(/\s+/).length < 4)
      .map(([what]) => `${room}: why may ${what} be entered past the door?`),
  )
}

/** A file that nobody enters past the door any more needs no hole for it. */
function needless(imports: readonly Import[], rows: Rows): readonly string[] {
  return Object.entries(rows).flatMap(([room, { open }]) =>
    Object.keys(open ?? {})
      .filter(
        (file) =>
          !imports.some(
            ({ from, to, typeOnly }) =>
              !typeOnly && within(to, `src/${room}/${file}`) && !within(from, `src/${room}`),
          ),
      )
      .map((file) => `${room}: nobody enters ${file} past the door`),
  )
}

/** Everything that is wrong, each in a sentence that names the file. */
export function faults(
  files: readonly string[],
  imports: readonly Import[],
  rows: Rows,
): readonly string[] {
  const each = (check: (one: Import, rows: Rows) => string | undefined) => (one: Import) =>
    check(one, rows) ?? []
  const own = imports.filter(({ to }) => isOwn(to))
  return [
    ...files.filter((path) => rowOf(path, rows) === undefined).map((path) => `${path}: no row`),
    ...own.flatMap(each(wrongArrow)),
    ...imports.filter(({ to }) => !isOwn(to)).flatMap(each(wrongPackage)),
    ...own.flatMap(each(pastDoor)),
    ...own.flatMap(each(throughOwnDoor)),
    ...circular(imports, rows),
    ...unexplained(rows),
    ...needless(imports, rows),
  ]
}
