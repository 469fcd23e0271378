/** Builds `<foot-map>` as one file that any page can use, with the Rwo-Shur chart inside. */
import { defineConfig } from 'vite'
import { notices } from './scripts/notices.ts'

const here = (path: string) => new URL(path, import.meta.url).pathname

export default defineConfig({
  root: here('.'),
  publicDir: false,
  plugins: [notices()],
  build: {
    outDir: here('./dist/foot-map'),
    emptyOutDir: true,
    target: 'es2022',
    lib: { entry: here('./src/map/foot-map.ts'), formats: ['es'], fileName: () => 'foot-map.js' },
  },
})
