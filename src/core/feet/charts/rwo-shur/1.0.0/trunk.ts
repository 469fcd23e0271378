/** Zones 12 to 24: the ball and the front half of the arch, and the way down to the heel. */

import type { ZoneSource } from '../../../chart-source.ts'

export const TRUNK: readonly ZoneSource[] = [
  {
    id: 'thyroid',
    number: 12,
    names: ['Thyroid', '甲状腺'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'rear edge of the ball under the big toe, turning forward between the first and second metatarsals',
      '拇趾下脚掌球后缘，沿第1、2跖骨间向前弯',
    ],
    uberon: '0002046',
    source: 'F G',
    rules: {
      plantar: [
        {
          kind: 'stroke',
          frame: 'body',
          path: [
            [3.12, 0.14],
            [3.0, 0.42],
            [3.12, 0.78],
            [3.65, 0.94],
            [4.4, 0.95],
          ],
          widths: [0.03, 0.034, 0.034, 0.03],
        },
      ],
    },
  },
  {
    id: 'parathyroid',
    number: 13,
    names: ['Parathyroid', '甲状旁腺'],
    feet: 'both',
    crossed: false,
    anatomy: ['medial side of the first metatarsophalangeal joint', '第1跖趾关节内侧'],
    uberon: '0001132',
    source: 'F',
    rules: {
      medial: [{ kind: 'oval', frame: 'edge', at: [0.737, 0.082], size: [0.056, 0.046], turn: -8 }],
    },
  },
  {
    id: 'lung',
    number: 14,
    names: ['Lung, bronchi', '肺、支气管'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'thumb-wide band across the ball under the heads of metatarsals 2 to 5, with a spur towards the third toe',
      '前脚掌，第2至5跖骨头下一拇指宽的横带，向第3趾伸出一小支',
    ],
    uberon: '0002048? 0002185?',
    source: 'N (o)',
    rules: {
      plantar: [
        {
          kind: 'patch',
          frame: 'body',
          round: 0.02,
          corners: [
            [3.02, 1.2],
            [3.86, 1.2],
            [3.88, 1.85],
            [4.16, 2.5],
            [3.92, 3.25],
            [3.98, 4.78],
            [3.26, 4.42],
          ],
        },
      ],
    },
  },
  {
    id: 'stomach',
    number: 15,
    names: ['Stomach', '胃'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'under the shaft of the first metatarsal, one finger behind its joint with the big toe',
      '第1跖骨干跖面，第1跖趾关节后一横指',
    ],
    uberon: '0000945',
    source: 'N G',
    rules: {
      plantar: [
        { kind: 'band', frame: 'body', along: [2.6, 2.85], across: [0.12, 1.02], round: 0.018 },
      ],
    },
  },
  {
    id: 'duodenum',
    number: 16,
    names: ['Duodenum', '十二指肠'],
    feet: 'both',
    crossed: false,
    anatomy: ['under the base of the first metatarsal', '第1跖骨底跖面'],
    uberon: '0002114',
    source: 'G A',
    rules: {
      plantar: [
        { kind: 'band', frame: 'body', along: [2.14, 2.33], across: [0.14, 1.02], round: 0.016 },
      ],
    },
  },
  {
    id: 'pancreas',
    number: 17,
    names: ['Pancreas', '胰'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'under the first metatarsal, between the middle of its shaft and its base',
      '第1跖骨干后段跖面',
    ],
    uberon: '0001264',
    source: 'P',
    rules: {
      plantar: [
        { kind: 'band', frame: 'body', along: [2.37, 2.56], across: [0.13, 1.02], round: 0.016 },
      ],
    },
  },
  {
    id: 'liver',
    number: 18,
    names: ['Liver', '肝'],
    feet: 'right',
    crossed: false,
    anatomy: [
      'under the shafts of the fourth and fifth metatarsals, behind the ball',
      '前脚掌后方，第4、5跖骨干跖面',
    ],
    uberon: '0002107',
    source: 'P G B',
    rules: {
      plantar: [
        {
          kind: 'patch',
          frame: 'body',
          round: 0.035,
          corners: [
            [2.32, 2.98],
            [2.92, 2.92],
            [3.02, 4.8],
            [2.5, 4.76],
            [2.22, 3.6],
          ],
        },
      ],
    },
  },
  {
    id: 'gallbladder',
    number: 19,
    names: ['Gallbladder', '胆囊'],
    feet: 'right',
    crossed: false,
    anatomy: [
      'between the shafts of the third and fourth metatarsals, towards their bases',
      '第3、4跖骨干之间，近跖骨底',
    ],
    uberon: '0002110?',
    source: 'P N',
    over: ['liver'],
    rules: {
      plantar: [{ kind: 'oval', frame: 'body', at: [2.47, 3.25], size: [0.052, 0.03], turn: 8 }],
    },
  },
  {
    id: 'solar-plexus',
    number: 20,
    names: ['Solar (coeliac) plexus', '腹腔神经丛'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'two arcs on either side of the shafts of the second and third metatarsals',
      '第2、3跖骨干两侧的两道弧',
    ],
    uberon: '',
    source: 'P (o)',
    over: ['kidney', 'stomach', 'adrenal'],
    rules: {
      plantar: [
        {
          kind: 'stroke',
          frame: 'body',
          path: [
            [2.36, 1.2],
            [2.6, 1.1],
            [2.82, 1.16],
            [2.93, 1.4],
          ],
          widths: [0.01, 0.02, 0.02, 0.01],
        },
        {
          kind: 'stroke',
          frame: 'body',
          path: [
            [2.36, 2.62],
            [2.6, 2.72],
            [2.82, 2.64],
            [2.93, 2.4],
          ],
          widths: [0.01, 0.02, 0.02, 0.01],
        },
      ],
    },
  },
  {
    id: 'adrenal',
    number: 21,
    names: ['Adrenal', '肾上腺'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'between the shafts of the second and third metatarsals, just behind the ball',
      '前脚掌紧后方，第2、3跖骨干之间',
    ],
    uberon: '0002369',
    source: 'I',
    over: ['kidney'],
    rules: {
      plantar: [
        {
          kind: 'stroke',
          frame: 'body',
          path: [
            [2.785, 1.42],
            [2.815, 1.68],
            [2.815, 1.94],
            [2.775, 2.2],
          ],
          widths: [0.012, 0.028, 0.012],
        },
      ],
    },
  },
  {
    id: 'kidney',
    number: 22,
    names: ['Kidney', '肾'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'under the shafts of the second and third metatarsals, in the hollow behind the ball',
      '第2、3跖骨干跖面，前脚掌后方凹陷处',
    ],
    uberon: '0002113',
    source: 'N P J1',
    rules: {
      plantar: [
        {
          kind: 'blob',
          frame: 'body',
          points: [
            [2.24, 1.72],
            [2.3, 1.42],
            [2.45, 1.5],
            [2.6, 1.42],
            [2.68, 1.72],
            [2.63, 2.15],
            [2.46, 2.38],
            [2.29, 2.16],
          ],
        },
      ],
    },
  },
  {
    id: 'ureter',
    number: 23,
    names: ['Ureter', '输尿管'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'arc from the hollow under metatarsals 2 and 3 to the medial front edge of the heel pad',
      '自第2、3跖骨下凹陷处至足跟垫前内缘的弧线',
    ],
    uberon: '0000056',
    source: 'U P',
    over: ['small-intestine', 'transverse-colon', 'stomach', 'pancreas', 'duodenum'],
    rules: {
      plantar: [
        {
          kind: 'stroke',
          frame: 'body',
          path: [
            [2.16, 1.62],
            [1.95, 1.42],
            [1.7, 1.14],
            [1.45, 0.86],
            [1.37, 0.74],
          ],
          widths: [0.018],
        },
      ],
    },
  },
  {
    id: 'bladder',
    number: 24,
    names: ['Bladder', '膀胱'],
    feet: 'both',
    crossed: false,
    anatomy: ['medial front edge of the heel pad', '足跟垫前内缘'],
    uberon: '0001255',
    source: 'P U',
    rules: {
      plantar: [{ kind: 'oval', frame: 'body', at: [1.06, 0.56], size: [0.074, 0.064], turn: 0 }],
      medial: [{ kind: 'oval', frame: 'edge', at: [0.287, 0.036], size: [0.072, 0.056], turn: 12 }],
    },
  },
]
