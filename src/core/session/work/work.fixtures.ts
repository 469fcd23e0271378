/** A page at work, for the tests: it makes moves, keeps what they tell, and its clock goes on by hand. */

import { chart } from '../../feet/mod.ts'
import type { Told } from '../../record/bodies.ts'
import { sampleTold } from '../../record/sample.fixtures.ts'
import { isRated, isWaiting } from '../due.ts'
import { CLIENT, SESSION } from '../session.fixtures.ts'
import type { RatedSpot, Session, WaitingSpot } from '../types.ts'
import { folded, visit } from '../visit.fixtures.ts'
import { CLEAN_HANDS, dueNow, type Hands, handsAfter, type ToldNow } from './hands.ts'
import type { Move } from './move.ts'
import { tells } from './moves.ts'
import type { Depth } from './touch.ts'

const RWO_SHUR = chart('rwo-shur') ?? null

/** A page opened on a visit that was told so far. */
export class Page {
  facts: readonly Told[]
  hands: Hands = CLEAN_HANDS
  /** Milliseconds of the page's monotonic clock. */
  now = 5_000
  depth: Depth = 'firm'
  chart = RWO_SHUR

  constructor(text: string) {
    this.facts = visit(text).facts
  }

  get session(): Session {
    return folded(this.facts).session
  }

  wait(seconds: number): this {
    this.now += seconds * 1000
    return this
  }

  /** Makes a move and answers what it told. */
  make(move: Move): readonly ToldNow[] {
    const { session, facts, chart: of, depth, hands, now } = this
    const told = tells(move, { session, facts, chart: of, depth, hands, now }).map((one) => {
      const at = 1_763_900_000_000 + this.now
      const n = this.facts.length + 1
      const fact = sampleTold({ ...one, n, at, stream: SESSION, subject: CLIENT })
      this.facts = [...this.facts, fact]
      return { ...one, id: fact.id }
    })
    this.hands = handsAfter(hands, told, now)
    return told
  }

  /** Types of what a move told. */
  types(move: Move): readonly string[] {
    return this.make(move).map(({ type }) => type.replace('session/', ''))
  }

  rated(n = 0): RatedSpot {
    const spot = this.session.spots.filter(isRated)[n]
    if (!spot) throw new Error(`no rated spot ${n}`)
    return spot
  }

  waiting(): WaitingSpot {
    const spot = this.session.spots.find(isWaiting)
    if (!spot) throw new Error('no mark waits')
    return spot
  }

  due(): readonly RatedSpot[] {
    return dueNow(this.session, this.hands, this.now)
  }
}

/** A visit whose plan is opened, soaked and begun. */
export const AT_WORK =
  'open 45 | checked | plan L adrenal ×3, L stomach ×2, L circles, R adrenal ×3, R liver | step 0'

/** A finger let go on the left adrenal zone. */
export const onAdrenal = (value: number, foot: 'left' | 'right' = 'left') =>
  ({
    move: 'touch',
    place: { foot, view: 'plantar', u: 0.6528, v: 0.0126 },
    zones: ['adrenal', 'kidney'],
    value,
  }) as const
