/** Rows that hold only together; an expression names them with `|`, `&` and brackets. DOMAIN 6 */

import type { Combination } from './row.ts'

export const combinations: readonly Combination[] = [
  {
    id: 'pregnant-swollen',
    allOf: '(pregnancy-later|pregnancy-at-risk|postpartum)&pitting-oedema',
    massage: 'stop',
    soak: 'stop',
    urgency: 'same-day',
    why: {
      en: 'pre-eclampsia or clot; midwife or physician today',
      'zh-Hans': '子痫前期或血栓；今天就看助产士或医生',
    },
    source: 'own judgement',
  },
  {
    id: 'diabetes-broken-foot',
    allOf:
      '(diabetes-sensation-intact|diabetes-feeling-unknown|diabetes-neuropathy)&(open-wound|cellulitis|gout-flare)',
    massage: 'stop',
    soak: 'stop',
    urgency: 'same-day',
    why: { en: '= diabetes-foot-problem-now', 'zh-Hans': '等同于“糖尿病，脚上现在有问题”' },
    source: 'own judgement',
  },
  {
    id: 'numb-or-starved-wound',
    allOf: '(neuropathy-other|peripheral-arterial-disease)&open-wound',
    massage: 'stop',
    soak: 'stop',
    urgency: 'same-day',
    why: {
      en: 'heals badly, may be losing blood supply',
      'zh-Hans': '不容易愈合，可能正在失去供血',
    },
    source: 'own judgement',
  },
  {
    id: 'swollen-heart-or-kidney',
    allOf: '(heart-failure|kidney-failure)&pitting-oedema',
    massage: 'stop',
    soak: 'stop',
    urgency: 'same-day',
    why: { en: 'may be getting worse', 'zh-Hans': '可能正在加重' },
    source: 'own judgement',
  },
  {
    id: 'both-feet-avoided',
    allOf: 'avoid-foot:left&avoid-foot:right',
    massage: 'stop',
    soak: 'stop',
    urgency: null,
    why: { en: 'nothing left to work', 'zh-Hans': '没有可以做的脚了' },
    source: 'own judgement',
  },
]
