/** What is asked about what a client has, had or did, in the words of a client; "not sure" is asked again in the plainer ones. */

import { type Question, question } from './question.ts'

export const rowQuestions: readonly Question[] = [
  question({
    id: 'fever',
    text: {
      en: 'A fever, or an infection that makes me feel ill',
      'zh-Hans': '发烧，或有感染、人不舒服',
    },
    followUp: {
      en: 'Please measure now: is it 38 °C (100.4 °F) or more, or do you feel hot and shivery?',
      'zh-Hans': '请现在量一下：是不是38 °C以上，或者又热又发抖？',
    },
  }),
  question({
    id: 'calf',
    settles: ['dvt', 'calf-one-sided'],
    text: {
      en: 'One calf or leg newly swollen, painful, warm or red',
      'zh-Hans': '一侧小腿或一条腿最近变肿、变痛、发热或发红',
    },
    followUp: {
      en: 'Look at both calves: is one newly thicker, warmer, redder or more painful than the other?',
      'zh-Hans': '请看看两条小腿：是不是有一条最近变得比另一条粗、热、红，或者更痛？',
    },
  }),
  question({
    id: 'open-wound',
    text: {
      en: 'An open wound, a blister, or cracked skin that is open or bleeds',
      'zh-Hans': '有伤口、水泡，或裂开、出血的皮肤',
    },
  }),
  question({
    id: 'dry-cracks',
    text: {
      en: 'Dry, cracked skin on my feet, not open and not bleeding',
      'zh-Hans': '脚上皮肤干裂，裂口不深，也不出血',
    },
  }),
  question({
    id: 'cellulitis',
    text: {
      en: 'Hot, red skin that is spreading, or infected skin (athlete’s foot is not meant)',
      'zh-Hans': '皮肤发热发红、还在扩散，或皮肤有感染（脚气不算）',
    },
    followUp: {
      en: 'Is a patch of skin on foot or leg hot and sore, and redder or darker than around it?',
      'zh-Hans': '脚或腿上是不是有一块皮肤又热又痛，而且比周围红或颜色深？',
    },
  }),
  question({
    id: 'phlebitis',
    text: {
      en: 'A hard, hot or tender cord along a vein',
      'zh-Hans': '沿着血管有一条发硬、发热或一碰就痛的地方',
    },
    followUp: {
      en: 'Is there a hard cord under the skin that hurts when you touch it?',
      'zh-Hans': '皮肤下面是不是有一条硬硬的、一碰就痛的？',
    },
  }),
  question({
    id: 'scabies',
    text: {
      en: 'Scabies or lice, not treated yet, or treated less than a day ago',
      'zh-Hans': '疥疮或虱子，还没治，或治了不到一天',
    },
    followUp: {
      en: 'Do you itch badly at night, and does someone at home itch too?',
      'zh-Hans': '是不是夜里痒得厉害，家里人也痒？',
    },
  }),
  question({
    id: 'skin-fragile-or-heat-sensitive',
    text: {
      en: 'On feet or legs: eczema, psoriasis, thin skin, chilblains, or Raynaud',
      'zh-Hans': '脚或腿上有湿疹、银屑病、皮肤薄、冻疮，或雷诺现象',
    },
  }),
  question({
    id: 'gangrene',
    text: {
      en: 'Skin of foot or toe turned black or dead (a bruise under a nail is not meant)',
      'zh-Hans': '脚或脚趾的皮肤发黑、坏死（指甲下的淤血不算）',
    },
    followUp: {
      en: 'Has a toe or a patch of skin on your feet turned black, and it is not just a bruise under a nail?',
      'zh-Hans': '脚趾或脚上是不是有一块皮肤变黑了，而且不是指甲下的淤血？',
    },
    emergency: true,
  }),
  question({
    id: 'pitting-oedema',
    text: {
      en: 'Ankles that swell and keep a dent: new, more than before, or nobody has found out why',
      'zh-Hans': '脚踝肿、按下去有坑：新出现的、比以前重，或一直没查过原因',
    },
    followUp: {
      en: 'Press a thumb on the ankle for five seconds: does a dent stay, and is that new or more than usual?',
      'zh-Hans': '请用拇指按住脚踝五秒钟：是不是留下一个坑，而且是新出现的或比平时明显？',
    },
  }),
  question({
    id: 'oedema-known',
    text: {
      en: 'Ankles swollen as they have been for long; my doctor knows why',
      'zh-Hans': '脚踝一直有点肿，没有加重，医生知道原因',
    },
  }),
  question({
    id: 'diabetes-foot',
    settles: ['diabetes-foot-problem-now', 'diabetes-hot-foot'],
    text: {
      en: 'Diabetes, and a foot that is sore, broken, hot, red or swollen now',
      'zh-Hans': '有糖尿病，现在脚上有破口，或发热、发红、发肿',
    },
    followUp: {
      en: 'Do you have diabetes, and is there a sore, a blister, or a hot, red or swollen foot now?',
      'zh-Hans': '您是不是有糖尿病，而且现在脚上有破口、水泡，或一只脚发热、发红、发肿？',
    },
  }),
  question({
    id: 'multiple-sclerosis',
    text: {
      en: 'Multiple sclerosis, or another nerve illness that heat makes worse',
      'zh-Hans': '多发性硬化，或其他遇热会加重的神经系统疾病',
    },
  }),
  question({
    id: 'fracture-or-surgery-recent',
    text: {
      en: 'In the last 6 weeks: a broken bone, a torn ligament or tendon, or an operation of foot, ankle or leg',
      'zh-Hans': '最近6周内：脚、脚踝或腿骨折，韧带或肌腱断裂，或动过手术',
    },
  }),
  question({
    id: 'cast-or-brace',
    text: {
      en: 'A plaster cast, walking boot or rigid brace now',
      'zh-Hans': '现在打着石膏，或穿着固定靴、硬支具',
    },
  }),
  question({
    id: 'sprain-or-bruise',
    text: {
      en: 'A sprain, strain or big bruise of foot, ankle or leg',
      'zh-Hans': '脚、脚踝或腿扭伤、拉伤，或有大块淤青',
    },
  }),
  question({
    id: 'steroid-injection',
    text: {
      en: 'A steroid injection into foot or ankle in the last 2 weeks',
      'zh-Hans': '最近2周内脚或脚踝打过封闭针（激素）',
    },
  }),
  question({
    id: 'operation-or-bed-recent',
    text: {
      en: 'An operation under general or spinal anaesthetic, or 3 days or more in bed, in the last 6 weeks',
      'zh-Hans': '最近6周内做过全麻或半身麻醉的手术，或卧床3天以上',
    },
  }),
  question({
    id: 'hip-or-knee-new',
    text: {
      en: 'A new hip or knee joint in the last 3 months',
      'zh-Hans': '最近3个月内换过髋关节或膝关节',
    },
  }),
  question({
    id: 'long-journey',
    text: {
      en: 'Sat for 4 hours or more in a plane, train, bus or car in the last 2 weeks',
      'zh-Hans': '最近2周内坐飞机、火车、大巴或汽车，一次坐了4小时以上',
    },
  }),
  question({
    id: 'clot-recent',
    text: {
      en: 'A blood clot in leg or lung in the last 3 months',
      'zh-Hans': '最近3个月内腿上或肺里有过血栓',
    },
    followUp: {
      en: 'In the last 3 months, did a doctor find a clot in your leg or lung?',
      'zh-Hans': '最近3个月，医生是不是查出过腿上或肺里有血栓？',
    },
  }),
  question({
    id: 'anticoagulant',
    text: {
      en: 'A blood thinner such as warfarin or apixaban',
      'zh-Hans': '吃抗凝药，比如华法林、利伐沙班',
    },
    followUp: {
      en: 'Do you use a medicine against clots: warfarin, apixaban, rivaroxaban, dabigatran, edoxaban, heparin or the like?',
      'zh-Hans':
        '您是不是在用防血栓的药：华法林、利伐沙班、阿哌沙班、达比加群、艾多沙班、肝素针之类？',
    },
  }),
  question({
    id: 'low-platelets',
    text: {
      en: 'A doctor told me that my platelets are very low',
      'zh-Hans': '医生说过我的血小板很低',
    },
    followUp: {
      en: 'Did a blood test show very few platelets?',
      'zh-Hans': '验血是不是查出过血小板很低？',
    },
  }),
  question({
    id: 'bleeding-now',
    text: {
      en: 'Bleeding now that will not stop (a period is not meant)',
      'zh-Hans': '现在有止不住的出血（月经不算）',
    },
    followUp: {
      en: 'Is there a wound, a nose bleed or other bleeding now that you cannot stop?',
      'zh-Hans': '现在是不是有伤口、鼻子或别的地方在出血，止不住？',
    },
  }),
  question({
    id: 'bleeding-disorder',
    text: {
      en: 'A bleeding illness such as haemophilia or von Willebrand',
      'zh-Hans': '血友病之类容易出血的病',
    },
    followUp: {
      en: 'Did a doctor tell you that you have an illness that makes you bleed longer than others?',
      'zh-Hans': '医生是不是说过，您有一种比别人难止血的病？',
    },
  }),
  question({
    id: 'heart-attack-or-stroke-recent',
    text: {
      en: 'A heart attack, stroke or mini-stroke in the last 3 months, or not stable yet',
      'zh-Hans': '最近3个月内有过心梗、中风或小中风，或病情还不稳定',
    },
    followUp: {
      en: 'In the last 3 months, did a doctor find a heart attack or a (mini-)stroke, or has your heart got worse?',
      'zh-Hans': '最近3个月，医生是不是查出过心梗、中风或小中风，或者您的心脏越来越差？',
    },
  }),
  question({
    id: 'oxygen-at-home',
    text: {
      en: 'Oxygen at home, or short of breath every day from a lung illness',
      'zh-Hans': '在家吸氧，或因为肺病每天都气短',
    },
  }),
  question({
    id: 'blood-pressure-very-high',
    text: { en: 'A reading of 180/120 or more today', 'zh-Hans': '今天量到180/120或更高' },
    followUp: {
      en: 'Did you measure today, and was the upper number 180 or more, or the lower one 120 or more?',
      'zh-Hans': '今天是不是量过血压，高压到了180以上，或低压到了120以上？',
    },
  }),
  question({
    id: 'pregnancy',
    settles: ['pregnancy-first-trimester'],
    text: { en: 'Pregnant, or could be', 'zh-Hans': '怀孕了，或可能怀孕' },
    followUp: {
      en: 'Is your period late, or is a pregnancy test still open?',
      'zh-Hans': '月经是不是推迟了，或者还在等验孕结果？',
    },
  }),
  question({
    id: 'pregnancy-at-risk',
    text: {
      en: 'A high-risk pregnancy, or bleeding, contractions or pre-eclampsia',
      'zh-Hans': '高危妊娠，或有出血、宫缩、子痫前期',
    },
    followUp: {
      en: 'Did a doctor or midwife call your pregnancy high-risk, or do you bleed or have contractions?',
      'zh-Hans': '医生或助产士是不是说过您是高危妊娠，或者您有出血、宫缩？',
    },
  }),
  question({
    id: 'postpartum',
    text: {
      en: 'A baby born, or a pregnancy that ended, in the last 6 weeks',
      'zh-Hans': '最近6周内生了宝宝，或怀孕结束（比如流产）',
    },
  }),
  question({
    id: 'cancer',
    text: {
      en: 'Cancer now, or treatment still going on (operation, radiotherapy, chemotherapy, targeted or immune therapy)',
      'zh-Hans': '现在有癌症，或还在治疗（手术、放疗、化疗、靶向药、免疫治疗）',
    },
  }),
  question({
    id: 'cancer-follow-up',
    text: {
      en: 'Cancer in the past: treatment is finished, only check-ups or hormone tablets',
      'zh-Hans': '以前得过癌症：治疗已经做完，现在只复查，或只吃内分泌药',
    },
  }),
  question({
    id: 'immune-weak',
    text: {
      en: 'Chemotherapy, a transplant, or high-dose steroids',
      'zh-Hans': '化疗、做过移植，或在用大剂量类固醇',
    },
    followUp: {
      en: 'Are you having chemotherapy, or taking medicine that weakens your defences?',
      'zh-Hans': '您是不是在化疗，或在用会压低抵抗力的药？',
    },
  }),
  question({
    id: 'hand-foot-syndrome',
    text: {
      en: 'Red, sore or peeling soles or palms from a cancer medicine',
      'zh-Hans': '用抗癌药以后，手心脚心发红、疼痛或脱皮',
    },
    followUp: {
      en: 'Did the redness or soreness begin after a cancer medicine?',
      'zh-Hans': '是不是用了抗癌药以后才开始发红、发疼的？',
    },
  }),
  question({
    id: 'kidney-failure',
    text: { en: 'Kidney failure or dialysis', 'zh-Hans': '肾衰竭或在做透析' },
    followUp: {
      en: 'Did a doctor say that your kidneys work very poorly, or do you have dialysis?',
      'zh-Hans': '医生是不是说过您的肾功能很差，或者您在做透析？',
    },
  }),
  question({
    id: 'numbed-today',
    text: {
      en: 'A numbing injection today, or a strong painkiller or sedative that is new or makes me drowsy',
      'zh-Hans': '今天打过麻药，或用了新的、让人昏沉的强止痛药或镇静药',
    },
  }),
  question({
    id: 'daily-opioid',
    text: {
      en: 'A strong painkiller or pain patch every day, the same dose, and clear-headed',
      'zh-Hans': '每天用强止痛药或止痛贴，剂量一直没变，头脑清楚',
    },
  }),
  question({
    id: 'alcohol-or-drugs-today',
    text: {
      en: 'Alcohol today that I can still feel, or street drugs',
      'zh-Hans': '今天喝了酒、现在还有酒意，或用过毒品',
    },
  }),
  question({
    id: 'alcohol-a-little',
    text: {
      en: 'A glass of alcohol today; I do not feel it',
      'zh-Hans': '今天喝过一小杯酒，现在没有酒意',
    },
  }),
  question({
    id: 'clot-past',
    text: { en: 'A blood clot in leg or lung longer ago', 'zh-Hans': '更早以前腿上或肺里有过血栓' },
  }),
  question({
    id: 'diabetes-sensation-intact',
    text: {
      en: 'Diabetes; the feeling in my feet was checked within a year and is normal',
      'zh-Hans': '有糖尿病，一年内检查过脚的感觉，是正常的',
    },
  }),
  question({
    id: 'diabetes-feeling-unknown',
    text: {
      en: 'Diabetes; the feeling in my feet was not checked within a year',
      'zh-Hans': '有糖尿病，一年内没有检查过脚的感觉',
    },
  }),
  question({
    id: 'diabetes-neuropathy',
    text: {
      en: 'Diabetes with less feeling in the feet, or a foot ulcer or amputation before',
      'zh-Hans': '有糖尿病，脚的感觉变差，或以前有过足溃疡、截肢',
    },
  }),
  question({
    id: 'neuropathy-other',
    text: {
      en: 'Less feeling in the feet for another reason',
      'zh-Hans': '因为别的原因，脚的感觉变差',
    },
  }),
  question({
    id: 'spinal-cord-injury',
    text: { en: 'A spinal cord injury', 'zh-Hans': '脊髓损伤' },
  }),
  question({
    id: 'peripheral-arterial-disease',
    text: {
      en: 'Narrowed arteries in the legs, a bypass or stent there, or calf pain on walking that eases on standing still',
      'zh-Hans': '腿部血管变窄、做过搭桥或支架，或一走路小腿就痛、站一会儿就好',
    },
  }),
  question({
    id: 'shingles',
    text: { en: 'Shingles on foot or leg', 'zh-Hans': '脚或腿上有带状疱疹' },
  }),
  question({
    id: 'contagious-skin',
    text: { en: 'Athlete’s foot, a fungal nail, or a wart', 'zh-Hans': '脚气、灰指甲或疣' },
  }),
  question({
    id: 'gout-flare',
    text: { en: 'A gout attack in a foot or leg now', 'zh-Hans': '脚或腿上痛风正在发作' },
  }),
  question({
    id: 'lymphoedema',
    text: { en: 'Lymphoedema of a leg', 'zh-Hans': '腿部淋巴水肿' },
  }),
  question({
    id: 'varicose-veins',
    text: { en: 'Varicose veins', 'zh-Hans': '静脉曲张' },
  }),
  question({
    id: 'antiplatelet',
    text: {
      en: 'Aspirin, clopidogrel or similar every day',
      'zh-Hans': '每天吃阿司匹林、氯吡格雷之类的药',
    },
  }),
  question({
    id: 'heart-attack-or-stroke-past',
    text: {
      en: 'A heart attack or stroke earlier, stable now',
      'zh-Hans': '以前心梗或中风，现在稳定',
    },
  }),
  question({
    id: 'heart-failure',
    text: { en: 'Heart failure', 'zh-Hans': '心力衰竭' },
  }),
  question({
    id: 'hypertension-uncontrolled',
    text: { en: 'High blood pressure that is not under control', 'zh-Hans': '高血压，还没控制好' },
  }),
  question({
    id: 'faints-or-pressure-tablets',
    text: {
      en: 'Fainting, low blood pressure, or blood-pressure tablets',
      'zh-Hans': '容易晕倒、血压低，或在吃降压药',
    },
  }),
  question({
    id: 'epilepsy',
    text: { en: 'Epilepsy', 'zh-Hans': '癫痫' },
  }),
  question({
    id: 'pacemaker',
    text: { en: 'A pacemaker, defibrillator or pump', 'zh-Hans': '心脏起搏器、除颤器或植入泵' },
  }),
  question({
    id: 'osteoporosis',
    text: { en: 'Osteoporosis (brittle bones)', 'zh-Hans': '骨质疏松' },
  }),
  question({
    id: 'herb-allergy',
    text: {
      en: 'An allergy to plants, oils, lotions, latex or aspirin',
      'zh-Hans': '对植物、油、乳液、乳胶或阿司匹林过敏',
    },
  }),
  question({
    id: 'cannot-say-stop',
    text: {
      en: 'An illness or disability makes it hard for me to feel, say or show “stop”',
      'zh-Hans': '因为疾病或残障，感觉、说出或表示“停”有困难',
    },
  }),
  question({
    id: 'tired-or-meal',
    text: {
      en: 'Exhausted, very full, or hungry and shaky',
      'zh-Hans': '特别累、刚吃得很饱，或饿得发慌',
    },
  }),
  question({
    id: 'frail',
    text: { en: 'Unsteady on my feet, or frail', 'zh-Hans': '走路不稳，或身体虚弱' },
  }),
]
