/** Holds the types, the manifest and the README of `<foot-map>` to its source, both ways. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ROOT, sources } from '../../tests/house/sources.ts'
import { FootList, FootMap, MARK_PATHS } from './mod.ts'

const read = (path: string) => readFileSync(join(ROOT, 'src/map', path), 'utf8')
const source = sources('src/map').filter(({ path }) => !/\.test\.ts$|shipped/.test(path))
const allOf = (pattern: RegExp, text = source.map((one) => one.text).join('\n')) =>
  [...new Set([...text.matchAll(pattern)].map((found) => found[1] as string))].toSorted()

type Named = { readonly name: string; readonly kind?: string }
type Declared = {
  readonly tagName?: string
  readonly name: string
  readonly attributes: readonly Named[]
  readonly members: readonly (Named & { readonly readonly?: boolean })[]
  readonly events: readonly Named[]
  readonly slots: readonly Named[]
  readonly cssParts: readonly Named[]
  readonly cssProperties: readonly Named[]
}
const manifest = JSON.parse(read('shipped/custom-elements.json')) as {
  readonly modules: readonly {
    readonly declarations: readonly Declared[]
    readonly exports: readonly Named[]
  }[]
}
const [module] = manifest.modules
const declared = (tag: string) =>
  module?.declarations.find(({ tagName }) => tagName === tag) as Declared
const names = (all: readonly Named[]) => all.map(({ name }) => name).toSorted()
const [map, list] = [declared('foot-map'), declared('foot-list')]

/** What of a class is for its own house, and for the browser that calls it. */
const INNER =
  /^(?:constructor|connectedCallback|disconnectedCallback|attributeChangedCallback|zonesAt|nameOf|emit|turnOver|tell)$/

/** Public members of a class: set from outside, read only, called. */
function membersOf(made: typeof FootMap | typeof FootList) {
  const all = Object.entries(Object.getOwnPropertyDescriptors(made.prototype)).filter(
    ([name]) => !INNER.test(name),
  )
  const those = (keep: (one: PropertyDescriptor) => boolean) =>
    all.flatMap(([name, one]) => (keep(one) ? [name] : [])).toSorted()
  return {
    set: those((one) => one.set !== undefined),
    readOnly: those((one) => one.get !== undefined && one.set === undefined),
    called: those((one) => typeof one.value === 'function'),
  }
}

