/**
 * Writes the list of released charts from the folders that are there, so that a chart needs no code.
 *
 * `npm run charts` writes `src/core/feet/chart/released.ts`; `node scripts/charts.mjs --print FOLDER` only
 * prints the list for another folder of charts.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const feet = fileURLToPath(new URL('../src/core/feet', import.meta.url))

const numbers = (version) => version.split('.').map(Number)
const byVersion = (a, b) => {
  const [p, q] = [numbers(a), numbers(b)]
  return p[0] - q[0] || p[1] - q[1] || p[2] - q[2]
}

/** Every `<id>/<version>/chart.json` below a folder, the newest version of a chart last. */
export function released(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .flatMap((id) =>
      readdirSync(join(folder, id))
        .filter((version) => existsSync(join(folder, id, version, 'chart.json')))
        .sort(byVersion)
        .map((version) => ({ id, version })),
    )
}

const nameOf = ({ id, version }) => `${id}_${version}`.replace(/[^a-z0-9]/g, '_')

/** The list as source. */
export function listed(charts) {
  return `/** Every released chart, the newest of each last. Written by \`npm run charts\`; do not edit. */

${charts.map((one) => `import ${nameOf(one)} from '../charts/${one.id}/${one.version}/chart.json' with { type: 'json' }`).join('\n')}

export type Released = { readonly id: string; readonly version: string; readonly data: unknown }

export const RELEASED: readonly Released[] = [
${charts.map((one) => `  { id: '${one.id}', version: '${one.version}', data: ${nameOf(one)} },`).join('\n')}
]
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === '--print')
    process.stdout.write(listed(released(process.argv[3] ?? join(feet, 'charts'))))
  else writeFileSync(join(feet, 'chart', 'released.ts'), listed(released(join(feet, 'charts'))))
}
