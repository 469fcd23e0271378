/** Feet of chance: measured ratios, every type of toes, big toes from straight to 35 degrees. */

import { type FootShape, MISSING_PARTS, TOE_TYPES } from '../src/core/feet/mod.ts'

/** Mean and deviation in ANSUR II, men and women together, and where the 1st and 99th of a hundred lie. */
const BREADTH = [0.376, 0.0176, 0.336, 0.421] as const
const HEEL = [0.27, 0.0181, 0.227, 0.318] as const
const BALL = [0.74, 0.0142, 0.704, 0.774] as const

/** Shares of toe types: Egyptian 60-75, Greek 20-50, square 10-25 in a hundred, from many studies. */
const GREEK = 0.3
const SQUARE = 0.15

function near(
  random: () => number,
  [mean, deviation, low, high]: readonly [number, number, number, number],
): number {
  const wave = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return Math.min(high, Math.max(low, mean + deviation * wave))
}

/** One foot of chance. */
export function randomFoot(random: () => number): FootShape {
  const type = random()
  const [egyptian, greek, square] = TOE_TYPES
  const arch = random()
  const toe = 1 + Math.floor(random() * (MISSING_PARTS.length - 1))
  return {
    toes: type < GREEK ? greek : type < GREEK + SQUARE ? square : egyptian,
    breadth: near(random, BREADTH),
    heel: near(random, HEEL),
    ballLength: near(random, BALL),
    halluxAngle: 35 * random(),
    bend: 12 * random() - 6,
    arch: arch < 0.25 ? 'flat' : arch < 0.5 ? 'high' : 'regular',
    ...(random() < 0.1 ? { missing: [MISSING_PARTS[toe] ?? 'toe-5'] } : {}),
  }
}
