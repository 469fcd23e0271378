/** The words of the frame around the work: finding one's way, signing in, what is kept where. */

import type { Catalogue } from './catalogue.ts'

const en = {
  product: 'Footnote',
  today: 'Today',
  clients: 'Clients',
  client: 'Client',
  questions: 'Questions',
  feetOverTime: 'Feet over time',
  ownHands: 'The studio’s own hands',
  charts: 'Charts',
  settings: 'Settings',
  mainMenu: 'Main menu',
  skip: 'Skip to the page',
  backToToday: 'Back to today',
  dimOn: 'Dim the room',
  dimOff: 'Brighten the room',
  lock: 'Lock',
  allKept: 'All kept in the studio',
  unsent: (n: number) =>
    n === 1 ? '1 entry only on this tablet' : `${n} entries only on this tablet`,
  refusedSome: (n: number) => (n === 1 ? '1 entry was not taken' : `${n} entries were not taken`),
  waitsFor: (n: number, names: string) =>
    n === 1 ? `1 entry waits for ${names}` : `${n} entries wait for ${names}`,
  somebodyElse: 'somebody else',
  unsure: 'Finding out what the studio has',
  clockBehind: (by: string) =>
    `This tablet’s clock is ${by} behind the studio’s. The later time counts here. Please set date and time to automatic in the tablet’s settings.`,
  clockAhead: (by: string) =>
    `This tablet’s clock is ${by} ahead of the studio’s. What is told now gets a wrong time. Please set date and time to automatic in the tablet’s settings.`,
  span: (n: number, unit: 'minutes' | 'hours' | 'days') =>
    `${n} ${n === 1 ? unit.slice(0, -1) : unit}`,
  noAnswer:
    'The studio does not answer: it takes what is sent and stays silent. Carry on: everything is kept on this tablet and sent later.',
  emptied: (waiting: number | null) =>
    waiting === null
      ? 'The browser has emptied what this tablet kept. What the studio had not got by then is gone; please look whether anything is missing.'
      : waiting === 0
        ? 'The browser has emptied what this tablet kept. The studio had everything by then; after signing in it comes back.'
        : waiting === 1
          ? 'The browser has emptied what this tablet kept. 1 entry that the studio had not got by then is gone. Please enter it again.'
          : `The browser has emptied what this tablet kept. ${waiting} entries that the studio had not got by then are gone. Please enter them again.`,
  offline: 'No connection to the studio. Carry on: everything is kept on this tablet.',
  signInAgain:
    'The studio asks you to sign in again. Until then everything is kept on this tablet.',
  newVersion: 'A newer version of Footnote is ready.',
  useNewVersion: 'Use it now',
  loading: 'One moment …',
  trouble: (code: string) =>
    `The studio did not take entries just now (${code}). They are kept on this tablet and offered again.`,
  syncBroke: (code: string) =>
    `Entries could not be exchanged with the studio: something went wrong on this tablet (${code}). They are kept here and it tries again.`,
  notKept: (n: number) =>
    n === 1
      ? 'The last entry could not be kept on this tablet: its storage may be full. Write it on paper and enter it again.'
      : `The last ${n} entries could not be kept on this tablet: its storage may be full. Write them on paper and enter them again.`,
  read: 'I have read it',
  somethingBroke: 'Something on this page went wrong. What was kept is safe.',
  notFetched:
    'This part of the page could not be fetched: there is no connection, or the studio has a newer Footnote by now. What was kept is safe. Try again once there is a connection.',
  tryAgain: 'Try again',
  stillLoading:
    'This takes longer than it should. Check that this tablet reaches the studio, then load the page again.',
  storageSilent:
    'The storage of this browser does not answer. Close every other window of Footnote; if that does not help, close the browser and open it again. The page goes on by itself as soon as it answers.',
  notOffline:
    'This tablet cannot work without a network: the browser does not let Footnote keep its page, most often because it does not trust the studio’s certificate. Ask whoever set Footnote up to make this tablet trust it, then load the page again. Until then, leave this page open while there is no network.',
  reload: 'Load the page again',
  notFound: 'There is nothing at this address.',
  needsSecure:
    'Footnote needs a secure address to keep records safely on this tablet. Open it by https, or on the machine itself by http://localhost.',
  keepsNothing:
    'This browser lets Footnote keep nothing, so no record would be safe here. A private window does that, or a full disk. Open it in an ordinary window.',
  unreadable:
    'What this tablet keeps cannot be read just now. Nothing was taken away. Load the page again; if it stays like this, leave the tablet as it is and tell the owner.',
  signIn: 'Sign in',
  signInTitle: (studio: string) => (studio ? `Welcome to ${studio}` : 'Welcome'),
  yourName: 'Your name',
  password: 'Password',
  passwordHint:
    'At least 10 characters; a few words are good. It also locks what this tablet keeps.',
  passwordShort: 'Please use at least 10 characters.',
  noReach: 'The studio cannot be reached just now. The first sign-in needs it.',
  setUp: 'Set up your studio',
  setUpLead: 'A few lines, and the first client can sit down.',
  setUpCode: 'Set-up code',
  setUpCodeHint: 'It stands in the window where Footnote was started.',
  studioName: 'Name of the studio',
  open: 'Open the studio',
  lockedTitle: 'This tablet is locked',
  lockedLead: (name: string) =>
    `Everything on it is sealed. ${name}, your password opens it, also without a network.`,
  unlock: 'Unlock',
  wrongPassword: 'This password does not open the tablet.',
  someoneElse: 'Sign in as someone else',
}

