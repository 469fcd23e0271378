/** Tells who listens to the page where they have come to: the title says it, and its heading has the focus. */

import { useEffect } from 'react'

/** Names the page in the browser's title; never by a client. */
export function useTitle(name: string): void {
  useEffect(() => {
    document.title = name === '' ? 'Footnote' : `${name} · Footnote`
  }, [name])
}

/** Whether moving the focus would take it out of somebody's hands. */
function isBusy(): boolean {
  const at = document.activeElement
  if (document.querySelector('dialog[open]')) return true
  return at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement
}

/** Puts the focus on the page's heading, where there is one and nobody types. */
export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1')
  if (!heading || isBusy()) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

/** Each time another heading stands on the page, it gets the focus; not the first, which the browser reads by itself. */
export function useArrivals(): void {
  useEffect(() => {
    const page = document.getElementById('page')
    if (!page) return
    let first = true
    let last: Element | null = null
    const look = () => {
      const heading = page.querySelector('main h1')
      if (heading === last) return
      last = heading
      if (!heading) return
      if (!first) focusHeading()
      first = false
    }
    const watch = new MutationObserver(look)
    watch.observe(page, { childList: true, subtree: true })
    look()
    return () => watch.disconnect()
  }, [])
}
