/** What the cards and pictures are called, what lies behind the seven of a returning visit, and the grounds of a client's own word. */

import type { Picture, Worded } from './question.ts'

export const pictures: readonly Picture[] = [
  {
    id: 'breath',
    text: { en: 'New chest pain or breathlessness', 'zh-Hans': '新的胸痛、比平时喘' },
    behind: [],
  },
  {
    id: 'face',
    text: {
      en: 'Face, arm, speech or sight suddenly different',
      'zh-Hans': '突然嘴歪、手没劲、说不清、看不清',
    },
    behind: [],
  },
  {
    id: 'fever',
    text: { en: 'Fever, or ill from an infection', 'zh-Hans': '发烧、感染不舒服' },
    behind: [],
  },
  {
    id: 'cold-foot',
    text: { en: 'Foot suddenly cold, white or blue', 'zh-Hans': '脚突然发凉发白' },
    behind: [],
  },
  {
    id: 'wound',
    text: { en: 'Wound, blister, cracked skin', 'zh-Hans': '伤口、水泡、裂口' },
    behind: [],
  },
  {
    id: 'rash',
    text: { en: 'Rash, itch, fungus, thin skin', 'zh-Hans': '疹子、发痒、脚气、皮肤薄' },
    behind: [],
  },
  {
    id: 'dark-skin',
    text: { en: 'Dark spot, black skin, slow sore', 'zh-Hans': '黑斑、发黑、久不好的破口' },
    behind: [],
  },
  { id: 'numb', text: { en: 'Numb feet, nerve illness', 'zh-Hans': '脚麻、神经疾病' }, behind: [] },
  {
    id: 'injury',
    text: { en: 'Broken bone, sprain, cast, injection', 'zh-Hans': '骨折、扭伤、石膏、封闭针' },
    behind: [],
  },
  {
    id: 'hospital',
    text: { en: 'Operation, bed rest, long journey', 'zh-Hans': '手术、卧床、长途' },
    behind: [],
  },
  {
    id: 'bleeding',
    text: { en: 'Bleeding easily, or not stopping', 'zh-Hans': '容易出血、止不住' },
    behind: [],
  },
  {
    id: 'pregnant',
    text: { en: 'Pregnant now or lately', 'zh-Hans': '怀孕、刚生产、流产' },
    behind: [],
  },
  {
    id: 'cancer',
    text: { en: 'Cancer ever, chemotherapy, weak defences', 'zh-Hans': '得过癌症、化疗、抵抗力低' },
    behind: [],
  },
  {
    id: 'numbed',
    text: {
      en: 'Numbing injection, strong painkiller, sedative',
      'zh-Hans': '麻药、强止痛、镇静药',
    },
    behind: [],
  },
  {
    id: 'drink',
    text: { en: 'Alcohol or street drugs today', 'zh-Hans': '今天喝酒、用毒品' },
    behind: [],
  },
  { id: 'unsteady', text: { en: 'Frail or unsteady', 'zh-Hans': '体弱、站不稳' }, behind: [] },
  {
    id: 'say-stop',
    text: { en: 'Cannot say or show “stop”', 'zh-Hans': '没法表示“停”' },
    behind: [],
  },
  {
    id: 'tired',
    text: { en: 'Exhausted, very full or very hungry', 'zh-Hans': '很累、太饱、饿得慌' },
    behind: [],
  },
  {
    id: 'heart',
    text: {
      en: 'Heart attack, stroke, heart failure, lung illness',
      'zh-Hans': '心梗、中风、心衰、肺病',
    },
    behind: [],
  },
  {
    id: 'vessels',
    text: { en: 'Varicose veins, narrowed arteries', 'zh-Hans': '静脉曲张、动脉变窄' },
    behind: [],
  },
  { id: 'calf', text: { en: 'One leg swollen or sore', 'zh-Hans': '一条腿肿或痛' }, behind: [] },
  { id: 'age-under-2', text: { en: 'Under 2 years', 'zh-Hans': '不到2岁' }, behind: [] },
  { id: 'age-2-6', text: { en: '2 to 6', 'zh-Hans': '2到6岁' }, behind: [] },
  { id: 'age-7-13', text: { en: '7 to 13', 'zh-Hans': '7到13岁' }, behind: [] },
  { id: 'age-14-17', text: { en: '14 to 17', 'zh-Hans': '14到17岁' }, behind: [] },
  {
    id: 'age-grown-up',
    text: { en: 'Grown-up, up to 75', 'zh-Hans': '成年人，75岁以内' },
    behind: [],
  },
  { id: 'age-over-75', text: { en: 'Over 75', 'zh-Hans': '超过75岁' }, behind: [] },
  {
    id: 'returning-leg',
    text: {
      en: 'Leg, ankle or foot swollen, hot, sore or cold',
      'zh-Hans': '腿、脚踝或脚肿、热、痛或发凉',
    },
    behind: ['calf', 'foot-cold-white', 'pitting-oedema', 'gout-flare', 'phlebitis'],
  },
  {
    id: 'returning-wound',
    text: {
      en: 'Skin: wound, sore, dark spot, hot or red',
      'zh-Hans': '皮肤：伤口、破口、黑斑、发热发红',
    },
    behind: [
      'open-wound',
      'cellulitis',
      'foot-dark-spot',
      'foot-sore-4-weeks',
      'diabetes-foot',
      'gangrene',
      'hand-foot-syndrome',
      'dry-cracks',
      'scabies',
    ],
  },
  {
    id: 'returning-ill',
    text: {
      en: 'Chest pain, breathless, face or arm weak, fever, bleeding, ill',
      'zh-Hans': '胸痛、气短、嘴歪手没劲、发烧、出血、不舒服',
    },
    behind: [
      'chest-pain',
      'stroke-signs',
      'collapse-or-very-ill',
      'fever',
      'bleeding-now',
      'blood-pressure-very-high',
    ],
  },
  {
    id: 'returning-hospital',
    text: {
      en: 'New medicine, injury, injection, operation, long journey',
      'zh-Hans': '新的药、受伤、打封闭、手术住院、长途旅行',
    },
    behind: [
      'anticoagulant',
      'numbed-today',
      'daily-opioid',
      'fracture-or-surgery-recent',
      'cast-or-brace',
      'sprain-or-bruise',
      'steroid-injection',
      'operation-or-bed-recent',
      'hip-or-knee-new',
      'long-journey',
    ],
  },
  {
    id: 'returning-pregnant',
    text: {
      en: 'Pregnant: new, over, or any trouble',
      'zh-Hans': '怀孕：刚怀上、已结束，或有不舒服',
    },
    behind: ['pregnancy', 'pregnancy-at-risk', 'pre-eclampsia', 'postpartum'],
  },
  {
    id: 'returning-drink',
    text: {
      en: 'Alcohol, very tired, too full or very hungry',
      'zh-Hans': '喝酒、很累、太饱、饿得慌',
    },
    behind: ['alcohol-or-drugs-today', 'alcohol-a-little', 'tired-or-meal'],
  },
  {
    id: 'returning-new',
    text: { en: 'A new illness or diagnosis', 'zh-Hans': '新查出的病' },
    behind: [],
  },
]

