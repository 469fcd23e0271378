/** One visit: the folded stage says which screen it is at, so a reload comes back to the same place. */

import { useEffect } from 'react'
import { shellWords } from '../../core/words/shell.ts'
import { useSession } from '../log/hooks.tsx'
import { FootCheckScreen, ScreeningScreen } from '../screens/screening/mod.tsx'
import {
  ClosingScreen,
  PlanScreen,
  SessionScreen,
  SoakScreen,
  SummaryScreen,
} from '../screens/session/mod.tsx'
import { Card, useLanguages, useUsual, useWords } from '../ui/mod.ts'

export function Visit({ sessionId }: { readonly sessionId: string }) {
  const words = useWords(shellWords)
  const session = useSession(sessionId)
  const { setClient } = useLanguages()
  const [usual] = useUsual()
  const language = session?.clientLanguage
  useEffect(() => {
    if (!language) return
    setClient(language)
    return () => setClient(usual)
  }, [language, usual, setClient])

  const stage = session?.stage
  // Another stage is another page: it begins at its top, wherever the last one was left.
  useEffect(() => {
    if (stage) scrollTo(0, 0)
  }, [stage])

  if (!session?.client)
    return (
      <div className="page">
        <Card>{words.notFound}</Card>
      </div>
    )
  switch (session.stage) {
    case 'screening':
      return <ScreeningScreen clientId={session.client} sessionId={sessionId} />
    case 'foot-check':
      return <FootCheckScreen clientId={session.client} sessionId={sessionId} />
    case 'plan':
      return <PlanScreen sessionId={sessionId} />
    case 'soak':
      return <SoakScreen sessionId={sessionId} />
    case 'work':
      return <SessionScreen sessionId={sessionId} />
    case 'closing':
      return <ClosingScreen sessionId={sessionId} />
    case 'summary':
    case 'signed':
    case 'stopped':
      return <SummaryScreen sessionId={sessionId} />
  }
}
