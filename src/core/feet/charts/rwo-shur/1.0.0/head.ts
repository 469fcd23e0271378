/** Zones 1 to 11: what the school places on the toes and under their roots, and the shoulder. */

import type { ZoneSource } from '../../../chart-source.ts'

export const HEAD: readonly ZoneSource[] = [
  {
    id: 'head',
    number: 1,
    names: ['Head, brain', '头部(大脑)'],
    feet: 'both',
    crossed: true,
    anatomy: ['whole pad of the big toe', '拇趾趾腹全部'],
    uberon: '0000955',
    source: 'T P',
    rules: {
      plantar: [
        { kind: 'band', frame: 'toe1', along: [0.2, 0.955], across: [0.03, 0.97], round: 0.04 },
      ],
    },
  },
  {
    id: 'frontal-sinus',
    number: 2,
    names: ['Frontal sinus', '额窦'],
    feet: 'both',
    crossed: true,
    anatomy: [
      'distal part of the big toe pad; pads of the tips of toes 2 to 5',
      '拇趾趾腹前端；第2至5趾趾尖跖面',
    ],
    uberon: '0001760?',
    source: 'D T P',
    over: ['head'],
    rules: {
      plantar: [
        { kind: 'band', frame: 'toe1', along: [0.765, 0.925], across: [0.13, 0.87], round: 0.026 },
        { kind: 'band', frame: 'toe2', along: [0.55, 0.94], across: [0.06, 0.94], round: 0.03 },
        { kind: 'band', frame: 'toe3', along: [0.55, 0.94], across: [0.06, 0.94], round: 0.03 },
        { kind: 'band', frame: 'toe4', along: [0.55, 0.94], across: [0.06, 0.94], round: 0.03 },
        { kind: 'band', frame: 'toe5', along: [0.55, 0.94], across: [0.06, 0.94], round: 0.03 },
      ],
    },
  },
  {
    id: 'cerebellum',
    number: 3,
    names: ['Cerebellum, brainstem', '小脑、脑干'],
    feet: 'both',
    crossed: true,
    anatomy: ['lateral base of the big toe pad', '拇趾趾腹根部外侧'],
    uberon: '0002037 0002298?',
    source: 'T K',
    over: ['head'],
    rules: {
      plantar: [{ kind: 'band', frame: 'toe1', along: [0.23, 0.43], across: [0.55, 0.93] }],
    },
  },
  {
    id: 'pituitary',
    number: 4,
    names: ['Pituitary', '脑垂体'],
    feet: 'both',
    crossed: false,
    anatomy: ['centre of the big toe pad, deep', '拇趾趾腹中央深处'],
    uberon: '0000007',
    source: 'T K',
    over: ['head'],
    rules: { plantar: [{ kind: 'oval', frame: 'toe1', at: [0.58, 0.45], size: [0.03, 0.03] }] },
  },
  {
    id: 'temple',
    number: 5,
    names: ['Trigeminal nerve, temporal lobe', '三叉神经(颞叶)'],
    feet: 'both',
    crossed: true,
    anatomy: [
      'side of the big toe pad towards the second toe, distal to its base',
      '拇趾趾腹外侧（近第2趾一侧），根部前方',
    ],
    uberon: '0001645?',
    source: 'T K',
    over: ['head'],
    rules: { plantar: [{ kind: 'band', frame: 'toe1', along: [0.47, 0.72], across: [0.7, 0.94] }] },
  },
  {
    id: 'nose',
    number: 6,
    names: ['Nose', '鼻'],
    feet: 'both',
    crossed: true,
    anatomy: [
      'medial side of the big toe, turning up to the nail root',
      '拇趾内侧，向上弯至趾甲根部',
    ],
    uberon: '0000004',
    source: 'K',
    rules: {
      medial: [
        {
          kind: 'stroke',
          frame: 'edge',
          path: [
            [0.885, 0.034],
            [0.925, 0.034],
            [0.948, 0.044],
            [0.952, 0.068],
          ],
          widths: [0.026],
        },
      ],
    },
  },
  {
    id: 'neck',
    number: 7,
    names: ['Neck', '颈项'],
    feet: 'both',
    crossed: true,
    anatomy: ['ring round the root of the big toe', '拇趾根部一圈'],
    uberon: '0000974?',
    source: 'T',
    rules: {
      plantar: [{ kind: 'band', frame: 'toe1', along: [0, 0.155], across: [0.03, 0.96] }],
      dorsal: [{ kind: 'band', frame: 'toe1', along: [0, 0.13], across: [0.03, 0.96] }],
    },
  },
  {
    id: 'eye',
    number: 8,
    names: ['Eye', '眼'],
    feet: 'both',
    crossed: true,
    anatomy: ['roots of the second and third toes, underside', '第2、3趾趾根跖面'],
    uberon: '0000970',
    source: 'L (o)',
    rules: {
      plantar: [
        { kind: 'band', frame: 'toe2', along: [0.02, 0.48], across: [0.08, 0.92] },
        { kind: 'band', frame: 'toe3', along: [0.02, 0.48], across: [0.08, 0.92] },
      ],
    },
  },
  {
    id: 'ear',
    number: 9,
    names: ['Ear', '耳'],
    feet: 'both',
    crossed: true,
    anatomy: ['roots of the fourth and fifth toes, underside', '第4、5趾趾根跖面'],
    uberon: '0001690',
    source: 'L (o)',
    rules: {
      plantar: [
        { kind: 'band', frame: 'toe4', along: [0.02, 0.48], across: [0.08, 0.92] },
        { kind: 'band', frame: 'toe5', along: [0.02, 0.48], across: [0.08, 0.92] },
      ],
    },
  },
  {
    id: 'shoulder',
    number: 10,
    names: ['Shoulder joint', '肩关节'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'outer edge, in the hollow just behind the fifth metatarsophalangeal joint',
      '足外侧缘，第5跖趾关节后方凹陷处',
    ],
    uberon: '0001470?',
    source: 'Z',
    rules: {
      lateral: [{ kind: 'oval', frame: 'edge', at: [0.585, 0.047], size: [0.075, 0.05], turn: -4 }],
    },
  },
  {
    id: 'trapezius',
    number: 11,
    names: ['Trapezius', '斜方肌'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'finger-wide band across the ball just behind toes 2 to 5',
      '前脚掌，第2至5趾趾根后方一横指宽的横带',
    ],
    uberon: '0002380?',
    source: 'o',
    rules: {
      plantar: [
        {
          kind: 'patch',
          frame: 'body',
          round: 0.016,
          corners: [
            [4.02, 1.16],
            [4.86, 1.16],
            [4.82, 4.8],
            [4.32, 4.45],
            [4.06, 3.3],
            [4.3, 2.5],
            [4.02, 1.8],
          ],
        },
      ],
    },
  },
]
