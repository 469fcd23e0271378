/** Sets text on a page: measures it, fills lines with it and draws them, in as many faces as it needs. */

import type PDFDocument from 'pdfkit'
import { type Face, faceFor } from './faces.ts'
import { linesOf } from './lines.ts'
import { type Run, runsOf, settable } from './runs.ts'

export type Doc = InstanceType<typeof PDFDocument>

export const INK = '#2b2621'
export const QUIET = '#6f655a'
export const ACCENT = '#9a4a2f'

const CHINESE = '[\\p{Script=Han}\\u3001-\\u301f\\uff01-\\uff5e]'
const LONE = (quotes: string) => new RegExp(`(?<!${CHINESE})[${quotes}](?!${CHINESE})`, 'gu')

/** The face draws curly quotes as wide as a Chinese letter: beside Latin letters that tears words apart. */
export function narrowQuotes(text: string): string {
  return text.replace(LONE('‘’'), "'").replace(LONE('“”'), '"')
}

/** How far a run reaches, in ems. */
function advanceOf({ face, text }: Run): number {
  return face.font.layout(text).advanceWidth / face.font.unitsPerEm
}

/** How far the middle of a mark's ink is from where it is drawn, in ems. */
function inkMiddle({ face, text }: Run): number {
  const { minX, maxX } = face.font.layout(text).bbox
  return (minX + maxX) / 2 / face.font.unitsPerEm
}

/** Widths in ems of what was measured lately: a card is laid out in several sizes. */
const measured = new Map<string, number>()
const MOST_MEASURED = 20_000

function emsOf(text: string): number {
  const known = measured.get(text)
  if (known !== undefined) return known
  const ems = runsOf(text).reduce((sum, run) => sum + (run.over ? 0 : advanceOf(run)), 0)
  if (measured.size >= MOST_MEASURED) measured.clear()
  measured.set(text, ems)
  return ems
}

/** Breadth of a piece of text in a letter size, both in points. */
export function widthOf(text: string, size: number): number {
  return emsOf(text) * size
}

const known = new WeakMap<Doc, Set<string>>()

/** Draws on with a face; a document takes each face in once. */
function use(doc: Doc, face: Face): void {
  const names = known.get(doc) ?? new Set<string>()
  known.set(doc, names)
  // pdfkit takes a font that was read already, which its types do not say.
  if (!names.has(face.name)) doc.registerFont(face.name, face.font as never)
  names.add(face.name)
  doc.font(face.name)
}

/** From the top of a line to its base, in ems: that of the first face, for all faces of a line. */
const ascent = () => {
  const { font } = faceFor('a') as Face
  return font.ascent / font.unitsPerEm
}

/**
 * Writes one line as it is, without wrapping.
 *
 * @param y its top, in points
 * @param size of its letters, in points
 */
export function write(doc: Doc, text: string, x: number, y: number, size: number): void {
  let at = x
  let middle = x
  doc.fontSize(size)
  for (const run of runsOf(text)) {
    use(doc, run.face)
    const from = run.over ? middle - inkMiddle(run) * size : at
    // Features, though none: else pdfkit shapes word by word, and words from right to left stay in their order.
    doc.text(run.text, from, y + ascent() * size, {
      lineBreak: false,
      baseline: 'alphabetic',
      features: [],
    })
    if (run.over) continue
    const wide = advanceOf(run) * size
    middle = at + wide - widthOf([...run.text].at(-1) as string, size) / 2
    at += wide
  }
}

export type Setting = {
  readonly x: number
  readonly width: number
  readonly size: number
  readonly colour?: string
}

/**
 * Sets a paragraph.
 *
 * @param y top of its first line, in points
 * @returns the top of the line after it
 */
export function set(doc: Doc, given: string, y: number, setting: Setting): number {
  const { x, width, size } = setting
  const lines = linesOf(narrowQuotes(settable(given)), width, (text) => widthOf(text, size))
  const height = size * 1.42
  doc.fillColor(setting.colour ?? INK)
  for (const [i, line] of lines.entries()) write(doc, line, x, y + i * height, size)
  return y + Math.max(1, lines.length) * height
}
