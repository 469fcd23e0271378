/** Writes the notices of licences beside a build: of all that was bundled in it, and of the faces that cards are printed in. [NOTICES1] */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LicenseInfo, licensePlugin } from 'rolldown-license-plugin'
import type { Plugin } from 'vite'

const ROOT = join(import.meta.dirname, '..')

/** The name of the file in each build. */
export const NOTICES = 'licenses.txt'

/** What packages call the texts that have to go along with their code. */
const TEXTS =
  /^(?:(?:un)?licen[cs]es?|copying|notice|third[-_]party[-_ ]?(?:licen[cs]es?|notices?))(?:[.-].*)?$/i

/** One package and the texts that came with it. */
export type Notice = {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly text: string
}

function textsIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isFile() && TEXTS.test(one.name))
    .map((one) => readFileSync(join(folder, one.name), 'utf8').trim())
}

/** Licences that ask for no text to go along. */
const ASKS_NOTHING = /^(?:Unlicense|0BSD|CC0-1\.0)$/

/** What a package says of its licence. @throws where it came without the text it has to be handed on with */
export function noticeOf(name: string): Notice {
  const folder = join(ROOT, 'node_modules', name)
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as LicenseInfo
  const { version, license } = about
  const texts = textsIn(folder)
  if (texts.length === 0 && !ASKS_NOTHING.test(license))
    throw new Error(`${name} came without the text of its licence`)
  return { name, version, license, text: texts.join('\n\n') || `Its package says: ${license}.` }
}

/** A builder's own licence; what the builder itself is made of does not go along. */
function ofBuilder(name: string): Notice {
  const notice = noticeOf(name)
  const [own = ''] = notice.text.split(/\n#+ Licen[cs]es of bundled|\n+The licenses of externally/)
  return { ...notice, text: own.trim() }
}

/** The packages of faces that printing reads; parts of them are in every card. */
export function faces(): readonly Notice[] {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly dependencies: { readonly [name: string]: string }
  }
  return Object.keys(dependencies)
    .filter((name) => name.startsWith('@fontsource/'))
    .map((name) => noticeOf(name))
}

const line = '-'.repeat(72)

/** The notices as one text: our own licence first, then each package under its name. */
export function written(notices: readonly Notice[]): string {
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim()
  const parts = notices
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(
      ({ name, version, license, text }) =>
        `${line}\n${name} ${version} (${license})\n${line}\n\n${text}`,
    )
  const index = notices.map(({ name }) => name).toSorted()
  return [
    `Footnote is published under the Apache License 2.0, which stands first.${
      index.length === 0
        ? ''
        : ` What follows was made by others and goes along with it:\n${index.join(', ')}.`
    }`,
    own,
    ...parts,
    '',
  ].join('\n\n')
}

/** Code that the builder itself puts into a page comes from these. */
const BUILDER: readonly (readonly [mark: RegExp, name: string])[] = [
  [/^\0vite\//, 'vite'],
  [/^\0rolldown\//, 'rolldown'],
]

/**
 * The plugin of a build.
 *
 * @param also what goes along with the build and is not bundled in it
 */
export function notices(also: () => readonly Notice[] = () => []): Plugin[] {
  let built: string[] = []
  const { name, generateBundle } = licensePlugin({
    done(bundled, context) {
      const all = [
        ...bundled.map(({ name, version, license, licenseText }) => {
          const notice = noticeOf(name)
          // Another version of it may lie deeper down.
          return notice.version === version ? notice : { name, version, license, text: licenseText }
        }),
        ...built.map(ofBuilder),
        ...also(),
      ]
      context.emitFile({ type: 'asset', fileName: NOTICES, source: written(all) })
    },
  })
  return [
    {
      name: 'footnote-builder',
      apply: 'build',
      generateBundle(_options, bundle) {
        const ids = Object.values(bundle).flatMap((one) =>
          one.type === 'chunk' ? Object.keys(one.modules) : [],
        )
        built = BUILDER.flatMap(([mark, name]) => (ids.some((id) => mark.test(id)) ? [name] : []))
      },
    },
    { name, apply: 'build', ...(generateBundle && { generateBundle }) },
  ]
}
