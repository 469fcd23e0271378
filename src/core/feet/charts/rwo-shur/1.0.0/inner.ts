/** Zones 50 to 62: the inner side, the spine along the arch, and what lies round heel and leg. */

import type { ZoneSource } from '../../../chart-source.ts'

export const INNER: readonly ZoneSource[] = [
  {
    id: 'uterus-prostate',
    number: 50,
    names: ['Uterus/prostate', '子宫/前列腺'],
    feet: 'both',
    crossed: false,
    anatomy: ['inner side of the heel, behind and below the malleolus', '足跟内侧，内踝后下方'],
    uberon: '0000995 0002367',
    source: 'J41 (o)',
    rules: {
      medial: [
        {
          kind: 'blob',
          frame: 'ankle',
          points: [
            [-0.2, -0.1],
            [-0.17, -0.158],
            [-0.12, -0.18],
            [-0.082, -0.155],
            [-0.095, -0.115],
            [-0.135, -0.085],
            [-0.175, -0.07],
          ],
        },
      ],
    },
  },
  {
    id: 'urethra',
    number: 51,
    names: ['Urethra (vagina/penis)', '尿道'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'inner side of the heel, from its front edge up and back towards the malleolus',
      '足跟内侧，自前缘斜向后上至内踝后下方',
    ],
    uberon: '0000057',
    source: 'P',
    over: ['uterus-prostate'],
    rules: {
      medial: [
        {
          kind: 'stroke',
          frame: 'ankle',
          path: [
            [-0.022, -0.185],
            [-0.05, -0.155],
            [-0.082, -0.133],
            [-0.118, -0.124],
          ],
          widths: [0.022, 0.022, 0.016],
        },
      ],
    },
  },
  {
    id: 'rectum-anus-leg',
    number: 52,
    names: ['Rectum-anus 2', '直肠肛门'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'inner side of the leg behind the tibia, four fingers up from the malleolus',
      '小腿内侧胫骨后方，自内踝后向上四横指',
    ],
    uberon: '0001052',
    source: 'Z',
    rules: {
      medial: [
        {
          kind: 'stroke',
          frame: 'leg',
          path: [
            [0.36, 0.25],
            [0.46, 0.27],
            [0.64, 0.28],
          ],
          widths: [0.038, 0.042, 0.034],
        },
      ],
    },
  },
  {
    id: 'cervical-spine',
    number: 53,
    names: ['Cervical spine', '颈椎'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'inner edge, root of the big toe towards the sole, at the end of the crease',
      '足内侧缘，拇趾根部跖侧横纹末端',
    ],
    uberon: '0006072?',
    source: 'P',
    rules: {
      medial: [
        { kind: 'band', frame: 'edge', along: [0.785, 0.86], across: [0.006, 0.04], round: 0.014 },
      ],
    },
  },
  {
    id: 'thoracic-spine',
    number: 54,
    names: ['Thoracic spine', '胸椎'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'inner edge of the arch along the first metatarsal to the medial cuneiform',
      '足弓内侧缘，第1跖骨至内侧楔骨',
    ],
    uberon: '0006073?',
    source: 'X J37',
    rules: {
      medial: [
        { kind: 'band', frame: 'edge', along: [0.548, 0.76], across: [0.006, 0.044], round: 0.014 },
      ],
    },
  },
  {
    id: 'lumbar-spine',
    number: 55,
    names: ['Lumbar spine', '腰椎'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'inner edge of the arch, medial cuneiform to navicular',
      '足弓内侧缘，内侧楔骨至舟骨',
    ],
    uberon: '0002414?',
    source: 'o',
    rules: {
      medial: [
        {
          kind: 'band',
          frame: 'edge',
          along: [0.424, 0.538],
          across: [0.006, 0.044],
          round: 0.014,
        },
      ],
    },
  },
  {
    id: 'sacrum',
    number: 56,
    names: ['Sacrum', '骶骨'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'inner edge of the arch from the navicular to the front of the heel',
      '足弓内侧缘，舟骨后至足跟前',
    ],
    uberon: '0003690?',
    source: 'J39',
    rules: {
      medial: [
        {
          kind: 'band',
          frame: 'edge',
          along: [0.332, 0.414],
          across: [0.006, 0.044],
          round: 0.014,
        },
      ],
    },
  },
  {
    id: 'coccyx-inner',
    number: 57,
    names: ['Coccyx, inner', '尾骨内侧'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'inner side of the heel, band along its lower edge turning up at the back',
      '足跟内侧，沿下缘转向后上方的L形带',
    ],
    uberon: '0001350',
    source: 'o',
    rules: {
      medial: [
        {
          kind: 'stroke',
          frame: 'edge',
          path: [
            [0.215, 0.026],
            [0.13, 0.027],
            [0.07, 0.042],
            [0.042, 0.085],
            [0.044, 0.15],
          ],
          widths: [0.032, 0.034, 0.034, 0.032],
        },
      ],
    },
  },
  {
    id: 'coccyx-outer',
    number: 58,
    names: ['Coccyx, outer', '尾骨外侧'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'outer side of the heel bone, band along its lower edge turning up at the back',
      '跟骨外侧，沿下缘转向后上方的L形带',
    ],
    uberon: '0001350',
    source: 'Z J47',
    rules: {
      lateral: [
        {
          kind: 'stroke',
          frame: 'edge',
          path: [
            [0.2, 0.026],
            [0.13, 0.027],
            [0.07, 0.042],
            [0.042, 0.085],
            [0.044, 0.15],
          ],
          widths: [0.032, 0.034, 0.034, 0.032],
        },
      ],
    },
  },
  {
    id: 'scapula',
    number: 59,
    names: ['Scapula', '肩胛骨'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'top of the foot, along the gap between the fourth and fifth metatarsals up to the instep',
      '足背第4、5跖骨间隙，向后至足背高处',
    ],
    uberon: '0006849?',
    source: 'J55',
    rules: {
      dorsal: [
        {
          kind: 'stroke',
          frame: 'body',
          path: [
            [2.55, 3.95],
            [3.1, 3.99],
            [3.66, 3.99],
          ],
          widths: [0.026, 0.036, 0.028],
        },
      ],
    },
  },
  {
    id: 'elbow',
    number: 60,
    names: ['Elbow joint', '肘关节'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'outer edge, on both sides of the tuberosity of the fifth metatarsal',
      '足外侧缘，第5跖骨粗隆前后两侧',
    ],
    uberon: '0001490?',
    source: 'Z (o)',
    rules: {
      lateral: [
        { kind: 'oval', frame: 'edge', at: [0.379, 0.045], size: [0.036, 0.044] },
        { kind: 'oval', frame: 'edge', at: [0.436, 0.045], size: [0.036, 0.044] },
      ],
    },
  },
  {
    id: 'ribs',
    number: 61,
    names: ['Ribs', '肋骨'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'top of the foot, hollow between medial cuneiform and navicular, and hollow between lateral cuneiform and cuboid',
      '足背，内侧楔骨与舟骨间凹陷，及外侧楔骨与骰骨间凹陷',
    ],
    uberon: '0002228?',
    source: 'J57',
    rules: {
      dorsal: [
        { kind: 'oval', frame: 'body', at: [1.85, 1.2], size: [0.044, 0.05] },
        { kind: 'oval', frame: 'body', at: [1.85, 3.4], size: [0.044, 0.05] },
      ],
    },
  },
  {
    id: 'sciatic-nerve',
    number: 62,
    names: ['Sciatic nerve', '坐骨神经'],
    feet: 'both',
    crossed: false,
    anatomy: [
      'inner side of the leg along the edge of the tibia towards the knee, and a twin on the outer side',
      '小腿内侧沿胫骨缘向上至膝，外侧另有一条对应带',
    ],
    uberon: '0001322?',
    source: 'J62-A (o)',
    over: ['rectum-anus-leg', 'lower-abdomen'],
    rules: {
      medial: [
        {
          kind: 'stroke',
          frame: 'leg',
          path: [
            [0.52, 0.6],
            [0.72, 0.6],
            [0.96, 0.58],
          ],
          widths: [0.03, 0.042, 0.036],
        },
      ],
      lateral: [
        {
          kind: 'stroke',
          frame: 'leg',
          path: [
            [0.42, 0.52],
            [0.68, 0.54],
            [0.96, 0.54],
          ],
          widths: [0.03, 0.042, 0.036],
        },
      ],
    },
  },
]
