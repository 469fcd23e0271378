/** A newer Footnote is ready: said where nobody is in the middle of anything, and taken by itself where nobody is there. */

import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { shellWords } from '../../core/words/shell.ts'
import { Button, Notice, useClock, useWords } from '../ui/mod.ts'
import { useNews } from './news.tsx'

/** Nobody has touched the tablet for so long, in ms. Own judgement: longer than reading the board takes. */
const IDLE = 5 * 60_000

/** How often it is asked whether anybody is there, in ms. */
const LOOK = 10_000

/** Whether something is open or typed that loading the page again would take away. */
function inTheMiddle(): boolean {
  if (document.querySelector('dialog[open]')) return true
  return [...document.querySelectorAll('input, textarea')].some(
    (one) =>
      (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement) && one.value !== '',
  )
}

/** Calls `renew` once nobody has done anything here for five minutes. */
function useIdle(renew: (() => void) | null): void {
  const clock = useClock()
  useEffect(() => {
    if (renew === null) return
    let last = clock.monotonic()
    const touched = () => {
      last = clock.monotonic()
    }
    const events = ['pointerdown', 'keydown', 'wheel'] as const
    for (const event of events) addEventListener(event, touched, { passive: true, capture: true })
    const timer = setInterval(() => {
      if (clock.monotonic() - last >= IDLE && !inTheMiddle()) renew()
    }, LOOK)
    return () => {
      clearInterval(timer)
      for (const event of events) removeEventListener(event, touched, { capture: true })
    }
  }, [renew, clock])
}

/** Stands on Today and on the pages before one is in, and nowhere else. */
export function Newer(props: { readonly entry?: boolean }) {
  const words = useWords(shellWords)
  const { renew } = useNews()
  const [location] = useLocation()
  const now = props.entry || location === '/' ? renew : null
  useIdle(now)
  if (now === null) return null
  return (
    <Notice tone="accent" icon="info" live>
      {words.newVersion}{' '}
      <Button kind="plain" onPress={now}>
        {words.useNewVersion}
      </Button>
    </Notice>
  )
}
