/**
 * The Chinese working order over the chart `rwo-shur`: docs/domain.md 3 and 4.
 *
 * Left foot first; adrenal, kidney, ureter, bladder three times at the start and once at the end;
 * sole, inner side, outer side, top, leg. Sources of the order: guayunfan.com/baike/787310.html,
 * ameblo.jp/logashitubo/entry-11805225592.html. The order within a view and the technique of each
 * zone are own judgement.
 */

import type { View } from '../../feet/types.ts'
import type { Direction, Technique } from '../../record/terms.ts'
import type { School, Working } from './school.ts'

type Row = readonly [zone: string, technique: Technique, direction: Working['direction']]

const on = (view: View, rows: readonly Row[]): readonly Working[] =>
  rows.map(([zone, technique, direction]) => ({ zone, view, technique, direction }))

const DOWN: Direction = 'toe-to-heel'
const STILL: Direction = 'in-place'

const sole = on('plantar', [
  ['adrenal', 'hook-knuckle', STILL],
  ['kidney', 'hook-knuckle', DOWN],
  ['ureter', 'hook-knuckle', DOWN],
  ['bladder', 'hook-knuckle', STILL],
  ['head', 'thumb-push', DOWN],
  ['frontal-sinus', 'hook-knuckle', 'medial-to-lateral'],
  ['cerebellum', 'thumb-press', DOWN],
  ['pituitary', 'hook-knuckle', STILL],
  ['temple', 'thumb-push', DOWN],
  ['neck', 'thumb-push', 'lateral-to-medial'],
  ['eye', 'hook-knuckle', DOWN],
  ['ear', 'hook-knuckle', DOWN],
  ['trapezius', 'hook-knuckle', 'lateral-to-medial'],
  ['lung', 'hook-knuckle', 'lateral-to-medial'],
  ['thyroid', 'thumb-push', DOWN],
  ['heart', 'thumb-push', 'heel-to-toe'],
  ['spleen', 'hook-knuckle', STILL],
  ['liver', 'hook-knuckle', DOWN],
  ['gallbladder', 'hook-knuckle', STILL],
  ['solar-plexus', 'hook-thumb', DOWN],
  ['stomach', 'hook-knuckle', DOWN],
  ['pancreas', 'hook-knuckle', DOWN],
  ['duodenum', 'hook-knuckle', DOWN],
  ['small-intestine', 'double-knuckle', DOWN],
  ['caecum', 'hook-knuckle', STILL],
  ['ileocaecal-valve', 'hook-knuckle', STILL],
  ['ascending-colon', 'hook-knuckle', 'heel-to-toe'],
  ['transverse-colon', 'hook-knuckle', { left: 'medial-to-lateral', right: 'lateral-to-medial' }],
  ['descending-colon', 'hook-knuckle', DOWN],
  ['sigmoid-rectum', 'hook-knuckle', 'lateral-to-medial'],
  ['anus', 'hook-knuckle', STILL],
  ['gonads', 'hook-knuckle', STILL],
])

const inner = on('medial', [
  ['nose', 'thumb-push', DOWN],
  ['parathyroid', 'hook-thumb', STILL],
  ['cervical-spine', 'clamp', DOWN],
  ['thoracic-spine', 'thumb-push', DOWN],
  ['lumbar-spine', 'thumb-push', DOWN],
  ['sacrum', 'thumb-push', DOWN],
  ['urethra', 'thumb-push', 'upwards'],
  ['uterus-prostate', 'thumb-push', DOWN],
  ['coccyx-inner', 'sickle-hook', DOWN],
])

const outer = on('lateral', [
  ['shoulder', 'hook-knuckle', DOWN],
  ['elbow', 'thumb-push', DOWN],
  ['knee', 'thumb-push', DOWN],
  ['hip', 'thumb-push', DOWN],
  ['coccyx-outer', 'sickle-hook', DOWN],
])

const top = on('dorsal', [
  ['upper-jaw', 'thumb-push', 'lateral-to-medial'],
  ['lower-jaw', 'thumb-push', 'lateral-to-medial'],
  ['tonsils', 'thumb-press', STILL],
  ['larynx-trachea', 'thumb-press', STILL],
  ['chest-lymph', 'hook-thumb', DOWN],
  ['balance', 'thumb-press', STILL],
  ['chest', 'thumb-push', 'heel-to-toe'],
  ['diaphragm', 'thumb-push', 'medial-to-lateral'],
  ['scapula', 'thumb-push', 'heel-to-toe'],
  ['ribs', 'thumb-press', STILL],
  ['upper-lymph', 'thumb-press', STILL],
  ['lower-lymph', 'thumb-press', STILL],
])

const leg = [
  ...on('medial', [
    ['groin', 'thumb-push', 'upwards'],
    ['rectum-anus-leg', 'thumb-push', 'upwards'],
  ]),
  ...on('lateral', [['lower-abdomen', 'thumb-push', 'upwards']]),
  ...on('medial', [['sciatic-nerve', 'thumb-push', 'upwards']]),
]

const spine = [
  'cervical-spine',
  'thoracic-spine',
  'lumbar-spine',
  'sacrum',
  'coccyx-inner',
  'coccyx-outer',
]
const back = ['trapezius', 'neck', 'shoulder', ...spine]
const quiet = ['head', 'solar-plexus', 'cerebellum', 'neck']

/** How the Chinese school works the chart `rwo-shur`. */
export const rwoShurSchool: School = {
  chart: 'rwo-shur',
  feet: ['left', 'right'],
  opening: ['adrenal', 'kidney', 'ureter', 'bladder'],
  openingPasses: 3,
  order: [...sole, ...inner, ...outer, ...top, ...leg],
  complaints: {
    headache: ['head', 'temple', 'cerebellum', 'neck', 'cervical-spine'],
    'frequent-colds': [
      'nose',
      'frontal-sinus',
      'tonsils',
      'larynx-trachea',
      'lung',
      'upper-lymph',
      'lower-lymph',
      'chest-lymph',
      'spleen',
    ],
    'joint-pain': ['parathyroid', 'shoulder', 'elbow', 'hip', 'knee'],
    'muscle-pain': back,
    'neck-shoulder': back,
    'back-pain': back,
    'abdominal-pain': [
      'stomach',
      'duodenum',
      'small-intestine',
      'ascending-colon',
      'transverse-colon',
      'descending-colon',
      'sigmoid-rectum',
      'liver',
      'gallbladder',
      'solar-plexus',
    ],
    fatigue: ['head', 'pituitary', 'adrenal', 'spleen', 'liver'],
    stress: quiet,
    'poor-sleep': quiet,
  },
  leg: ['groin', 'rectum-anus-leg', 'lower-abdomen', 'sciatic-nerve'],
  circlesSeconds: 40,
  restSeconds: 60,
}
