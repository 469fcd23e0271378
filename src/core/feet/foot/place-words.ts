/** Says in plain anatomical words where a finger is: never by a chart's name. docs/domain.md 1 */

import type { Language } from '../../words/language.ts'
import { placeWords } from '../../words/places.ts'
import type { Place, Point } from '../types.ts'
import { LANDMARKS } from './landmarks.ts'
import { pointOf } from './place.ts'

const TOES = ['toe1', 'toe2', 'toe3', 'toe4', 'toe5'] as const
type ToeWord = (typeof TOES)[number]

/** Front of the heel pad, back of the ball and roots of the toes on the sole. research 2b, own judgement. */
const HEEL_TO = 0.22
const HEEL_FRONT_TO = 0.32
const ARCH_TO = 0.6
/** How far behind a web a toe begins to count as the ball. */
const ROOT = 0.02
/** Height of the leg above the malleolus, and reach round it, in foot lengths. */
const LEG_FROM = 0.1
const ANKLE_REACH = 0.1

function nearestRay(points: readonly Point[], at: Point): ToeWord {
  let best = 0
  let distance = Number.POSITIVE_INFINITY
  for (const [ray, point] of points.entries()) {
    const far = Math.abs(point[1] - at[1])
    if (far < distance) {
      distance = far
      best = ray
    }
  }
  return TOES[best] as ToeWord
}

/** Where the toes begin at this distance from the middle: the line through the webs. */
function toeLine(v: number): number {
  const webs = LANDMARKS.webs
  const first = webs[0]
  const last = webs[3]
  if (v >= first[1]) return first[0]
  if (v <= last[1]) return last[0]
  for (let i = 0; i < 3; i++) {
    const [a, b] = [webs[i] as Point, webs[i + 1] as Point]
    if (v <= a[1] && v >= b[1]) return a[0] + ((a[1] - v) / (a[1] - b[1])) * (b[0] - a[0])
  }
  return last[0]
}

/**
 * The place in words of the language, without a capital or a full stop.
 *
 * @example
 * placeInWords({ foot: 'right', view: 'plantar', u: 0.68, v: -0.09 }, 'en')
 * // 'under the ball of the right foot, in line with the 4th toe'
 */
export function placeInWords(place: Place, language: Language): string {
  const words = placeWords[language]
  const foot = words[place.foot]
  const at = pointOf(place)
  if (place.view === 'plantar' || place.view === 'dorsal') {
    const sole = place.view === 'plantar'
    const [u, v] = at
    if (u > toeLine(v) + ROOT) {
      const toe = words[nearestRay(LANDMARKS.toePulps, at)]
      return sole ? words.underToe(toe, foot) : words.onToe(toe, foot)
    }
    if (u > ARCH_TO) {
      const toe = words[nearestRay(LANDMARKS.mtpJoints, at)]
      return sole ? words.ball(foot, toe) : words.dorsumFront(foot, toe)
    }
    if (!sole) return u > HEEL_FRONT_TO + 0.08 ? words.dorsumMiddle(foot) : words.dorsumAnkle(foot)
    if (u <= HEEL_TO) return words.heel(foot)
    if (u <= HEEL_FRONT_TO) return words.heelFront(foot)
    if (v > 0.035) return words.archInner(foot)
    return v > -0.075 ? words.archMiddle(foot) : words.archOuter(foot)
  }
  return sideInWords(place.view, at, words, foot)
}

function sideInWords(
  view: 'medial' | 'lateral',
  [u, h]: Point,
  words: (typeof placeWords)[Language],
  foot: string,
): string {
  const inner = view === 'medial'
  const [mu, mh] = LANDMARKS[view].malleolus
  if (h > mh + LEG_FROM) return inner ? words.innerLeg(foot) : words.outerLeg(foot)
  if (Math.hypot(u - mu, h - mh) < ANKLE_REACH)
    return inner ? words.innerAnkle(foot) : words.outerAnkle(foot)
  if (u < 0.3) return inner ? words.innerHeel(foot) : words.outerHeel(foot)
  if (u > (inner ? 0.82 : 0.74)) return inner ? words.innerToe(foot) : words.outerToe(foot)
  if (u > (inner ? 0.66 : 0.58)) return inner ? words.innerBall(foot) : words.outerBall(foot)
  if (h > 0.14) return inner ? words.innerInstep(foot) : words.outerInstep(foot)
  return inner ? words.innerArch(foot) : words.outerEdge(foot)
}
