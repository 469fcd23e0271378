/** Joins two pages of one person: the other page stays, and shows what was told on both. */

import { useState } from 'react'
import { found } from '../../../core/desk/mod.ts'
import { roomWords } from '../../../core/words/rooms.ts'
import { useChinese } from '../../chinese/useChinese.ts'
import { useClientList } from '../../log/useClients.ts'
import { Button, Choice, Choices, Field, Sheet, useWords } from '../../ui/mod.ts'

/** More than these are searched for. */
const SHOWN = 8

export function Merge(props: {
  readonly clientId: string
  readonly onJoin: (into: string) => void
}) {
  const words = useWords(roomWords)
  const [open, setOpen] = useState(false)
  const [query, setQuery] = useState('')
  const [into, setInto] = useState<string | null>(null)
  const all = useClientList()
  const chinese = useChinese(all)
  const others = all.filter((one) => one.id !== props.clientId)
  const chosen = others.find((one) => one.id === into)
  return (
    <>
      <Button kind="plain" icon="people" onPress={() => setOpen(true)}>
        {words.merge}
      </Button>
      <Sheet open={open} title={words.mergeWith} onClose={() => setOpen(false)}>
        <p className="quietly">{words.mergeHow}</p>
        <Field label={words.searchHint} type="search" value={query} onChange={setQuery} />
        <Choices label={words.mergeWith} hideLabel width={240}>
          {found(others, query, chinese)
            .slice(0, SHOWN)
            .map(({ id, name, phone }) => (
              <Choice
                key={id}
                size="row"
                icon="person"
                label={name ?? words.someone}
                detail={phone ?? undefined}
                chosen={into === id}
                onChoose={() => setInto(id)}
              />
            ))}
        </Choices>
        {chosen ? (
          <Button kind="primary" wide onPress={() => props.onJoin(chosen.id)}>
            {words.joinWith(chosen.name ?? words.someone)}
          </Button>
        ) : null}
      </Sheet>
    </>
  )
}
