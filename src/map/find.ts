/** Finds zones by what a person may type: a name or place in either language, a number, an id. */

import type { Chart, Zone } from '../core/feet/types.ts'

/** Letters without case and accents, so that `Ä` finds `a`. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

function said(zone: Zone): readonly string[] {
  const { id, names, anatomy } = zone
  return [names.en, names['zh-Hans'], id.replaceAll('-', ' '), anatomy.en, anatomy['zh-Hans']]
}

/**
 * The zones that hold every word of what was typed, in the chart's order; those whose name or
 * number it is come first, then those that begin with it. Nothing typed finds all.
 */
export function find(chart: Chart | null, typed: string): readonly Zone[] {
  const zones = chart?.zones ?? []
  const words = plain(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return zones
  const hits = zones.filter((zone) => {
    const text = plain([...said(zone), zone.number ?? ''].join(' '))
    return words.every((word) => text.includes(word))
  })
  const rank = (zone: Zone): number => {
    const names = [String(zone.number), plain(zone.names.en), plain(zone.names['zh-Hans'])]
    if (names.includes(words.join(' '))) return 0
    return names.some((name) => name.startsWith(words.join(' '))) ? 1 : 2
  }
  return [...hits].sort((a, b) => rank(a) - rank(b))
}
