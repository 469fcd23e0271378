/** Words for charts side by side: what the schools call a place, and where they differ. */

import type { Catalogue } from './catalogue.ts'

const en = {
  plantar: 'the sole',
  dorsal: 'the top of the foot',
  medial: 'the inner side',
  lateral: 'the outer side',
  crossed: 'read for the other side of the body',
  notCrossed: 'read for the same side of the body',
  /** A name within a sentence; codes such as KI1 keep their capitals. */
  part: (name: string) =>
    /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name,
  inChart: (name: string) => `in the ${name}`,
  onFeet: (feet: 'both' | 'left' | 'right') =>
    feet === 'both' ? 'both feet' : `${feet} foot only`,
  views: (views: readonly string[]) => `on ${views.join(' and ')}`,
  both: (part: string, first: string, inFirst: string, second: string, inSecond: string) =>
    `${part}: ${first} ${inFirst}, ${second} ${inSecond}`,
  only: (part: string, here: string, notThere: string) =>
    `${part}: ${here}, no such zone ${notThere}`,
  apart: (part: string, mm: number, inFirst: string, inSecond: string) =>
    `${part}: about ${mm} mm between the place ${inFirst} and the place ${inSecond}`,
}

export const chartWords: Catalogue<typeof en> = {
  en,
  'zh-Hans': {
    plantar: '足底',
    dorsal: '足背',
    medial: '足内侧',
    lateral: '足外侧',
    crossed: '代表身体对侧',
    notCrossed: '代表身体同侧',
    part: (name) => name,
    inChart: (name) => `${name}图`,
    onFeet: (feet) => ({ both: '双脚都有', left: '只在左脚', right: '只在右脚' })[feet],
    views: (views) => `在${views.join('和')}`,
    both: (part, first, inFirst, second, inSecond) =>
      `${part}：${inFirst}${first}，${inSecond}${second}`,
    only: (part, here, notThere) => `${part}：${here}有，${notThere}没有`,
    apart: (part, mm, inFirst, inSecond) =>
      `${part}：${inFirst}和${inSecond}上的位置相距约${mm}毫米`,
  },
}
