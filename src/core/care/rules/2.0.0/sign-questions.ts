/** What is asked about signs that a doctor should look at, in the words of a client; "not sure" is asked again in the plainer ones. */

import { type Question, question } from './question.ts'

export const signQuestions: readonly Question[] = [
  question({
    id: 'chest-pain',
    text: {
      en: 'New in the last days: chest pain, or more short of breath than usual for me',
      'zh-Hans': '这几天新出现的胸痛，或比平时更喘',
    },
    followUp: {
      en: 'Today or in the last days, did your chest hurt or feel tight, or was it harder to get air than usual?',
      'zh-Hans': '今天或这几天，是不是胸口痛过、发紧过，或者比平时更喘不上气？',
    },
    emergency: true,
  }),
  question({
    id: 'stroke-signs',
    text: {
      en: 'In the last days, also if it passed: drooping face, weak or numb arm or leg, trouble speaking or seeing, confusion',
      'zh-Hans':
        '这几天出现过（已经好了也算）：嘴歪、一侧手脚没力气或发麻、说话或看东西困难、突然糊涂',
    },
    followUp: {
      en: 'Smile, lift both arms, say a sentence: is any of it newly hard, or was it for a while in the last days?',
      'zh-Hans': '请笑一笑、举起双手、说一句话：是不是有哪样现在做不好，或者这几天有一阵子做不好？',
    },
    emergency: true,
  }),
  question({
    id: 'collapse-or-very-ill',
    text: {
      en: 'Collapsed today, or fever with shivering, confusion or fast breathing',
      'zh-Hans': '今天晕倒过，或发烧并打寒战、神志不清、呼吸很快',
    },
    followUp: {
      en: 'Did you black out today, or do you feel very ill: hot and shaking, mixed up or breathing fast?',
      'zh-Hans': '今天是不是昏倒过，或者觉得病得很重：又热又发抖、脑子糊涂、呼吸很快？',
    },
    emergency: true,
  }),
  question({
    id: 'foot-cold-white',
    text: {
      en: 'A foot or leg suddenly cold and also white or blue (it may be numb or very painful)',
      'zh-Hans': '一只脚或一条腿突然发凉，而且发白或发青（可能发麻或剧痛）',
    },
    followUp: {
      en: 'Is one foot suddenly much colder than the other, and also white or blue?',
      'zh-Hans': '是不是有一只脚突然比另一只凉很多，而且发白或发青？',
    },
    emergency: true,
  }),
  question({
    id: 'leg-clot-signs',
    text: {
      en: 'Together with the calf: short of breath, chest pain, coughing blood, or fainting',
      'zh-Hans': '小腿这样，同时气短、胸痛、咳血或晕倒',
    },
    followUp: {
      en: 'Besides the calf, is there short breath, chest pain, coughing of blood, or did you faint?',
      'zh-Hans': '除了小腿，是不是还气短、胸痛、咳血，或者晕倒过？',
    },
    emergency: true,
  }),
  question({
    id: 'foot-dark-spot',
    text: {
      en: 'A new or changing dark spot on the sole or under a nail',
      'zh-Hans': '脚底或指甲下有新的或在变化的黑斑',
    },
  }),
  question({
    id: 'foot-sore-4-weeks',
    text: {
      en: 'A sore on foot or leg that has been open for more than 4 weeks',
      'zh-Hans': '脚或腿上有一处破口，超过4周还没长好',
    },
  }),
  question({
    id: 'bleeding-heavy',
    text: {
      en: 'It is a lot of blood, or it goes on after ten minutes of firm pressing',
      'zh-Hans': '血很多，或用力按住十分钟还在出',
    },
    followUp: {
      en: 'Is it a lot of blood, or does it go on after ten minutes of firm pressing?',
      'zh-Hans': '是不是血很多，或者用力按住十分钟还在出？',
    },
    emergency: true,
  }),
  question({
    id: 'pressure-with-signs',
    text: {
      en: 'Together with that reading: a bad headache, trouble seeing, confusion, chest pain or short breath',
      'zh-Hans': '血压这么高，同时头很痛、看不清、糊涂、胸痛或气短',
    },
    followUp: {
      en: 'Do you have a bad headache, blurred sight, confusion, chest pain or short breath right now?',
      'zh-Hans': '现在是不是头很痛、看不清、糊涂、胸痛，或者喘不上气？',
    },
    emergency: true,
  }),
  question({
    id: 'pregnancy-bleeding-now',
    text: { en: 'Bleeding, contractions or belly pain now', 'zh-Hans': '现在有出血、宫缩或肚子痛' },
  }),
  question({
    id: 'pre-eclampsia',
    text: {
      en: 'Pregnant over 20 weeks or just gave birth, with headache, sight changes, upper belly pain or sudden swelling',
      'zh-Hans': '怀孕20周以上或刚生产，有头痛、看东西异常、上腹痛或突然浮肿',
    },
    followUp: {
      en: 'Pregnant or just after birth: is there a bad headache, flashing sight, pain under the ribs, or a suddenly swollen face or hands?',
      'zh-Hans': '怀孕或刚生产：是不是头很痛、眼前闪光、肋骨下面痛，或脸和手突然肿起来？',
    },
    emergency: true,
  }),
  question({
    id: 'abdomen-sudden-severe',
    text: {
      en: 'Sudden strong belly pain, pain that spreads, or a belly that is hard or hurts to touch',
      'zh-Hans': '肚子突然很痛、越痛越大片，或肚子发硬、一碰就痛',
    },
    followUp: {
      en: 'Did the pain come all at once and very strong, or is your belly hard or sore at a light touch?',
      'zh-Hans': '是不是一下子就痛得很厉害，或者肚子发硬、轻轻一碰就痛？',
    },
    emergency: true,
  }),
  question({
    id: 'abdomen-blood',
    text: {
      en: 'Vomiting blood or something like coffee grounds, or stool black like tar or with much blood',
      'zh-Hans': '吐血或吐出像咖啡渣的东西，或大便像柏油一样黑，或带很多血',
    },
    followUp: {
      en: 'Was there much red blood, or something black like tar or like coffee grounds, in the toilet or in vomit?',
      'zh-Hans': '大便或吐出来的东西里，是不是有很多血、柏油一样黑的，或像咖啡渣的东西？',
    },
    emergency: true,
  }),
  question({
    id: 'abdomen-no-stool-urine',
    text: {
      en: 'Cannot pass urine at all, or for a whole day neither stool nor wind',
      'zh-Hans': '一点尿都排不出，或一整天没有大便也没有放屁',
    },
    followUp: {
      en: 'Can you not pass water at all, or neither stool nor wind for more than a day?',
      'zh-Hans': '是不是一点尿都排不出，或者一整天以上没有大便也没有放屁？',
    },
    emergency: true,
  }),
  question({
    id: 'abdomen-diabetic-vomiting',
    text: {
      en: 'Belly pain with diabetes and vomiting, or after an injury',
      'zh-Hans': '有糖尿病，肚子痛还呕吐，或受伤后肚子痛',
    },
    followUp: {
      en: 'Do you have diabetes and keep vomiting, or did the pain start after a blow to the belly?',
      'zh-Hans': '您是不是有糖尿病而且一直吐，或者肚子被撞以后才痛的？',
    },
    emergency: true,
  }),
  question({
    id: 'abdomen-pregnant',
    text: {
      en: 'Belly pain, and pregnant or a late period',
      'zh-Hans': '肚子痛，而且怀孕或月经推迟',
    },
    followUp: {
      en: 'Are you pregnant, or is your period late so that you might be?',
      'zh-Hans': '您是不是怀孕了，或者月经推迟、有可能怀孕？',
    },
    emergency: true,
  }),
  question({
    id: 'abdomen-radiating-collapse',
    text: {
      en: 'Strong belly pain that goes to the back or shoulder, or belly pain with fainting',
      'zh-Hans': '肚子痛得厉害、连到后背或肩膀，或痛到晕倒',
    },
    followUp: {
      en: 'Does a strong pain go through to your back or up to your shoulder, or did you faint with it?',
      'zh-Hans': '是不是痛得厉害、穿到后背或窜到肩膀，或者痛得晕过去？',
    },
    emergency: true,
  }),
  question({
    id: 'abdomen-weight-loss',
    text: {
      en: 'Losing weight without trying, trouble swallowing, a bloated belly that stays, or a little blood in the stool',
      'zh-Hans': '没节食却瘦了、吞咽困难、肚子一直胀，或大便带一点血',
    },
  }),
  question({
    id: 'abdomen-groin-or-aorta',
    text: {
      en: 'Sudden strong pain in groin or testicle, or, over 60, in belly or back',
      'zh-Hans': '腹股沟或睾丸突然很痛，或60岁以上肚子或后背突然很痛',
    },
    followUp: {
      en: 'In groin or testicle (over 60 also belly or back): did it start suddenly and very strong?',
      'zh-Hans': '腹股沟或睾丸（60岁以上还有肚子、后背）：是不是突然开始、痛得很厉害？',
    },
    emergency: true,
  }),
  question({
    id: 'back-bladder-numb',
    text: {
      en: 'New: cannot pass or hold water, no control of the bowel, numb between the legs, or a leg going weak',
      'zh-Hans': '新出现：尿不出或憋不住、大便失控、两腿之间发麻，或一条腿越来越没劲',
    },
    followUp: {
      en: 'Newly: is it numb where you wipe, is water hard to start or hold, stool out of control, or a leg weak?',
      'zh-Hans': '最近是不是擦拭的地方发麻、小便排不出或憋不住、大便失控，或一条腿越来越没劲？',
    },
    emergency: true,
  }),
  question({
    id: 'fatigue-weight-loss',
    text: {
      en: 'Losing weight without trying, new lumps, or unusual bleeding',
      'zh-Hans': '没节食却瘦了、摸到新的肿块，或不正常的出血',
    },
  }),
  question({
    id: 'fatigue-joints-or-neurological',
    text: {
      en: 'Swollen joints, or an arm or leg that is getting weaker (hard to lift, grip or climb stairs)',
      'zh-Hans': '关节肿，或手脚越来越使不上劲（抬不动、握不住、上不了楼）',
    },
  }),
  question({
    id: 'thirst-weight',
    text: {
      en: 'Very thirsty, passing a lot of urine and losing weight',
      'zh-Hans': '非常口渴、尿很多，人也瘦了',
    },
  }),
  question({
    id: 'thirst-vomiting',
    text: {
      en: 'As well as that: vomiting, very drowsy, or breathing deep and fast',
      'zh-Hans': '同时还呕吐、特别想睡，或呼吸又深又快',
    },
    followUp: {
      en: 'Are you vomiting, very drowsy, or breathing deep and fast?',
      'zh-Hans': '是不是在吐、特别想睡，或呼吸又深又快？',
    },
    emergency: true,
  }),
  question({
    id: 'suicidal',
    text: {
      en: 'Sometimes life feels too heavy. Have you had thoughts of ending your life lately? You can tell us in private.',
      'zh-Hans': '有时候日子会特别难熬。这段时间，您有没有过不想活下去的念头？可以私下告诉我们。',
    },
    followUp: {
      en: 'Whatever you answer is all right; we are with you. Lately, have you thought that you would rather not live?',
      'zh-Hans': '怎么回答都没关系，我们陪着您。这段时间，您有没有过“不如不活了”的念头？',
    },
    emergency: true,
  }),
  question({
    id: 'cold-rash',
    text: {
      en: 'Fever with a rash that stays when pressed',
      'zh-Hans': '发烧，身上的疹子按下去不褪色',
    },
    followUp: {
      en: 'Press a clear glass on the rash: can you still see it through the glass?',
      'zh-Hans': '用透明的杯子压住疹子：是不是隔着杯子还看得见？',
    },
    emergency: true,
  }),
  question({
    id: 'cold-blood',
    text: {
      en: 'Coughing up blood, and no doctor has looked at it',
      'zh-Hans': '咳血，还没有看过医生',
    },
  }),
  question({
    id: 'cold-blood-much',
    text: {
      en: 'More than a few streaks of blood, or also short breath, a racing heart, or pain in chest or back',
      'zh-Hans': '咳出的血不止几丝几点，或同时气短、心跳很快、胸口或后背痛',
    },
    followUp: {
      en: 'Was it more than a few streaks of blood, or are you short of breath or in pain with it?',
      'zh-Hans': '血是不是不止几丝几点，或者同时气短、胸口或后背痛？',
    },
    emergency: true,
  }),
  question({
    id: 'cold-immune',
    text: {
      en: 'Fever during chemotherapy or steroids, or with weak defences',
      'zh-Hans': '化疗、用类固醇期间发烧，或抵抗力低时发烧',
    },
    followUp: {
      en: 'Do you have a fever, or feel hot and shivery, with chemotherapy, strong steroids or weak defences?',
      'zh-Hans': '您是不是在化疗、用大剂量激素或抵抗力低，同时发烧，或者又热又发抖？',
    },
    emergency: true,
  }),
  question({
    id: 'thunderclap-headache',
    text: { en: 'A sudden headache, the worst ever', 'zh-Hans': '突然头痛，从来没这么痛过' },
    followUp: {
      en: 'Did the headache reach its worst within five minutes?',
      'zh-Hans': '是不是五分钟之内就痛到最厉害？',
    },
    emergency: true,
  }),
  question({
    id: 'headache-fever-stiff-neck',
    text: { en: 'Headache with fever and a stiff neck', 'zh-Hans': '头痛、发烧，脖子发硬' },
    followUp: {
      en: 'Is your neck so stiff that your chin cannot reach your chest, and do you have a fever?',
      'zh-Hans': '脖子是不是硬得下巴碰不到胸口，而且在发烧？',
    },
    emergency: true,
  }),
  question({
    id: 'headache-drowsy-or-neurological',
    text: {
      en: 'Headache, and hard to stay awake, confused, weak on one side, or trouble speaking or seeing',
      'zh-Hans': '头痛，并且昏睡、神志不清、一侧手脚没力气，或说话、看东西困难',
    },
    followUp: {
      en: 'Is it hard to stay awake, think, speak or see, or is one side of the body weak?',
      'zh-Hans': '是不是老是昏睡、神志不清、一侧手脚没力气，或说话、看东西困难？',
    },
    emergency: true,
  }),
  question({
    id: 'headache-red-painful-eye',
    text: {
      en: 'Headache with a red, painful eye and blurred sight',
      'zh-Hans': '头痛，眼睛又红又痛、看不清',
    },
    followUp: {
      en: 'Is one eye red and painful, and is your sight blurred?',
      'zh-Hans': '是不是有一只眼睛又红又痛，而且看不清？',
    },
    emergency: true,
  }),
  question({
    id: 'head-injury-signs',
    text: {
      en: 'Since the blow: passed out, vomiting, very drowsy, confused, a fit, or clear fluid from nose or ear',
      'zh-Hans': '撞到头以后：晕过去、呕吐、昏睡、糊涂、抽搐，或鼻子、耳朵流清水',
    },
    followUp: {
      en: 'Since the blow, did you pass out, vomit, get very drowsy or confused, or have a fit?',
      'zh-Hans': '撞到头以后，是不是晕过去、吐过、昏睡、糊涂，或者抽搐过？',
    },
    emergency: true,
  }),
  question({
    id: 'carbon-monoxide',
    text: {
      en: 'It eases away from home, and others there have it too, or I live alone with a boiler, stove or fire',
      'zh-Hans': '离开家就好些，而且家里其他人也一样，或我独自住、家里有燃气或炉子',
    },
    followUp: {
      en: 'Does gas, coal, wood or charcoal burn at home, and do you feel clearly better an hour after leaving?',
      'zh-Hans': '家里是不是用燃气、煤、木柴或炭火，而且出门一小时就明显好些？',
    },
  }),
  question({
    id: 'carbon-monoxide-ill',
    text: {
      en: 'As well as that: drowsy, confused, vomiting, short of breath, or passed out',
      'zh-Hans': '同时昏沉、糊涂、呕吐、喘，或晕过去过',
    },
    followUp: {
      en: 'Are you drowsy, confused, vomiting or short of breath, or did you pass out?',
      'zh-Hans': '是不是昏沉、糊涂、呕吐、喘，或者晕过去过？',
    },
    emergency: true,
  }),
  question({
    id: 'muscle-dark-urine',
    text: { en: 'Dark urine after hard exercise', 'zh-Hans': '剧烈运动后尿色很深' },
    followUp: {
      en: 'Is your urine brown like cola or strong tea?',
      'zh-Hans': '尿是不是像可乐或浓茶一样的颜色？',
    },
    emergency: true,
  }),
  question({
    id: 'abdomen-jaundice',
    text: { en: 'Yellow skin or yellow eyes', 'zh-Hans': '皮肤或眼睛发黄' },
  }),
  question({
    id: 'foot-cannot-bear',
    text: {
      en: 'After an injury: cannot take four steps, or pain on one point of bone',
      'zh-Hans': '受伤后走不了四步，或骨头上有一点按着痛',
    },
  }),
  question({
    id: 'cold-fever-3-weeks',
    text: {
      en: 'Fever for more than 3 weeks, night sweats that soak the sheets, or new lumps',
      'zh-Hans': '发烧超过3周、夜里出汗湿透床单，或摸到新的肿块',
    },
  }),
  question({
    id: 'cold-pneumonia',
    text: {
      en: 'Pneumonia twice or more in a year, or unusual infections',
      'zh-Hans': '一年得过两次以上肺炎，或不常见的感染',
    },
  }),
  question({
    id: 'cold-travel',
    text: {
      en: 'Fever now or in the last days, and within a year a stay where there is malaria',
      'zh-Hans': '现在或这几天发烧，而且一年内去过有疟疾的地方',
    },
  }),
  question({
    id: 'headache-new-over-50',
    text: {
      en: 'A new headache after 50, with a tender scalp or pain when chewing',
      'zh-Hans': '50岁以后新出现的头痛，头皮一碰就痛或嚼东西痛',
    },
  }),
  question({
    id: 'headache-worsening-or-postural',
    text: {
      en: 'A headache worse from day to day, far worse lying down or coughing, or with cancer or weak defences',
      'zh-Hans': '头痛一天比一天重，或一躺下、一咳嗽就重很多，或同时有癌症、抵抗力低',
    },
  }),
  question({
    id: 'headache-injury',
    text: { en: 'Headache since a blow to the head', 'zh-Hans': '头被撞以后开始头痛' },
  }),
  question({
    id: 'joint-hot-swollen',
    text: {
      en: 'A joint suddenly hot, swollen and too sore to move',
      'zh-Hans': '关节突然又热又肿，痛得动不了',
    },
  }),
  question({
    id: 'joint-jaw-shoulder-50',
    text: {
      en: 'After 50: pain around the shoulders with jaw or scalp pain',
      'zh-Hans': '50岁以后肩部一圈痛，还有下巴或头皮痛',
    },
  }),
  question({
    id: 'breathless-at-night',
    text: {
      en: 'New: waking up fighting for breath, or cannot lie flat',
      'zh-Hans': '新出现：夜里憋醒，或不能平躺',
    },
  }),
  question({
    id: 'sleep-driving',
    text: {
      en: 'Snoring with pauses, or falling asleep at the wheel',
      'zh-Hans': '打鼾时会停住，或开车时睡着',
    },
  }),
]
