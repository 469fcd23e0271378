/** Small tools for making and changing SVG. */

import type { Ring } from '../core/feet/types.ts'
import type { Frame, Matrix } from './frame.ts'

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

function text([p, q]: readonly [number, number]): string {
  return `${(p * UNIT).toFixed(1)} ${(q * UNIT).toFixed(1)}`
}

/** Rings do not change, and a loupe asks for the same ones at every move. */
const paths = new WeakMap<Ring, string>()

function ringPath(ring: Ring): string {
  const known = paths.get(ring)
  if (known !== undefined) return known
  const made = `M${ring.map(text).join('L')}Z`
  paths.set(ring, made)
  return made
}

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
