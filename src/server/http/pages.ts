/** Serves the built page: hashed files for ever, everything else fresh, under a strict policy. */

import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import type { Hono } from 'hono'
import { compress } from 'hono/compress'
import type { Env } from './sign-in.ts'

const TYPES: { readonly [ext: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** Styles of the map's shadow root are adopted, not inline; blob images are the heat map's. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ')

/** The path that is asked for, without climbing out; one that is no text counts as the front page. */
function pathOf(url: string): string {
  try {
    return normalize(decodeURIComponent(new URL(url).pathname)).replace(/^(\.\.[/\\])+/, '')
  } catch {
    return '/'
  }
}

/** Whatever the system says against a name, too long or not a text, it is no file of ours. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/**
 * Answers every other address with a file of the folder, or with its `index.html` where the address names no file.
 *
 * @param folder the built page
 */
export function pageRoutes(app: Hono<Env>, folder: string): void {
  // Only these files, which hold no secret, are made smaller on the way.
  app.get('*', compress(), async (c) => {
    const asked = pathOf(c.req.url)
    const file = join(folder, asked)
    const found = extname(asked) !== '' && file.startsWith(folder) && isFile(file)
    if (extname(asked) !== '' && !found) return c.text('not found', 404)
    const path = found ? file : join(folder, 'index.html')
    const bytes = await readFile(path)
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'cache-control': /\/assets\//.test(asked)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    })
  })
}
