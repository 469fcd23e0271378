/** A mesh as a rubber sheet: what a change of its corners costs, and its gradient. */

import { remembered } from '../../memo.ts'
import type { Point, View } from '../types.ts'
import { type Cholesky, cholesky } from './cholesky.ts'
import { type Mesh, meshOf } from './mesh.ts'

/**
 * How hard the skin's border is drawn to where it is wanted, against the sheet's own stiffness: at
 * 800 it stays, on average, within a tenth of a millimetre of it on a foot of 250 mm.
 */
const PULL = 800

/** Stiffness of the sheet about rest: the symmetric Dirichlet energy's own second derivative. */
const STIFF = 4

export type Sheet = {
  readonly mesh: Mesh
  /** Corners of triangle t at 3t, 3t+1, 3t+2. */
  readonly corners: Int32Array
  /** For each triangle the gradients of its three corners' hat functions, six numbers. */
  readonly gradients: Float64Array
  readonly areas: Float64Array
  /** Weight of each border corner's wish. */
  readonly pulls: Float64Array
  /** Hessian of sheet and wishes about rest, factored: for steps that move all corners together. */
  readonly stiffness: Cholesky
  /** Place of each corner in the order that the factor is thin in. */
  readonly order: Int32Array
}

function gradientsOf(
  a: Point,
  b: Point,
  c: Point,
): { readonly area: number; readonly g: number[] } {
  const twice = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
  const hat = (p: Point, q: Point) => [(p[1] - q[1]) / twice, (q[0] - p[0]) / twice]
  return { area: twice / 2, g: [...hat(b, c), ...hat(c, a), ...hat(a, b)] }
}

function made(view: View): Sheet {
  const mesh = meshOf(view)
  const { points, triangles, border } = mesh
  const at = (i: number) => points[i] as Point
  const corners = Int32Array.from(triangles.flat())
  const gradients = new Float64Array(6 * triangles.length)
  const areas = new Float64Array(triangles.length)
  const sorted = points.map((_, i) => i).sort((i, j) => at(i)[0] - at(j)[0] || i - j)
  const order = new Int32Array(points.length)
  for (const [place, i] of sorted.entries()) order[i] = place
  const entries = points.map(() => new Map<number, number>())
  const add = (i: number, j: number, value: number) => {
    const [p, q] = [order[i] as number, order[j] as number]
    const row = entries[Math.max(p, q)] as Map<number, number>
    const column = Math.min(p, q)
    row.set(column, (row.get(column) ?? 0) + value)
  }
  for (const [t, [a, b, c]] of triangles.entries()) {
    const { area, g } = gradientsOf(at(a), at(b), at(c))
    gradients.set(g, 6 * t)
    areas[t] = area
    const three = [a, b, c]
    for (let i = 0; i < 3; i++) {
      for (let j = 0; j <= i; j++) {
        const dot =
          (g[2 * i] as number) * (g[2 * j] as number) +
          (g[2 * i + 1] as number) * (g[2 * j + 1] as number)
        add(three[i] as number, three[j] as number, 2 * STIFF * area * dot)
      }
    }
  }
  const pulls = Float64Array.from({ length: border }, (_, i) => {
    const [p, q] = [at((i + border - 1) % border), at((i + 1) % border)]
    return (PULL * Math.hypot(q[0] - p[0], q[1] - p[1])) / 2
  })
  for (const [i, pull] of pulls.entries()) add(i, i, 2 * pull)
  return { mesh, corners, gradients, areas, pulls, stiffness: cholesky(entries), order }
}

/** The sheet of a view, the same each time. */
export const sheetOf: (view: View) => Sheet = remembered(made)

/** Smallest determinant of any triangle: how much of its area the most squeezed one keeps. */
export function tightest({ corners, gradients }: Sheet, x: Float64Array): number {
  let least = Infinity
  for (let t = 0; 3 * t < corners.length; t++) {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    for (let k = 3 * t; k < 3 * t + 3; k++) {
      const i = 2 * (corners[k] as number)
      const p = gradients[2 * k] as number
      const q = gradients[2 * k + 1] as number
      a += (x[i] as number) * p
      b += (x[i] as number) * q
      c += (x[i + 1] as number) * p
      d += (x[i + 1] as number) * q
    }
    least = Math.min(least, a * d - b * c)
  }
  return least
}

/**
 * The cost of corners at `x`: symmetric Dirichlet, |J|² + |J⁻¹|² over the area, plus the pull of
 * the border's wishes. Infinite as soon as one triangle is turned over.
 *
 * @param gradient filled where it is given: the way uphill
 */
export function cost(
  { corners, gradients, areas, pulls }: Sheet,
  x: Float64Array,
  wanted: Float64Array,
  gradient?: Float64Array,
): number {
  let sum = 0
  gradient?.fill(0)
  // Written out corner by corner: this is where a drag spends its time.
  for (let t = 0; t < areas.length; t++) {
    const i = 2 * (corners[3 * t] as number)
    const j = 2 * (corners[3 * t + 1] as number)
    const k = 2 * (corners[3 * t + 2] as number)
    const ip = gradients[6 * t] as number
    const iq = gradients[6 * t + 1] as number
    const jp = gradients[6 * t + 2] as number
    const jq = gradients[6 * t + 3] as number
    const kp = gradients[6 * t + 4] as number
    const kq = gradients[6 * t + 5] as number
    const ix = x[i] as number
    const jx = x[j] as number
    const kx = x[k] as number
    const iy = x[i + 1] as number
    const jy = x[j + 1] as number
    const ky = x[k + 1] as number
    const a = ix * ip + jx * jp + kx * kp
    const b = ix * iq + jx * jq + kx * kq
    const c = iy * ip + jy * jp + ky * kp
    const d = iy * iq + jy * jq + ky * kq
    const det = a * d - b * c
    if (!(det > 0)) return Infinity
    const size = a * a + b * b + c * c + d * d
    const area = areas[t] as number
    const both = 1 + 1 / (det * det)
    sum += area * size * both
    if (!gradient) continue
    const along = 2 * area * both
    const against = (2 * area * size) / (det * det * det)
    const ga = along * a - against * d
    const gb = along * b + against * c
    const gc = along * c + against * b
    const gd = along * d - against * a
    gradient[i] = (gradient[i] as number) + ga * ip + gb * iq
    gradient[i + 1] = (gradient[i + 1] as number) + gc * ip + gd * iq
    gradient[j] = (gradient[j] as number) + ga * jp + gb * jq
    gradient[j + 1] = (gradient[j + 1] as number) + gc * jp + gd * jq
    gradient[k] = (gradient[k] as number) + ga * kp + gb * kq
    gradient[k + 1] = (gradient[k + 1] as number) + gc * kp + gd * kq
  }
  for (let i = 0; i < 2 * pulls.length; i++) {
    const off = (x[i] as number) - (wanted[i] as number)
    const pull = pulls[i >> 1] as number
    sum += pull * off * off
    if (gradient) gradient[i] = (gradient[i] as number) + 2 * pull * off
  }
  return sum
}
