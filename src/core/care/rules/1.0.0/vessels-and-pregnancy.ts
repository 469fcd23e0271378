/** Rows about clots and pregnancy, with their source; the Chinese is not yet reviewed by a clinician. */

import { condition } from './row.ts'

export const vesselsAndPregnancy = [
  condition({
    id: 'dvt',
    what: {
      en: 'Possible clot now: one calf or leg newly swollen, painful, warm or red',
      'zh-Hans': '现在可能有血栓：一侧小腿或整条腿新近肿、痛、热或红',
    },
    massage: 'stop-emergency',
    soak: 'stop',
    chair: 'never',
    why: {
      en: 'A clot can move to the lung; massive pulmonary embolism followed two hours after a leg massage, cardiac arrest during leg and foot massage at 25 weeks of pregnancy',
      'zh-Hans':
        '血栓可能移动到肺部：有人在腿部按摩两小时后发生大面积肺栓塞，有孕25周的人在腿脚按摩中心脏骤停',
    },
    source: 'old.scielo.br/j/ijcs/a/nhjFfkYyKNCrFVbCDPdWLsp ; doi 10.1186/s12884-020-02924-w',
  }),
  condition({
    id: 'clot-recent',
    what: {
      en: 'Blood clot in leg or lung in the last 3 months',
      'zh-Hans': '最近3个月内腿部或肺部有过血栓',
    },
    massage: 'stop',
    soak: 'adapt',
    maxCelsius: 38,
    maxSoakMinutes: 10,
    chair: 'never',
    why: { en: 'The clot is not settled', 'zh-Hans': '血栓还没有稳定' },
    source: 'own judgement',
  }),
  condition({
    id: 'clot-past',
    what: { en: 'Blood clot in leg or lung longer ago', 'zh-Hans': '更早以前腿部或肺部有过血栓' },
    massage: 'clearance',
    soak: 'adapt',
    maxCelsius: 38,
    maxSoakMinutes: 15,
    pressure: 'light',
    avoid: ['leg'],
    chair: 'physician',
    clearanceDays: 365,
    note: { en: 'ask the calf question every time', 'zh-Hans': '每次都要问小腿的情况' },
    why: { en: 'It can come back', 'zh-Hans': '可能再次发生' },
    source: 'own judgement',
  }),
  condition({
    id: 'pregnancy-first-trimester',
    what: {
      en: 'Pregnancy up to week 13, or weeks not known',
      'zh-Hans': '怀孕13周以内，或不知道周数',
    },
    massage: 'stop',
    soak: 'adapt',
    maxCelsius: 38,
    maxSoakMinutes: 10,
    chair: 'never',
    note: { en: 'plain water', 'zh-Hans': '只用清水' },
    why: {
      en: 'Custom of the professional bodies, not proven harm',
      'zh-Hans': '这是行业协会的惯例，并没有证明会造成伤害',
    },
    source:
      'reflexillinois.org/6-are-there-any-conditions-when-having-reflexology-is-not-a-good-idea',
  }),
  condition({
    id: 'pregnancy-later',
    what: { en: 'Pregnancy, week 14 on', 'zh-Hans': '怀孕14周及以后' },
    massage: 'clearance',
    soak: 'adapt',
    maxCelsius: 38,
    maxSoakMinutes: 10,
    pressure: 'light',
    off: ['tool'],
    avoid: [
      'heel',
      'heel-inner',
      'heel-outer',
      'ankle-inner',
      'ankle-outer',
      'leg',
      'little-toe-tip',
    ],
    chair: 'physician',
    clearanceDays: 42,
    note: {
      en: 'plain water: no safflower, cinnamon twig or mugwort; half-sitting, not flat on the back from week 20',
      'zh-Hans': '只用清水：不放红花、桂枝、艾叶；半坐着，20周起不要平躺',
    },
    why: { en: 'Precaution, no proof of harm', 'zh-Hans': '出于谨慎，没有证据表明有害' },
    source:
      'takingcharge.csh.umn.edu/explore-healing-practices/reflexology/are-there-times-when-i-shouldn-t-have-reflexology ; own judgement',
  }),
  condition({
    id: 'pregnancy-at-risk',
    what: {
      en: 'Pregnancy called high-risk, or with bleeding, contractions or pre-eclampsia',
      'zh-Hans': '高危妊娠，或有出血、宫缩、子痫前期',
    },
    massage: 'stop',
    soak: 'stop',
    chair: 'never',
    why: {
      en: 'Clots are more likely; contractions have been reported',
      'zh-Hans': '更容易形成血栓；曾有引起宫缩的报告',
    },
    source: 'ARCB list at reflexillinois.org ; own judgement',
  }),
  condition({
    id: 'postpartum',
    what: { en: 'Birth in the last 6 weeks', 'zh-Hans': '最近6周内生产' },
    massage: 'clearance',
    soak: 'adapt',
    maxCelsius: 38,
    maxSoakMinutes: 10,
    pressure: 'light',
    avoid: ['leg'],
    chair: 'physician',
    clearanceDays: 42,
    note: { en: 'ask about calf, headache and sight', 'zh-Hans': '要问小腿、头痛和视力的情况' },
    why: { en: 'Clots are most likely in these weeks', 'zh-Hans': '产后这几周最容易形成血栓' },
    source: 'RCOG Green-top 37a ; own judgement',
  }),
] as const
