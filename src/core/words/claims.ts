/** Why something may not be said of foot work, and honest words that may be said instead. */

import type { Catalogue } from './catalogue.ts'

const en = {
  illness: 'This promises something about an illness or a complaint; foot work cannot keep that.',
  medicine: 'This speaks against medicine or surgery; only a doctor may do that.',
  measure: 'This promises something about a reading that a doctor looks after.',
  testimony: 'This gives us the credit for somebody getting well.',
  finding: 'A sore place tells about the foot and nothing else; this reads more into it.',
  organ: 'Nobody can do this, or tell it, through a foot.',
  waste: 'Nothing is drawn out of the body or broken up through the feet.',
  energy: 'This speaks of forces in the body that nobody can show.',
  life: 'This promises something about having children, growing, getting old or thin.',
  safety: 'Nothing is safe for everyone: that is why we ask first.',
  proof: 'This sounds like proof or a promise of success, and there is none.',
  relaxing: 'many people find it relaxing',
  workOnFeet: 'work on the feet',
  uneven: 'a place that felt uneven',
  warms: 'warms the feet',
  sore: 'this place on the foot was sore',
  felt: 'what was felt at this place',
  footWork: 'foot work',
  wellBeing: 'sense of well-being',
  askDoctor: 'please ask your doctor about your medicine',
  askedFirst: 'we ask about your health before we begin',
}

export const claimWords: Catalogue<typeof en> = {
  en,
  'zh-Hans': {
    illness: '这话许诺的事，按脚做不到。',
    medicine: '用药和手术的事，只有医生可以决定。',
    measure: '这话对化验和测量的数值作了承诺，那是医生的事。',
    testimony: '别人好了，不能算成我们的功劳。',
    finding: '按着疼只说明脚，这话说得太多了。',
    organ: '这话说得太远，脚就是脚。',
    waste: '脚底什么也排不出来。',
    energy: '这话讲的是谁也没法验证的东西。',
    life: '这话许诺了生育、身高、年纪或体形上的事。',
    safety: '没有什么对所有人都安全，所以我们先问清楚。',
    proof: '这话听起来像证明或打包票，其实都没有。',
    relaxing: '很多人觉得很放松',
    workOnFeet: '按脚',
    uneven: '摸着不平的地方',
    warms: '泡着暖和',
    sore: '这个地方按着疼',
    felt: '这里按着有什么感觉',
    footWork: '按脚',
    wellBeing: '觉得舒服',
    askDoctor: '用药请听医生的',
    askedFirst: '做之前会先问您的身体情况',
  },
}
