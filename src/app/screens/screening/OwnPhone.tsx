/** The questions on the client's own phone: a link to scan, and waiting for what they answer. */

import './handed.css'
import { useEffect, useState } from 'react'
import { renderSVG } from 'uqr'
import { bodySchemas } from '../../../core/record/mod.ts'
import { screeningWords } from '../../../core/words/screening.ts'
import { useLog, useStanding } from '../../log/hooks.tsx'
import type { Standing } from '../../log/useScreening.ts'
import { Button, Sheet, useLanguages, useWords } from '../../ui/mod.ts'
import { phoneReach } from '../../ui/reach.ts'

/** Milliseconds between two looks for the answers. */
const LOOK = 2500

type Link = { readonly token: string; readonly path: string }

async function makeLink(body: object): Promise<Link | null> {
  const answer = await fetch('/api/handover', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  return answer?.ok ? ((await answer.json()) as Link) : null
}

export function OwnPhone(props: {
  readonly clientId: string
  readonly sessionId: string
  readonly standing: Standing
}) {
  const words = useWords(screeningWords)
  const { client } = useLanguages()
  const log = useLog()
  const { reach } = useStanding()
  const [open, setOpen] = useState(false)
  const [link, setLink] = useState<Link | null>(null)
  const [failed, setFailed] = useState(false)
  const can = phoneReach(location.hostname, reach === 'online')
  const { clientId, sessionId, standing } = props

  useEffect(() => {
    if (!open || can !== 'ok' || link) return
    const kind = standing.firstVisit ? 'first' : 'returning'
    void makeLink({ language: client, kind, complaints: [] }).then((made) =>
      made ? setLink(made) : setFailed(true),
    )
  }, [open, can, link, client, standing.firstVisit])

  useEffect(() => {
    if (!open || !link) return
    const timer = setInterval(async () => {
      const answer = await fetch(`/api/handover/${link.token}/answers`).catch(() => null)
      const said = answer?.ok ? ((await answer.json()) as { answers: unknown }) : null
      const body = bodySchemas['screening/answered'].safeParse(said?.answers)
      if (!body.success) return
      clearInterval(timer)
      setOpen(false)
      log.tell(
        'screening/answered',
        { ...body.data, session: sessionId, on: standing.on },
        { stream: sessionId, subject: clientId },
      )
    }, LOOK)
    return () => clearInterval(timer)
  }, [open, link, log, clientId, sessionId, standing.on])

  return (
    <>
      <Button kind="plain" icon="phone" onPress={() => setOpen(true)}>
        {words.ownPhone}
      </Button>
      <Sheet open={open} title={words.ownPhone} onClose={() => setOpen(false)}>
        {can === 'only-this-device' ? <p>{words.notThisAddress}</p> : null}
        {can === 'offline' ? <p>{words.notOffline}</p> : null}
        {failed ? <p>{words.handOverFailed}</p> : null}
        {link ? (
          <>
            <p>{words.ownPhoneHint}</p>
            <img
              className="handed-qr"
              alt={words.ownPhoneHint}
              src={`data:image/svg+xml,${encodeURIComponent(renderSVG(location.origin + link.path))}`}
            />
            <p role="status">{words.ownPhoneWaiting}</p>
          </>
        ) : null}
      </Sheet>
    </>
  )
}