describe('[MAP22] the manifest tells what there is, all of it and nothing more', () => {
  test.each([
    ['foot-map', FootMap],
    ['foot-list', FootList],
  ] as const)('members of <%s>', (tag, made) => {
    const { members } = declared(tag)
    const fields = members.filter(({ kind }) => kind === 'field')
    expect({
      set: names(fields.filter((one) => !one.readonly)),
      readOnly: names(fields.filter((one) => one.readonly)),
      called: names(members.filter(({ kind }) => kind === 'method')),
    }).toEqual(membersOf(made))
  })
  test('attributes', () => {
    const themed = (path: string) => (/\[theme=/.test(read(path)) ? ['theme'] : [])
    expect(names(map.attributes)).toEqual(
      [...FootMap.observedAttributes, ...themed('paint/style.ts')].toSorted(),
    )
    expect(names(list.attributes)).toEqual(
      [...FootList.observedAttributes, ...themed('list.ts')].toSorted(),
    )
  })
  test('events', () => {
    expect(names(map.events)).toEqual(allOf(/^ {2}'(footmap-[a-z]+)':/gm, read('types.ts')))
    expect(names(map.events)).toEqual(allOf(/emit\('(footmap-[a-z]+)'/g))
    expect(names(list.events)).toEqual(allOf(/'(footlist-[a-z]+)'/g))
  })
  test('parts, with those of every state', () => {
    const states = Object.keys(MARK_PATHS)
    const plain = allOf(/part: '([a-z -]+)'/g).flatMap((one) => one.split(' '))
    const zones = ['planned', 'current', 'lit'].map((state) => `zone-${state}`)
    const marked = ['mark', 'ghost'].flatMap((one) => [
      one,
      ...states.map((state) => `${one}-${state}`),
    ])
    expect(names(map.cssParts)).toEqual(
      [...new Set([...plain, 'zone', ...zones, ...marked])].toSorted(),
    )
    // Parts that are made of a state stand where this test looks for them, and nowhere else.
    expect(allOf(/part: ([`[].*)/g)).toHaveLength(3)
  })
  test('custom properties', () => {
    expect(names(map.cssProperties)).toEqual(
      allOf(/(--fm-[a-z-]+)/g).filter((one) => one !== '--fm-'),
    )
  })
  test('no slots', () => {
    expect(source.filter(({ text }) => /<slot|'slot'/.test(text))).toEqual([])
    expect([...map.slots, ...list.slots]).toEqual([])
  })
  test('what the file exports', () => {
    const own = allOf(/^export (?:function|\{) ?(\w+)/gm, read('foot-map.ts'))
    const functions = module?.exports.filter(({ kind }) => kind === 'js') ?? []
    expect(names(functions)).toEqual(own)
  })
  test('the README names every one of them', () => {
    const text = read('README.md')
    const all = [map, list].flatMap((one) => [
      ...one.attributes,
      ...one.members,
      ...one.events,
      ...one.cssParts,
      ...one.cssProperties,
    ])
    expect(names(all).filter((name) => !text.includes(`\`${name}`))).toEqual([])
    // And no event or property that is not there.
    expect(allOf(/`(foot(?:map|list)-[a-z]+)`/g, text)).toEqual(
      names([...map.events, ...list.events]),
    )
    expect(allOf(/`(--fm-[a-z-]+)`/g, text)).toEqual(names(map.cssProperties))
  })
  test('package.json leads to it', () => {
    const { customElements } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(join(ROOT, customElements)).toBe(join(ROOT, 'src/map/shipped/custom-elements.json'))
  })
})

describe('[MAP21] the types say what the source says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-types-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** What the compiler says to a program that uses the map, one line each. */
  function compiled(program: string): readonly string[] {
    writeFileSync(join(folder, 'foot-map.d.ts'), read('shipped/foot-map.d.ts'))
    writeFileSync(join(folder, 'foot-map.js'), '')
    writeFileSync(join(folder, 'program.ts'), program)
    const compilerOptions = {
      strict: true,
      noEmit: true,
      exactOptionalPropertyTypes: true,
      target: 'es2024',
      lib: ['es2024', 'dom', 'dom.iterable'],
      types: [],
      module: 'esnext',
      moduleResolution: 'bundler',
      allowImportingTsExtensions: true,
      typeRoots: [join(ROOT, 'node_modules/@types')],
    }
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['program.ts'] }),
    )
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    try {
      execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8', stdio: 'pipe' })
      return []
    } catch (error) {
      return (error as { stdout: string }).stdout.trim().split('\n')
    }
  }

  test('each type is as wide as its own, both ways', () => {
    const src = (path: string) => JSON.stringify(join(ROOT, 'src', path))
    const own = [
      'Mark',
      'MarkState',
      'FootZone',
      'DrawnRing',
      'Avoided',
      'Pointed',
      'TouchStart',
      'TouchValue',
      'Asked',
      'Refused',
      'FootMapEvents',
    ]
    const feet = ['Side', 'View', 'Point', 'Ring', 'Place', 'Bilingual', 'Zone', 'Chart', 'Area']
    const set = membersOf(FootMap)
      .set.map((name) => JSON.stringify(name))
      .join(' | ')
    const called = membersOf(FootMap)
      .called.map((name) => JSON.stringify(name))
      .join(' | ')
    const program = `
import type * as Shipped from './foot-map.js'
import type * as Own from ${src('map/types.ts')}
import type * as Feet from ${src('core/feet/types.ts')}
import type { FootMap } from ${src('map/element.ts')}
import type { FootList } from ${src('map/list.ts')}
import type { FootShapes } from ${src('core/feet/warp/shape.ts')}
import type { Heat } from ${src('core/feet/heat/heat.ts')}
import type * as File from ${src('map/foot-map.ts')}
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : 'narrower than shipped') : 'wider than shipped'
${own.map((name) => `export const own${name}: Same<Own.${name}, Shipped.${name}> = true`).join('\n')}
${feet.map((name) => `export const feet${name}: Same<Feet.${name}, Shipped.${name}> = true`).join('\n')}
export const shapes: Same<FootShapes, Shipped.FootShapes> = true
export const heat: Same<Heat, Shipped.Heat> = true
export const set: Same<Pick<FootMap, ${set}>, Pick<Shipped.FootMap, ${set}>> = true
export const called: Same<Pick<FootMap, ${called}>, Pick<Shipped.FootMap, ${called}>> = true
export const scene: FootMap['scene'] extends Shipped.Scene ? true : false = true
export const list: null extends FootList['map'] ? true : false = true
export const chart: Same<typeof File.chart, typeof Shipped.chart> = true
export const heatOf: Same<typeof File.heatOf, typeof Shipped.heatOf> = true
export const readChart: typeof File.readChart extends typeof Shipped.readChart ? true : false = true
`
    expect(compiled(program)).toEqual([])
    // The comparison can fail.
    expect(
      compiled(program.replace('Same<Heat, Shipped.Heat>', 'Same<Heat, Shipped.Lens>')),
    ).not.toEqual([])
  })

  test('a page that uses the map is helped by them', () => {
    const uses = `
import { chart, heatOf, readChart } from './foot-map.js'
const map = document.querySelector('foot-map')!
map.chart = chart('rwo-shur')
map.view = 'dorsal'
map.heat = heatOf([{ foot: 'left', view: 'plantar', u: 0.5, v: 0 }])
map.addEventListener('footmap-touchend', ({ detail }) => detail.value.toFixed())
map.addEventListener('footmap-error', ({ detail }) => detail.said.trim())
map.addEventListener('click', (event) => event.preventDefault())
document.createElement('foot-list').map = map
const read = readChart({})
if (read.ok) map.chart = read.value
else read.code.trim()
`
    expect(compiled(uses)).toEqual([])
    expect(compiled(`${uses}map.view = 'sole'`).join()).toMatch(/sole/)
  })
})
