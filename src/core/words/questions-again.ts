/** How an emergency is asked again, in plainer words, when the client was not sure. */

import type { Catalogue } from './catalogue.ts'

/** By the id of the question. */
const againWordsEn = {
  calf: 'Look at both calves. Is one of them thicker, warmer or redder than the other, or does it hurt?',
  'chest-pain': 'Does your chest hurt or feel tight now, or is it hard to get air?',
  'stroke-signs': 'Smile, lift both arms, say a sentence. Is any of it newly hard today?',
  'collapse-or-very-ill':
    'Did you fall down or black out today, or do you feel very ill, hot and shaky?',
  'foot-cold-white': 'Is one foot suddenly much colder or paler than the other?',
  'pre-eclampsia':
    'Pregnant or a new mother: a bad headache, flashes before the eyes, pain under the ribs, or a puffy face today?',
  gangrene: 'Is any skin on your feet black, and does it feel dead?',
  'abdomen-sudden-severe':
    'Did the pain come all at once and is it very strong, or does it hurt when you touch your belly?',
  'abdomen-blood':
    'Was there anything red, black or like coffee grounds in the toilet or when you vomited?',
  'abdomen-no-stool-urine':
    'When did you last pass urine, stool or wind? Was it more than a day ago?',
  'abdomen-diabetic-vomiting':
    'Do you have diabetes and are you vomiting, or did something hit your belly?',
  'abdomen-pregnant': 'Could you be pregnant, even if it is not sure?',
  'abdomen-radiating-collapse':
    'Does the pain go through to your back or up to your shoulder, or did you faint with it?',
  'abdomen-groin-or-aorta':
    'Did a very strong pain start suddenly in groin, testicle, belly or back?',
  'back-bladder-numb':
    'When you wipe or sit, does it feel numb? Is it newly hard to start or hold urine?',
  suicidal:
    'Have you thought that you would rather not live? Whatever you answer is all right; we are with you.',
  'cold-rash': 'Press a glass on the rash. Can you still see it through the glass?',
  'cold-immune': 'Do you have a fever while having chemotherapy or strong steroids?',
  'thunderclap-headache': 'Did it reach its worst within a minute?',
  'headache-fever-stiff-neck': 'Can you put your chin on your chest? Do you have a fever?',
  'headache-drowsy-or-neurological':
    'Are you unusually sleepy, mixed up or weak, or is it hard to speak or see?',
  'headache-red-painful-eye': 'Is one eye red and painful, and is your sight blurred?',
  'carbon-monoxide': 'Do the others at home feel the same, and do you all feel better outside?',
  'muscle-dark-urine': 'Is your urine brown like cola or tea?',
}
export const againWords: Catalogue<typeof againWordsEn> = {
  en: againWordsEn,
  'zh-Hans': {
    calf: '请看看两条小腿。有没有一条比另一条粗、热、红，或者痛？',
    'chest-pain': '您现在胸口痛、发紧，或者喘不上气吗？',
    'stroke-signs': '笑一笑，举起双手，说一句话。今天有哪样突然做不好吗？',
    'collapse-or-very-ill': '您今天倒下或昏过去了吗？或者觉得病得很重、又热又发抖？',
    'foot-cold-white': '是不是有一只脚突然比另一只冷很多、白很多？',
    'pre-eclampsia': '怀孕或刚生产：今天有没有头很痛、眼前闪光、肋骨下痛，或脸浮肿？',
    gangrene: '脚上有没有皮肤变黑，而且没有知觉？',
    'abdomen-sudden-severe': '是不是一下子就很痛？或者一碰肚子就痛？',
    'abdomen-blood': '大便里或呕吐物里，有没有红的、黑的，或像咖啡渣的东西？',
    'abdomen-no-stool-urine': '上一次小便、大便或放屁是什么时候？超过一天了吗？',
    'abdomen-diabetic-vomiting': '您有糖尿病而且在吐吗？或者肚子被撞过？',
    'abdomen-pregnant': '您有没有可能怀孕，哪怕还不确定？',
    'abdomen-radiating-collapse': '痛会不会穿到后背、传到肩膀？有没有痛到晕过去？',
    'abdomen-groin-or-aorta': '腹股沟、睾丸、肚子或后背，有没有突然很痛？',
    'back-bladder-numb': '擦拭或坐着时，那里发麻吗？最近小便突然难排或憋不住吗？',
    suicidal: '您有没有想过不如不活了？怎么回答都没关系，我们陪着您。',
    'cold-rash': '用玻璃杯压住疹子。隔着玻璃还看得见吗？',
    'cold-immune': '您是不是在化疗或用大剂量类固醇，同时在发烧？',
    'thunderclap-headache': '是不是一分钟之内就痛到最厉害？',
    'headache-fever-stiff-neck': '您能把下巴贴到胸口吗？有没有发烧？',
    'headache-drowsy-or-neurological': '您是不是特别想睡、脑子乱、没力气，或说话、看东西困难？',
    'headache-red-painful-eye': '有没有一只眼睛又红又痛、看不清？',
    'carbon-monoxide': '家里其他人也有同样的感觉吗？到外面会好些吗？',
    'muscle-dark-urine': '您的尿是不是像可乐或浓茶一样的颜色？',
  },
}
