/** Registers the worker that serves this page without a network, and tells when a newer page is ready. */

/** `ready` is given what puts the newer page in place; nothing is swapped until it is called. */
export function watchForNewPage(ready: (renew: () => void) => void): void {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return
  let renewing = false
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (renewing) location.reload()
  })
  void navigator.serviceWorker
    .register('/sw.js')
    .then((registration) => {
      const tell = (worker: ServiceWorker | null) => {
        if (!worker || !navigator.serviceWorker.controller) return
        ready(() => {
          renewing = true
          worker.postMessage('renew')
        })
      }
      tell(registration.waiting)
      registration.addEventListener('updatefound', () => {
        const fresh = registration.installing
        fresh?.addEventListener('statechange', () => {
          if (fresh.state === 'installed') tell(fresh)
        })
      })
    })
    // A browser that refuses workers still works as long as the page stays open.
    .catch(() => undefined)
}
