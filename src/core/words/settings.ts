/** The words of the settings page. */

import type { Catalogue } from './catalogue.ts'

const en = {
  you: 'You and this screen',
  yourLanguage: 'Your language',
  clientLanguage: 'The client’s language, if nothing else is known',
  dim: 'Dim room',
  studio: 'Studio',
  studioName: 'Name',
  address: 'Address, for the emergency page',
  emergencyNumber: 'Emergency number',
  crisisLine: 'Crisis line',
  minutes: 'Usual length of a visit',
  secondsPerPass: 'One pass over one zone',
  seconds: (n: number) => `${n} s`,
  temperature: 'Temperature in',
  rooms: 'Rooms',
  roomName: 'Name of a room',
  addRoom: 'Add room',
  removeRoom: (name: string) => `Remove ${name}`,
  noRooms: 'No rooms named yet.',
  chart: 'Chart and rules',
  chartShown: 'Chart in use',
  zones: (n: number) => `${n} zones`,
  rules: 'Safety rules',
  chineseNotReviewed: 'The Chinese safety texts have not yet been reviewed by a clinician.',
  chartIsTradition:
    'Names on the chart come from one school’s tradition. A sore place tells about the foot, nothing else.',
  people: 'People',
  owner: 'owner',
  practitioner: 'practitioner',
  reception: 'reception',
  tablet: 'This tablet',
  unsent: (n: number) =>
    n === 0
      ? 'Everything told on this tablet is in the studio.'
      : n === 1
        ? '1 entry is only on this tablet so far.'
        : `${n} entries are only on this tablet so far.`,
  refused: (n: number) =>
    n === 1
      ? 'The studio did not take 1 entry. It stays here.'
      : `The studio did not take ${n} entries. They stay here.`,
  export: 'Save these entries as a file',
  lock: 'Lock this tablet',
  lockHint: 'What is on it stays sealed until your password opens it.',
  storage:
    'The browser may clear this tablet’s storage when space runs short. Adding Footnote to the home screen prevents it.',
  storageKept: 'The browser has promised to keep this tablet’s storage.',
  save: 'Save',
  saved: 'Saved',
  fewer: 'Less',
  more: 'More',
}

export const settingsWords: Catalogue<typeof en> = {
  en,
  'zh-Hans': {
    you: '您和屏幕',
    yourLanguage: '您的语言',
    clientLanguage: '不清楚时，客人用的语言',
    dim: '暗光房间',
    studio: '店铺',
    studioName: '店名',
    address: '地址（紧急页面要用）',
    emergencyNumber: '急救电话',
    crisisLine: '心理援助热线',
    minutes: '平时一次多久',
    secondsPerPass: '一个区按一遍',
    seconds: (n) => `${n} 秒`,
    temperature: '温度单位',
    rooms: '房间',
    roomName: '房间名',
    addRoom: '加一间',
    removeRoom: (name) => `去掉 ${name}`,
    noRooms: '还没有给房间起名。',
    chart: '图和规则',
    chartShown: '正在用的图',
    zones: (n) => `${n} 个区`,
    rules: '安全规则',
    chineseNotReviewed: '中文的安全文字还没有经过医生审阅。',
    chartIsTradition: '图上的名字是一个流派的传统叫法。按着疼，说明的是脚，不是别的。',
    people: '同事',
    owner: '店主',
    practitioner: '技师',
    reception: '前台',
    tablet: '这台平板',
    unsent: (n) => (n === 0 ? '这台平板上记下的都存到店里了。' : `有 ${n} 条暂时只在这台平板上。`),
    refused: (n) => `店里没有收下 ${n} 条，它们留在这里。`,
    export: '把这些内容存成文件',
    lock: '锁定这台平板',
    lockHint: '锁定以后，要用您的密码才能打开。',
    storage: '空间不够时，浏览器可能会清掉这台平板上的内容。把 Footnote 添加到主屏幕就不会。',
    storageKept: '浏览器已答应保留这台平板上的内容。',
    save: '保存',
    saved: '已保存',
    fewer: '少一点',
    more: '多一点',
  },
}
