/** One client on one page: how they like it first, then what the feet told, then papers and agreements. */

import './client.css'
import { useState } from 'react'
import { Link } from 'wouter'
import { ageOn } from '../../../core/care/mod.ts'
import { changes, formOf } from '../../../core/desk/mod.ts'
import { type BodyOf, type FactType, mayBeBorn, pagesOfPerson } from '../../../core/record/mod.ts'
import { kitWords } from '../../../core/words/kit.ts'
import { roomWords } from '../../../core/words/rooms.ts'
import { shellWords } from '../../../core/words/shell.ts'
import { useClient, useLog } from '../../log/mod.ts'
import { useJoins, useVisits } from '../../log/useClients.ts'
import { useToday } from '../../log/useScreening.ts'
import { Button, Card, Notice, Sheet, useLanguages, useWords } from '../../ui/mod.ts'
import { StartSheet } from '../../visits/StartSheet.tsx'
import { VisitRow } from '../../visits/VisitRow.tsx'
import { Agreed } from './Agreed.tsx'
import { ClientForm } from './ClientForm.tsx'
import { Documents } from './Documents.tsx'
import { FeetOverTime } from './FeetOverTime.tsx'
import { FootShapeCard } from './FootShapeCard.tsx'
import { Joined } from './Joined.tsx'
import { Merge } from './Merge.tsx'
import { OpenFlags } from './OpenFlags.tsx'
import { NextNote, Preferences } from './Preferences.tsx'

function Missing({ children }: { readonly children: string }) {
  return (
    <div className="page">
      <Card>{children}</Card>
    </div>
  )
}

export function ClientPage({ clientId }: { readonly clientId: string }) {
  const words = useWords(roomWords)
  const shell = useWords(shellWords)
  const log = useLog()
  const languages = useLanguages()
  const today = useToday()
  const client = useClient(clientId)
  const joins = useJoins()
  const visits = useVisits(clientId)
  const [editing, setEditing] = useState(false)
  const [starting, setStarting] = useState(false)
  if (!client?.id) return <Missing>{shell.notFound}</Missing>
  if (client.erased) return <Missing>{words.erased}</Missing>

  const tell = <T extends FactType>(type: T, body: BodyOf<T>) =>
    log.tell(type, body, { stream: clientId, subject: clientId })
  const change = (body: BodyOf<'client/changed'>) => tell('client/changed', body)
  const [page = clientId, ...joined] = pagesOfPerson(clientId, joins)
  const about = [
    // Of a day that nobody can be born on, as older pages may have it, there is no age.
    client.born === null || !mayBeBorn(client.born, today)
      ? null
      : words.years(ageOn(client.born, today)),
    client.language === null ? null : kitWords[client.language].ownName,
    client.phone,
    client.demo ? words.demo : null,
  ].filter((one) => one !== null)
  return (
    <div className="page client">
      {page === clientId ? null : (
        <Notice tone="warn" icon="people">
          {words.mergedInto} <Link href={`/client/${page}`}>{words.goThere}</Link>
        </Notice>
      )}
      <header className="client-head">
        <div>
          <h1>{client.name ?? words.someone}</h1>
          <p className="quietly">{about.join(' · ')}</p>
        </div>
        <div className="bar client-ways">
          <Button icon="edit" onPress={() => setEditing(true)}>
            {words.edit}
          </Button>
          <Button kind="big" icon="walkIn" onPress={() => setStarting(true)}>
            {words.startVisit}
          </Button>
        </div>
      </header>
      <OpenFlags clientId={clientId} />
      <div className="columns">
        <Preferences client={client} tell={change} />
        <NextNote key={clientId} clientId={clientId} client={client} tell={change} />
      </div>
      <FeetOverTime clientId={clientId} visits={visits} />
      <FootShapeCard shapes={client.footShape} tell={(body) => tell('client/footShape', body)} />
      <div className="columns">
        <Card title={words.visits}>
          {visits.length === 0 ? <p className="quietly">{words.noVisits}</p> : null}
          <ul className="lines">
            {visits.map((session) => (
              <VisitRow key={session.id} session={session} show="day" named={false} />
            ))}
          </ul>
        </Card>
        <div className="stack">
          <Documents visits={visits} />
          <Agreed client={client} onWithdraw={(body) => tell('client/consentWithdrawn', body)} />
        </div>
      </div>
      <footer className="bar">
        {joined.length > 0 ? <Joined pages={joined} joins={joins} /> : null}
        {page === clientId ? (
          <Merge clientId={clientId} onJoin={(into) => tell('client/merged', { into })} />
        ) : null}
      </footer>
      <Sheet open={editing} title={words.edit} onClose={() => setEditing(false)}>
        <ClientForm
          draft={`client/${clientId}`}
          first={formOf(client, languages.client)}
          onSave={(form) => {
            for (const one of changes(client, form)) change(one)
            setEditing(false)
          }}
          onCancel={() => setEditing(false)}
        />
      </Sheet>
      <StartSheet
        open={starting}
        client={clientId}
        language={client.language}
        onClose={() => setStarting(false)}
      />
    </div>
  )
}
