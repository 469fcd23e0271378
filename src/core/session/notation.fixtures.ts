/**
 * The signs in which tests write presses, places and steps.
 *
 * - a place: `L plantar .55,.02` (foot, view, along the foot, across it or its height)
 * - a press: `fast deep 6 sharp flinch hook-knuckle too-much`, in any order; what is not said is an
 *   unremarkable fair press of 2
 * - a step: `L adrenal ×3`, `R circles`, `L rest`; 20 seconds a pass
 *
 * A word that is no sign throws: a test may not mean something that nobody read.
 */

import type { Place, Side, View } from '../feet/types.ts'
import { VIEWS } from '../feet/types.ts'
import type { BodyOf } from '../record/bodies.ts'
import { DEPTHS, FEELINGS, KINDS, PACES, TECHNIQUES } from '../record/terms.ts'
import type { PlanStep } from './types.ts'

type Touched = BodyOf<'session/touched'>

/** The words of a sign. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const FEET: { readonly [sign: string]: Side } = { L: 'left', R: 'right' }

/** `L` or `R`. */
export function side(sign: string | undefined): Side {
  const foot = FEET[sign ?? '']
  if (!foot) throw new Error(`"${sign}" is no foot: L or R`)
  return foot
}

/** Whether a sign begins with a foot. */
export const isFoot = (sign: string | undefined): boolean => FEET[sign ?? ''] !== undefined

/** `L plantar .55,.02` */
export function place([foot, view, at]: readonly string[]): Place {
  const known: View | undefined = VIEWS.find((one) => one === view)
  const [u, w] = (at ?? '').split(',').map(Number)
  if (!known || u === undefined || w === undefined || Number.isNaN(u + w))
    throw new Error(`"${foot} ${view} ${at}" is no place`)
  return known === 'plantar' || known === 'dorsal'
    ? { foot: side(foot), view: known, u, v: w }
    : { foot: side(foot), view: known, u, h: w }
}

type Manner = Pick<
  Touched,
  'technique' | 'pass' | 'pace' | 'depth' | 'discomfort' | 'flinch' | 'feeling' | 'kind'
>

const among = <T extends string>(list: readonly T[], word: string): T | undefined =>
  list.find((one) => one === word)

/** `fast deep 6 sharp flinch hook-knuckle too-much pass2`, in any order. */
export function manner(signs: readonly string[]): Manner {
  const pressed: { -readonly [K in keyof Manner]: Manner[K] } = {
    technique: 'thumb-press',
    pass: 1,
    pace: 'slow',
    depth: 'firm',
    discomfort: 2,
    flinch: false,
  }
  for (const word of signs) {
    const technique = among(TECHNIQUES, word)
    const pace = among(PACES, word)
    const depth = among(DEPTHS, word)
    const feeling = among(FEELINGS, word)
    const kind = among(KINDS, word)
    const pass = /^pass(\d+)$/.exec(word)
    if (technique) pressed.technique = technique
    else if (pace) pressed.pace = pace
    else if (depth) pressed.depth = depth
    else if (feeling) pressed.feeling = feeling
    else if (kind) pressed.kind = kind
    else if (pass) pressed.pass = Number(pass[1])
    else if (word === 'flinch') pressed.flinch = true
    else if (/^\d+$/.test(word)) pressed.discomfort = Number(word)
    else throw new Error(`"${word}" says nothing of a press`)
  }
  return pressed
}

/** `L adrenal ×3`, `R circles`, `L rest`, and `L` alone for a foot worked freely. */
export function step(text: string): PlanStep {
  const [foot, what, times] = words(text)
  const passes = times === undefined ? 1 : Number(/^[×x](\d+)$/.exec(times)?.[1])
  if (Number.isNaN(passes)) throw new Error(`"${times}" is no number of passes: ×3`)
  const seconds = 20 * passes
  if (what === 'circles' || what === 'rest') return { kind: what, foot: side(foot), seconds }
  const freely = { kind: 'zone', foot: side(foot), passes, seconds } as const
  return what === undefined ? freely : { ...freely, zone: what, view: 'plantar' }
}

/** `L adrenal ×3, L head, R circles` */
export const steps = (text: string): readonly PlanStep[] => text.split(',').map(step)
