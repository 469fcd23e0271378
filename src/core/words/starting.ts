/** What stands on the page before any of it has come up, for a browser in which it does not. */

import type { Catalogue } from './catalogue.ts'

const en = {
  slow: 'Footnote has not started yet. Check that this tablet reaches the studio and that its browser allows JavaScript here, then load the page again.',
  old: 'This browser is too old for Footnote. Update it, or open this address in another: Chrome or Edge from 117, Firefox from 119, Safari from 17.4.',
  broke:
    'Footnote did not start: a part of it could not be fetched, or the browser stopped it. What was kept is safe. Check that this tablet reaches the studio, then load the page again; if it stays like this, tell the owner what stands below.',
  again: 'Load the page again',
}

/** Why the page does not come up. */
export type WhyNotUp = Exclude<keyof typeof en, 'again'>

export const startingWords: Catalogue<typeof en> = {
  en,
  'zh-Hans': {
    slow: 'Footnote 还没有打开。请看看这台平板是否连得上店里，浏览器是否允许 JavaScript，然后重新打开这一页。',
    old: '这个浏览器太旧，打不开 Footnote。请更新浏览器，或换一个打开：Chrome、Edge 117，Firefox 119，Safari 17.4，或更新的版本。',
    broke:
      'Footnote 没能打开：可能有一部分没有取到，也可能是浏览器拦住了。已经存好的内容没有丢。请看看这台平板是否连得上店里，然后重新打开这一页；如果还是这样，请把下面这行告诉店主。',
    again: '重新打开这一页',
  },
}
