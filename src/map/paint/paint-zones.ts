/** Paints zones in quiet tints, each system of the body with a pattern of its own, and what is kept off. */

import type { Ring } from '../../core/feet/types.ts'
import type { Language } from '../../core/words/language.ts'
import { mapWords } from '../../core/words/map.ts'
import { picture } from '../stage/drawn.ts'
import { clipName, formOf } from '../stage/form.ts'
import type { Frame } from '../stage/frame.ts'
import { isPoint, SYSTEMS, type System, systemOf } from '../stage/systems.ts'
import { type StagedZone, same } from '../stage/zones-on-stage.ts'
import type { FootZone } from '../types.ts'
import { path, standing, svg } from './svg.ts'

/** Side of a pattern tile in thousandths of foot length. */
const TILE = 14

/** One stroke or dot per tile; turned tiles make the hatchings differ. */
const MOTIFS: { readonly [system in System]: { readonly d: string; readonly turn: number } } = {
  head: { d: 'M7 5v4', turn: 0 },
  chest: { d: 'M0 7h14', turn: 0 },
  lymph: { d: 'M6 7h2M0 0h2', turn: 30 },
  belly: { d: 'M0 7h14', turn: 45 },
  water: { d: 'M0 7q3.5-4 7 0t7 0', turn: 0 },
  glands: { d: 'M7 4v6M4 7h6', turn: 0 },
  bones: { d: 'M0 7h14', turn: 90 },
  nerves: { d: 'M0 7h8', turn: -45 },
  pelvis: { d: 'M0 7h14', turn: -45 },
  other: { d: 'M7 7h.1', turn: 0 },
}

/** The patterns of the systems and the hatching of what is kept off. */
export function zoneDefinitions(): readonly SVGElement[] {
  const tiles = SYSTEMS.map((system) => {
    const { d, turn } = MOTIFS[system]
    const tint = `var(--fm-${system})`
    return svg(
      'pattern',
      {
        id: `system-${system}`,
        width: TILE,
        height: TILE,
        patternUnits: 'userSpaceOnUse',
        patternTransform: `rotate(${turn})`,
      },
      svg('rect', {
        width: TILE,
        height: TILE,
        style: `fill:${tint};fill-opacity:var(--fm-tint,.36)`,
      }),
      svg('path', {
        d,
        style: `stroke:${tint};stroke-opacity:.55;stroke-width:1.5;fill:none;stroke-linecap:round`,
      }),
    )
  })
  const hatch = svg(
    'pattern',
    {
      id: 'keep-off',
      width: 20,
      height: 20,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(38)',
    },
    svg('path', { class: 'hatch', d: 'M0 0V20' }),
  )
  return [...tiles, hatch]
}

/** What a zone is called aloud: its chart name, the place in anatomical words, the foot. */
export function zoneName(staged: StagedZone, language: Language, also: readonly string[]): string {
  const words = mapWords[language]
  const name = words.zone(
    staged.of.names[language],
    staged.of.anatomy[language],
    words[staged.foot],
  )
  return [name, ...also].join(language === 'en' ? ', ' : '，')
}

export type Day = {
  readonly planned: readonly FootZone[]
  readonly current: FootZone | null
  readonly lit: readonly FootZone[]
}

/** One zone as a button that a finger, a key and a screen reader can find. */
export function paintZone(staged: StagedZone, day: Day, language: Language): SVGElement {
  const words = mapWords[language]
  const planned = day.planned.some((one) => same(one, staged))
  const current = same(day.current, staged)
  const lit = day.lit.some((one) => same(one, staged))
  const also = [
    ...(planned ? [words.planned] : []),
    ...(current ? [words.current] : []),
    ...(lit ? [words.lit] : []),
  ]
  const states = [
    ...(planned ? ['planned'] : []),
    ...(current ? ['current'] : []),
    ...(lit ? ['lit'] : []),
  ]
  return svg('path', {
    class: ['zone', ...(isPoint(staged.zone) ? ['point'] : []), ...states].join(' '),
    part: ['zone', ...states.map((state) => `zone-${state}`)].join(' '),
    d: path(...staged.drawn),
    fill: `url(#system-${systemOf(staged.zone)})`,
    role: 'button',
    tabindex: -1,
    'aria-label': zoneName(staged, language, also),
    ...(current ? { 'aria-current': 'step' } : {}),
    'data-zone': staged.zone,
    'data-foot': staged.foot,
  })
}

/** Zones that reach onto a toe that is missing end where the skin ends. */
function stumpClip(frame: Frame): string | undefined {
  return formOf(frame).toes.length > 0 ? `url(#${clipName(frame)})` : undefined
}

/** All zones of one foot; a quiet halo breathes round the one being worked. */
export function paintZones(
  frame: Frame,
  staged: readonly StagedZone[],
  day: Day,
  language: Language,
): SVGElement {
  const mine = staged.filter((one) => one.frame === frame)
  const now = mine.find((one) => same(day.current, one))
  return svg(
    'g',
    { class: 'zones', transform: standing(frame), 'clip-path': stumpClip(frame) },
    ...(now ? [svg('path', { class: 'halo', d: path(...now.drawn) })] : []),
    ...mine.map((one) => paintZone(one, day, language)),
  )
}

/** Moves the zones of a foot that are painted already to where its new shape has them. */
export function reshapeZones(group: Element, frame: Frame, staged: readonly StagedZone[]): void {
  const mine = staged.filter((one) => one.frame === frame)
  const zones = [...group.children].filter((one) => one.matches('.zone'))
  for (const [i, one] of mine.entries()) zones[i]?.setAttribute('d', path(...one.drawn))
  const current = zones.findIndex((one) => one.matches('.current'))
  const now = mine[current]
  if (now) group.querySelector('.halo')?.setAttribute('d', path(...now.drawn))
}

/** Hatching over what is kept off on one foot: rings, or the whole foot. */
export function paintAvoided(frame: Frame, rings: readonly Ring[], whole: boolean): SVGElement {
  const d = whole ? path(picture(frame).skin) : path(...rings)
  return svg(
    'g',
    { transform: standing(frame) },
    svg('path', {
      class: 'avoid',
      part: 'avoided',
      fill: 'url(#keep-off)',
      d,
      role: 'presentation',
    }),
  )
}
