/** Claims that name no claim: the work and a body that is not the foot, in one sentence that nothing makes honest. */

import type { ClaimReason } from './frames.ts'
import type { Sentence, Token } from './tokens.ts'

/** A topic that foot work has no business with, and why. */
const TOPICS: readonly (readonly [kind: string, reason: ClaimReason])[] = [
  ['measure', 'measure'],
  ['medicine', 'medicine'],
  ['organ', 'organ'],
  ['inward', 'organ'],
  ['tcm', 'energy'],
  ['illness', 'illness'],
  ['function', 'organ'],
]

/** What makes such a sentence honest, wherever it stands in it. */
const HONEST = [
  'expert',
  'careful',
  'onfile',
  'charted',
  'asked',
  'noproof',
  'nothing',
  'reported',
  'number',
  'alarm',
]

/** 神经疾病, "nerve illness": a part of the body that only says which illness is meant. */
const isName = (token: Token, next: Token | undefined) =>
  next !== undefined &&
  (token.kinds.has('organ') || token.kinds.has('inward')) &&
  (next.kinds.has('ailment') || (next.han && next.kinds.has('illness')))

function topicOf(token: Token, next?: Token): ClaimReason | undefined {
  if (token.kinds.has('local') || token.kinds.has('history')) return undefined
  if (isName(token, next)) return 'illness'
  return TOPICS.find(([kind]) => token.kinds.has(kind))?.[1]
}

/** The clause around a token: from comma to comma. */
function clauseAround(tokens: readonly Token[], at: number): readonly [number, number] {
  let from = at
  let to = at
  while (from > 0 && !tokens[from - 1]?.kinds.has('break')) from--
  while (to < tokens.length - 1 && !tokens[to + 1]?.kinds.has('break')) to++
  return [from, to]
}

/** 不 alone may as well be part of what is promised: 血管不堵. */
const denies = ({ kinds, forms }: Token) => kinds.has('deny') && !/^[不没]$/.test(forms[0] ?? '')

/** Whether something good is said to be done here, by something other than an illness or heat, and not to the worse. */
function isOffer(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.kinds.has('benefits')) return false
  const doer = tokens[at - 1]
  if (/^(?:that|which|who)$/.test(doer?.forms[0] ?? '')) return false
  if (doer?.kinds.has('heat') || doer?.kinds.has('ailment')) return false
  return !tokens.slice(at + 1, at + 4).some(({ kinds }) => kinds.has('worse'))
}

/** The first clause in which the work is said to touch what it cannot, or undefined. */
export function veiledClaim(
  sentence: Sentence,
): { readonly from: number; readonly to: number; readonly reason: ClaimReason } | undefined {
  const { tokens, asks, first } = sentence
  const any = (kind: string) => first.has(kind)
  if (HONEST.some(any) || (any('onfileweak') && !any('strong'))) return undefined
  if (any('bar') && any('deny')) return undefined
  const offers = tokens.some((_, i) => isOffer(tokens, i))
  const works = offers || any('handling')
  const underfoot = any('underfoot')
  const offered = tokens[0]?.kinds.has('offer') && topicOf(tokens[1] as Token) !== undefined
  if (!works && !offered && !underfoot) return undefined
  if (asks && tokens[0]?.kinds.has('ask') && !any('agentword')) return undefined
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const reason =
      topicOf(token, tokens[at + 1]) ?? (offers && token.kinds.has('joint') ? 'organ' : undefined)
    if (tokens[at + 1]?.kinds.has("'的话")) continue
    if (!reason || !(works || offered || reason === 'organ')) continue
    const [from, to] = clauseAround(tokens, at)
    if (tokens.slice(from, to + 1).some(denies)) return undefined
    return { from, to, reason }
  }
  return undefined
}
