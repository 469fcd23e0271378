/** Which screen stands at which address, and who may see it. */

import { type ReactNode, Suspense, useEffect, useState } from 'react'
import { Route, Switch, useLocation, useRoute } from 'wouter'
import { shellWords } from '../../core/words/shell.ts'
import { EntryPage } from '../entry/EntryPage.tsx'
import { Join } from '../entry/Join.tsx'
import { SetUp } from '../entry/SetUp.tsx'
import { SignIn } from '../entry/SignIn.tsx'
import { Unlock } from '../entry/Unlock.tsx'
import { useGateState } from '../gate/useGate.tsx'
import { LogProvider } from '../log/hooks.tsx'
import { useHandedOver } from '../screens/screening/handed-over.ts'
import { Button, Card, useArrivals, useTitle, useWords } from '../ui/mod.ts'
import { Broken } from './Broken.tsx'
import { Frame } from './Frame.tsx'
import { ClockNotice, EmptiedNotice } from './Ground.tsx'
import { Newer } from './Newer.tsx'
import {
  charts,
  clientPage,
  clients,
  Fetched,
  fetchToday,
  handedOver as handedOverScreen,
  history,
  phone,
  quality,
  settings,
  today,
  visit,
} from './screens.tsx'

/** Milliseconds after which somebody who waits is told what to do. */
const LONG = 8000

export function Waiting() {
  const words = useWords(shellWords)
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="waiting" role="status">
      {long ? (
        <>
          <p>{words.stillLoading}</p>
          <Button onPress={() => location.reload()}>{words.reload}</Button>
        </>
      ) : (
        words.loading
      )}
    </div>
  )
}

/** A screen in its frame, with its name for the browser's title; a visit names itself by its stage. */
function Framed(props: { readonly name: string; readonly children: ReactNode }) {
  const [location] = useLocation()
  useTitle(props.name)
  return (
    <Frame>
      <Broken key={location}>
        <Suspense fallback={<Waiting />}>{props.children}</Suspense>
      </Broken>
    </Frame>
  )
}

function Inside() {
  const words = useWords(shellWords)
  return (
    <Switch>
      <Route path="/">
        <Framed name={words.today}>
          <Fetched part={today} />
        </Framed>
      </Route>
      <Route path="/setup">
        <Framed name={words.today}>
          <Fetched part={today} />
        </Framed>
      </Route>
      <Route path="/clients/:adding?">
        {({ adding }) => (
          <Framed name={words.clients}>
            <Fetched part={clients} adding={adding === 'new'} />
          </Framed>
        )}
      </Route>
      <Route path="/client/:id">
        {({ id }) => (
          <Framed name={words.client}>
            <Fetched part={clientPage} clientId={id} />
          </Framed>
        )}
      </Route>
      <Route path="/client/:id/feet">
        {({ id }) => (
          <Framed name={words.feetOverTime}>
            <Fetched part={history} clientId={id} />
          </Framed>
        )}
      </Route>
      <Route path="/session/:id">
        {({ id }) => (
          <Frame quiet>
            <Broken>
              <Suspense fallback={<Waiting />}>
                <Fetched part={visit} sessionId={id} />
              </Suspense>
            </Broken>
          </Frame>
        )}
      </Route>
      <Route path="/charts">
        <Framed name={words.charts}>
          <Fetched part={charts} />
        </Framed>
      </Route>
      <Route path="/quality">
        <Framed name={words.ownHands}>
          <Fetched part={quality} />
        </Framed>
      </Route>
      <Route path="/settings">
        <Framed name={words.settings}>
          <Fetched part={settings} />
        </Framed>
      </Route>
      <Route>
        <Framed name="">
          <div className="page">
            <Card>{words.notFound}</Card>
          </div>
        </Framed>
      </Route>
    </Switch>
  )
}

/** Before one is in a newer page may be taken at any moment. */
function AtTheDoor({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <div className="news at-door">
        <Newer entry />
        <EmptiedNotice />
        <ClockNotice />
      </div>
      {children}
    </>
  )
}

function Gated(props: { readonly timeZone: string }) {
  const words = useWords(shellWords)
  const state = useGateState()
  const handedOver = useHandedOver()
  const [joining] = useRoute('/join')
  const [recovering] = useRoute('/recover')
  const starting = state.at === 'starting'
  useEffect(() => {
    // Where it cannot be fetched now, the screen itself tries again.
    if (!starting) fetchToday().catch(() => undefined)
  }, [starting])
  // A tablet in a client's hands shows the questions and nothing else.
  const mayJoin = state.at !== 'starting' && !(state.at === 'open' && handedOver)
  if ((joining || recovering) && mayJoin) return <Join forgot={recovering} />
  switch (state.at) {
    case 'starting':
      return <Waiting />
    case 'no-reach':
      return (
        <EntryPage title={words.signInTitle('')}>
          <Card>
            <p>{words.noReach}</p>
            <Button kind="primary" onPress={() => location.reload()}>
              {words.reload}
            </Button>
          </Card>
        </EntryPage>
      )
    case 'unreadable':
      return (
        <EntryPage title={words.product}>
          <Card tone="danger">
            <p>{words.unreadable}</p>
            <Button kind="primary" onPress={() => location.reload()}>
              {words.reload}
            </Button>
          </Card>
        </EntryPage>
      )
    case 'set-up':
      return <SetUp timeZone={props.timeZone} />
    case 'sign-in':
      return (
        <AtTheDoor>
          <SignIn studioName={state.studioName} {...(state.ended ? { ended: state.ended } : {})} />
        </AtTheDoor>
      )
    case 'locked':
      return (
        <AtTheDoor>
          <Unlock name={state.signedIn.name} />
        </AtTheDoor>
      )
    case 'open':
      return (
        <LogProvider value={state.log}>
          {handedOver ? (
            <main>
              <Suspense fallback={<Waiting />}>
                <Fetched part={handedOverScreen} />
              </Suspense>
            </main>
          ) : (
            <Switch>
              <Route path="/sign-in">
                <SignIn studioName={state.signedIn.studioName} />
              </Route>
              <Route>
                <Inside />
              </Route>
            </Switch>
          )}
        </LogProvider>
      )
  }
}

/** Whether the browser offers its crypto and workers here at all, and lets anything be kept; `silent`: its storage has not answered yet. */
export type Ground = 'opening' | 'silent' | 'good' | 'insecure' | 'keeps-nothing'

const WHY_NOT = {
  insecure: 'needsSecure',
  'keeps-nothing': 'keepsNothing',
  silent: 'storageSilent',
} as const

export function App(props: { readonly ground: Ground; readonly timeZone: string }) {
  const words = useWords(shellWords)
  useArrivals()
  return (
    <Switch>
      <Route path="/hello/:token">
        {({ token }) => (
          <main>
            <Suspense fallback={<Waiting />}>
              <Fetched part={phone} token={token} />
            </Suspense>
          </main>
        )}
      </Route>
      <Route>
        {props.ground === 'good' ? (
          <Gated timeZone={props.timeZone} />
        ) : props.ground === 'opening' ? (
          <Waiting />
        ) : (
          <EntryPage title={words.product}>
            <Card tone="warn">
              <p role="alert">{words[WHY_NOT[props.ground]]}</p>
              <Button onPress={() => location.reload()}>{words.reload}</Button>
            </Card>
          </EntryPage>
        )}
      </Route>
    </Switch>
  )
}
