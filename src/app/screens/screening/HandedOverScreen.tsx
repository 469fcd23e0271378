/** The tablet in the client's hands: the questions, thanks, and four digits to come back. */

import './handed.css'
import { useEffect, useState } from 'react'
import { screeningWords } from '../../../core/words/screening.ts'
import { shellWords } from '../../../core/words/shell.ts'
import { useScreening } from '../../log/useScreening.ts'
import { Button, Card, useLanguages, useTitle } from '../../ui/mod.ts'
import { Asked } from './Asking.tsx'
import { type HandedOver, keepTried, readTried, takeBack, useHandedOver } from './handed-over.ts'
import { PinPad } from './PinPad.tsx'

const TRIES = { read: readTried, keep: keepTried }

function InHands({ handed }: { readonly handed: HandedOver }) {
  const { client, setClient } = useLanguages()
  const standing = useScreening(handed.client, handed.session)
  const [done, setDone] = useState(false)
  const [back, setBack] = useState(false)
  const words = screeningWords[client]
  useEffect(() => setClient(handed.language), [handed.language, setClient])
  useTitle(shellWords[client].questions)
  if (done || back)
    return (
      <div className="page handed" lang={client}>
        {done ? (
          <Card tone="accent">
            <h1>{words.thanks}</h1>
            <p>{words.thanksTablet}</p>
          </Card>
        ) : (
          <h1 className="sr-only">{words.staffOnly}</h1>
        )}
        <PinPad
          language={client}
          title={words.enterPin}
          tries={TRIES}
          onDigits={(digits) => takeBack(handed, digits)}
        />
        {done ? null : (
          <Button kind="plain" icon="back" onPress={() => setBack(false)}>
            {words.back}
          </Button>
        )}
      </div>
    )
  return (
    <Asked
      clientId={handed.client}
      sessionId={handed.session}
      standing={standing}
      by="client-tablet"
      onDone={() => setDone(true)}
      aside={
        <Button kind="plain" icon="lock" onPress={() => setBack(true)}>
          {words.staffOnly}
        </Button>
      }
    />
  )
}

export function HandedOverScreen() {
  const handed = useHandedOver()
  return handed ? <InHands handed={handed} /> : null
}
