/** Where a line may end: by UAX #14, and by what Chinese typesetting asks beyond it. [PRINT1] */

import LineBreaker from 'linebreak'

/**
 * Signs that no line begins with, and brackets and quotes that none ends with. GB/T 15834-2011, 5.1;
 * W3C Requirements for Chinese Text Layout, 3.1.
 */
const NEVER_FIRST = /^[，。．、；：？！）］｝〕〉》」』】〗〙〛’”·・‧～…％‰°℃℉,.;:?!)\]}%]/u
const NEVER_LAST = /[（［｛〔〈《「『【〖〘〚‘“([{]$/u

const CHINESE = '\\p{Script=Han}\\u3001-\\u301f\\uff01-\\uff5e'
const AFTER_CHINESE = new RegExp(`[${CHINESE}]$`, 'u')
const BEFORE_CHINESE = new RegExp(`^[${CHINESE}]`, 'u')

const UNIT =
  '分钟|小时|毫米|厘米|摄氏度|[分秒时岁次天年月日号度米克区处步下遍]|°[CF]|[℃℉%％‰]|(?:mm|cm|ml|kg|min|sec|km|bpm|[msgNhlL])(?![\\p{Script=Latin}\\p{N}])'

/** What is kept on one line where a line is long enough for it. */
const WHOLE = new RegExp(
  [
    // A number, or the range from one to another, with its unit.
    `\\p{N}+(?:[.,:/]\\p{N}+)*(?: ?[-–—~～] ?\\p{N}+(?:[.,]\\p{N}+)*)*(?: ?(?:${UNIT}))?`,
    // Letters in full width are a word, too.
    '[Ａ-Ｚａ-ｚ０-９]+',
    // A slash that parts two alternatives stands neither first nor last. GB/T 15834-2011, 5.1.8
    '[\\p{L}\\p{N}]/[\\p{L}\\p{N}]',
  ].join('|'),
  'gu',
)

/** Signs written twice that are one: no line ends between their halves. */
const HALVES = /[—…⋯─]$/u

/** Whether no line may end between these two, however narrow it is. */
export function mustHold(before: string, after: string): boolean {
  if (NEVER_FIRST.test(after) || NEVER_LAST.test(before.trimEnd())) return true
  return HALVES.test(before) && after.startsWith(before.at(-1) as string)
}

/** Curly quotes are of no script, so UAX #14 glues them to both sides; beside Chinese they open and close. */
function opensOrCloses(before: string, after: string): boolean {
  if (/^[“‘]/u.test(after)) return AFTER_CHINESE.test(before)
  return /[”’]$/u.test(before) && BEFORE_CHINESE.test(after)
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** What a reader takes for one letter, with its marks; the ends of each, counted in the text. */
export function letterEnds(text: string): readonly number[] {
  return [...graphemes.segment(text)].map(({ index, segment }) => index + segment.length)
}

/** How much of the text on either side is looked at. */
const NEAR = 4

/**
 * The places of a text where a line may end, the end of the text among them.
 *
 * @example
 * breaksOf('泡脚，10 分钟。') // [1, 3, 9]
 */
export function breaksOf(text: string): readonly number[] {
  const allowed = new Set<number>()
  const breaker = new LineBreaker(text)
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak())
    allowed.add(next.position)
  const held = new Set<number>()
  for (const { index, 0: whole } of text.matchAll(WHOLE))
    for (let at = index + 1; at < index + whole.length; at++) held.add(at)
  return letterEnds(text).filter((at) => {
    if (at === text.length) return true
    const [before, after] = [text.slice(Math.max(0, at - NEAR), at), text.slice(at, at + NEAR)]
    if (held.has(at) || mustHold(before, after)) return false
    return allowed.has(at) || opensOrCloses(before, after)
  })
}
