/** Asks, while somebody new is typed in, whether it is a person who has a page already; one tap takes it. [ROOMS15] */

import { useDeferredValue } from 'react'
import { mayBe, type Typed } from '../../../core/desk/mod.ts'
import { roomWords } from '../../../core/words/rooms.ts'
import { useChinese } from '../../chinese/useChinese.ts'
import { useClientList } from '../../log/useClients.ts'
import { useWords } from '../../ui/mod.ts'
import { ClientLine } from './ClientLine.tsx'

export function SamePerson({ typed }: { readonly typed: Typed }) {
  const words = useWords(roomWords)
  const all = useClientList()
  // Thousands are looked through: typing comes first.
  const some = mayBe(all, useDeferredValue(typed), useChinese(all))
  return (
    <div aria-live="polite">
      {some.length === 0 ? null : (
        <ul className="lines" aria-label={words.knownAlready}>
          {some.map((one) => (
            <ClientLine key={one.id} one={one} title={words.isThis(one.name ?? words.someone)} />
          ))}
        </ul>
      )}
    </div>
  )
}
