/** Builds the page that the studio's tablets open, and the worker that serves it without a network. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, transformWithOxc } from 'vite'
import { faces, notices } from './scripts/notices.ts'
import { LANGUAGES } from './src/core/words/language.ts'
import { startingWords } from './src/core/words/starting.ts'

const here = (path: string) => new URL(path, import.meta.url).pathname

/** A script that is no module, and so may not export anything. */
async function classic(path: string): Promise<string> {
  const { code } = await transformWithOxc(await readFile(path, 'utf8'), path, { lang: 'ts' })
  return code.replace(/^export \{\s*\};?$/m, '')
}

/** Puts what is said where the page does not come up into the page itself, which needs no script for it. */
function starting(): Plugin {
  const each = (say: (words: (typeof startingWords)['en']) => string) =>
    LANGUAGES.map((one) => `<p lang="${one}">${say(startingWords[one])}</p>`).join('')
  const why = (['slow', 'old', 'broke'] as const).map(
    (one) => `<div data-for="${one}">${each((words) => words[one])}</div>`,
  )
  const again = LANGUAGES.map((one) => startingWords[one].again).join(' · ')
  // A link, which needs no script either.
  const said = `<section id="starting" role="alert">${why.join('')}<a href="">${again}</a><small></small></section>`
  return {
    name: 'footnote-starting',
    apply: 'build',
    transformIndexHtml: (html) => html.replace('<!--starting-->', said),
    async generateBundle() {
      const source = await classic(here('./src/app/starting.ts'))
      this.emitFile({ type: 'asset', fileName: 'starting.js', source })
    },
  }
}

/** Gives sw.ts the names of all built files; it has no imports, so it need not be bundled. */
function worker(): Plugin {
  return {
    name: 'footnote-worker',
    apply: 'build',
    // After Vite has written index.html, which has to be among the files.
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const source = await readFile(here('./src/app/sw.ts'), 'utf8')
      const publicFiles = ['icon.svg', 'icon-192.png', 'icon-512.png', 'manifest.webmanifest']
      const digest = createHash('sha256').update(source)
      for (const name of publicFiles)
        digest.update(await readFile(here(`./src/app/public/${name}`)))
      const files = Object.keys(bundle)
        .concat(publicFiles)
        .filter((name) => !name.endsWith('.map'))
        .sort()
      for (const name of files) {
        const file = bundle[name]
        if (file) digest.update(name).update(file.type === 'chunk' ? file.code : file.source)
      }
      if (!files.includes('index.html')) this.error('the worker would not know the page itself')
      const urls = files.map((name) => `/${name}`)
      this.emitFile({
        type: 'asset',
        fileName: 'sw.js',
        source: (await classic(here('./src/app/sw.ts')))
          .replaceAll('BUILT_FILES', JSON.stringify(urls))
          .replaceAll('BUILT_AS', JSON.stringify(digest.digest('hex').slice(0, 16))),
      })
    },
  }
}

export default defineConfig({
  root: here('./src/app'),
  plugins: [react(), starting(), notices(faces), worker()],
  // It knows `@custom-media`, so that a width is named once: src/app/ui/breakpoints.css.
  css: { transformer: 'lightningcss', lightningcss: { drafts: { customMedia: true } } },
  build: {
    outDir: here('./dist/app'),
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      // Core is pure, so a door (`mod.ts`) brings only what is used through it, when it is used; and of the
      // predicates, which do not say it of themselves, only those of the plane.
      treeshake: {
        moduleSideEffects: (id) =>
          !id.startsWith(here('./src/core/')) && !id.includes('/robust-predicates/'),
      },
    },
  },
})
