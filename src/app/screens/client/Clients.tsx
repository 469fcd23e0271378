/** The list of clients: found by a name or a few figures, seen last on top. */

import './clients.css'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { type Form, formOf, found, registered } from '../../../core/desk/mod.ts'
import { roomWords } from '../../../core/words/rooms.ts'
import { shellWords } from '../../../core/words/shell.ts'
import { useChinese } from '../../chinese/useChinese.ts'
import { useLog } from '../../log/mod.ts'
import { useClientList } from '../../log/useClients.ts'
import { Button, Card, Field, Sheet, useLanguages, useWords } from '../../ui/mod.ts'
import { ClientForm } from './ClientForm.tsx'
import { ClientLine } from './ClientLine.tsx'

/** A longer list is searched, not scrolled. */
const SHOWN = 60

export function Clients({ adding = false }: { readonly adding?: boolean }) {
  const words = useWords(roomWords)
  const shell = useWords(shellWords)
  const log = useLog()
  const [, go] = useLocation()
  const languages = useLanguages()
  const all = useClientList()
  const [query, setQuery] = useState('')
  const fitting = found(all, query, useChinese(all))
  const save = (form: Form) => {
    const id = log.newId()
    log.tell('client/registered', registered(form), { stream: id, subject: id })
    go(`/client/${id}`, { replace: true })
  }
  return (
    <div className="page clients">
      <h1 className="sr-only">{shell.clients}</h1>
      <div className="clients-head">
        <Field
          label={words.findClient}
          hint={words.searchHint}
          type="search"
          value={query}
          onChange={setQuery}
        />
        <Button kind="primary" icon="plus" onPress={() => go('/clients/new')}>
          {words.newClient}
        </Button>
      </div>
      <Card>
        {all.length === 0 ? (
          <p className="quietly">{words.noClients}</p>
        ) : fitting.length === 0 ? (
          <p className="quietly" role="status">
            {words.nobodyFound}
          </p>
        ) : (
          <ul className="lines">
            {fitting.slice(0, SHOWN).map((one) => (
              <ClientLine key={one.id} one={one} />
            ))}
          </ul>
        )}
      </Card>
      {all.length > 0 ? (
        <p className="quietly" aria-live="polite">
          {words.clientsCount(fitting.length)}
        </p>
      ) : null}
      <Sheet open={adding} title={words.newClient} onClose={() => go('/clients')}>
        <ClientForm
          isNew
          draft="client/new"
          first={formOf(null, languages.client)}
          onSave={save}
          onCancel={() => go('/clients')}
        />
      </Sheet>
    </div>
  )
}
