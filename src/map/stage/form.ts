/** The form of a foot on the stage: how it differs from the canonical one, and what it lacks. */

import type { Point, Ring, Side, View } from '../../core/feet/types.ts'
import { remaining, stump } from '../../core/feet/warp/missing.ts'
import { type FootShape, missingToes } from '../../core/feet/warp/shape.ts'
import { type Warp, warpFor } from '../../core/feet/warp/warp.ts'
import { remembered } from '../../core/memo.ts'

export type Form = {
  /** Whether the foot is the canonical one, whole and unmoved. */
  readonly plain: boolean
  /** Toes it lacks, 0 the big toe to 4 the little toe. */
  readonly toes: readonly number[]
  readonly warp: Warp
  /** Skin that can be touched: on the canonical foot, and where it lies on this one. */
  readonly skin: { readonly canonical: Ring; readonly there: Ring }
}

type Shaped = { readonly view: View; readonly shape: FootShape | null }

/** The form of a foot that stands there. */
export const formOf: (foot: Shaped) => Form = remembered((foot) => {
  const warp = warpFor(foot.shape, foot.view)
  const toes = missingToes(foot.shape)
  const canonical = stump(foot.view, toes)
  const plain = warp.looks === null && toes.length === 0
  return { plain, toes, warp, skin: { canonical, there: warp.ring(canonical) } }
})

/** Rings of the canonical foot as they are drawn on this one; those of missing toes are left out. */
export function drawnRings(foot: Shaped, rings: readonly Ring[]): readonly Ring[] {
  const { plain, toes, warp } = formOf(foot)
  return plain ? rings : remaining(foot.view, toes, rings).map((ring) => warp.drawn(ring))
}

/** A place of the canonical foot as it is drawn on this one. */
export function drawnPoint(foot: Shaped, at: Point): Point {
  return formOf(foot).warp.toClient(at)
}

/** The name of the clip that keeps shades and lines on a foot's skin: all plain feet share one. */
export function clipName(foot: Shaped & { readonly foot: Side }): string {
  return formOf(foot).plain ? 'skin' : `skin-${foot.foot}`
}
