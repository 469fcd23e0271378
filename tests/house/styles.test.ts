/** Holds the order of the style sheets: layers, one sheet for a class, a screen's own names, widths by their name. */

import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT, sources } from './sources.ts'

const APP = join(ROOT, 'src', 'app')
const BREAKPOINTS = 'ui/breakpoints.css'

/** A sheet by its path under src/app. */
type Sheet = { readonly path: string; readonly text: string; readonly lines: number }

const sheets: readonly Sheet[] = readdirSync(APP, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => {
    const text = readFileSync(join(APP, path), 'utf8')
    return { path, text, lines: text.trimEnd().split('\n').length }
  })

const code = sources('src/app').map(({ path, text }) => ({ path: path.slice(8), text }))

/** The layer a sheet has to stand in, by its folder. */
function layerOf(path: string): string {
  if (path === 'ui/theme.css') return 'theme'
  if (path.startsWith('ui/')) return 'kit'
  return path.startsWith('feet/') ? 'feet' : 'screen'
}

/** A sheet without its comments. */
const bare = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '')

/** What stands at the top of a sheet: each statement, and each block with its head alone. */
function topLevel(text: string): readonly string[] {
  const found: string[] = []
  let depth = 0
  let head = ''
  for (const letter of bare(text)) {
    if (letter === '{') {
      if (depth++ === 0) found.push(head.trim())
    } else if (letter === '}') {
      if (--depth === 0) head = ''
    } else if (depth === 0) {
      if (letter === ';') found.push(head.trim())
      head = letter === ';' ? '' : head + letter
    }
  }
  if (depth !== 0 || head.trim() !== '') found.push(`not closed: ${head.trim()}`)
  return found
}

/** The classes that a sheet's selectors name. */
function classesOf(text: string): readonly string[] {
  const selectors = [...bare(text).matchAll(/([^{};]+)\{/g)]
    .map((match) => match[1] ?? '')
    .filter((head) => !head.trim().startsWith('@'))
  const names = selectors.flatMap((head) =>
    [...head.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map((match) => match[1] ?? ''),
  )
  return [...new Set(names)]
}

/** The classes that a component gives out: every word of every text that a `className` is, or is if not told. */
function givenBy(text: string): readonly string[] {
  const values = [
    ...text.matchAll(/className ?= ?(?:["']([^"']*)["']|\{((?:[^{}]|\{[^{}]*\})*)\})/g),
  ]
  return values.flatMap(([, plain, made = '']) => {
    const texts = plain ?? [...made.matchAll(/(['"`])(.*?)\1/g)].map((match) => match[2]).join(' ')
    return texts.split(/[\s${}]+/).filter((word) => word !== '')
  })
}

const given = code.map(({ path, text }) => ({ path, classes: new Set(givenBy(text)) }))
const named = sheets.flatMap(({ path, text }) =>
  classesOf(text).map((name) => ({ name, sheet: path })),
)

describe('[R12] the style sheets are in order', () => {
  test('there are sheets, and classes that components give out', () => {
    expect(sheets.length).toBeGreaterThan(30)
    expect(named.length).toBeGreaterThan(120)
    expect(given.flatMap(({ classes }) => [...classes]).length).toBeGreaterThan(200)
  })

  test('the layers are named once, before any sheet can be', () => {
    const order = '@layer theme, kit, feet, screen;'
    const page = readFileSync(join(APP, 'index.html'), 'utf8')
    expect(page.split(order)).toHaveLength(2)
    expect(page.indexOf(order)).toBeLessThan(page.indexOf('<script'))
    expect(page).not.toMatch(/rel="stylesheet"/)
  })

  test('every rule stands in the layer of its folder', () => {
    const astray = sheets.flatMap(({ path, text }) =>
      topLevel(text)
        .filter((head) =>
          path === BREAKPOINTS
            ? !head.startsWith('@custom-media ')
            : head !== `@layer ${layerOf(path)}` && !/^@import ".*\/breakpoints\.css"$/.test(head),
        )
        .map((head) => `${path}: ${head}`),
    )
    expect(astray).toEqual([])
  })

  test('a class stands in one sheet', () => {
    const twice = named.filter(({ name, sheet }) =>
      named.some((other) => other.name === name && other.sheet !== sheet),
    )
    expect(twice).toEqual([])
  })

  test('a class of a screen is given out in its own folder, never in another', () => {
    const strayed = named
      .filter(({ sheet }) => layerOf(sheet) === 'screen')
      .flatMap(({ name, sheet }) =>
        given
          .filter(({ path, classes }) => classes.has(name) && dirname(path) !== dirname(sheet))
          .map(({ path }) => `.${name} of ${sheet} in ${path}`),
      )
    expect(strayed).toEqual([])
  })

  test('a class of a screen begins with the name of a sheet of its folder, or of the folder', () => {
    const astray = named.filter(({ name, sheet }) => {
      const folder = dirname(sheet)
      if (!folder.startsWith('screens/')) return false
      const names = sheets
        .filter(({ path }) => dirname(path) === folder)
        .map(({ path }) => basename(path, '.css'))
      return ![...names, basename(folder)].some((own) => name === own || name.startsWith(`${own}-`))
    })
    expect(astray).toEqual([])
  })

  test('no class is named that nothing gives out', () => {
    const idle = named.filter(({ name }) => !given.some(({ classes }) => classes.has(name)))
    expect(idle).toEqual([])
  })

  test('every sheet is taken by somebody', () => {
    const taken = new Set(
      code.flatMap(({ path, text }) =>
        [...text.matchAll(/^import '(.*\.css)'$/gm)].map((match) =>
          join(dirname(path), match[1] ?? ''),
        ),
      ),
    )
    const idle = sheets.map(({ path }) => path).filter((path) => path !== BREAKPOINTS)
    expect(idle.filter((path) => !taken.has(path))).toEqual([])
  })

  test('a width has a name', () => {
    const raw = sheets
      .filter(({ path }) => path !== BREAKPOINTS)
      .flatMap(({ path, text }) =>
        [...bare(text).matchAll(/@(?:media|container)[^{]*\d[^{]*/g)].map(
          (match) => `${path}: ${match[0].trim()}`,
        ),
      )
    expect(raw).toEqual([])
  })

  test('a sheet opens with a sentence and is no longer than 300 lines', () => {
    expect(sheets.filter(({ text }) => !/^\/\* [A-Z`].*\. ?.*\*\//.test(text))).toEqual([])
    expect(sheets.filter(({ lines }) => lines > 300)).toEqual([])
  })
})
