/** What is said when a touch lands where every chart keeps off. docs/domain.md 2 */

import type { Catalogue } from './catalogue.ts'

const en = {
  'dorsalis-pedis':
    'A pulse runs here over the back of the foot: flat fingers only, no pressing in.',
  'inner-ankle-vessels':
    'Vessels and a nerve run here behind the inner ankle: only the pads of the fingers.',
  'fibula-neck': 'A nerve lies bare on the bone here below the knee: leave it alone.',
  'calf-belly': 'The belly of the calf is left alone.',
  'bone-edge': 'Bone lies just under the skin here: fingers, no knuckle and no tool.',
}

/** By id of `KEEP_OFF`. */
export const keepOffWords: Catalogue<typeof en> = {
  en,
  'zh-Hans': {
    'dorsalis-pedis': '脚背的脉搏从这里经过：手指放平，不要往下按。',
    'inner-ankle-vessels': '内踝后面有血管和神经：只用指腹。',
    'fibula-neck': '膝下外侧这里神经贴着骨头：不要按。',
    'calf-belly': '小腿肚不按。',
    'bone-edge': '这里皮肤下面就是骨头：用手指，不用指节和工具。',
  },
}
