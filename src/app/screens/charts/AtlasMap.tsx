/** The map as an atlas: a touch asks what a place is called; what was found lights up. */

import { type RefObject, useEffect, useRef } from 'react'
import type { Chart, View } from '../../../core/feet/types.ts'
import { defineFootMap, type FootMap } from '../../../map/mod.ts'
import type { Asked, FootMapEvents, Pointed } from '../../../map/types.ts'
import { useLamp } from '../../ui/lamp.tsx'
import { useLanguage } from '../../ui/mod.ts'

defineFootMap()

export function AtlasMap(props: {
  readonly map: RefObject<FootMap | null>
  readonly chart: Chart
  readonly view: View
  readonly pointed: Pointed
  readonly onView: (view: View) => void
  readonly onPlace: (asked: Asked) => void
  readonly onDrag?: (asked: Asked | null) => void
}) {
  const holder = useRef<HTMLDivElement>(null)
  const hears = useRef(props)
  hears.current = props
  const language = useLanguage()
  const [dim] = useLamp()

  useEffect(() => {
    const made = document.createElement('foot-map')
    made.setAttribute('strip', 'corners')
    holder.current?.append(made)
    const { map } = hears.current
    map.current = made
    const on = <K extends keyof FootMapEvents>(name: K, hear: (said: FootMapEvents[K]) => void) =>
      made.addEventListener(name, (event) => hear((event as CustomEvent<FootMapEvents[K]>).detail))
    on('footmap-place', (asked) => hears.current.onPlace(asked))
    on('footmap-drag', (asked) => hears.current.onDrag?.(asked))
    on('footmap-touchcancel', () => hears.current.onDrag?.(null))
    on('footmap-view', ({ view }) => hears.current.onView(view))
    return () => {
      made.remove()
      map.current = null
    }
  }, [])

  const { map, chart, view, pointed } = props
  useEffect(() => {
    if (map.current)
      Object.assign(map.current, { chart, view, pointed, language, mode: 'pick', names: 'zones' })
  }, [map, chart, view, pointed, language])
  useEffect(() => {
    if (dim) map.current?.setAttribute('theme', 'dim')
    else map.current?.removeAttribute('theme')
  }, [map, dim])

  return <div className="charts-map" ref={holder} />
}
