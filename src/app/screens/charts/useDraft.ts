/** The version being made, as the map shows it: what cannot be drawn is said and not taken. */

import { useMemo, useState } from 'react'
import {
  type Draft,
  draftFrom,
  dragged,
  drawn,
  moved,
  ownOf,
} from '../../../core/feet/chart/draft.ts'
import { locate, type OwnChart, zoneById } from '../../../core/feet/mod.ts'
import type { Chart, Ring } from '../../../core/feet/types.ts'
import type { Asked, Pointed } from '../../../map/types.ts'
import { ringsOf } from './compare.model.ts'
import { onItsFeet } from './search.model.ts'

type State = { readonly draft: Draft; readonly chart: Chart }

function shifted(ring: Ring, [du, dw]: readonly [number, number]): Ring {
  return ring.map(([u, w]) => [u + du, w + dw])
}

export function useDraft(told: readonly OwnChart[]) {
  const [state, setState] = useState<State | null>(null)
  const [zone, setZone] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [hand, setHand] = useState<Asked | null>(null)

  const change = (draft: Draft) => {
    const made = drawn(draft, told)
    setRefusal(made.ok ? null : made.code)
    if (made.ok) setState({ draft, chart: made.value })
  }
  /** The zone a finger came down on, the chosen one first where several lie there. */
  const under = ({ from }: Asked): string | null => {
    const there = state ? locate(state.chart, from) : []
    return there.find((id) => id === zone) ?? there[0] ?? null
  }
  const pointed = useMemo((): Pointed => {
    const now = state && zone ? zoneById(state.chart, zone) : null
    const was = state && zone ? zoneById(state.draft.base, zone) : null
    if (!now || !was) return { zones: [], place: null, beside: [] }
    const by = hand ? dragged(hand.from, hand.place) : null
    const beside = by
      ? ringsOf(now)
          .filter(({ view }) => view === hand?.from.view)
          .map((one) => ({ ...one, ring: shifted(one.ring, by) }))
      : state?.draft.zones[was.id]
        ? ringsOf(was)
        : []
    return { zones: onItsFeet(now), place: null, beside }
  }, [state, zone, hand])

  const stop = () => {
    setState(null)
    setZone(null)
    setRefusal(null)
    setHand(null)
  }
  return {
    draft: state?.draft ?? null,
    chart: state?.chart ?? null,
    own: state ? ownOf(state.draft, told) : null,
    zone,
    refusal,
    pointed,
    begin: (shown: Chart) => {
      const draft = draftFrom(shown, told)
      if (draft) change(draft)
    },
    choose: setZone,
    change,
    stop,
    drag: (asked: Asked | null) => {
      if (!state) return
      const id = asked && under(asked)
      if (id) setZone(id)
      setHand(id ? asked : null)
    },
    place: (asked: Asked) => {
      setHand(null)
      const id = under(asked)
      if (!state || !id) return
      setZone(id)
      const [du, dw] = dragged(asked.from, asked.place)
      if (du !== 0 || dw !== 0) change(moved(state.draft, id, asked.from.view, [du, dw]))
    },
  }
}
