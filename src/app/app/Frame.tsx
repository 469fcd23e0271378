/** What stands around every screen: the way about, where things are kept, language and lamp. */

import './frame.css'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { shellWords } from '../../core/words/shell.ts'
import { useTroubleWords } from '../gate/refusals.ts'
import { useSealedCount } from '../gate/useGate.tsx'
import { useStanding, useWaitsFor } from '../log/mod.ts'
import { Button, Icon, type Kept, KeptDot, Notice, Tools, useWords } from '../ui/mod.ts'
import { ClockNotice, EmptiedNotice } from './Ground.tsx'
import { Newer } from './Newer.tsx'
import { NotKept } from './NotKept.tsx'
import { NotOffline } from './NotOffline.tsx'
import { useNews } from './news.tsx'

/** How safe everything is, in one line; what is not known is never called kept. */
function useKeptWords(): { readonly where: Kept; readonly said: string } {
  const words = useWords(shellWords)
  const { unsent: open, refused, sure } = useStanding()
  const unsent = open + useSealedCount()
  const others = useWaitsFor()
  if (refused.length > 0) return { where: 'refused', said: words.refusedSome(refused.length) }
  if (!sure) return { where: 'telling', said: words.unsure }
  if (others.entries > 0) {
    const names = others.names.map((name) => name ?? words.somebodyElse).join(', ')
    return { where: 'tablet', said: words.waitsFor(others.entries, names) }
  }
  return unsent > 0
    ? { where: 'tablet', said: words.unsent(unsent) }
    : { where: 'studio', said: words.allKept }
}

function Standing() {
  const { where, said } = useKeptWords()
  return (
    <Link href="/settings" className="standing" aria-label={said} title={said}>
      <KeptDot where={where} />
      <span aria-hidden="true">{said}</span>
    </Link>
  )
}

const PLACES = [
  { href: '/', icon: 'today', word: 'today' },
  { href: '/clients', icon: 'people', word: 'clients' },
  { href: '/charts', icon: 'feet', word: 'charts' },
  { href: '/settings', icon: 'settings', word: 'settings' },
] as const

/** A client's page belongs to the clients. */
function isIn(place: string, location: string): boolean {
  if (place === '/clients') return location.startsWith('/client')
  return location === place
}

function Places() {
  const words = useWords(shellWords)
  const [location] = useLocation()
  return (
    <nav className="places" aria-label={words.mainMenu}>
      {PLACES.map(({ href, icon, word }) => (
        <Link key={href} href={href} aria-current={isIn(href, location) ? 'page' : undefined}>
          <Icon id={icon} />
          <span>{words[word]}</span>
        </Link>
      ))}
    </nav>
  )
}

function News() {
  const words = useWords(shellWords)
  const { reach } = useStanding()
  const news = useNews()
  const trouble = useTroubleWords()
  const [, go] = useLocation()
  return (
    <>
      <NotKept />
      <EmptiedNotice />
      <ClockNotice />
      <NotOffline />
      {news.signInAgain ? (
        <Notice tone="warn" icon="lock" live>
          {words.signInAgain}{' '}
          <Button kind="plain" onPress={() => go('/sign-in')}>
            {words.signIn}
          </Button>
        </Notice>
      ) : news.trouble !== null ? (
        <Notice tone="warn" icon="cloudOff" live>
          {trouble(news.trouble)}
        </Notice>
      ) : reach === 'offline' ? (
        <Notice icon="cloudOff" live>
          {words.offline}
        </Notice>
      ) : null}
      <Newer />
    </>
  )
}

/** `quiet` in a session: only the way back, so that the feet have the room. */
export function Frame(props: { readonly quiet?: boolean; readonly children: ReactNode }) {
  const words = useWords(shellWords)
  const [, go] = useLocation()
  return (
    <div className="frame" data-quiet={props.quiet ?? false}>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className="head">
        {props.quiet ? (
          <Button kind="plain" icon="back" label={words.backToToday} onPress={() => go('/')} />
        ) : (
          <Link href="/" className="brand">
            <Icon id="foot" />
            <span>{words.product}</span>
          </Link>
        )}
        {props.quiet ? null : <Places />}
        <div className="head-end">
          <Standing />
          <Tools />
        </div>
      </header>
      <div className="news">
        <News />
      </div>
      <main id="main" tabIndex={-1}>
        {props.children}
      </main>
    </div>
  )
}
