/** The Chinese and Taiwanese school's chart, version 1.0.0: sixty-two zones drawn from anatomy. */

import type { ChartSource } from '../../../chart-source.ts'
import { BELLY } from './belly.ts'
import { HEAD } from './head.ts'
import { INNER } from './inner.ts'
import { INSTEP } from './instep.ts'
import { TRUNK } from './trunk.ts'

export const RWO_SHUR_1: ChartSource = {
  id: 'rwo-shur',
  version: '1.0.0',
  names: ['Chinese school (rwo-shur)', '中式足部反射区（若石）'],
  firstFoot: 'left',
  sources: {
    Z: 'm.zhangyue.com/readbook/11812187/10.html?p2=116297',
    P: 'peekme.cc/post/649289',
    T: 'm.tmwt.com/book/chapter/486413/5.html',
    K: 'f.tikuw.cn/f/item?id=446395422224',
    L: 'f.tikuw.cn/f/item?id=446395416848',
    N: 'm.39.net/askar/a_10998127.html',
    G: 'gesixs.com/l/e6gvoz2m7z7.html',
    B: 'm.bohe.cn/article/view/eb55mf87kkdfpgr.html',
    D: '360doc.com/content/19/0707/13/2454475_847233543.shtml',
    F: '360doc.com/content/19/0707/14/2454475_847243242.shtml',
    H: '100md.com/html/Dir/2002/08/03/1889.htm',
    X: 'xveyi.wodemo.net/read/488495-abe6960585b0f07ee83d3eb48b956451',
    V: 'm.didiv.com/html/zy/8/17/201102/6257.html',
    U: '2wcn.com/yzxs/32/32846/621917_3.html',
    E: 'ebt-printpack.com/free/37/37582/1769432_3.html',
    J: 'koukouan.jp',
    Q: 'dushu.com/showbook/125525/1850339.html',
    I: 'github.com/iallo74/iaomai/blob/HEAD/sets/reflessologia_plantare/lang_eng.js',
    A: 'daowen.com/book/content/83746657/6578596.html',
    Y: 'stomach.yesae.com/weibing/wbbk/wbzz/qtwbzz/201610/18327.html',
  },
  zones: [...HEAD, ...TRUNK, ...BELLY, ...INSTEP, ...INNER],
}
