/** Prints the card on one A5 page: feet with their places, what was felt, what to do at home. [SHARE4] */

import PDFDocument from 'pdfkit'
import { outline, type Point, pointOf, type Side } from '../core/feet/mod.ts'
import type { Card, CardPlace } from '../core/share/mod.ts'
import { placeWords } from '../core/words/places.ts'
import { type Face, runsOf } from './faces.ts'

type Doc = InstanceType<typeof PDFDocument>

/** A5 in points, and its margin. */
const PAGE = { width: 419.53, height: 595.28, margin: 34 } as const
const INK = '#2b2621'
const QUIET = '#8a7f72'
const ACCENT = '#9a4a2f'
const SKIN = '#f6ece0'
/** Length of a drawn foot, in points. */
const FOOT = 128

const known = new WeakMap<Doc, Set<string>>()

/** Draws on with a face; a document takes each face in once. */
function use(doc: Doc, face: Face): void {
  const names = known.get(doc) ?? new Set<string>()
  known.set(doc, names)
  if (!names.has(face.name)) doc.registerFont(face.name, face.bytes)
  names.add(face.name)
  doc.font(face.name)
}

/** Sets text in as many faces as it needs, wrapping between words and between Chinese letters. */
function set(
  doc: Doc,
  text: string,
  x: number,
  y: number,
  width: number,
  size: number,
  colour = INK,
): number {
  const pieces = text.split(/(?<=\s)|(?<=[\u3000-\u9fff\uff00-\uffef])/u)
  const line = size * 1.42
  let at = 0
  let top = y
  doc.fontSize(size).fillColor(colour)
  for (const piece of pieces) {
    const runs = runsOf(piece.replace(/\n/g, ' '))
    const wide = runs.reduce((sum, run) => {
      use(doc, run.face)
      return sum + doc.widthOfString(run.text)
    }, 0)
    if (at > 0 && at + wide > width) {
      at = 0
      top += line
    }
    for (const run of runs) {
      use(doc, run.face)
      doc.text(run.text, x + at, top, { lineBreak: false, baseline: 'top' })
      at += doc.widthOfString(run.text)
    }
    if (piece.endsWith('\n')) {
      at = 0
      top += line
    }
  }
  return top + line
}

/** Soles face the reader, so the right foot is on the left. */
function onPage(foot: Side, [u, v]: Point, centre: number, top: number): [number, number] {
  return [centre + (foot === 'right' ? v : -v) * FOOT, top + (1 - u) * FOOT]
}

function drawFoot(doc: Doc, foot: Side, centre: number, top: number): void {
  for (const [i, point] of outline('plantar').entries()) {
    const [x, y] = onPage(foot, point, centre, top)
    if (i === 0) doc.moveTo(x, y)
    else doc.lineTo(x, y)
  }
  doc.closePath().lineWidth(0.8).fillAndStroke(SKIN, QUIET)
}

/** Places of the other views are drawn where they meet the sole's rim. */
function solePoint({ place }: CardPlace): Point {
  const [u, w] = pointOf(place)
  if (place.view === 'plantar' || place.view === 'dorsal') return [Math.min(1, Math.max(0, u)), w]
  return [Math.min(0.95, Math.max(0.05, u)), place.view === 'medial' ? 0.13 : -0.14]
}

function drawFeet(doc: Doc, card: Card, top: number): void {
  const words = placeWords[card.language]
  const middle = PAGE.width / 2
  const centre = { right: middle - 44, left: middle + 44 } as const
  for (const foot of ['right', 'left'] as const) {
    drawFoot(doc, foot, centre[foot], top)
    set(
      doc,
      words[foot],
      centre[foot] + (foot === 'right' ? -52 : 40),
      top + FOOT - 12,
      60,
      9,
      QUIET,
    )
  }
  for (const [i, one] of card.places.entries()) {
    const [x, y] = onPage(one.place.foot, solePoint(one), centre[one.place.foot], top)
    doc.circle(x, y, 6).lineWidth(1).fillAndStroke('#ffffff', ACCENT)
    const label = String(i + 1)
    doc.fontSize(7).fillColor(ACCENT)
    for (const run of runsOf(label)) {
      use(doc, run.face)
      doc.text(run.text, x - doc.widthOfString(run.text) / 2, y - 4.4, { lineBreak: false })
    }
  }
}

function draw(doc: Doc, card: Card, size: number): number {
  const { margin } = PAGE
  const width = PAGE.width - 2 * margin
  let y = set(doc, card.title, margin, margin, width, size * 1.9)
  y = set(doc, card.of, margin, y, width, size * 0.95, QUIET)
  if (card.demo) y = set(doc, card.demo, margin, y, width, size * 0.95, ACCENT)
  drawFeet(doc, card, y + 6)
  y += FOOT + 18
  y = set(doc, card.placesTitle, margin, y, width, size * 1.2, ACCENT)
  if (card.places.length === 0) y = set(doc, card.none, margin, y, width, size)
  for (const [i, one] of card.places.entries()) {
    const after = one.after === null ? '' : ` → ${one.after}`
    y = set(
      doc,
      `${i + 1}. ${one.words}: ${one.before}${after} / 10, ${one.changeWords}`,
      margin,
      y,
      width,
      size,
    )
  }
  if (card.soak) y = set(doc, card.soak, margin, y, width, size, QUIET)
  y = set(doc, card.homeTitle, margin, y + 6, width, size * 1.2, ACCENT)
  for (const line of card.home) y = set(doc, `· ${line}`, margin, y, width, size)
  y = set(doc, card.lookTitle, margin, y + 6, width, size * 1.2, ACCENT)
  y = set(doc, card.look, margin, y, width, size)
  return set(doc, card.honest, margin, y + 8, width, size * 0.9, QUIET)
}

/** Letter sizes tried until the card fits its page; the last is still readable at arm's length. */
const SIZES = [10.5, 9.5, 8.5, 7.5, 6.5] as const

function page(card: Card, size: number): { readonly doc: Doc; readonly end: number } {
  const doc = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: true,
    info: { Title: card.title, CreationDate: new Date(0), ModDate: new Date(0) },
    lang: card.language,
  })
  return { doc, end: draw(doc, card, size) }
}

/**
 * The card as a PDF of one page.
 *
 * Places beyond what a page can hold at the smallest size are not possible: a session has at most a
 * few dozen sore ones, and those are cut from the drawing of the list last.
 */
export function cardPdf(card: Card): Promise<Uint8Array> {
  const fitting = SIZES.find((size) => page(card, size).end <= PAGE.height - PAGE.margin)
  const { doc } = page(card, fitting ?? SIZES[4])
  return new Promise((done, failed) => {
    const parts: Buffer[] = []
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.on('end', () => done(Buffer.concat(parts)))
    doc.on('error', failed)
    doc.end()
  })
}
