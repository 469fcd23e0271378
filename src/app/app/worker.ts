/** Registers the worker that serves this page without a network, and tells when a newer page is ready. */

/** A page that stays open for weeks asks this often for a newer one, in ms. */
const HOURLY = 3_600_000

/** Seen again, or online again, it asks at once, but not more often than this, in ms. */
const AT_MOST = 60_000

export type PageNews = {
  /** Given what puts the newer page in place; nothing is swapped until it is called. */
  readonly ready: (renew: () => void) => void
  /** Whether the page would come up without a network. */
  readonly withoutNetwork: (able: boolean) => void
  /** Milliseconds that never jump. */
  readonly monotonic: () => number
}

/** The browser's workers, or null where it has none or lets this page have none. */
function workers(): ServiceWorkerContainer | null {
  try {
    return navigator.serviceWorker ?? null
  } catch {
    return null
  }
}

/** Asks for a newer page every hour, and whenever the page is seen or online again. */
function keepAsking(registration: ServiceWorkerRegistration, monotonic: () => number): void {
  let asked = monotonic()
  const ask = () => {
    if (document.visibilityState !== 'visible' || monotonic() - asked < AT_MOST) return
    asked = monotonic()
    // Without a network there is nothing newer.
    void registration.update().catch(() => undefined)
  }
  setInterval(ask, HOURLY)
  addEventListener('online', ask)
  document.addEventListener('visibilitychange', ask)
}

/** Watches over the worker for as long as the page is open. */
export async function watchForNewPage(news: PageNews): Promise<void> {
  if (!import.meta.env.PROD) return
  const container = workers()
  if (!container) return news.withoutNetwork(false)
  const hadOne = container.controller !== null
  let renewing = false
  container.addEventListener('controllerchange', () => {
    if (renewing) location.reload()
    // Another tab has put the newer page in place; this one still runs the old, until it is free.
    else if (hadOne) news.ready(() => location.reload())
  })
  try {
    const registration = await container.register('/sw.js')
    const tell = (worker: ServiceWorker | null) => {
      if (!worker || !container.controller) return
      news.ready(() => {
        renewing = true
        worker.postMessage('renew')
      })
    }
    const follow = (fresh: ServiceWorker | null) =>
      fresh?.addEventListener('statechange', () => {
        if (fresh.state === 'installed') tell(fresh)
        if (fresh.state === 'activated') news.withoutNetwork(true)
        // Its files could not be kept, and there are none of before.
        if (fresh.state === 'redundant' && !registration.active) news.withoutNetwork(false)
      })
    if (registration.active) news.withoutNetwork(true)
    tell(registration.waiting)
    follow(registration.installing)
    registration.addEventListener('updatefound', () => follow(registration.installing))
    keepAsking(registration, news.monotonic)
  } catch {
    // Refused: a certificate that is not trusted, a private window, workers turned off.
    news.withoutNetwork(false)
  }
}
