/** Which screen stands at which address, and who may see it. */

import { type ReactNode, Suspense, useEffect } from 'react'
import { Route, Switch, useRoute } from 'wouter'
import { shellWords } from '../../core/words/shell.ts'
import { EntryPage } from '../entry/EntryPage.tsx'
import { Join } from '../entry/Join.tsx'
import { SetUp } from '../entry/SetUp.tsx'
import { SignIn } from '../entry/SignIn.tsx'
import { Unlock } from '../entry/Unlock.tsx'
import { useGateState } from '../gate/useGate.tsx'
import { LogProvider } from '../log/hooks.tsx'
import { useHandedOver } from '../screens/screening/handed-over.ts'
import { Button, Card, useWords } from '../ui/mod.ts'
import { Frame } from './Frame.tsx'
import { ClockNotice, EmptiedNotice } from './Ground.tsx'
import {
  Charts,
  ClientPage,
  Clients,
  fetchToday,
  HandedOverScreen,
  HistoryPage,
  PhoneScreen,
  QualityPage,
  Settings,
  Today,
  Visit,
} from './screens.tsx'

export function Waiting() {
  const words = useWords(shellWords)
  return (
    <div className="waiting" role="status">
      {words.loading}
    </div>
  )
}

function Framed(props: { readonly quiet?: boolean; readonly children: ReactNode }) {
  return (
    <Frame quiet={props.quiet ?? false}>
      <Suspense fallback={<Waiting />}>{props.children}</Suspense>
    </Frame>
  )
}

function Inside() {
  const words = useWords(shellWords)
  return (
    <Switch>
      <Route path="/">
        <Framed>
          <Today />
        </Framed>
      </Route>
      <Route path="/setup">
        <Framed>
          <Today />
        </Framed>
      </Route>
      <Route path="/clients/:adding?">
        {({ adding }) => (
          <Framed>
            <Clients adding={adding === 'new'} />
          </Framed>
        )}
      </Route>
      <Route path="/client/:id">
        {({ id }) => (
          <Framed>
            <ClientPage clientId={id} />
          </Framed>
        )}
      </Route>
      <Route path="/client/:id/feet">
        {({ id }) => (
          <Framed>
            <HistoryPage clientId={id} />
          </Framed>
        )}
      </Route>
      <Route path="/session/:id">
        {({ id }) => (
          <Framed quiet>
            <Visit sessionId={id} />
          </Framed>
        )}
      </Route>
      <Route path="/charts">
        <Framed>
          <Charts />
        </Framed>
      </Route>
      <Route path="/quality">
        <Framed>
          <QualityPage />
        </Framed>
      </Route>
      <Route path="/settings">
        <Framed>
          <Settings />
        </Framed>
      </Route>
      <Route>
        <Framed>
          <div className="page">
            <Card>{words.notFound}</Card>
          </div>
        </Framed>
      </Route>
    </Switch>
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
        <>
          <div className="news">
            <EmptiedNotice />
            <ClockNotice />
          </div>
          <SignIn studioName={state.studioName} {...(state.ended ? { ended: state.ended } : {})} />
        </>
      )
    case 'locked':
      return (
        <>
          <div className="news">
            <ClockNotice />
          </div>
          <Unlock name={state.signedIn.name} />
        </>
      )
    case 'open':
      return (
        <LogProvider value={state.log}>
          {handedOver ? (
            <main>
              <Suspense fallback={<Waiting />}>
                <HandedOverScreen />
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

/** Whether the browser offers its crypto and workers here at all, and lets anything be kept. */
export type Ground = 'good' | 'insecure' | 'keeps-nothing'

export function App(props: { readonly ground: Ground; readonly timeZone: string }) {
  const words = useWords(shellWords)
  return (
    <Switch>
      <Route path="/hello/:token">
        {({ token }) => (
          <main>
            <Suspense fallback={<Waiting />}>
              <PhoneScreen token={token} />
            </Suspense>
          </main>
        )}
      </Route>
      <Route>
        {props.ground === 'good' ? (
          <Gated timeZone={props.timeZone} />
        ) : (
          <EntryPage title={words.product}>
            <Card tone="warn">
              {props.ground === 'insecure' ? words.needsSecure : words.keepsNothing}
            </Card>
          </EntryPage>
        )}
      </Route>
    </Switch>
  )
}
