/** Serves the built page without a network; facts and anything under /api never pass through it. */

/// <reference lib="webworker" />

export type {}

declare const self: ServiceWorkerGlobalScope

/** Replaced at build time by the names of all built files and a digest over them. */
declare const BUILT_FILES: readonly string[]
declare const BUILT_AS: string

const SHELF = `footnote-page-${BUILT_AS}`

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(SHELF)
      .then((shelf) =>
        shelf.addAll(BUILT_FILES.map((url) => new Request(url, { cache: 'reload' }))),
      ),
  )
})

/**
 * How many earlier builds stay: another tab may be in the middle of a visit on one of them, and still
 * fetches its later screens. A build takes about 2 MB.
 */
const EARLIER = 3

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        // In the order in which they were made.
        Promise.all(
          names
            .filter((name) => name.startsWith('footnote-page-') && name !== SHELF)
            .slice(0, -EARLIER)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  )
})

// The waiting worker takes over only when the person says so, never under a running session.
self.addEventListener('message', (event) => {
  if (event.data === 'renew') void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return
  if (url.pathname.startsWith('/api/') || url.pathname === '/healthz') return
  event.respondWith(answer(event.request))
})

/** The file of this build, or the page itself for any address that a person can stand at. */
async function answer(request: Request): Promise<Response> {
  const shelf = await caches.open(SHELF)
  const kept =
    (await shelf.match(request, { ignoreSearch: true })) ??
    (request.mode === 'navigate' ? await shelf.match('/index.html') : undefined)
  if (kept) return kept
  // A part of an earlier build, asked for by a page that still runs it.
  const earlier = await caches.match(request, { ignoreSearch: true })
  return earlier ?? fetch(request)
}
