/** Rules that hold only together; an expression names them with `|`, `&` and brackets. */

import { type Combination, combination } from './rule.ts'

export const combinations: readonly Combination[] = [
  combination({
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
  }),
  combination({
    id: 'diabetes-broken-foot',
    allOf:
      '(diabetes-sensation-intact|diabetes-feeling-unknown|diabetes-neuropathy)&(open-wound|cellulitis|gout-flare|foot-sore-4-weeks)',
    massage: 'stop',
    soak: 'stop',
    urgency: 'same-day',
    why: {
      en: 'diabetes and broken or inflamed skin: foot clinic or physician within one working day',
      'zh-Hans': '糖尿病，脚上皮肤破了或发炎：一个工作日内去足病门诊或看医生',
    },
    source: 'NICE NG19',
  }),
  combination({
    id: 'numb-or-starved-wound',
    allOf:
      '(neuropathy-other|spinal-cord-injury|peripheral-arterial-disease)&(open-wound|foot-sore-4-weeks)',
    massage: 'stop',
    soak: 'stop',
    urgency: 'same-day',
    why: {
      en: 'heals badly, may be losing blood supply',
      'zh-Hans': '不容易愈合，供血可能越来越差',
    },
    source: 'own judgement',
  }),
  combination({
    id: 'numb-sprain',
    allOf:
      '(diabetes-feeling-unknown|diabetes-neuropathy|neuropathy-other|spinal-cord-injury)&(sprain-or-bruise|sprain-or-bruise-later)',
    massage: 'stop',
    soak: 'stop',
    urgency: 'same-day',
    why: {
      en: 'on a foot that feels badly a sprain may be a break or a Charcot foot, and walking on it proves nothing: physician or foot clinic within one working day',
      'zh-Hans':
        '脚感觉差时，像扭伤的可能是骨折或夏科氏足，能走路也不说明没事：一个工作日内看医生或足病门诊',
    },
    source: 'NICE NG19 (acute Charcot) ; own judgement',
  }),
  combination({
    id: 'swollen-heart-or-kidney',
    allOf: '(heart-failure|kidney-failure)&pitting-oedema',
    massage: 'stop',
    soak: 'stop',
    urgency: 'same-day',
    why: { en: 'may be getting worse', 'zh-Hans': '可能正在加重' },
    source: 'own judgement',
  }),
  combination({
    id: 'both-feet-avoided',
    allOf: 'avoid-foot:left&avoid-foot:right',
    massage: 'stop',
    soak: 'stop',
    why: { en: 'nothing left to work', 'zh-Hans': '两只脚都不能做' },
    source: 'own judgement',
  }),
  combination({
    id: 'immune-fever',
    allOf: '(immune-weak|hand-foot-syndrome)&fever',
    massage: 'stop-emergency',
    soak: 'stop',
    urgency: 'emergency',
    why: {
      en: "fever with weak defences can be blood poisoning: ring the hospital's 24-hour line or the emergency number now",
      'zh-Hans': '抵抗力低时发烧，可能是血液感染：现在就打医院的24小时电话或急救电话',
    },
    source: 'nice.org.uk/guidance/cg151/chapter/1-recommendations',
  }),
  combination({
    id: 'cancer-fever',
    allOf: 'cancer&fever',
    massage: 'stop',
    soak: 'stop',
    urgency: 'same-day',
    why: {
      en: 'fever during cancer treatment: ask the cancer team today',
      'zh-Hans': '癌症治疗期间发烧：今天就问肿瘤科',
    },
    source: 'nice.org.uk/guidance/cg151/chapter/1-recommendations ; own judgement',
  }),
  combination({
    id: 'skin-infection-fever',
    allOf: 'cellulitis&fever',
    massage: 'stop-emergency',
    soak: 'stop',
    urgency: 'emergency',
    why: {
      en: 'a skin infection with fever may be spreading into the blood',
      'zh-Hans': '皮肤感染又发烧，可能在往血液里扩散',
    },
    source: 'NICE NG141',
  }),
  combination({
    id: 'diabetes-foot-fever',
    allOf: '(diabetes-foot-problem-now|diabetes-hot-foot)&(fever|cellulitis)',
    massage: 'stop-emergency',
    soak: 'stop',
    urgency: 'emergency',
    why: {
      en: 'a diabetic foot with fever or spreading redness can cost the foot and the life',
      'zh-Hans': '糖尿病足又发烧或红肿在扩散，可能保不住脚，甚至危及生命',
    },
    source: 'NICE NG19',
  }),
  combination({
    id: 'hot-joint-fever',
    allOf: 'joint-hot-swollen&fever',
    massage: 'stop-emergency',
    soak: 'stop',
    urgency: 'emergency',
    why: {
      en: 'a hot joint with fever may be an infected joint',
      'zh-Hans': '关节又热又肿又发烧，可能是关节感染',
    },
    source: 'versusarthritis.org/about-arthritis/conditions/septic-arthritis',
  }),
  combination({
    id: 'gout-fever',
    allOf: 'gout-flare&fever',
    massage: 'stop',
    soak: 'stop',
    urgency: 'same-day',
    why: {
      en: 'gout with fever can be an infected joint: physician today',
      'zh-Hans': '痛风又发烧，可能是关节感染：今天看医生',
    },
    source: 'patient.info/doctor/hot-swollen-joints ; own judgement',
  }),
  combination({
    id: 'mother-fever',
    allOf: '(pregnancy-first-trimester|pregnancy-later|pregnancy-at-risk|postpartum)&fever',
    massage: 'stop',
    soak: 'stop',
    urgency: 'same-day',
    why: {
      en: 'a fever in pregnancy or in the six weeks after it: ring the maternity unit today',
      'zh-Hans': '怀孕或产后6周内发烧：今天就联系产科',
    },
    source: 'uhb.nhs.uk/services/maternity/when-to-call-the-midwife.htm ; own judgement',
  }),
  combination({
    id: 'fever-with-a-way-in',
    allOf:
      '(open-wound|foot-sore-4-weeks|phlebitis|lymphoedema|fracture-or-surgery-recent|operation-or-bed-recent|hip-or-knee-new|steroid-injection|kidney-failure)&fever',
    massage: 'stop',
    soak: 'stop',
    urgency: 'same-day',
    why: {
      en: 'a fever with a wound, an operation, a swollen limb or dialysis can be an infection there: physician today',
      'zh-Hans': '有伤口、刚做过手术、淋巴水肿或在透析时发烧，可能是那里感染：今天看医生',
    },
    source: 'lymphoedema.org/cellulitis/cellulitis-in-lymphoedema ; own judgement',
  }),
  combination({
    id: 'head-injury-thinner',
    allOf: 'headache-injury&(anticoagulant|low-platelets|bleeding-disorder)',
    massage: 'stop-emergency',
    soak: 'stop',
    urgency: 'emergency',
    why: {
      en: 'a blow to the head on a blood thinner, or with poor clotting, needs the emergency department now',
      'zh-Hans': '吃抗凝药或不容易止血的人撞到头：现在就去急诊',
    },
    source: 'NICE NG232 ; nice.org.uk/guidance/qs74',
  }),
  combination({
    id: 'clot-coughs-blood',
    allOf:
      '(dvt|calf-one-sided|clot-recent|clot-past|operation-or-bed-recent|hip-or-knee-new|postpartum|pregnancy-later)&cold-blood',
    massage: 'stop-emergency',
    soak: 'stop',
    urgency: 'emergency',
    why: {
      en: 'coughing blood with a reason for a clot: it may be in the lung',
      'zh-Hans': '容易有血栓的人咳血：血栓可能到了肺里',
    },
    source: '111.wales.nhs.uk/coughingupblood(bloodinphlegm)',
  }),
  combination({
    id: 'starved-dry-cracks',
    allOf:
      '(diabetes-sensation-intact|diabetes-feeling-unknown|diabetes-neuropathy|neuropathy-other|peripheral-arterial-disease)&dry-cracks',
    massage: 'avoid-area',
    soak: 'stop',
    chair: 'physician',
    refer: true,
    why: {
      en: 'dry cracks on a foot that feels or heals badly: podiatrist in the next weeks, no bath',
      'zh-Hans': '感觉差或难愈合的脚上有干裂：这几周内看足病师，不泡脚',
    },
    source: 'own judgement ; NICE NG19',
  }),
  combination({
    id: 'weak-foot-fungus',
    allOf:
      '(diabetes-sensation-intact|diabetes-feeling-unknown|diabetes-neuropathy|peripheral-arterial-disease|immune-weak|lymphoedema)&contagious-skin',
    massage: 'avoid-area',
    soak: 'stop',
    refer: true,
    why: {
      en: 'athlete’s foot is a way in for infection here: dry between the toes, podiatrist or pharmacist, no bath',
      'zh-Hans': '这种情况下，脚气是感染的入口：擦干脚趾缝，看足病师或问药师，不泡脚',
    },
    source: 'own judgement ; NICE NG19 on infection',
  }),
]
