/** The questions on the client's own phone: a link to scan, until the studio shows what they answered. */

import './handed.css'
import { useEffect, useState } from 'react'
import { renderSVG } from 'uqr'
import { screeningWords } from '../../../core/words/screening.ts'
import { useApi } from '../../api/useApi.tsx'
import { useFacts, useStanding } from '../../log/hooks.tsx'
import type { Standing } from '../../log/useScreening.ts'
import { Button, phoneReach, Sheet, useLanguages, useWords } from '../../ui/mod.ts'

type Link = { readonly fact: string; readonly path: string }

export function OwnPhone(props: {
  readonly clientId: string
  readonly sessionId: string
  readonly standing: Standing
}) {
  const words = useWords(screeningWords)
  const { client: language } = useLanguages()
  const api = useApi()
  const { reach } = useStanding()
  const [open, setOpen] = useState(false)
  const [link, setLink] = useState<Link | null>(null)
  const [failed, setFailed] = useState(false)
  const can = phoneReach(location.hostname, reach === 'online')
  const { clientId: client, sessionId: session, standing } = props
  // The studio tells what the phone answered; this sheet may long be closed by then.
  const answered = useFacts(session).some(({ id }) => id === link?.fact)

  useEffect(() => {
    if (!open || can !== 'ok' || link) return
    const kind = standing.firstVisit ? 'first' : 'returning'
    void api
      .handOver({ language, kind, complaints: [], client, session })
      .then((made) => (made.ok ? setLink(made.value) : setFailed(true)))
  }, [open, can, link, language, client, session, standing.firstVisit, api])

  useEffect(() => {
    if (answered) setOpen(false)
  }, [answered])

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
