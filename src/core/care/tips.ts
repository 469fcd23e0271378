/** One safe thing to do at home for a sore spot, chosen by place and by what the screening allows. */

import type { Area, Bilingual } from '../feet/types.ts'
import { tipWords } from '../words/tips.ts'
import type { Screening } from './types.ts'

/** The name of a tip. */
export type TipId = keyof (typeof tipWords)['en']

/** Tips that press or roll, or warm: never without feeling, on thin skin or where only light is allowed. */
const PRESSING: readonly TipId[] = ['roll-ball', 'stretch-calf', 'gentle-circles']

/** First fitting tip of each area, then others that suit it. Own judgement, kept to rest, shoes and gentle movement. */
const BY_AREA: { readonly [area in Area]?: readonly TipId[] } = {
  toes: ['roomy-toes', 'spread-toes'],
  'little-toe-tip': ['roomy-toes', 'spread-toes'],
  ball: ['soft-sole', 'roomy-toes'],
  arch: ['roll-ball', 'rest-feet-up'],
  heel: ['soft-heel', 'stretch-calf'],
  'heel-inner': ['soft-heel', 'stretch-calf'],
  'heel-outer': ['soft-heel', 'stretch-calf'],
  'ankle-inner': ['gentle-circles', 'rest-feet-up'],
  'ankle-outer': ['gentle-circles', 'rest-feet-up'],
  dorsum: ['loose-laces', 'rest-feet-up'],
  leg: ['rest-feet-up', 'stretch-calf'],
}

const LAST: readonly TipId[] = ['change-shoes', 'rest-feet-up']

/**
 * The tip for a sore spot.
 *
 * @param kind what the client felt; numb, sharp or burning asks for a look, not for a tip
 * @param gentle only rest and shoes: where pressure is capped at light or feeling is not sure
 *
 * @example
 * tipFor({ areas: ['arch'], kind: 'ache', leftAlone: false, gentle: false }) // 'roll-ball'
 * tipFor({ areas: ['arch'], kind: 'numb', leftAlone: false, gentle: false }) // 'leave-and-look'
 */
export function tipFor(spot: {
  readonly areas: readonly Area[]
  readonly kind: string | null
  readonly leftAlone: boolean
  readonly gentle: boolean
}): TipId {
  if (spot.leftAlone || spot.kind === 'numb' || spot.kind === 'burning' || spot.kind === 'sharp')
    return 'leave-and-look'
  const fitting = [...spot.areas.flatMap((area) => BY_AREA[area] ?? []), ...LAST]
  const allowed = fitting.find((id) => !spot.gentle || !PRESSING.includes(id))
  return allowed ?? 'change-shoes'
}

/** Whether only rest and shoes may be advised after this screening. */
export function onlyGentle(screening: Screening): boolean {
  return screening.massage.pressure === 'light' || screening.soak.level === 'stop'
}

/** A tip in both languages. */
export function tipText(id: TipId): Bilingual {
  return { en: tipWords.en[id], 'zh-Hans': tipWords['zh-Hans'][id] }
}
