/** How one foot differs from the canonical one: what a practitioner can see or measure in a moment. */

import { LANDMARKS, type Rays } from '../foot/landmarks.ts'

export const TOE_TYPES = ['egyptian', 'greek', 'square'] as const
export const MISSING_PARTS = ['foot', 'toe-1', 'toe-2', 'toe-3', 'toe-4', 'toe-5'] as const
export type MissingPart = (typeof MISSING_PARTS)[number]

/**
 * The shape of one foot; what is left out is as the canonical foot has it. The body of a
 * `client/footShape` is one. A measured ratio wins over the word for it.
 */
export type FootShape = {
  /** Egyptian: big toe longest. Greek: second toe longest. Square: the first toes level. */
  readonly toes?: (typeof TOE_TYPES)[number] | undefined
  readonly width?: 'narrow' | 'regular' | 'wide' | undefined
  readonly arch?: 'high' | 'regular' | 'flat' | undefined
  /** Degrees between the first metatarsal and the big toe; drawn from 0 to 35. */
  readonly halluxAngle?: number | undefined
  /** Breadth of the ball in fractions of foot length. */
  readonly breadth?: number | undefined
  /** Breadth of the heel in fractions of foot length. */
  readonly heel?: number | undefined
  /** Heel to the inner bulge of the ball in fractions of foot length. */
  readonly ballLength?: number | undefined
  /** Degrees by which the forefoot turns outwards. */
  readonly bend?: number | undefined
  readonly missing?: readonly MissingPart[] | undefined
}

/** The shapes of a client's two feet. */
export type FootShapes = { readonly left?: FootShape | null; readonly right?: FootShape | null }

/** The canonical foot's own figures, which a shape is a difference from. */
export const CANONICAL = {
  breadth: 0.374,
  heel: 0.272,
  ballLength: LANDMARKS.mtp1Bulge[0],
  /** Between the lines navicular–MTP1 and MTP1–tip of the landmarks. */
  halluxAngle: 6,
} as const

/**
 * Breadth of the ball that the words narrow and wide stand for: the 5th and 95th of a hundred feet
 * in ANSUR II (.376 ± .0176; research: men and women together).
 */
const WIDTHS = { narrow: 0.347, regular: CANONICAL.breadth, wide: 0.405 } as const

/** Narrow and wide heels go with the ball: ANSUR II, correlation .37 to .40. */
const HEELS = { narrow: 0.26, regular: CANONICAL.heel, wide: 0.285 } as const

/**
 * Tips of the toes along the foot. Greek and square: Hawes 1994 has the second toe at .986 to .996
 * and the little toe at .826 to .850; square means first and second within 1 %. The rest own
 * judgement.
 */
const TIPS: { readonly [type in (typeof TOE_TYPES)[number]]: Rays<number> } = {
  egyptian: [1, 0.986, 0.949, 0.898, 0.83],
  greek: [0.98, 1, 0.956, 0.9, 0.83],
  square: [0.996, 0.995, 0.973, 0.928, 0.85],
}

/** What the drawing can follow; a value beyond is drawn as the nearest. ANSUR II 1st to 99th, and a little. */
export const RANGES = {
  breadth: [0.33, 0.425],
  heel: [0.225, 0.32],
  ballLength: [0.7, 0.78],
  halluxAngle: [0, 35],
  bend: [-6, 6],
} as const

/** A shape in numbers, all of them, within what can be drawn. */
export type Figures = {
  readonly breadth: number
  readonly heel: number
  readonly ballLength: number
  readonly halluxAngle: number
  readonly bend: number
  readonly tips: Rays<number>
  /** −1 flat, 0 as the canonical foot, 1 high. */
  readonly arch: number
}

function within(key: keyof typeof RANGES, value: number): number {
  const [low, high] = RANGES[key]
  return Math.min(high, Math.max(low, value))
}

/** A shape in numbers. */
export function figures(shape: FootShape): Figures {
  const width = shape.width ?? 'regular'
  return {
    breadth: within('breadth', shape.breadth ?? WIDTHS[width]),
    heel: within('heel', shape.heel ?? HEELS[width]),
    ballLength: within('ballLength', shape.ballLength ?? CANONICAL.ballLength),
    halluxAngle: within('halluxAngle', shape.halluxAngle ?? CANONICAL.halluxAngle),
    bend: within('bend', shape.bend ?? 0),
    tips: TIPS[shape.toes ?? 'egyptian'],
    arch: shape.arch === 'high' ? 1 : shape.arch === 'flat' ? -1 : 0,
  }
}

const PLAIN = JSON.stringify(figures({}))

/** A name for what a shape looks like: equal for equal looks, null for the canonical look. */
export function looksOf(shape: FootShape | null | undefined): string | null {
  if (!shape) return null
  const text = JSON.stringify(figures(shape))
  return text === PLAIN ? null : text
}

/** The toes a foot lacks, 0 the big toe to 4 the little toe. */
export function missingToes(shape: FootShape | null | undefined): readonly number[] {
  return (shape?.missing ?? []).flatMap((part) =>
    part === 'foot' ? [] : [Number(part.slice(4)) - 1],
  )
}

/** Whether the whole foot is missing. */
export function isMissing(shape: FootShape | null | undefined): boolean {
  return shape?.missing?.includes('foot') ?? false
}
