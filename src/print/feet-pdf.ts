/** Draws both soles with numbered places on them, told apart without colour and never one over the other. */

import { drawing } from '../core/feet/foot/drawing.ts'
import { penned } from '../core/feet/foot/drawing-pen.ts'
import { outline, type Place, type Point, type Ring, type Side } from '../core/feet/mod.ts'
import { solePoint, spread } from '../core/share/mod.ts'
import { ACCENT, type Doc, INK, QUIET, widthOf, write } from './set-text.ts'

const SKIN = '#f6ece0'
/** Radius of a number's ring, in points, and the least distance of two of them. */
const RING = 7
const APART = 2 * RING + 1
/** Letter sizes of a foot's name and of a place's number, in points. */
const NAME = 10
const NUMBER = 8

export type Soles = {
  /** Top of the toes, in points. */
  readonly top: number
  /** Middle between the two feet, in points. */
  readonly middle: number
  /** Length of a drawn foot, in points. */
  readonly length: number
  readonly names: { readonly [foot in Side]: string }
}

/** Soles face the reader, so the right foot is on the left. */
function toPage(soles: Soles, foot: Side): (point: Point) => [number, number] {
  const sign = foot === 'right' ? 1 : -1
  const centre = soles.middle - sign * 0.3 * soles.length
  return ([u, v]) => [centre + sign * v * soles.length, soles.top + (1 - u) * soles.length]
}

function trace(doc: Doc, ring: Ring, at: (point: Point) => [number, number]): void {
  for (const [i, point] of ring.entries())
    if (i === 0) doc.moveTo(...at(point))
    else doc.lineTo(...at(point))
  doc.closePath()
}

function drawSole(doc: Doc, soles: Soles, foot: Side): void {
  const at = toPage(soles, foot)
  trace(doc, outline('plantar'), at)
  doc.lineWidth(0.9).fillAndStroke(SKIN, QUIET)
  for (const line of drawing('plantar').lines) {
    trace(doc, penned(line.through, line.breadth), at)
    doc.fillOpacity(line.strength).fill(line.tone === 'ink' ? INK : '#ffffff')
  }
  doc.fillOpacity(1).fillColor(QUIET)
  const name = soles.names[foot]
  const left = at([0, 0])[0] - widthOf(name, NAME) / 2
  write(doc, name, left, soles.top + soles.length + 4, NAME)
}

/** Draws both soles and a numbered ring for each place; a thin line leads home a ring that moved. */
export function drawSoles(doc: Doc, soles: Soles, places: readonly Place[]): void {
  for (const foot of ['right', 'left'] as const) drawSole(doc, soles, foot)
  const homes = places.map((place) => toPage(soles, place.foot)(solePoint(place)))
  const rings = spread(homes, APART)
  for (const [i, [x, y]] of rings.entries()) {
    const home = homes[i] ?? [x, y]
    if (Math.hypot(home[0] - x, home[1] - y) < 2) continue
    doc
      .moveTo(...home)
      .lineTo(x, y)
      .lineWidth(0.7)
      .stroke(ACCENT)
    doc.circle(...home, 1.6).fill(ACCENT)
  }
  for (const [i, [x, y]] of rings.entries()) {
    doc.circle(x, y, RING).lineWidth(1.1).fillAndStroke('#ffffff', ACCENT)
    const label = String(i + 1)
    doc.fillColor(INK)
    write(doc, label, x - widthOf(label, NUMBER) / 2, y - 5.6, NUMBER)
  }
}
