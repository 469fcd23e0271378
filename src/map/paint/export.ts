/** Takes the map away as a picture: an SVG that needs no page round it, and a PNG made from it. */

import type { Size } from '../stage/frame.ts'
import { DRAWN } from './style.ts'
import { put, svg } from './svg.ts'

/** Finger and loupe belong to the moment, not to the picture. */
const PASSING = '.finger, .finger-zone, .halo'

/** A picture is taken at the first moment of every animation, where names are not there yet. */
const STILL = '* { animation: none !important; }'

/** The stage as it looks now, its colours written out, so that any viewer shows it alike. */
export function svgText(stage: SVGElement, host: HTMLElement, { width, height }: Size): string {
  const look = getComputedStyle(host)
  const copy = stage.cloneNode(true) as SVGElement
  for (const node of copy.querySelectorAll(PASSING)) node.remove()
  for (const node of copy.querySelectorAll('[tabindex]')) node.removeAttribute('tabindex')
  put(copy, {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': look.fontFamily,
    'aria-describedby': undefined,
  })
  const paper = svg('rect', { width, height, fill: 'var(--fm-paper)' })
  const style = svg('style', {}, DRAWN, STILL)
  copy.prepend(style, paper)
  return new XMLSerializer()
    .serializeToString(copy)
    .replace(/var\((--fm-[a-z-]+)(?:,([^)]*))?\)/g, (_, name: string, otherwise?: string) => {
      return look.getPropertyValue(name).trim() || (otherwise ?? 'currentColor')
    })
}

/** The same as PNG, `scale` pixels to one of the screen. Null where the browser cannot draw it. */
export async function pngBlob(text: string, size: Size, scale: number): Promise<Blob | null> {
  const image = new Image(size.width, size.height)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(size.width * scale)
  canvas.height = Math.round(size.height * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}
