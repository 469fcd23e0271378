/** What every screen of a visit reads and tells: the folded session, its chart, its screening. */

import { type Chart, chartAmong, type FootShapes, type OwnChart } from '../../../core/feet/mod.ts'
import type { BodyOf, FactType } from '../../../core/record/bodies.ts'
import type { Client } from '../../../core/record/mod.ts'
import type { Session } from '../../../core/session/types.ts'
import { CLEAN_HANDS, type Hands, type ToldNow } from '../../../core/session/work/hands.ts'
import type { Move } from '../../../core/session/work/move.ts'
import { tells } from '../../../core/session/work/moves.ts'
import { depthFor } from '../../../core/session/work/touch.ts'
import type { Avoided, Mark } from '../../../map/types.ts'
import { markOf } from '../../feet/marks.ts'
import { useClient, useFacts, useLog, useSession, useStudio } from '../../log/hooks.tsx'
import { type Standing, useScreening } from '../../log/useScreening.ts'
import { useClock } from '../../ui/mod.ts'

export type Tell = <T extends FactType>(type: T, body: BodyOf<T>) => { readonly id: string }

export type Visit = {
  readonly session: Session
  readonly client: Client | null
  readonly chart: Chart | null
  /** Versions of charts of the studio's own. */
  readonly own: readonly OwnChart[]
  readonly standing: Standing
  readonly settings: ReturnType<typeof useStudio>['settings']
  readonly tell: Tell
  /** Makes a move: tells what it tells, and answers what was told. */
  readonly make: (move: Move, hands?: Hands) => readonly ToldNow[]
  readonly marks: readonly Mark[]
  readonly avoided: Avoided
  /** How the client's feet differ from the canonical ones. */
  readonly shape: FootShapes
  /** Whether the client agreed to the zones above the ankle. */
  readonly legZones: boolean
}

const CANONICAL: FootShapes = {}

/** Only for a session that is known: the route has looked. */
export function useVisit(sessionId: string): Visit {
  const log = useLog()
  const clock = useClock()
  const session = useSession(sessionId) as Session
  const clientId = session.client ?? ''
  const standing = useScreening(clientId, sessionId)
  const client = useClient(clientId)
  const { settings, charts } = useStudio()
  useFacts(sessionId)
  const { avoid, massage } = standing.screening
  const chart = session.chart === null ? null : chartAmong(charts, session.chart)
  const tell: Tell = (type, body) => log.tell(type, body, { stream: sessionId, subject: clientId })
  const make: Visit['make'] = (move, hands = CLEAN_HANDS) => {
    const facts = standing.facts.filter((fact) => fact.stream === sessionId)
    const depth = depthFor(massage.pressure)
    const moment = { session, facts, chart, depth, hands, now: clock.monotonic() }
    return tells(move, moment).map((one) => ({ ...one, id: tell(one.type, one.body).id }))
  }
  return {
    session,
    client,
    chart,
    own: charts,
    standing,
    settings,
    tell,
    make,
    marks: session.spots.map((spot) => markOf(spot, log.whereIs(spot.id))),
    avoided: {
      feet: avoid.feet,
      areas: avoid.areas,
      drawn: (session.footCheck?.drawn ?? []).map(({ foot, view, ring }) => ({ foot, view, ring })),
    },
    shape: client?.footShape ?? CANONICAL,
    legZones: client?.consents['leg-zones'] !== undefined,
  }
}