export const shellWords: Catalogue<typeof en> = {
  en,
  'zh-Hans': {
    product: 'Footnote',
    today: '今天',
    clients: '客人',
    client: '客人资料',
    questions: '问询',
    feetOverTime: '每次的脚',
    ownHands: '店里的手法',
    charts: '图谱',
    settings: '设置',
    mainMenu: '主菜单',
    skip: '跳到正文',
    backToToday: '回到今天',
    dimOn: '调暗',
    dimOff: '调亮',
    lock: '锁定',
    allKept: '都存到店里了',
    unsent: (n) => `${n} 条只在这台平板上`,
    refusedSome: (n) => `${n} 条店里没有收下`,
    waitsFor: (n, names) => `${n} 条等${names}登录`,
    somebodyElse: '另一个人',
    unsure: '正在查店里有哪些内容',
    clockBehind: (by) =>
      `这台平板的时间比店里慢${by}。这里按较晚的时间算。请在平板的设置里把日期和时间改成自动。`,
    clockAhead: (by) =>
      `这台平板的时间比店里快${by}。现在记的内容时间不对。请在平板的设置里把日期和时间改成自动。`,
    span: (n, unit) => `${n} ${{ minutes: '分钟', hours: '小时', days: '天' }[unit]}`,
    noAnswer: '店里没有回应：收到了，但一直不回答。请照常工作，内容都存在这台平板上，之后再送。',
    emptied: (waiting) =>
      waiting === null
        ? '浏览器把这台平板上存的内容清空了。店里还没收到的内容没有了，请看看有没有缺的。'
        : waiting === 0
          ? '浏览器把这台平板上存的内容清空了。当时店里都收到了，登录后就会回来。'
          : `浏览器把这台平板上存的内容清空了。有 ${waiting} 条店里还没收到，已经没有了，请重新输入。`,
    offline: '现在连不上店里。请照常工作，内容都存在这台平板上。',
    signInAgain: '请重新登录。登录之前，内容都存在这台平板上。',
    newVersion: 'Footnote 有新版本了。',
    useNewVersion: '现在换上',
    loading: '请稍等……',
    trouble: (code) => `店里刚才没有收下内容（${code}）。内容都存在这台平板上，会再送一次。`,
    syncBroke: (code) =>
      `这台平板出了点问题，没能和店里交换内容（${code}）。内容都存在这台平板上，会再试。`,
    notKept: (n) =>
      `刚才的 ${n} 条没能存到这台平板上，可能是存储空间满了。请先写在纸上，再重新输入。`,
    read: '知道了',
    somethingBroke: '这一页出了点问题。已经存好的内容没有丢。',
    notFetched:
      '这一部分没有取到：可能没有网络，也可能店里的 Footnote 已经换了新版本。已经存好的内容没有丢。有网络以后请再试一次。',
    tryAgain: '再试一次',
    stillLoading: '等得有点久了。请看看这台平板是否连得上店里，然后重新打开这一页。',
    storageSilent:
      '浏览器的存储没有回应。请关掉 Footnote 的其他窗口；如果还不行，请关掉浏览器再打开。一有回应，这一页会自己继续。',
    notOffline:
      '这台平板没有网络时不能工作：浏览器不让 Footnote 存下这一页，多半是因为不信任店里的证书。请让安装 Footnote 的人在这台平板上信任这个证书，然后重新打开这一页。在那之前，没有网络时请不要关掉这一页。',
    reload: '重新打开这一页',
    notFound: '这里没有内容。',
    needsSecure:
      '要在这台平板上安全保存记录，需要安全的网址。请用 https 打开；如果就在这台机器上，请用 http://localhost。',
    keepsNothing:
      '这个浏览器不让 Footnote 保存内容，记录在这里不安全。可能是无痕窗口，或者存储空间满了。请在普通窗口里打开。',
    unreadable:
      '这台平板上存的内容现在读不出来，但什么都没有删。请重新打开这一页；如果还是这样，请不要动平板，告诉店主。',
    signIn: '登录',
    signInTitle: (studio) => (studio ? `欢迎来到${studio}` : '欢迎'),
    yourName: '您的姓名',
    password: '密码',
    passwordHint: '至少 10 个字符，用几个词最好。这台平板上的内容也用它来锁。',
    passwordShort: '请至少用 10 个字符。',
    noReach: '现在连不上店里。第一次登录需要连上。',
    setUp: '开始设置您的店',
    setUpLead: '填几行，就可以请第一位客人坐下。',
    setUpCode: '设置码',
    setUpCodeHint: '在启动 Footnote 的窗口里可以看到。',
    studioName: '店名',
    open: '开店',
    lockedTitle: '这台平板已锁定',
    lockedLead: (name) => `里面的内容都封好了。${name}，输入您的密码就能打开，没有网络也可以。`,
    unlock: '解锁',
    wrongPassword: '这个密码打不开这台平板。',
    someoneElse: '换一个人登录',
  },
}
