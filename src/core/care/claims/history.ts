/** What a sentence tells of somebody's own affairs: a treatment that is over, a medicine by its name, a sign and when it comes. */

import type { ClaimReason } from './frames.ts'
import type { Sentence, Token } from './tokens.ts'

const is = (token: Token | undefined, ...kinds: readonly string[]) =>
  token !== undefined && kinds.some((kind) => token.kinds.has(kind))

/** Whether the sentence speaks of foot work or of who does it, so that what it tells may be its doing. */
const ofWork = ({ tokens, first }: Sentence): boolean =>
  first.has('strong') ||
  first.has('amazed') ||
  (first.has('handling') && tokens.some((token) => is(token, 'handling') && !is(token, 'over')))

/** 治疗已经做完, "treated less than a day ago", "treatment under way": it was done, and elsewhere. */
function isOver({ tokens }: Sentence, at: number, end: number): boolean {
  if (is(tokens[at - 1], 'askhow')) return true
  for (let i = end; i < end + 5; i++) {
    const token = tokens[i]
    if (!token || is(token, 'break', 'illness', 'organ')) return false
    if (is(token, 'over')) return true
  }
  return false
}

/** 强止痛、镇静药: in a list that ends in "medicine" each word says which medicine. */
function namesMedicine({ tokens }: Sentence, at: number): boolean {
  if (!is(tokens[at], 'drugfor')) return false
  for (let i = at + 1; i < at + 7 && i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (is(token, 'medicine')) return true
    if (!is(token, 'drugfor', 'break', "'或", "'和", "'与", "'强", "'及")) return false
  }
  return false
}

/** "pain that eases on standing still", 离开家就减轻: which sign is meant, by when it comes and goes. */
function isDescribed({ tokens }: Sentence, at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    const relative = is(tokens[i], "'that", "'which") && i < end - 1 && i > at
    if (relative || is(tokens[i], 'circumstance')) return true
  }
  return is(tokens[end], 'circumstance')
}

/** "clear fluid from the nose": how it looks, where nobody clears anything. */
const isLook = ({ tokens }: Sentence, at: number) =>
  tokens[at]?.forms[0] === 'clear' &&
  is(tokens[at - 1], 'break', "'or", "'a", "'of", "'with", "'any")

/** "an illness or diagnosis", "a new diagnosis": one that somebody was given. */
const isGiven = ({ tokens, first }: Sentence, at: number) =>
  tokens[at]?.forms[0] === 'diagnosis' &&
  !first.has('underfoot') &&
  is(tokens[at - 1], "'or", "'new", "'recent", "'of", "'earlier")

/** "warmth opens the veins": what heat does to anybody, said to keep it away. */
const isHeats = ({ tokens }: Sentence, at: number) =>
  is(tokens[at - 1], 'heat') && (at === 1 || is(tokens[at - 2], 'break', "'the", "'and"))

/** “排毒”这个词, "the word detox": the word is spoken of, not what it says. */
const isMentioned = ({ tokens }: Sentence, at: number, end: number) =>
  is(tokens[at]?.han ? tokens[end] : tokens[at - 1], 'mention')

/** Whether the words of a claim tell of somebody's own affairs, in a sentence that does not speak of the work. */
export function isHistory(
  sentence: Sentence,
  at: number,
  end: number,
  reason: ClaimReason,
): boolean {
  if (namesMedicine(sentence, at) || isMentioned(sentence, at, end)) return true
  if (ofWork(sentence)) return false
  if (reason === 'illness') return isOver(sentence, at, end)
  if (reason === 'testimony') return isDescribed(sentence, at, end)
  if (reason === 'waste') return isLook(sentence, at)
  if (reason === 'finding') return isGiven(sentence, at) || is(sentence.tokens[at - 1], "'my")
  if (reason === 'organ') return isHeats(sentence, at)
  return reason === 'life' && is(sentence.tokens[at - 1], 'justnow')
}
