/** Reads the project's own source, so that tests can hold its house rules. */

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

export const ROOT = join(import.meta.dirname, '..', '..')

export type Source = { readonly path: string; readonly text: string }

function walk(folder: string, found: string[]): string[] {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && entry.name !== '.out') walk(path, found)
    } else if (/\.(ts|tsx|mjs)$/.test(entry.name)) found.push(path)
  }
  return found
}

/** Every TypeScript source under the folders, with paths relative to the project. */
export function sources(...folders: readonly string[]): readonly Source[] {
  return folders.flatMap((folder) =>
    walk(join(ROOT, folder), []).map((path) => ({
      path: relative(ROOT, path),
      text: readFileSync(path, 'utf8'),
    })),
  )
}

export const isTest = (path: string): boolean => /\.(test|fixtures|contract)\.tsx?$/.test(path)

/** One import: of a package by its name, of an own file by its path relative to the project. */
export type Import = {
  readonly from: string
  readonly to: string
  /** Only types are taken, so nothing of it is there when the program runs. */
  readonly typeOnly: boolean
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(type\s)?[^'"\n]*?(?:\n[^'"]*?)?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g

/** What a file imports, with how. */
export function importsIn(source: Source): readonly Import[] {
  return [...source.text.matchAll(IMPORT)].map((match) => {
    const name = match[2] ?? match[3] ?? match[4] ?? ''
    return {
      from: source.path,
      to: name.startsWith('.') ? join(dirname(source.path), name) : name,
      typeOnly: match[1] !== undefined,
    }
  })
}

/** What a file imports: packages by name, own files as paths relative to the project. */
export function importsOf(source: Source): readonly string[] {
  return importsIn(source).map(({ to }) => to)
}
