/** Both feet for the foot check: a tap places what was seen, a finger's ring keeps a place off. */

import './foot-check.css'
import { useEffect, useRef } from 'react'
import type { FootShapes, Place, View } from '../../../core/feet/mod.ts'
import type { Language } from '../../../core/words/language.ts'
import { defineFootMap } from '../../../map/mod.ts'
import type { Avoided, DrawnRing, FootMapEvents, Mark, Mode } from '../../../map/types.ts'
import { useLamp } from '../../ui/lamp.tsx'

defineFootMap()

type Settings = {
  readonly view: View
  readonly mode: Mode
  readonly language: Language
  readonly marks: readonly Mark[]
  readonly avoided: Avoided
  readonly shape: FootShapes
}

export function FeetMap(
  props: Settings & {
    readonly onPlace: (place: Place) => void
    readonly onRing: (ring: DrawnRing) => void
    readonly onView: (view: View) => void
  },
) {
  const holder = useRef<HTMLDivElement>(null)
  const hears = useRef(props)
  hears.current = props

  useEffect(() => {
    const map = document.createElement('foot-map')
    map.setAttribute('strip', 'corners')
    holder.current?.append(map)
    const on = <K extends keyof FootMapEvents>(name: K, hear: (said: FootMapEvents[K]) => void) =>
      map.addEventListener(name, (event) => hear((event as CustomEvent<FootMapEvents[K]>).detail))
    on('footmap-touchend', ({ place }) => hears.current.onPlace(place))
    on('footmap-drawn', (ring) => hears.current.onRing(ring))
    on('footmap-view', ({ view }) => hears.current.onView(view))
    return () => map.remove()
  }, [])

  const { view, mode, language, marks, avoided, shape } = props
  useEffect(() => {
    const map = holder.current?.querySelector('foot-map')
    if (map) Object.assign(map, { view, mode, language, marks, avoided, shape } satisfies Settings)
  }, [view, mode, language, marks, avoided, shape])

  const [dim] = useLamp()
  useEffect(() => {
    const map = holder.current?.querySelector('foot-map')
    if (dim) map?.setAttribute('theme', 'dim')
    else map?.removeAttribute('theme')
  }, [dim])

  return <div className="foot-check-feet" ref={holder} />
}
