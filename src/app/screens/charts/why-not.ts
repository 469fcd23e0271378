/** Why a version of the studio's own cannot be drawn, in a word of the catalogue. */

const WHY = {
  CHART_RING_OUTSIDE: 'outside',
  CHART_ZONES_OVERLAP: 'covers',
  CHART_ZONE_SMALL: 'tooSmall',
} as const

/** Why a draft cannot be drawn, as a word of the catalogue; null where only its code says it. */
export function whyNot(code: string): (typeof WHY)[keyof typeof WHY] | null {
  return code in WHY ? WHY[code as keyof typeof WHY] : null
}
