/** What the chooser of foot shapes offers, what is chosen, and what a tap tells of which foot. [WARP7] */

import {
  CANONICAL,
  type FootShape,
  type FootShapes,
  MISSING_PARTS,
  type MissingPart,
  SIDES,
  type Side,
  TOE_TYPES,
  type View,
} from '../feet/mod.ts'
import type { BodyOf } from '../record/mod.ts'
import type { footShapeWords } from '../words/foot-shape.ts'

type Word = keyof (typeof footShapeWords)['en']

/** One picture to tap: what it says of a foot, and its word. */
export type Offer = {
  readonly says: FootShape
  readonly word: Word
  /** How its picture is drawn, where the difference is too fine for a small one. */
  readonly looks?: FootShape
}

/** A row of pictures of which one is chosen; `shows` is the view in which they differ. */
export type Row = {
  readonly key: 'toes' | 'width' | 'arch' | 'halluxAngle'
  readonly word: Word
  readonly shows: View
  readonly offers: readonly Offer[]
}

/** Degrees that the three pictures of the big toe stand for: usual, from 15 called leaning, from 30 much. */
const LEANS = [
  [CANONICAL.halluxAngle, 'straight'],
  [20, 'leaning'],
  [32, 'crossing'],
] as const

/** The rows of the chooser, as they stand one under another. */
export const ROWS: readonly Row[] = [
  {
    ...{ key: 'toes', word: 'toes', shows: 'plantar' },
    offers: TOE_TYPES.map((toes) => ({ says: { toes }, word: toes })),
  },
  {
    ...{ key: 'width', word: 'width', shows: 'plantar' },
    offers: [
      { says: { width: 'narrow' }, word: 'narrow', looks: { breadth: 0.33, heel: 0.25 } },
      { says: { width: 'regular' }, word: 'regularWidth' },
      { says: { width: 'wide' }, word: 'wide', looks: { breadth: 0.425, heel: 0.3 } },
    ],
  },
  {
    ...{ key: 'arch', word: 'arch', shows: 'medial' },
    offers: [
      { says: { arch: 'flat' }, word: 'flat' },
      { says: { arch: 'regular' }, word: 'regularArch' },
      { says: { arch: 'high' }, word: 'high' },
    ],
  },
  {
    ...{ key: 'halluxAngle', word: 'hallux', shows: 'plantar' },
    offers: LEANS.map(([halluxAngle, word]) => ({ says: { halluxAngle }, word })),
  },
]

/** What may be missing: the toes first, the whole foot last. */
export const MISSING: readonly (Offer & { readonly part: MissingPart })[] = [
  ...MISSING_PARTS.slice(1),
  MISSING_PARTS[0],
].map((part) => ({ part, says: { missing: [part] }, word: part }))

/** Which feet a tap is about. */
export type On = 'both' | Side

/** The feet that a tap tells of, one fact each. */
export function feetOf(on: On): readonly Side[] {
  return on === 'both' ? SIDES : [on]
}

/** Whether an offer is what is known of all feet that the chooser is on. */
export function isChosen(shapes: FootShapes, on: On, key: Row['key'], { says }: Offer): boolean {
  return feetOf(on).every((foot) => shapes[foot]?.[key] === says[key])
}

/** Whether all feet that the chooser is on lack a part. */
export function isMissingPart(shapes: FootShapes, on: On, part: MissingPart): boolean {
  return feetOf(on).every((foot) => shapes[foot]?.missing?.includes(part) ?? false)
}

type Body = BodyOf<'client/footShape'>

/** What is known of a foot with some of it changed; what became unknown is left out. */
function changed(shape: FootShape | null | undefined, foot: Side, change: FootShape): Body {
  const all = Object.entries({ ...shape, ...change, foot }).filter(
    ([, value]) => value !== undefined,
  )
  return Object.fromEntries(all) as Body
}

/**
 * The facts a tap tells, one for each foot it is about. What was chosen already is taken back; a
 * tapped word takes the place of what had been measured.
 */
export function tapped(shapes: FootShapes, on: On, key: Row['key'], offer: Offer): readonly Body[] {
  const value = isChosen(shapes, on, key, offer) ? undefined : offer.says[key]
  const measured = key === 'width' ? { breadth: undefined, heel: undefined } : {}
  return feetOf(on).map((foot) => changed(shapes[foot], foot, { ...measured, [key]: value }))
}

/** The facts a tap on something missing tells. */
export function tappedMissing(shapes: FootShapes, on: On, part: MissingPart): readonly Body[] {
  const back = isMissingPart(shapes, on, part)
  return feetOf(on).map((foot) => {
    const others = (shapes[foot]?.missing ?? []).filter((one) => one !== part)
    const missing = back ? others : [...others, part].sort()
    return changed(shapes[foot], foot, { missing: missing.length > 0 ? missing : undefined })
  })
}

/** The words for what is known of a foot, in the order of the rows; none where it is as usual. */
export function saidOf(shape: FootShape | null | undefined): readonly Word[] {
  if (!shape) return []
  const rows = ROWS.flatMap(({ key, offers }): readonly Word[] => {
    const value = shape[key]
    if (value === undefined) return []
    if (key !== 'halluxAngle')
      return offers.filter(({ says }) => says[key] === value).map(({ word }) => word)
    const [, word] = LEANS.findLast(([from]) => (value as number) >= from - 5) ?? LEANS[0]
    return [word]
  })
  const usual: readonly Word[] = ['egyptian', 'regularWidth', 'regularArch', 'straight']
  const missing = MISSING.filter(({ part }) => shape.missing?.includes(part)).map(
    ({ word }) => word,
  )
  return [...rows.filter((word) => !usual.includes(word)), ...missing]
}
