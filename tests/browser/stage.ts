/** A bare page with the built `<foot-map>` on it, fingers to touch it, and an eye that compares pictures. */

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { build } from 'vite'
import { pointOf } from '../../src/core/feet/foot/place.ts'
import type { Place, Point } from '../../src/core/feet/types.ts'
import type { FootMap } from '../../src/map/mod.ts'
import { toStage } from '../../src/map/stage/frame.ts'
import { ROOT } from '../house/sources.ts'
import { OUT } from './harness.ts'

/** Nobody answers here: the pages are given by the test itself. */
const HOME = 'http://map.test'

/** The letters of the pictures: the same on every machine, whatever it has installed. */
const FONTS = ['latin', 'chinese-simplified'].flatMap((script) =>
  [400, 700].map((weight) => `noto-sans-sc-${script}-${weight}-normal.woff2`),
)

function fontFace(file: string): string {
  const letters = file.includes('latin') ? 'U+0-2FF, U+2000-206F' : 'U+3000-FFEF'
  const weights = file.includes('-700-') ? '600 900' : '100 500'
  return `@font-face{font-family:Pictures;src:url(/${file});unicode-range:${letters};font-weight:${weights}}`
}

const BARE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Map</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${FONTS.map(fontFace).join('')}
html,body,main{margin:0;height:100%;font-family:Pictures}foot-map{height:100%}</style>
<script type="module" src="/dist/foot-map/foot-map.js"></script></head>
<body><main><h1 style="position:absolute;margin:0;clip-path:inset(50%)">Map</h1><foot-map></foot-map></main></body></html>`

const FONT_FOLDER = join(ROOT, 'node_modules', '@fontsource', 'noto-sans-sc', 'files')

/** Builds the map as other pages get it and answers with its text. */
export async function builtMap(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-map-'))
  const configFile = join(ROOT, 'vite.map.config.ts')
  await build({ configFile, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
  const code = readFileSync(join(folder, 'foot-map.js'), 'utf8')
  rmSync(folder, { recursive: true, force: true })
  return code
}

/** Opens the bare page, or the demo, without any server. */
export async function openStage(page: Page, code: string, demo: boolean = false): Promise<void> {
  await page.route(`${HOME}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname.endsWith('foot-map.js'))
      return route.fulfill({ contentType: 'text/javascript', body: code })
    if (FONTS.includes(pathname.slice(1)))
      return route.fulfill({ path: join(FONT_FOLDER, pathname), contentType: 'font/woff2' })
    if (pathname !== '/demo/' && pathname !== '/') return route.fulfill({ status: 404, body: '' })
    const body = demo ? readFileSync(join(ROOT, 'demo', 'index.html'), 'utf8') : BARE
    return route.fulfill({ contentType: 'text/html', body })
  })
  await page.goto(`${HOME}${demo ? '/demo/' : '/'}`)
  await page.waitForFunction(() => {
    const map = document.querySelector('foot-map')
    return map?.shadowRoot?.querySelector('.zone') ?? false
  })
  await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())))
}

/** Sets properties of the map and waits until they are painted. */
export async function set(page: Page, properties: Partial<FootMap>): Promise<void> {
  await page.evaluate((given) => {
    const map = document.querySelector('foot-map')
    if (map) Object.assign(map, given)
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  }, properties)
}

/** Where a place is on the screen, with nothing magnified. */
export async function onScreen(page: Page, place: Place): Promise<Point> {
  const frames = await page.evaluate(() => document.querySelector('foot-map')?.scene.frames ?? [])
  const frame = frames.find(({ foot, view }) => foot === place.foot && view === place.view)
  if (!frame) throw new Error(`the ${place.foot} ${place.view} is not on the stage`)
  return toStage(frame, pointOf(place))
}

/** Real fingers, as the browser gets them from a touch screen. */
export class Fingers {
  readonly #wire: CDPSession

  private constructor(wire: CDPSession) {
    this.#wire = wire
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page))
  }

  async down(...points: readonly Point[]): Promise<void> {
    await this.#send('touchStart', points)
  }

  async move(...points: readonly Point[]): Promise<void> {
    await this.#send('touchMove', points)
  }

  async up(...left: readonly Point[]): Promise<void> {
    await this.#send('touchEnd', left)
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) {
    const touchPoints = points.map(([x, y], id) => ({ x, y, id }))
    await this.#wire.send('Input.dispatchTouchEvent', { type, touchPoints })
  }
}

/** A pixel counts as other where one of its colours is this much off, of 255. */
const OTHER = 20

/** Pictures taken anew in this run, where that was asked for. */
const renewed = new Set<string>()

/**
 * The share of pixels in which the page differs from its kept picture, 0 to 1. Both are first made
 * smaller by four, so that another rasteriser's edges and letters do not count, but a missing zone does.
 * Where there is no kept picture yet it is written, to be looked at, and the share is 0.
 */
export async function unlike(page: Page, name: string): Promise<number> {
  const kept = join(ROOT, 'tests', 'browser', 'reference', `${name}.jpg`)
  const shot = await page.screenshot({ animations: 'disabled', type: 'jpeg', quality: 82 })
  mkdirSync(OUT, { recursive: true })
  writeFileSync(join(OUT, `map-${name}.jpg`), shot)
  if (!existsSync(kept) || (process.env.FOOTNOTE_REFERENCES && !renewed.has(name))) {
    renewed.add(name)
    mkdirSync(join(kept, '..'), { recursive: true })
    writeFileSync(kept, shot)
    return 0
  }
  const both = [readFileSync(kept), shot].map((picture) => picture.toString('base64'))
  return page.evaluate(
    async ({ both, other }) => {
      const pixels = await Promise.all(
        both.map(async (picture) => {
          const image = new Image()
          image.src = `data:image/jpeg;base64,${picture}`
          await image.decode()
          const canvas = document.createElement('canvas')
          canvas.width = image.width / 4
          canvas.height = image.height / 4
          const pen = canvas.getContext('2d')
          if (!pen) throw new Error('no canvas')
          pen.imageSmoothingQuality = 'high'
          pen.drawImage(image, 0, 0, canvas.width, canvas.height)
          return pen.getImageData(0, 0, canvas.width, canvas.height).data
        }),
      )
      const [a, b] = pixels
      if (!a || !b || a.length !== b.length) return 1
      let count = 0
      for (let i = 0; i < a.length; i += 4)
        if ([0, 1, 2].some((c) => Math.abs((a[i + c] ?? 0) - (b[i + c] ?? 0)) > other)) count++
      return count / (a.length / 4)
    },
    { both, other: OTHER },
  )
}