export const cards: readonly Worded[] = [
  { id: 'card-age', text: { en: 'How old are you?', 'zh-Hans': '您的年龄？' } },
  {
    id: 'card-standing',
    text: {
      en: 'What we know from before: is it still so?',
      'zh-Hans': '这些是您以前告诉我们的，现在还是这样吗？',
    },
  },
  {
    id: 'card-returning',
    text: { en: 'Anything new since last time?', 'zh-Hans': '上次以后有什么新变化吗？' },
  },
  {
    id: 'card-never',
    text: { en: 'A few questions we have not asked you yet', 'zh-Hans': '还有几件事没有问过您' },
  },
]

/** Said by the client and signed. */
export const grounds: readonly Worded[] = [
  {
    id: 'stable-3-months',
    text: {
      en: 'The medicine and the dose have not changed for 3 months.',
      'zh-Hans': '药和剂量3个月没有变。',
    },
  },
  { id: 'stable-1-year', text: { en: 'Nothing new for 1 year.', 'zh-Hans': '1年来没有新情况。' } },
  { id: 'no-fit-1-year', text: { en: 'No fit for 1 year.', 'zh-Hans': '1年没有发作。' } },
  {
    id: 'low-risk',
    text: {
      en: 'My pregnancy is low-risk; I asked at a check-up.',
      'zh-Hans': '我不是高危妊娠，产检时问过了。',
    },
  },
  {
    id: 'after-21-days',
    text: {
      en: 'I asked at least 3 weeks after the birth or the end of the pregnancy.',
      'zh-Hans': '是在生产或怀孕结束满3周以后问的。',
    },
  },
  {
    id: 'steady-3-months',
    text: {
      en: 'No change of tablets, no hospital and no new swelling for 3 months.',
      'zh-Hans': '3个月内没有换药、没有住院、也没有新的浮肿。',
    },
  },
  {
    id: 'no-signs-today',
    text: {
      en: 'I take my tablets; no headache, chest pain or change of sight today.',
      'zh-Hans': '我按时吃药；今天没有头痛、胸痛，看东西也正常。',
    },
  },
  {
    id: 'fits-known',
    text: {
      en: 'My doctor knows how often the fits come; none today.',
      'zh-Hans': '医生知道我多久发作一次；今天没有发作。',
    },
  },
  {
    id: 'follow-up-only',
    text: {
      en: 'Treatment is finished; only check-ups or hormone tablets.',
      'zh-Hans': '治疗已经做完；只复查或只吃内分泌药。',
    },
  },
]
