/** Prints the card on one page: feet with their places, what was felt, what to do at home. [SHARE4] */

import PDFDocument from 'pdfkit'
import type { Card } from '../core/share/mod.ts'
import { cardWords } from '../core/words/card.ts'
import { placeWords } from '../core/words/places.ts'
import { drawSoles } from './feet-pdf.ts'
import { hasUnknown, UNKNOWN } from './runs.ts'
import { ACCENT, type Doc, QUIET, set } from './set-text.ts'

/** As wide as A4 and as tall as Letter, in points: fits either paper without scaling. */
const PAGE = { width: 595.28, height: 792, margin: 48 } as const

/** Letter sizes in points, tried until the card fits; the last is still read at arm's length. */
const SIZES = [12, 11, 10, 9, 8] as const
const SMALLEST = 8

/** How the card is laid out: letter size, and how many of its places are listed. */
type Layout = { readonly size: number; readonly listed: number }

function draw(doc: Doc, card: Card, { size, listed }: Layout): number {
  const x = PAGE.margin
  const width = PAGE.width - 2 * x
  const words = cardWords[card.language]
  let unknown = false
  const write = (text: string, y: number, scale = 1, colour?: string) => {
    unknown ||= hasUnknown(text)
    return set(doc, text, y, { x, width, size: size * scale, ...(colour ? { colour } : {}) })
  }

  let y = write(card.title, PAGE.margin - 8, 2)
  y = write(card.of, y, 0.95, QUIET)
  if (card.demo) y = write(card.demo, y, 0.95, ACCENT)
  // Large letters leave a large drawing too: few places, much paper.
  const length = 110 + 9 * size
  const names = placeWords[card.language]
  drawSoles(
    doc,
    { top: y + 10, middle: PAGE.width / 2, length, names },
    card.places.slice(0, listed).map((one) => one.place),
  )
  y += length + 34
  y = write(card.placesTitle, y, 1.2, ACCENT)
  if (card.places.length === 0) y = write(card.none, y)
  for (const [i, one] of card.places.slice(0, listed).entries())
    y = write(`${i + 1}. ${words.line(one.words, one.before, one.after, one.changeWords)}`, y)
  if (listed < card.places.length) y = write(words.more(card.places.length - listed), y)
  if (card.soak) y = write(card.soak, y, 1, QUIET)
  y = write(card.homeTitle, y + size * 0.6, 1.2, ACCENT)
  for (const line of card.home) y = write(`· ${line}`, y)
  y = write(card.lookTitle, y + size * 0.6, 1.2, ACCENT)
  y = write(card.look, y)
  y = write(card.honest, y + size * 0.6, 0.9, QUIET)
  return unknown ? write(words.unprinted(UNKNOWN), y, 0.9, QUIET) : y
}

function page(card: Card, layout: Layout): { readonly doc: Doc; readonly end: number } {
  const doc = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    info: { Title: card.title, CreationDate: new Date(0), ModDate: new Date(0) },
    lang: card.language,
  })
  return { doc, end: draw(doc, card, layout) }
}

/** A card on its page, as it fits. */
export type LaidOut = {
  readonly doc: Doc
  /** How many of the places are listed; the rest are counted. */
  readonly listed: number
  /** Where the last line ends, in points from the top. */
  readonly end: number
}

/** Where the last line must end, in points from the top. */
export const BOTTOM = PAGE.height - PAGE.margin / 2

/** The first layout that fits: letters shrink first, then the list ends early and says so. */
export function layOut(card: Card): LaidOut {
  const all = card.places.length
  for (const size of SIZES) {
    const whole = page(card, { size, listed: all })
    if (whole.end <= BOTTOM) return { ...whole, listed: all }
  }
  let [low, high] = [0, all]
  while (high - low > 1) {
    const listed = Math.floor((low + high) / 2)
    if (page(card, { size: SMALLEST, listed }).end <= BOTTOM) low = listed
    else high = listed
  }
  return { ...page(card, { size: SMALLEST, listed: low }), listed: low }
}

/** The card as a PDF of one page; places that do not fit are counted on it, never dropped unsaid. */
export function cardPdf(card: Card): Promise<Uint8Array> {
  const { doc } = layOut(card)
  return new Promise((done, failed) => {
    const parts: Buffer[] = []
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.on('end', () => done(Buffer.concat(parts)))
    doc.on('error', failed)
    doc.end()
  })
}
