/** Builds `<foot-map>` as one file that any page can use, with the Rwo-Shur chart inside. */
import { defineConfig } from 'vite'

const here = (path: string) => new URL(path, import.meta.url).pathname

export default defineConfig({
  root: here('.'),
  publicDir: false,
  build: {
    outDir: here('./dist/foot-map'),
    emptyOutDir: true,
    target: 'es2022',
    lib: { entry: here('./src/map/foot-map.ts'), formats: ['es'], fileName: () => 'foot-map.js' },
  },
})
