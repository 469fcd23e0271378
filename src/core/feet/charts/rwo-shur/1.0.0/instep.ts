/** Zones 39 to 49: the top of the foot, the ankle hollows and the groin. */

import type { ZoneSource } from '../../../chart-source.ts'

export const INSTEP: readonly ZoneSource[] = [
  {
    id: 'upper-lymph',
    number: 39,
    names: ['Upper lymph', '上身淋巴结'],
    feet: 'both',
    crossed: false,
    anatomy: ['hollow in front of the outer malleolus', '外踝前方凹陷处'],
    uberon: '0000029',
    source: 'P',
    rules: {
      dorsal: [{ kind: 'oval', frame: 'body', at: [1.3, 4.15], size: [0.056, 0.05] }],
      lateral: [{ kind: 'oval', frame: 'ankle', at: [0.108, -0.018], size: [0.056, 0.05] }],
    },
  },
  {
    id: 'lower-lymph',
    number: 40,
    names: ['Lower lymph', '下身淋巴结'],
    feet: 'both',
    crossed: false,
    anatomy: ['hollow in front of and below the inner malleolus', '内踝前下方凹陷处'],
    uberon: '0000029',
    source: 'P E',
    rules: {
      dorsal: [{ kind: 'oval', frame: 'body', at: [1.45, 0.8], size: [0.056, 0.05] }],
      medial: [{ kind: 'oval', frame: 'ankle', at: [0.108, -0.03], size: [0.056, 0.05] }],
    },
  },
  {
    id: 'chest-lymph',
    number: 41,
    names: ['Chest lymph', '胸部淋巴结'],
    feet: 'both',
    crossed: false,
    anatomy: ['top of the foot, between the first and second metatarsals', '足背第1、2跖骨之间'],
    uberon: '0000029',
    source: 'P',
    rules: {
      dorsal: [
        {
          kind: 'stroke',
          frame: 'body',
          path: [
            [2.75, 1],
            [3.3, 1],
            [3.95, 1],
          ],
          widths: [0.024, 0.032, 0.022],
        },
      ],
    },
  },
  {
    id: 'balance',
    number: 42,
    names: ['Balance organ', '内耳迷路'],
    feet: 'both',
    crossed: true,
    anatomy: [
      'top of the foot, front end of the gap between the fourth and fifth metatarsals',
      '足背第4、5跖骨间隙前端',
    ],
    uberon: '0001846',
    source: 'o J55',
    rules: {
      dorsal: [{ kind: 'oval', frame: 'body', at: [4.4, 4.02], size: [0.066, 0.032], turn: -14 }],
    },
  },
  {
    id: 'chest',
    number: 43,
    names: ['Chest, breast', '胸(乳房)'],
    feet: 'both',
    crossed: false,
    anatomy: ['top of the foot, over the shafts of metatarsals 2 to 4', '足背第2至4跖骨干'],
    uberon: '0001443? 0000310',
    source: 'o',
    rules: {
      dorsal: [
        {
          kind: 'patch',
          frame: 'body',
          round: 0.05,
          corners: [
            [2.52, 1.35],
            [3.95, 1.35],
            [4.05, 2.5],
            [3.95, 3.6],
            [2.52, 3.52],
          ],
        },
      ],
    },
  },
  {
    id: 'diaphragm',
    number: 44,
    names: ['Diaphragm', '膈'],
    feet: 'both',
    crossed: false,
    anatomy: ['top of the foot, band across the bases of the metatarsals', '足背跖骨底横带'],
    uberon: '0001103',
    source: 'o',
    rules: {
      dorsal: [
        { kind: 'band', frame: 'body', along: [2.12, 2.38], across: [0.42, 4.66], round: 0.022 },
      ],
    },
  },
  {
    id: 'tonsils',
    number: 45,
    names: ['Tonsils', '扁桃体'],
    feet: 'both',
    crossed: true,
    anatomy: [
      'top of the big toe, on both sides between its two joints',
      '拇趾背面，趾间关节与跖趾关节之间的两侧',
    ],
    uberon: '0002372?',
    source: 'J50',
    rules: {
      dorsal: [
        { kind: 'oval', frame: 'toe1', at: [0.275, 0.25], size: [0.036, 0.032] },
        { kind: 'oval', frame: 'toe1', at: [0.275, 0.73], size: [0.036, 0.032] },
      ],
    },
  },
  {
    id: 'lower-jaw',
    number: 46,
    names: ['Lower jaw', '下颌'],
    feet: 'both',
    crossed: true,
    anatomy: ['top of the big toe, band just behind its joint', '拇趾背面，趾间关节横纹后方横带'],
    uberon: '0001684?',
    source: 'o',
    rules: {
      dorsal: [
        { kind: 'band', frame: 'toe1', along: [0.4, 0.505], across: [0.1, 0.9], round: 0.008 },
      ],
    },
  },
  {
    id: 'upper-jaw',
    number: 47,
    names: ['Upper jaw', '上颌'],
    feet: 'both',
    crossed: true,
    anatomy: [
      'top of the big toe, band just in front of its joint',
      '拇趾背面，趾间关节横纹前方横带',
    ],
    uberon: '0002397?',
    source: 'o',
    rules: {
      dorsal: [
        { kind: 'band', frame: 'toe1', along: [0.535, 0.64], across: [0.1, 0.9], round: 0.008 },
      ],
    },
  },
  {
    id: 'larynx-trachea',
    number: 48,
    names: ['Larynx, trachea', '喉、气管'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'top of the foot, two spots across the first metatarsophalangeal joint',
      '足背第1跖趾关节两侧',
    ],
    uberon: '0001737 0003126',
    source: 'J52',
    rules: {
      dorsal: [
        { kind: 'oval', frame: 'body', at: [4.0, 0.32], size: [0.05, 0.034] },
        { kind: 'oval', frame: 'body', at: [4.0, 0.72], size: [0.05, 0.034] },
      ],
    },
  },
  {
    id: 'groin',
    number: 49,
    names: ['Groin', '腹股沟'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'inner side of the leg, hollow two fingers above the inner malleolus',
      '小腿内侧，内踝上两横指凹陷处',
    ],
    uberon: '0008337?',
    source: 'o',
    rules: { medial: [{ kind: 'oval', frame: 'ankle', at: [-0.012, 0.125], size: [0.056, 0.05] }] },
  },
]
