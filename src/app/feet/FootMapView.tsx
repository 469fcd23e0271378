/** `<foot-map>` as a React piece: what a screen knows goes in, touches and turns come out. */

import './FootMapView.css'
import { type RefObject, useEffect, useRef } from 'react'
import type { View } from '../../core/feet/mod.ts'
import { BLANK, defineFootMap, type FootMap } from '../../map/mod.ts'
import type {
  Asked,
  DrawnRing,
  FootMapEvents,
  FootMapState,
  Mode,
  TouchValue,
} from '../../map/types.ts'
import { useLamp, useLanguage } from '../ui/mod.ts'

defineFootMap()

/** What a screen wants to hear of the map. */
type Heard = {
  /** Absent where the feet are not turned over by their corners. */
  readonly onView?: (view: View) => void
  readonly onTouchEnd?: (touch: TouchValue) => void
  readonly onTouchCancel?: () => void
  readonly onPlace?: (asked: Asked) => void
  readonly onDrag?: (asked: Asked) => void
  readonly onDrawn?: (drawn: DrawnRing) => void
}

/** The language is the practitioner's where none is given. */
export type FootMapViewProps = Partial<FootMapState> &
  Heard & {
    readonly view: View
    readonly mode: Mode
    /** The box that gives the map its room, where a screen has one of its own. */
    readonly className?: string
    /** Holds the map itself, for who takes a picture of it. */
    readonly map?: RefObject<FootMap | null>
  }

function changed(before: FootMapState, now: FootMapState): Partial<FootMapState> {
  return Object.fromEntries(
    Object.entries(now).filter(([key, value]) => before[key as keyof FootMapState] !== value),
  )
}

export function FootMapView(props: FootMapViewProps) {
  const { className, map: asked, ...rest } = props
  const { onView, onTouchEnd, onTouchCancel, onPlace, onDrag, onDrawn, ...given } = rest
  const box = useRef<HTMLDivElement>(null)
  const own = useRef<FootMap | null>(null)
  const map = asked ?? own
  const told = useRef<FootMapState>(BLANK)
  const hears = useRef<Heard>(rest)
  hears.current = rest
  const language = useLanguage()
  const [dim] = useLamp()

  useEffect(() => {
    const made = document.createElement('foot-map')
    map.current = made
    told.current = BLANK
    box.current?.append(made)
    const on = <K extends keyof FootMapEvents>(name: K, hear: (said: FootMapEvents[K]) => void) =>
      made.addEventListener(name, (event) => hear((event as CustomEvent<FootMapEvents[K]>).detail))
    on('footmap-touchend', (touch) => hears.current.onTouchEnd?.(touch))
    on('footmap-touchcancel', () => hears.current.onTouchCancel?.())
    on('footmap-place', (place) => hears.current.onPlace?.(place))
    on('footmap-drag', (place) => hears.current.onDrag?.(place))
    on('footmap-drawn', (ring) => hears.current.onDrawn?.(ring))
    on('footmap-view', ({ view }) => hears.current.onView?.(view))
    return () => {
      made.remove()
      map.current = null
    }
  }, [map])

  // Only what changed is told: a foot that was turned over by hand stays as it is.
  useEffect(() => {
    const now = { ...BLANK, language, ...given }
    if (map.current) Object.assign(map.current, changed(told.current, now))
    told.current = now
  })
  const turns = onView !== undefined
  useEffect(() => {
    if (turns) map.current?.setAttribute('strip', 'corners')
  }, [map, turns])
  useEffect(() => {
    if (dim) map.current?.setAttribute('theme', 'dim')
    else map.current?.removeAttribute('theme')
  }, [map, dim])

  return <div className={className ?? 'foot-map-view'} ref={box} />
}
