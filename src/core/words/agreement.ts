/** What to expect, said honestly, and what the client says yes to; a new text is a new version. */

import type { Catalogue } from './catalogue.ts'

/** Written down beside every yes. */
export const AGREEMENT_VERSION = '1.0.0'

const en = {
  expect1:
    'First a warm foot bath if you like, then strong, quick work on your feet with thumbs and knuckles, with lotion or oil. It takes 30 to 60 minutes.',
  expect2:
    'It can be intense. You say softer, fine or stop at any moment, by word or by hand, and we do it at once.',
  expect3:
    'When a spot is sore we look whether it is tender or whether we pressed too fast or too deep. A sore spot tells about your foot, not about an organ.',
  expect4:
    'Many people find it relaxing. It is no medical care, it finds no illness, and it does not take the place of a physician.',
  expect5: 'Afterwards your feet may be a little tender until tomorrow. Stand up slowly.',
  treatment: 'Yes to the work on my feet',
  notes: 'Yes to notes about it, kept safe here',
  'leg-zones': 'Lower legs too',
  photos: 'Photos of my feet',
  letter: 'A letter to my physician, if I ask for one',
}

export const agreementWords: Catalogue<typeof en> = {
  en,
  'zh-Hans': {
    expect1:
      '愿意的话先泡脚，然后用拇指和指关节按脚，力道大、节奏快，会用乳液或油。全程三十到六十分钟。',
    expect2: '按的时候可能很有感觉。轻一点、正好、停，随时可以说，也可以打手势，我们马上照做。',
    expect3: '按到疼的地方，我们会看是那里本来就疼，还是按得太快太深。疼说明的是脚，不是哪个脏器。',
    expect4: '很多人觉得很放松。它不是医疗，查不出病，也不能代替医生。',
    expect5: '按完到明天，脚可能有点酸疼。起身请慢一点。',
    treatment: '同意按脚',
    notes: '同意留下记录，妥善保存',
    'leg-zones': '小腿也可以按',
    photos: '可以给脚拍照',
    letter: '我要时，可以给我的医生写信',
  },
}

const alarmEn = {
  emergency: 'Sit still, someone stays with you.',
  emergencyWhy: 'We cannot tell what it is; it needs a doctor now.',
  call: 'Call now',
  sameDay: 'No session today.',
  sameDayWhy: 'Please see a physician or urgent care today. We cannot tell what it is.',
  crisis: 'Thank you for telling us. You are not alone with this.',
  crisisWhy: 'Someone stays with you now. If you may be in danger, we call for help together.',
  stillUnsure: 'Not sure about something urgent: no session today, and please ask a physician.',
  notCleared: 'The work cannot begin with what the screening says now.',
  end: 'End the session',
}

export const alarmWords: Catalogue<typeof alarmEn> = {
  en: alarmEn,
  'zh-Hans': {
    emergency: '请坐好，我们陪着您。',
    emergencyWhy: '我们不能判断是什么，但现在需要医生。',
    call: '马上打电话',
    sameDay: '今天不做按摩。',
    sameDayWhy: '请今天就去看医生或急诊。我们不能判断是什么。',
    crisis: '谢谢您告诉我们。您不是一个人。',
    crisisWhy: '现在有人陪着您。如果您可能有危险，我们一起打电话求助。',
    stillUnsure: '有紧急的事还不确定：今天不做，请问问医生。',
    notCleared: '按现在的情况，还不能开始。',
    end: '结束这次',
  },
}
