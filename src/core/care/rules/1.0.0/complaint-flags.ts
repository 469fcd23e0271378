/** Signs asked with stress, foot pain, colds, headache, joints, muscles and sleep; any of them outranks the session. DOMAIN 6 */

import type { RedFlag } from '../../types.ts'

export const complaintFlags: readonly RedFlag[] = [
  {
    id: 'suicidal',
    complaints: ['fatigue', 'stress', 'poor-sleep'],
    what: {
      en: "Thoughts of ending one's life (own page: private, stay with them, crisis line; emergency number if in danger now)",
      'zh-Hans':
        '有结束自己生命的念头（有单独页面：私下谈，陪在身边，危机热线；眼下有危险就拨急救电话）',
    },
    urgency: 'emergency',
    source: 'gponline.com (same)',
  },
  {
    id: 'foot-cannot-bear',
    complaints: ['foot-pain', 'joint-pain'],
    what: {
      en: 'After an injury cannot take four steps, or pain on one point of bone',
      'zh-Hans': '受伤后走不了四步，或骨头上有一点压着就痛',
    },
    urgency: 'same-day',
    source: 'Ottawa rules',
  },
  {
    id: 'cold-fever-3-weeks',
    complaints: ['frequent-colds'],
    what: {
      en: 'Fever for more than 3 weeks, night sweats or lumps',
      'zh-Hans': '发烧超过3周、夜里盗汗，或有肿块',
    },
    urgency: 'urgent',
    source: 'gponline.com, fever in adults: red flags',
  },
  {
    id: 'cold-rash',
    complaints: ['frequent-colds'],
    what: {
      en: 'Fever with a rash that does not fade under pressure',
      'zh-Hans': '发烧，并有按压不褪色的皮疹',
    },
    urgency: 'emergency',
    source: 'gponline.com (same)',
  },
  {
    id: 'cold-blood',
    complaints: ['frequent-colds'],
    what: { en: 'Coughing blood', 'zh-Hans': '咳血' },
    urgency: 'urgent',
    source: 'gponline.com (same)',
  },
  {
    id: 'cold-immune',
    complaints: ['frequent-colds'],
    what: {
      en: 'Fever during chemotherapy, steroids or immune weakness',
      'zh-Hans': '化疗、用类固醇或抵抗力低期间发烧',
    },
    urgency: 'emergency',
    source: 'gponline.com (same)',
  },
  {
    id: 'cold-pneumonia',
    complaints: ['frequent-colds'],
    what: {
      en: 'Two or more pneumonias in a year, or unusual infections',
      'zh-Hans': '一年内得过两次或以上肺炎，或不寻常的感染',
    },
    urgency: 'urgent',
    source: 'own judgement',
  },
  {
    id: 'cold-travel',
    complaints: ['frequent-colds'],
    what: {
      en: 'Fever within a year of a stay where there is malaria',
      'zh-Hans': '去过有疟疾的地方，一年内发烧',
    },
    urgency: 'same-day',
    source: 'own judgement',
  },
  {
    id: 'thunderclap-headache',
    complaints: ['headache'],
    what: { en: 'Sudden, worst-ever headache', 'zh-Hans': '突然发作的、从未有过的剧烈头痛' },
    urgency: 'emergency',
    source: 'PMC4541429',
  },
  {
    id: 'headache-fever-stiff-neck',
    complaints: ['headache'],
    what: { en: 'Headache with fever and a stiff neck', 'zh-Hans': '头痛，伴发烧和脖子发硬' },
    urgency: 'emergency',
    source: 'PMC4541429',
  },
  {
    id: 'headache-drowsy-or-neurological',
    complaints: ['headache'],
    what: {
      en: 'Headache with drowsiness, confusion, weakness, speech or sight trouble',
      'zh-Hans': '头痛，伴昏睡、神志不清、无力、说话或看东西有困难',
    },
    urgency: 'emergency',
    source: 'PMC4541429',
  },
  {
    id: 'headache-red-painful-eye',
    complaints: ['headache'],
    what: {
      en: 'Headache with a red, painful eye and blurred sight',
      'zh-Hans': '头痛，伴眼睛红痛、看东西模糊',
    },
    urgency: 'emergency',
    source: 'PMC4541429',
  },
  {
    id: 'headache-new-over-50',
    complaints: ['headache'],
    what: {
      en: 'New headache after 50 with scalp tenderness or jaw pain (any sight trouble: emergency)',
      'zh-Hans': '50岁以后新出现的头痛，头皮一碰就痛或嚼东西时下巴痛（视力有任何变化：属于急症）',
    },
    urgency: 'same-day',
    source: 'PMC4541429',
  },
  {
    id: 'headache-worsening-or-postural',
    complaints: ['headache'],
    what: {
      en: 'Headache that keeps worsening, depends on posture, or with cancer or immune weakness',
      'zh-Hans': '头痛不断加重、随姿势变化，或同时有癌症或抵抗力低',
    },
    urgency: 'same-day',
    source: 'headache.mobi/red-flag-symptoms.html',
  },
  {
    id: 'headache-injury',
    complaints: ['headache'],
    what: {
      en: 'Headache since a blow to the head (blood thinner, over 65, vomiting or drowsy: emergency)',
      'zh-Hans': '头部被撞后头痛（吃抗凝药、65岁以上、呕吐或昏睡：属于急症）',
    },
    urgency: 'same-day',
    source: 'NICE NG232',
  },
  {
    id: 'carbon-monoxide',
    complaints: ['headache', 'fatigue'],
    what: {
      en: 'Headache or tiredness that others at home share or that eases outdoors',
      'zh-Hans': '头痛或疲劳，家里其他人也有，或到户外就减轻',
    },
    urgency: 'emergency',
    source: 'gponline.com (same)',
  },
  {
    id: 'joint-hot-swollen',
    complaints: ['joint-pain'],
    what: {
      en: 'Joint suddenly hot, swollen and too sore to move (with fever: emergency)',
      'zh-Hans': '关节突然发热、肿胀，痛得动不了（伴发烧：属于急症）',
    },
    urgency: 'same-day',
    source: 'own judgement',
  },
  {
    id: 'joint-jaw-shoulder-50',
    complaints: ['joint-pain'],
    what: {
      en: 'Shoulder-girdle pain after 50 with jaw or scalp pain',
      'zh-Hans': '50岁以后肩部一圈疼痛，并有下巴或头皮痛',
    },
    urgency: 'same-day',
    source: 'own judgement',
  },
  {
    id: 'muscle-dark-urine',
    complaints: ['muscle-pain'],
    what: { en: 'Dark urine after hard exercise', 'zh-Hans': '剧烈运动后尿色发深' },
    urgency: 'emergency',
    source: 'own judgement',
  },
  {
    id: 'breathless-at-night',
    complaints: ['poor-sleep'],
    what: { en: 'Wakes fighting for breath or cannot lie flat', 'zh-Hans': '夜里憋醒，或不能平躺' },
    urgency: 'same-day',
    source: 'own judgement',
  },
  {
    id: 'sleep-driving',
    complaints: ['poor-sleep', 'fatigue'],
    what: {
      en: 'Snores with pauses, or falls asleep driving',
      'zh-Hans': '打鼾中有停顿，或开车时睡着',
    },
    urgency: 'urgent',
    source: 'own judgement',
  },
]
