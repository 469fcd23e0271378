/** The pages that were joined into this one, and the owner's way to part them again. [READ7] */

import type { Joins } from '../../../core/record/mod.ts'
import { roomWords } from '../../../core/words/rooms.ts'
import { useIsOwner } from '../../gate/useGate.tsx'
import { clientOf, useLog } from '../../log/mod.ts'
import { Button, useWords } from '../../ui/mod.ts'

export function Joined(props: { readonly pages: readonly string[]; readonly joins: Joins }) {
  const words = useWords(roomWords)
  const log = useLog()
  const isOwner = useIsOwner()
  return (
    <>
      {props.pages.map((page) => {
        const name = clientOf(log.facts(page)).name ?? words.someone
        const from = props.joins.get(page)
        return (
          <p key={page} className="quietly bar">
            {words.joinedFrom(name)}
            {isOwner && from !== undefined ? (
              <Button
                kind="plain"
                icon="people"
                onPress={() => log.tell('client/parted', { from }, { stream: page, subject: page })}
              >
                {words.part}
              </Button>
            ) : null}
          </p>
        )
      })}
    </>
  )
}
