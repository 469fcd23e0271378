/** Holds the lock file whole: a clone installs from it alone, on any machine, and nobody writes it by the way. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from './sources.ts'

type Names = { readonly [name: string]: string }
type Entry = {
  readonly version?: string
  readonly integrity?: string
  readonly dependencies?: Names
  readonly devDependencies?: Names
  readonly optionalDependencies?: Names
  readonly peerDependencies?: Names
  readonly peerDependenciesMeta?: { readonly [name: string]: { readonly optional?: boolean } }
}
type Lock = { readonly packages: { readonly [path: string]: Entry } }

const read = (name: string) => readFileSync(join(ROOT, name), 'utf8')

/** What an entry cannot do without; optional ones of other platforms stand in the lock as well. */
function needs(entry: Entry): readonly string[] {
  const peers = Object.keys(entry.peerDependencies ?? {}).filter(
    (name) => !entry.peerDependenciesMeta?.[name]?.optional,
  )
  const { dependencies, devDependencies, optionalDependencies } = entry
  return [
    ...Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }),
    ...peers,
  ]
}

/** Whether Node would find a package from here: in this package's own folder or in any above it. */
function found(lock: Lock, from: string, name: string): boolean {
  const folders =
    from === ''
      ? ['']
      : [
          '',
          ...from
            .split('/node_modules/')
            .map((_, i, all) => `${all.slice(0, i + 1).join('/node_modules/')}/`),
        ]
  return folders.some((folder) => lock.packages[`${folder}node_modules/${name}`] !== undefined)
}

/** What a lock lacks, each in a line. */
function missing(lock: Lock): readonly string[] {
  return Object.entries(lock.packages).flatMap(([path, entry]) => [
    ...needs(entry)
      .filter((name) => !found(lock, path, name))
      .map((name) => `${path || 'package.json'} needs ${name}`),
    ...(path !== '' && (!entry.version || !entry.integrity) ? [`${path} has no digest`] : []),
  ])
}

describe('[HOUSE4] the lock is whole', () => {
  const lock = JSON.parse(read('package-lock.json')) as Lock
  const asked = JSON.parse(read('package.json')) as Entry

  test('it is of this package.json, which asks for exact versions', () => {
    const { dependencies, devDependencies } = lock.packages[''] ?? {}
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: asked.dependencies,
      devDependencies: asked.devDependencies,
    })
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(lock.packages[`node_modules/${name}`]?.version).toBe(version)
  })

  test('every package that any of them needs is in it, for every platform', () => {
    expect(missing(lock)).toEqual([])
    const platforms = Object.keys(lock.packages).filter((path) =>
      /(linux|darwin|win32)-/.test(path),
    )
    expect(platforms.length).toBeGreaterThan(20)
  })

  test('no script writes it: every install saves nothing', () => {
    const installs = [...read('scripts/ready.mjs').matchAll(/'(?:install|ci)',[^\]]*/g)]
      .map(([text]) => text)
      .filter((text) => !text.includes("'-y'"))
    expect(installs.length).toBeGreaterThan(1)
    expect(installs.filter((text) => !/'ci'|'--no-save'/.test(text))).toEqual([])
  })

  test('a hole would be found', () => {
    const entry = { version: '1.0.0', integrity: 'sha512-…' }
    const packages = {
      '': { dependencies: { a: '1.0.0' } },
      'node_modules/a': { ...entry, dependencies: { b: '^1.0.0' }, peerDependencies: { c: '*' } },
      'node_modules/a/node_modules/b': { ...entry, optionalDependencies: { d: '1' } },
      'node_modules/d': entry,
    }
    expect(missing({ packages })).toEqual(['node_modules/a needs c'])
    const { 'node_modules/d': _d, ...rest } = packages
    expect(missing({ packages: { ...rest, 'node_modules/c': { version: '1' } } })).toEqual([
      'node_modules/a/node_modules/b needs d',
      'node_modules/c has no digest',
    ])
  })
})
