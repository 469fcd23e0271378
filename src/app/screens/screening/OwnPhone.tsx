/** The questions on the client's own phone: a link to scan, and waiting for what they answer. */

import './handed.css'
import { useEffect, useState } from 'react'
import { renderSVG } from 'uqr'
import { screeningWords } from '../../../core/words/screening.ts'
import { useApi } from '../../api/useApi.tsx'
import { useLog, useStanding } from '../../log/hooks.tsx'
import type { Standing } from '../../log/useScreening.ts'
import { Button, Sheet, useLanguages, useWords } from '../../ui/mod.ts'
import { phoneReach } from '../../ui/reach.ts'

/** Milliseconds between two looks for the answers. */
const LOOK = 2500

type Link = { readonly token: string; readonly path: string }

export function OwnPhone(props: {
  readonly clientId: string
  readonly sessionId: string
  readonly standing: Standing
}) {
  const words = useWords(screeningWords)
  const { client } = useLanguages()
  const log = useLog()
  const api = useApi()
  const { reach } = useStanding()
  const [open, setOpen] = useState(false)
  const [link, setLink] = useState<Link | null>(null)
  const [failed, setFailed] = useState(false)
  const can = phoneReach(location.hostname, reach === 'online')
  const { clientId, sessionId, standing } = props

  useEffect(() => {
    if (!open || can !== 'ok' || link) return
    const kind = standing.firstVisit ? 'first' : 'returning'
    void api
      .handOver({ language: client, kind, complaints: [] })
      .then((made) => (made.ok ? setLink(made.value) : setFailed(true)))
  }, [open, can, link, client, standing.firstVisit, api])

  useEffect(() => {
    if (!open || !link) return
    const timer = setInterval(async () => {
      const said = await api.handOverAnswers(link.token)
      const answers = said.ok ? said.value.answers : null
      if (answers === null) return
      clearInterval(timer)
      setOpen(false)
      log.tell(
        'screening/answered',
        { ...answers, session: sessionId, on: standing.on },
        { stream: sessionId, subject: clientId },
      )
    }, LOOK)
    return () => clearInterval(timer)
  }, [open, link, log, clientId, sessionId, standing.on, api])

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
