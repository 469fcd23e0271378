/** One visit: the folded stage says which screen it is at, so a reload comes back to the same place. */

import { useEffect } from 'react'
import type { SessionStage } from '../../core/session/types.ts'
import { roomWords } from '../../core/words/rooms.ts'
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
import {
  Card,
  focusHeading,
  useAwake,
  useLanguages,
  useTitle,
  useUsual,
  useWords,
} from '../ui/mod.ts'
import { STAGE_WORD } from '../visits/stage-words.ts'

/** From the water to the signature nobody has a dry finger to wake a screen with. */
const HANDS_ARE_BUSY: readonly SessionStage[] = ['soak', 'work', 'closing', 'summary']

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
  useAwake(stage !== undefined && HANDS_ARE_BUSY.includes(stage))
  // Another stage is another page: it begins at its top, wherever the last one was left.
  useEffect(() => {
    if (stage) scrollTo(0, 0)
    if (stage) focusHeading()
  }, [stage])
  const stages = useWords(roomWords)
  useTitle(stage ? stages[STAGE_WORD[stage]] : '')

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
