/** Signs asked of everybody, and those asked with belly, back and tiredness; any of them outranks the session. DOMAIN 6 */

import type { RedFlag } from '../../types.ts'

export const generalFlags: readonly RedFlag[] = [
  {
    id: 'calf-one-sided',
    complaints: ['any'],
    what: {
      en: 'One calf or leg newly swollen, painful, warm or red',
      'zh-Hans': '一侧小腿或整条腿新近肿、痛、热或红',
    },
    urgency: 'emergency',
    source: 'the dvt row of conditions.tsv',
  },
  {
    id: 'chest-pain',
    complaints: ['any'],
    what: { en: 'Chest pain or shortness of breath', 'zh-Hans': '胸痛或喘不上气' },
    urgency: 'emergency',
    source: 'own judgement',
  },
  {
    id: 'stroke-signs',
    complaints: ['any'],
    what: {
      en: 'New drooping face, weak or numb arm or leg, trouble speaking or seeing, sudden confusion',
      'zh-Hans': '新出现的嘴角歪斜、一侧手脚无力或发麻、说话或看东西有困难、突然神志不清',
    },
    urgency: 'emergency',
    source: 'NHS FAST',
  },
  {
    id: 'collapse-or-very-ill',
    complaints: ['any'],
    what: {
      en: 'Collapsed today; or fever with shivering, confusion, fast breathing or mottled skin',
      'zh-Hans': '今天晕倒过；或发烧并有寒战、神志不清、呼吸急促、皮肤发花',
    },
    urgency: 'emergency',
    source: 'NHS, sepsis signs',
  },
  {
    id: 'foot-cold-white',
    complaints: ['any'],
    what: {
      en: 'Foot or leg suddenly cold, white or blue, numb or very painful',
      'zh-Hans': '脚或腿突然发冷、发白或发青、发麻或剧痛',
    },
    urgency: 'emergency',
    source: 'NICE CKS acute limb ischaemia',
  },
  {
    id: 'diabetes-hot-foot',
    complaints: ['any'],
    what: {
      en: 'Diabetes, and a foot that is hot, red, swollen or has a sore',
      'zh-Hans': '有糖尿病，而且一只脚发热、发红、肿胀或有破口',
    },
    urgency: 'same-day',
    source: 'NICE NG19',
  },
  {
    id: 'pre-eclampsia',
    complaints: ['any'],
    what: {
      en: 'Pregnant over 20 weeks or birth in the last 6 weeks, with headache, sight change, upper belly pain, or sudden swelling of face, hands or feet',
      'zh-Hans': '怀孕20周以上或产后6周内，有头痛、视力变化、上腹痛，或脸、手、脚突然肿',
    },
    urgency: 'emergency',
    source: 'NICE NG133',
  },
  {
    id: 'foot-dark-spot-or-sore',
    complaints: ['any'],
    what: {
      en: 'New or changing dark spot on sole or under a nail, or a sore not healed in 4 weeks',
      'zh-Hans': '脚底或指甲下新出现或有变化的黑斑，或4周没有长好的破口',
    },
    urgency: 'urgent',
    source: 'NICE NG12 ; own judgement on weeks',
  },
  {
    id: 'abdomen-sudden-severe',
    complaints: ['abdominal-pain'],
    what: {
      en: 'Sudden severe or spreading pain, rigid belly, hurts to touch',
      'zh-Hans': '突然剧烈或扩散的腹痛、肚子发硬、一碰就痛',
    },
    urgency: 'emergency',
    source: 'healthandcare.portsmouth.gov.uk/stomach-ache ; droracle.ai/articles/48614',
  },
  {
    id: 'abdomen-blood',
    complaints: ['abdominal-pain'],
    what: {
      en: 'Vomiting blood or coffee grounds; black or bloody stool',
      'zh-Hans': '呕血或吐出咖啡渣样的东西；大便发黑或带血',
    },
    urgency: 'emergency',
    source: 'healthandcare.portsmouth.gov.uk/stomach-ache',
  },
  {
    id: 'abdomen-no-stool-urine',
    complaints: ['abdominal-pain'],
    what: {
      en: 'Cannot pass urine at all, or for 24 hours neither stool nor wind',
      'zh-Hans': '完全排不出尿，或24小时既没有大便也没有排气',
    },
    urgency: 'emergency',
    source: 'healthandcare.portsmouth.gov.uk/stomach-ache ; own judgement',
  },
  {
    id: 'abdomen-diabetic-vomiting',
    complaints: ['abdominal-pain'],
    what: {
      en: 'Belly pain with diabetes and vomiting, or after an injury',
      'zh-Hans': '有糖尿病，肚子痛并呕吐；或受伤后肚子痛',
    },
    urgency: 'emergency',
    source: 'healthandcare.portsmouth.gov.uk/stomach-ache',
  },
  {
    id: 'abdomen-pregnant',
    complaints: ['abdominal-pain'],
    what: {
      en: 'Belly pain and pregnant, or could be (late period)',
      'zh-Hans': '肚子痛，而且怀孕或可能怀孕（月经推迟）',
    },
    urgency: 'emergency',
    source: 'droracle.ai/articles/48614',
  },
  {
    id: 'abdomen-radiating-collapse',
    complaints: ['abdominal-pain'],
    what: {
      en: 'Belly pain going to back or shoulder, or with collapse',
      'zh-Hans': '腹痛连到后背或肩膀，或伴有晕倒',
    },
    urgency: 'emergency',
    source: 'uclh.nhs.uk, abdominal pain',
  },
  {
    id: 'abdomen-weight-loss',
    complaints: ['abdominal-pain'],
    what: {
      en: 'Belly trouble with weight loss, trouble swallowing, or bloating that stays',
      'zh-Hans': '肚子不适，并有体重下降、吞咽困难，或持续腹胀',
    },
    urgency: 'urgent',
    source: 'healthandcare.portsmouth.gov.uk/stomach-ache',
  },
  {
    id: 'abdomen-groin-or-aorta',
    complaints: ['abdominal-pain', 'back-pain'],
    what: {
      en: 'Sudden severe pain in groin or testicle, or sudden severe belly or back pain over 60',
      'zh-Hans': '腹股沟或睾丸突然剧痛，或60岁以上突然剧烈腹痛或背痛',
    },
    urgency: 'emergency',
    source: 'own judgement',
  },
  {
    id: 'abdomen-jaundice',
    complaints: ['abdominal-pain', 'fatigue'],
    what: { en: 'Yellow skin or eyes', 'zh-Hans': '皮肤或眼睛发黄' },
    urgency: 'same-day',
    source: 'own judgement',
  },
  {
    id: 'back-bladder-numb',
    complaints: ['back-pain', 'muscle-pain'],
    what: {
      en: 'Back pain with new difficulty passing urine or stool, numbness between the legs, or weak legs',
      'zh-Hans': '背痛，并新出现大小便异常、两腿之间发麻，或腿无力',
    },
    urgency: 'emergency',
    source: 'ganfyd.org, red flag symptoms',
  },
  {
    id: 'fatigue-weight-loss',
    complaints: ['fatigue'],
    what: {
      en: 'Tiredness with weight loss, lumps or bleeding',
      'zh-Hans': '疲劳，并有体重下降、肿块或出血',
    },
    urgency: 'urgent',
    source: 'gponline.com, tired all the time: red flags',
  },
  {
    id: 'fatigue-joints-or-neurological',
    complaints: ['fatigue'],
    what: { en: 'Tiredness with swollen joints or weakness', 'zh-Hans': '疲劳，并有关节肿或无力' },
    urgency: 'urgent',
    source: 'gponline.com (same)',
  },
  {
    id: 'thirst-weight',
    complaints: ['fatigue'],
    what: {
      en: 'Great thirst, passing much urine and losing weight (vomiting or drowsy: emergency)',
      'zh-Hans': '非常口渴、尿很多、体重下降（呕吐或昏昏欲睡：属于急症）',
    },
    urgency: 'same-day',
    source: 'own judgement',
  },
]
