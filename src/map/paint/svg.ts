/** Small tools for making and changing SVG. */

import type { Point, Ring } from '../../core/feet/types.ts'
import { remembered } from '../../core/memo.ts'
import type { Frame, Matrix } from '../stage/frame.ts'

const SVG = 'http://www.w3.org/2000/svg'

export type Attributes = { readonly [name: string]: string | number | undefined }

/** Writes attributes; an undefined one is taken away. */
export function put(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) element.removeAttribute(name)
    else element.setAttribute(name, String(value))
  }
}

/** Makes an SVG element with its attributes and children. */
export function svg(
  tag: string,
  attributes: Attributes = {},
  ...children: readonly (SVGElement | string)[]
): SVGElement {
  const element = document.createElementNS(SVG, tag)
  put(element, attributes)
  element.append(...children)
  return element
}

/** Canonical coordinates are drawn a thousandfold, since renderers dislike tiny numbers. */
export const UNIT = 1000

/** Texts of tenths from 0 up: a drag writes some ten thousand numbers a second, of only so many. */
const TENTHS: string[] = []

/** A number to one place, as `toFixed(1)` writes it. */
export function tenths(x: number): string {
  const n = Math.round(Math.abs(x) * 10)
  const known = TENTHS[n]
  if (known !== undefined) return x < 0 ? `-${known}` : known
  TENTHS[n] = (n / 10).toFixed(1)
  return tenths(x)
}

/** Rings do not change, and a loupe asks for the same ones at every move. */
const ringPath = remembered((ring: Ring): string => {
  // Joined by hand: a drag asks for thousands of corners in every frame.
  let made = ''
  for (let i = 0; i < ring.length; i++) {
    const at = ring[i] as Point
    made += `${i === 0 ? 'M' : 'L'}${tenths(at[0] * UNIT)} ${tenths(at[1] * UNIT)}`
  }
  return `${made}Z`
})

/** Canonical rings as path data, in units of a thousandth of foot length. */
export function path(...rings: readonly Ring[]): string {
  return rings.map(ringPath).join('')
}

function matrixText(matrix: Matrix): string {
  return `matrix(${matrix.map((x) => x.toFixed(5)).join(' ')})`
}

/** The transform that puts thousandths of foot length on the stage. */
export function standing(frame: Frame): string {
  const [a, b, c, d, e, f] = frame.matrix
  return matrixText([a / UNIT, b / UNIT, c / UNIT, d / UNIT, e, f])
}
