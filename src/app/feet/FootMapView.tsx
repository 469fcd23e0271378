/** The map of both feet as a React piece: what is planned and known goes in, touches come out. */

import './FootMapView.css'
import { useEffect, useRef } from 'react'
import type { Chart, FootShapes, View } from '../../core/feet/mod.ts'
import { defineFootMap } from '../../map/mod.ts'
import type {
  Avoided,
  Feet,
  FootMapEvents,
  FootZone,
  Mark,
  Mode,
  TouchStart,
  TouchValue,
} from '../../map/types.ts'
import { useLamp } from '../ui/lamp.tsx'
import { useLanguage } from '../ui/mod.ts'

defineFootMap()

const NOTHING_AVOIDED: Avoided = { feet: [], areas: [], drawn: [] }
const NONE: readonly never[] = []
const CANONICAL: FootShapes = {}

export type WorkMapProps = {
  readonly chart: Chart | null
  readonly view: View
  readonly mode: Mode
  readonly feet?: Feet
  readonly shape?: FootShapes
  readonly marks?: readonly Mark[]
  readonly planned?: readonly FootZone[]
  readonly current?: FootZone | null
  readonly avoided?: Avoided
  /** Absent where the feet cannot be turned. */
  readonly onView?: (view: View) => void
  readonly onTouch?: (touch: TouchStart) => void
  readonly onTouchEnd?: (touch: TouchValue) => void
  readonly onTouchCancel?: () => void
}

export function WorkMap(props: WorkMapProps) {
  const holder = useRef<HTMLDivElement>(null)
  const hears = useRef(props)
  hears.current = props
  const language = useLanguage()
  const [dim] = useLamp()

  useEffect(() => {
    const map = document.createElement('foot-map')
    holder.current?.append(map)
    const on = <K extends keyof FootMapEvents>(name: K, hear: (said: FootMapEvents[K]) => void) =>
      map.addEventListener(name, (event) => hear((event as CustomEvent<FootMapEvents[K]>).detail))
    on('footmap-touch', (touch) => hears.current.onTouch?.(touch))
    on('footmap-touchend', (touch) => hears.current.onTouchEnd?.(touch))
    on('footmap-touchcancel', () => hears.current.onTouchCancel?.())
    on('footmap-view', ({ view }) => hears.current.onView?.(view))
    return () => map.remove()
  }, [])

  const { chart, view, mode } = props
  const turns = props.onView !== undefined
  const feet = props.feet ?? 'both'
  const shape = props.shape ?? CANONICAL
  const marks = props.marks ?? NONE
  const planned = props.planned ?? NONE
  const current = props.current ?? null
  const avoided = props.avoided ?? NOTHING_AVOIDED
  useEffect(() => {
    const map = holder.current?.querySelector('foot-map')
    if (map)
      Object.assign(map, {
        ...{ chart, view, mode, feet, shape },
        ...{ marks, planned, current, avoided, language },
      })
  }, [chart, view, mode, feet, shape, marks, planned, current, avoided, language])
  useEffect(() => {
    const map = holder.current?.querySelector('foot-map')
    if (turns) map?.setAttribute('strip', 'corners')
  }, [turns])
  useEffect(() => {
    const map = holder.current?.querySelector('foot-map')
    if (dim) map?.setAttribute('theme', 'dim')
    else map?.removeAttribute('theme')
  }, [dim])

  return <div className="foot-map-view" ref={holder} />
}
