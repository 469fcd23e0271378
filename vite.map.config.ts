/** Builds `<foot-map>` as one file that any page can use, with the Rwo-Shur chart inside, and what editors read about it. */
import { readFileSync } from 'node:fs'
import { defineConfig, type Plugin } from 'vite'
import { notices } from './scripts/notices.ts'

const here = (path: string) => new URL(path, import.meta.url).pathname

/** Files that go along as they are. */
const SHIPPED = {
  'README.md': 'src/map/README.md',
  'foot-map.d.ts': 'src/map/shipped/foot-map.d.ts',
  'custom-elements.json': 'src/map/shipped/custom-elements.json',
} as const

/** The folder is a package: an editor finds types and manifest by themselves. */
function shipped(): Plugin {
  return {
    name: 'foot-map-shipped',
    apply: 'build',
    generateBundle() {
      for (const [fileName, from] of Object.entries(SHIPPED))
        this.emitFile({ type: 'asset', fileName, source: readFileSync(here(from), 'utf8') })
      const { version, license } = JSON.parse(readFileSync(here('package.json'), 'utf8'))
      const about = {
        name: 'foot-map',
        version,
        license,
        type: 'module',
        exports: { '.': { types: './foot-map.d.ts', default: './foot-map.js' } },
        customElements: 'custom-elements.json',
      }
      const source = `${JSON.stringify(about, null, 2)}\n`
      this.emitFile({ type: 'asset', fileName: 'package.json', source })
    },
  }
}

export default defineConfig({
  root: here('.'),
  publicDir: false,
  plugins: [notices(), shipped()],
  build: {
    outDir: here('./dist/foot-map'),
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      // Its package does not say of itself that what is not used may be left out.
      treeshake: { moduleSideEffects: (id) => !id.includes('/robust-predicates/') },
    },
    lib: { entry: here('./src/map/foot-map.ts'), formats: ['es'], fileName: () => 'foot-map.js' },
  },
})
