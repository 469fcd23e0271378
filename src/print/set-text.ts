/** Sets text on a page in as many faces as it needs, wrapping between words and between Chinese letters. */

import type PDFDocument from 'pdfkit'
import { type Face, runsOf } from './faces.ts'

export type Doc = InstanceType<typeof PDFDocument>

export const INK = '#2b2621'
export const QUIET = '#6f655a'
export const ACCENT = '#9a4a2f'

/** The face draws curly quotes as wide as a Chinese letter: beside Latin letters that tears words apart. */
export function narrowQuotes(text: string): string {
  return text
    .replace(/(?<!\p{Script=Han})[‘’](?!\p{Script=Han})/gu, "'")
    .replace(/(?<!\p{Script=Han})[“”](?!\p{Script=Han})/gu, '"')
}

const known = new WeakMap<Doc, Set<string>>()

/** Draws on with a face; a document takes each face in once. */
function use(doc: Doc, face: Face): void {
  const names = known.get(doc) ?? new Set<string>()
  known.set(doc, names)
  if (!names.has(face.name)) doc.registerFont(face.name, face.bytes)
  names.add(face.name)
  doc.font(face.name)
}

/** Breadth of a piece of text at the size in force, in points. */
export function widthOf(doc: Doc, text: string): number {
  return runsOf(text).reduce((sum, run) => {
    use(doc, run.face)
    return sum + doc.widthOfString(run.text)
  }, 0)
}

/** Writes one line as it is, without wrapping. */
export function write(doc: Doc, text: string, x: number, y: number): number {
  let at = x
  for (const run of runsOf(text)) {
    use(doc, run.face)
    doc.text(run.text, at, y, { lineBreak: false, baseline: 'top' })
    at += doc.widthOfString(run.text)
  }
  return at
}

export type Setting = {
  readonly x: number
  readonly width: number
  readonly size: number
  readonly colour?: string
}

/** A run of letters too long for a line is cut into letters, or it would run off the page. */
function pieces(doc: Doc, text: string, width: number): readonly string[] {
  return text
    .split(/(?<=\s)|(?<=[\u3000-\u9fff\uff00-\uffef])(?![，。：；、！？）”’])/u)
    .flatMap((piece) => (widthOf(doc, piece) > width ? [...piece] : [piece]))
}

/**
 * Sets a paragraph.
 *
 * @param y top of its first line, in points
 * @returns the top of the line after it
 */
export function set(doc: Doc, given: string, y: number, setting: Setting): number {
  const { x, width, size } = setting
  const line = size * 1.42
  let at = 0
  let top = y
  doc.fontSize(size).fillColor(setting.colour ?? INK)
  for (const piece of pieces(doc, narrowQuotes(given).replace(/\s+/g, ' '), width)) {
    const wide = widthOf(doc, piece)
    if (at > 0 && at + widthOf(doc, piece.trimEnd()) > width) {
      at = 0
      top += line
    }
    write(doc, piece, x + at, top)
    at += wide
  }
  return top + line
}
