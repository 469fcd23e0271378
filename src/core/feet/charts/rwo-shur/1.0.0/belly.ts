/** Zones 25 to 38: the hollow of the sole, the heel, and the outer side up to the ankle. */

import type { ZoneSource } from '../../../chart-source.ts'

export const BELLY: readonly ZoneSource[] = [
  {
    id: 'small-intestine',
    number: 25,
    names: ['Small intestine', '小肠'],
    feet: 'both',
    crossed: false,
    anatomy: ['hollow in the middle of the sole', '足底中部凹陷处'],
    uberon: '0002108',
    source: 'P N',
    rules: {
      plantar: [
        {
          kind: 'patch',
          frame: 'body',
          round: 0.06,
          corners: [
            [1.12, 1.25],
            [1.88, 0.5],
            [1.88, 3.74],
            [1.12, 3.74],
          ],
        },
      ],
    },
  },
  {
    id: 'caecum',
    number: 26,
    names: ['Caecum, appendix', '盲肠(阑尾)'],
    feet: 'right',
    crossed: false,
    anatomy: ['outer front edge of the heel bone', '跟骨前外缘'],
    uberon: '0001153? 0001154?',
    source: 'P N',
    rules: { plantar: [{ kind: 'oval', frame: 'body', at: [0.93, 4.32], size: [0.05, 0.052] }] },
  },
  {
    id: 'ileocaecal-valve',
    number: 27,
    names: ['Ileocaecal valve', '回盲瓣'],
    feet: 'right',
    crossed: false,
    anatomy: ['just in front of the outer front edge of the heel bone', '跟骨前外缘的紧前方'],
    uberon: '0000569?',
    source: 'L (o)',
    rules: { plantar: [{ kind: 'oval', frame: 'body', at: [1.2, 4.25], size: [0.03, 0.05] }] },
  },
  {
    id: 'ascending-colon',
    number: 28,
    names: ['Ascending colon', '升结肠'],
    feet: 'right',
    crossed: false,
    anatomy: [
      'outer band of the sole, from the front of the heel to the base of the fifth metatarsal',
      '足底外侧，自足跟前至第5跖骨底的纵带',
    ],
    uberon: '0001156?',
    source: 'G Y',
    rules: {
      plantar: [
        { kind: 'band', frame: 'body', along: [1.34, 1.9], across: [3.93, 4.72], round: 0.02 },
      ],
    },
  },
  {
    id: 'transverse-colon',
    number: 29,
    names: ['Transverse colon', '横结肠'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'band across the sole at the bases of the metatarsals',
      '足底横带，跖骨底与楔骨、骰骨交界处',
    ],
    uberon: '0001157?',
    source: 'G',
    rules: {
      plantar: [
        { kind: 'band', frame: 'body', along: [1.94, 2.1], across: [0.2, 4.76], round: 0.016 },
      ],
    },
  },
  {
    id: 'descending-colon',
    number: 30,
    names: ['Descending colon', '降结肠'],
    feet: 'left',
    crossed: false,
    anatomy: [
      'outer band of the sole, from the base of the fifth metatarsal to the heel',
      '足底外侧，自第5跖骨底至足跟前的纵带',
    ],
    uberon: '0001158?',
    source: 'P Y',
    rules: {
      plantar: [
        { kind: 'band', frame: 'body', along: [1.1, 1.9], across: [3.93, 4.72], round: 0.02 },
      ],
    },
  },
  {
    id: 'sigmoid-rectum',
    number: 31,
    names: ['Sigmoid, rectum', '乙状结肠、直肠'],
    feet: 'left',
    crossed: false,
    anatomy: ['band across the sole at the front of the heel bone', '足底跟骨前缘横带'],
    uberon: '0001159? 0001052',
    source: 'P N',
    rules: {
      plantar: [
        { kind: 'band', frame: 'body', along: [0.85, 1.04], across: [1.2, 4.72], round: 0.018 },
      ],
    },
  },
  {
    id: 'anus',
    number: 32,
    names: ['Anus', '肛门'],
    feet: 'left',
    crossed: false,
    anatomy: ['medial front of the heel pad, beside its edge', '足跟垫前内侧，紧邻内缘'],
    uberon: '0001245?',
    source: 'P',
    over: ['sigmoid-rectum'],
    rules: { plantar: [{ kind: 'oval', frame: 'body', at: [0.94, 1.42], size: [0.034, 0.034] }] },
  },
  {
    id: 'heart',
    number: 33,
    names: ['Heart', '心'],
    feet: 'left',
    crossed: false,
    anatomy: [
      'between the fourth and fifth metatarsals, just behind the ball',
      '前脚掌紧后方，第4、5跖骨之间',
    ],
    uberon: '0000948',
    source: 'P B',
    rules: {
      plantar: [{ kind: 'oval', frame: 'body', at: [2.75, 3.95], size: [0.076, 0.084], turn: 20 }],
    },
  },
  {
    id: 'spleen',
    number: 34,
    names: ['Spleen', '脾'],
    feet: 'left',
    crossed: false,
    anatomy: [
      'under the shafts of the fourth and fifth metatarsals, a finger behind the front of the arch',
      '第4、5跖骨干后段跖面',
    ],
    uberon: '0002106',
    source: 'H N',
    rules: {
      plantar: [{ kind: 'oval', frame: 'body', at: [2.31, 3.98], size: [0.052, 0.076], turn: 12 }],
    },
  },
  {
    id: 'knee',
    number: 35,
    names: ['Knee', '膝'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'outer edge, half-moon hollow between the base of the fifth metatarsal and the heel bone',
      '足外侧缘，第5跖骨底与跟骨之间的半月形凹陷',
    ],
    uberon: '0001465?',
    source: 'Z V',
    rules: {
      lateral: [
        {
          kind: 'blob',
          frame: 'edge',
          points: [
            [0.246, 0.013],
            [0.256, 0.042],
            [0.279, 0.062],
            [0.303, 0.067],
            [0.327, 0.06],
            [0.347, 0.04],
            [0.354, 0.013],
            [0.33, 0.008],
            [0.3, 0.007],
            [0.27, 0.008],
          ],
        },
      ],
    },
  },
  {
    id: 'gonads',
    number: 36,
    names: ['Gonads', '生殖腺'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'centre of the heel; outer side of the heel, triangle below the malleolus and before the heel cord',
      '足跟中央；足跟外侧，外踝下方、跟腱前的三角区',
    ],
    uberon: '0000991',
    source: 'Q (o)',
    rules: {
      plantar: [{ kind: 'oval', frame: 'body', at: [0.5, 2.5], size: [0.076, 0.076] }],
      lateral: [
        {
          kind: 'patch',
          frame: 'ankle',
          round: 0.03,
          corners: [
            [-0.155, 0.0],
            [-0.115, -0.15],
            [-0.02, -0.1],
          ],
        },
      ],
    },
  },
  {
    id: 'lower-abdomen',
    number: 37,
    names: ['Lower abdomen', '下腹部'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'outer side of the leg behind the fibula, four fingers up from the malleolus',
      '小腿外侧腓骨后方，自外踝后向上四横指',
    ],
    uberon: '0000916?',
    source: 'Z',
    rules: {
      lateral: [
        {
          kind: 'stroke',
          frame: 'leg',
          path: [
            [0.33, 0.25],
            [0.44, 0.27],
            [0.6, 0.28],
          ],
          widths: [0.038, 0.042, 0.034],
        },
      ],
    },
  },
  {
    id: 'hip',
    number: 38,
    names: ['Hip joint', '髋关节'],
    feet: 'both',
    crossed: false,
    anatomy: ['under the rim of the inner and of the outer malleolus', '内、外踝下缘'],
    uberon: '0001486?',
    source: 'Q (o)',
    rules: {
      medial: [
        {
          kind: 'stroke',
          frame: 'ankle',
          path: [
            [-0.062, -0.02],
            [-0.042, -0.05],
            [0, -0.064],
            [0.042, -0.05],
            [0.062, -0.02],
          ],
          widths: [0.014, 0.028, 0.028, 0.014],
        },
      ],
      lateral: [
        {
          kind: 'stroke',
          frame: 'ankle',
          path: [
            [-0.062, -0.02],
            [-0.042, -0.05],
            [0, -0.064],
            [0.042, -0.05],
            [0.062, -0.02],
          ],
          widths: [0.014, 0.028, 0.028, 0.014],
        },
      ],
    },
  },
]
