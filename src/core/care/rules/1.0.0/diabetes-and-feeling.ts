/** Rows about diabetes, feeling and blood supply, with their source; the Chinese is not yet reviewed by a clinician. */

import { condition } from './row.ts'

export const diabetesAndFeeling = [
  condition({
    id: 'diabetes-sensation-intact',
    what: {
      en: 'Diabetes, feeling in the feet checked within 12 months and normal',
      'zh-Hans': '糖尿病，12个月内检查过足部感觉，结果正常',
    },
    massage: 'adapt',
    soak: 'adapt',
    maxCelsius: 38,
    maxSoakMinutes: 10,
    pressure: 'firm',
    off: ['tool'],
    chair: 'physician',
    note: {
      en: 'wounds heal slowly: look at both soles and between the toes',
      'zh-Hans': '伤口好得慢：要看两只脚底和脚趾缝',
    },
    why: {
      en: 'Slow healing; feeling can be lost without notice',
      'zh-Hans': '伤口愈合慢；感觉可能在不知不觉中减退',
    },
    source: 'tcms.fh21.com.cn/view/6315494.html',
  }),
  condition({
    id: 'diabetes-feeling-unknown',
    what: {
      en: 'Diabetes, feeling not checked in the last 12 months',
      'zh-Hans': '糖尿病，最近12个月没有检查过足部感觉',
    },
    massage: 'clearance',
    soak: 'stop',
    pressure: 'light',
    off: ['tool', 'knuckle'],
    chair: 'physician',
    clearanceDays: 365,
    note: {
      en: 'toe-touch test today: all 6 felt, treat as diabetes-sensation-intact; else as diabetes-neuropathy',
      'zh-Hans':
        '今天做脚趾轻触测试：6处都有感觉，归入“感觉正常的糖尿病”；否则归入“感觉减退的糖尿病”',
    },
    why: { en: 'People do not notice the loss', 'zh-Hans': '感觉减退自己往往察觉不到' },
    source: 'diabetesjournals.org/care/article/34/7/1517',
  }),
  condition({
    id: 'diabetes-neuropathy',
    what: {
      en: 'Diabetes with loss of feeling, or a foot ulcer or amputation before',
      'zh-Hans': '糖尿病伴足部感觉减退，或以前有过足部溃疡或截肢',
    },
    massage: 'clearance',
    soak: 'stop',
    pressure: 'light',
    off: ['tool', 'knuckle'],
    chair: 'never',
    clearanceDays: 365,
    note: {
      en: 'look at both soles and between the toes each time',
      'zh-Hans': '每次都要看两只脚底和脚趾缝',
    },
    why: {
      en: 'Cannot feel heat or pain: severe burns reported',
      'zh-Hans': '感觉不到烫和痛：有过严重烫伤的报告',
    },
    source: 'jbsa.mil/News/News/Article/1041417/diabetics-dont-heat-the-feet ; NICE NG19',
  }),
  condition({
    id: 'diabetes-foot-problem-now',
    what: {
      en: 'Diabetes with a sore, blister, broken or infected skin, or a hot, red or swollen foot now',
      'zh-Hans': '糖尿病，脚上现在有破口、水泡、皮肤破损或感染，或脚发热、发红、肿胀',
    },
    massage: 'stop',
    soak: 'stop',
    chair: 'never',
    note: {
      en: 'foot clinic or physician within one working day; fever or spreading redness: emergency',
      'zh-Hans': '一个工作日内去足病门诊或看医生；发烧或红肿扩散：属于急症',
    },
    why: { en: 'It may cost the foot', 'zh-Hans': '可能保不住脚' },
    source: 'NICE NG19',
  }),
  condition({
    id: 'neuropathy-other',
    what: {
      en: 'Loss of feeling in the feet from another cause',
      'zh-Hans': '其他原因引起的足部感觉减退',
    },
    massage: 'clearance',
    soak: 'stop',
    pressure: 'light',
    off: ['tool', 'knuckle'],
    chair: 'never',
    clearanceDays: 365,
    why: { en: 'Cannot report heat or pain', 'zh-Hans': '感觉不到烫和痛，也就说不出来' },
    source: 'own judgement, follows the diabetes row',
  }),
  condition({
    id: 'spinal-cord-injury',
    what: { en: 'Spinal cord injury', 'zh-Hans': '脊髓损伤' },
    massage: 'clearance',
    soak: 'stop',
    pressure: 'light',
    off: ['tool', 'knuckle'],
    chair: 'never',
    attended: true,
    clearanceDays: 365,
    note: {
      en: 'pounding headache or flushing: stop, sit up, emergency',
      'zh-Hans': '头部跳痛或面部潮红：停下，扶坐起来，呼叫急救',
    },
    why: {
      en: 'No feeling; dangerous blood pressure reflexes',
      'zh-Hans': '没有感觉；可能出现危险的血压反射',
    },
    source: 'own judgement',
  }),
  condition({
    id: 'peripheral-arterial-disease',
    what: {
      en: 'Poor circulation in the legs: arterial disease, bypass, stent, calf pain on walking',
      'zh-Hans': '腿部供血不足：动脉疾病、做过搭桥或支架，或走路时小腿痛',
    },
    massage: 'clearance',
    soak: 'stop',
    pressure: 'light',
    off: ['tool', 'knuckle'],
    chair: 'never',
    clearanceDays: 365,
    note: {
      en: 'pain at rest, a sore or a colour change: stop',
      'zh-Hans': '休息时也痛、有破口或变色：停止',
    },
    why: {
      en: 'Heat raises the need of tissue short of blood; poor feeling is common',
      'zh-Hans': '受热会让本来缺血的组织需要更多的血；感觉也常常不好',
    },
    source:
      'takingcharge.csh.umn.edu (see pregnancy-later) ; cttii.com/healthrecipes/bdpgrzjxca.html',
  }),
] as const
