/** Runs before everything else, as a plain script that old browsers know too: says why the page does not come up. */

export type {}

/**
 * What the page cannot do without, by the names it goes by in the browser; tests/long/starts.test.ts
 * takes each of them away. Newest of all: `Map.groupBy`, 2023-2024.
 */
const NEEDED = [
  'HTMLScriptElement.prototype.noModule',
  'Array.prototype.at',
  'Array.prototype.findLast',
  'Array.prototype.findLastIndex',
  'Array.prototype.flatMap',
  'Array.prototype.toReversed',
  'Array.prototype.toSorted',
  'Map.groupBy',
  'Object.fromEntries',
  'Object.hasOwn',
  'String.prototype.isWellFormed',
  'String.prototype.matchAll',
  'String.prototype.normalize',
  'String.prototype.replaceAll',
  'String.prototype.toWellFormed',
  'Intl.DateTimeFormat.prototype.formatToParts',
  'TextEncoder.prototype.encode',
  'BroadcastChannel',
  'EventSource',
  'PointerEvent',
  'ResizeObserver',
  'URLSearchParams',
  'crypto.getRandomValues',
  'customElements.define',
  'fetch',
  'matchMedia',
  'queueMicrotask',
  'Element.prototype.attachShadow',
  'Element.prototype.setPointerCapture',
  'HTMLDialogElement.prototype.showModal',
  'CSSLayerBlockRule',
]

/** What a browser offers only at a secure address; at another the page itself says so. */
const NEEDED_WHERE_SECURE = ['crypto.subtle', 'navigator.locks']

const STYLES = ['selector(:has(a))', 'selector(:focus-visible)', '(height: 1dvh)', '(inset: 0)']

function has(path: string): boolean {
  let at: unknown = window
  for (const name of path.split('.')) {
    if (at === null || at === undefined) return false
    // What is read off a prototype, or refused to this page, answers with an error: it is known.
    try {
      if (!(name in Object(at))) return false
      at = (at as { [name: string]: unknown })[name]
    } catch {
      return true
    }
  }
  return at !== null && at !== undefined
}

function lacks(): string[] {
  const paths = isSecureContext === false ? NEEDED : NEEDED.concat(NEEDED_WHERE_SECURE)
  const knows = (style: string) => typeof CSS !== 'undefined' && CSS.supports(style)
  return paths.filter((path) => !has(path)).concat(STYLES.filter((style) => !knows(style)))
}

function say(why: string, more: string): void {
  const place = document.getElementById('starting')
  if (!place || place.getAttribute('data-why') === 'old') return
  place.setAttribute('data-why', why)
  const small = place.querySelector('small')
  if (small) small.textContent = more
}

/** The page's own elements may not be there yet when something goes wrong. */
function sayOnceThere(why: string, more: string): void {
  if (document.getElementById('starting')) say(why, more)
  else document.addEventListener('DOMContentLoaded', () => say(why, more))
}

// Hidden while there is a page, so that it only ever speaks where the page would be empty.
addEventListener(
  'error',
  (event) => {
    const { target } = event
    if (target instanceof HTMLScriptElement) sayOnceThere('broke', target.src)
    else if (event instanceof ErrorEvent) sayOnceThere('broke', event.message)
  },
  true,
)
addEventListener('unhandledrejection', (event) => sayOnceThere('broke', String(event.reason)))

const missing = lacks()
if (missing.length > 0) {
  // The module asks this before it does anything.
  document.documentElement.setAttribute('data-too-old', '')
  sayOnceThere('old', missing.join(', '))
}
