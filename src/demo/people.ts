/** The made-up people of the demo; every name says that it is one. */

import type { Complaint } from '../core/care/types.ts'
import type { Language } from '../core/words/language.ts'

export type DemoClient = {
  readonly name: string
  readonly language: Language
  readonly born: string
  readonly pressure: 'light' | 'firm' | 'strong'
  readonly ticklish: boolean
  readonly silent: boolean
  readonly complaints: readonly Complaint[]
  readonly conditions: readonly string[]
  /** Whether they agreed to work above the ankle. */
  readonly legZones: boolean
  /** Zones that are often sore, by foot. */
  readonly sore: readonly (readonly ['left' | 'right', string])[]
  /** Points by which a sore spot falls from visit to visit. */
  readonly easing: number
  readonly visits: number
}

/** Who works there beside the owner. */
export const demoColleagues: readonly { readonly name: string; readonly language: Language }[] = [
  { name: 'Demo · Mei', language: 'en' },
  { name: '示例 · 阿强', language: 'zh-Hans' },
]

export const demoClients: readonly DemoClient[] = [
  {
    name: '示例 · 陈',
    language: 'zh-Hans',
    born: '1979-05-19',
    pressure: 'firm',
    ticklish: false,
    silent: false,
    complaints: ['headache'],
    conditions: ['antiplatelet'],
    legZones: true,
    sore: [
      ['left', 'head'],
      ['right', 'temple'],
    ],
    easing: 0.3,
    visits: 6,
  },
  {
    name: 'Demo · Avery',
    language: 'en',
    born: '1985-07-02',
    pressure: 'firm',
    ticklish: true,
    silent: true,
    complaints: ['stress', 'poor-sleep'],
    conditions: [],
    legZones: true,
    sore: [['right', 'solar-plexus']],
    easing: 0.4,
    visits: 7,
  },
  {
    name: '示例 · 王',
    language: 'zh-Hans',
    born: '1951-01-25',
    pressure: 'light',
    ticklish: false,
    silent: false,
    complaints: ['tired-feet'],
    conditions: ['faints-or-pressure-tablets', 'osteoporosis'],
    legZones: true,
    sore: [['left', 'gonads']],
    easing: 0.1,
    visits: 6,
  },
  {
    name: 'Demo · Blake',
    language: 'en',
    born: '1992-11-30',
    pressure: 'strong',
    ticklish: false,
    silent: false,
    complaints: ['muscle-pain'],
    conditions: [],
    legZones: false,
    sore: [
      ['left', 'lung'],
      ['right', 'lung'],
    ],
    easing: 0.5,
    visits: 6,
  },
  {
    name: '示例 · 林',
    language: 'zh-Hans',
    born: '1968-03-11',
    pressure: 'strong',
    ticklish: false,
    silent: false,
    complaints: ['neck-shoulder'],
    conditions: [],
    legZones: false,
    sore: [
      ['left', 'trapezius'],
      ['right', 'cervical-spine'],
    ],
    easing: 0.6,
    visits: 9,
  },
  {
    name: 'Demo · Casey',
    language: 'en',
    born: '1988-02-14',
    pressure: 'firm',
    ticklish: false,
    silent: true,
    complaints: ['foot-pain'],
    conditions: [],
    legZones: true,
    sore: [
      ['right', 'sacrum'],
      ['right', 'bladder'],
    ],
    easing: 0.8,
    visits: 5,
  },
  {
    name: '示例 · 李',
    language: 'zh-Hans',
    born: '1963-09-08',
    pressure: 'firm',
    ticklish: true,
    silent: false,
    complaints: ['fatigue'],
    conditions: ['herb-allergy'],
    legZones: false,
    sore: [['left', 'spleen']],
    easing: 0.2,
    visits: 5,
  },
  {
    name: 'Demo · Drew',
    language: 'en',
    born: '1974-12-01',
    pressure: 'light',
    ticklish: false,
    silent: false,
    complaints: ['back-pain'],
    conditions: [],
    legZones: true,
    sore: [
      ['left', 'lumbar-spine'],
      ['right', 'lumbar-spine'],
    ],
    easing: 0,
    visits: 4,
  },
  {
    name: '示例 · 赵',
    language: 'zh-Hans',
    born: '1996-06-23',
    pressure: 'strong',
    ticklish: false,
    silent: false,
    complaints: ['relax'],
    conditions: [],
    legZones: true,
    sore: [],
    easing: 0,
    visits: 4,
  },
  {
    name: 'Demo · Ellis',
    language: 'en',
    born: '1957-10-17',
    pressure: 'firm',
    ticklish: false,
    silent: false,
    complaints: ['joint-pain'],
    conditions: [],
    legZones: false,
    sore: [['right', 'knee']],
    easing: 0.4,
    visits: 3,
  },
  {
    name: '示例 · 孙',
    language: 'zh-Hans',
    born: '1990-04-05',
    pressure: 'light',
    ticklish: true,
    silent: false,
    complaints: ['frequent-colds'],
    conditions: [],
    legZones: true,
    sore: [['left', 'frontal-sinus']],
    easing: 0.5,
    visits: 3,
  },
  {
    name: 'Demo · Frankie',
    language: 'en',
    born: '1982-08-29',
    pressure: 'firm',
    ticklish: false,
    silent: true,
    complaints: ['abdominal-pain'],
    conditions: [],
    legZones: true,
    sore: [['right', 'small-intestine']],
    easing: 0.7,
    visits: 2,
  },
]
