/** What makes the words of a claim honest: a denial that belongs to them, a doctor, a history, a question. */

import type { ClaimReason } from './frames.ts'
import { isHistory } from './history.ts'
import type { Sentence, Token } from './tokens.ts'

/** Words between a denial and the claim it denies. */
const REACH = 3
/** Words of a clause in which a doctor is looked for before what a doctor does. */
const CLAUSE = 10

const has = (token: Token | undefined, ...kinds: readonly string[]) =>
  token !== undefined && kinds.some((kind) => token.kinds.has(kind))

/** Tokens before `at` in its own clause, the nearest first. */
function* before(tokens: readonly Token[], at: number, reach: number): Generator<Token> {
  for (let i = at - 1; i >= 0 && i >= at - reach; i--) {
    const token = tokens[i] as Token
    if (has(token, 'break')) return
    yield token
  }
}

/** Whether what begins at `at` is denied: by a word of denial just before it, or together with the claim before it. */
export function isDenied(
  tokens: readonly Token[],
  at: number,
  end: number,
  denying: boolean,
): boolean {
  let away = 0
  for (const token of before(tokens, at, REACH + 1)) {
    if (has(token, 'only', 'notdeny')) break
    if (has(token, 'deny') && (!single(token) || away === 0)) return true
    if (has(token, 'nothing') || token.kinds.has("'whether")) return true
    if (token.kinds.has("'no") && away === 0 && has(tokens[at], 'noun', 'treat', 'remedy'))
      return true
    away++
  }
  return forbidden(tokens, at) || deniedWithin(tokens, at, end, denying)
}

/** 不要因为按了脚就停药: what is not to be done for a reason, however long the reason. */
function forbidden(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > 0 && !has(tokens[i], 'break'); i--)
    if (has(tokens[i], 'because') && has(tokens[i - 1], 'forbid')) return true
  return false
}

/** 不, 没, 别 deny only the very next word; 不能, 没有 reach further. */
const single = (token: Token) => /^[不没别未勿]$/.test(token.forms[0] ?? '')

/** 治不好, 排不了: the denial stands behind the verb; "means nothing", 不说明: within. */
function deniedWithin(
  tokens: readonly Token[],
  at: number,
  end: number,
  denying: boolean,
): boolean {
  for (let i = at + 1; i < end + 2 && i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (i >= end && has(token, 'break')) return false
    if (has(token, 'cannot') && !denying) return true
    if (i < end - 1 && !denying && has(token, 'deny') && (!single(token) || i === end - 2))
      return true
  }
  return false
}

/** Where a sentence begins to say of everything that follows that it is not so, or undefined. */
export function disownedFrom({ first }: Sentence): number | undefined {
  return first.get('nothing') ?? first.get('noproof')
}

/** Whether a doctor, a medicine or a hospital is who does it. */
function isExperts(
  { tokens, first }: Sentence,
  at: number,
  end: number,
  reason: ClaimReason,
): boolean {
  if (reason === 'medicine' || reason === 'measure' || reason === 'organ') {
    if (first.has('expert') && !first.has('amazed')) return true
    const ours = first.has('strong') || first.has('handling')
    if (reason !== 'organ' && first.has('onfile') && !ours) return true
    if (tokens.slice(Math.max(0, at - 2), at).some((token) => has(token, 'onfile'))) return true
  }
  for (const token of before(tokens, at, CLAUSE)) if (has(token, 'expert', 'history')) return true
  for (let i = end; i < Math.min(tokens.length, end + 4); i++)
    if (tokens[i]?.kinds.has("'by") && has(tokens[i + 1], 'expert', 'owner')) return true
  return false
}

const EXPERTS: readonly ClaimReason[] = [
  'illness',
  'medicine',
  'measure',
  'finding',
  'waste',
  'organ',
]
const REPORTED: readonly ClaimReason[] = ['testimony', 'finding', 'energy', 'measure']

function isReported({ first }: Sentence, at: number): boolean {
  return (first.get('reported') ?? at) < at
}

/** "People with kidney problems", 心脏不舒服的客人: said of somebody who has it, or in case of it. */
function isHad({ tokens, first }: Sentence, at: number, end: number): boolean {
  for (const token of before(tokens, at, REACH + 1)) {
    if (has(token, "'you", "'you've")) break
    if (has(token, 'having', 'ifzh')) return true
  }
  if (tokens[at]?.han && (first.get('onfile') ?? at) < at) return true
  return tokens.slice(end, end + 3).some((token) => has(token, 'inCase'))
}

/** "Have you …?", 有没有……吗？ asks the client and promises nothing. */
function isAsked({ tokens, asks, first }: Sentence): boolean {
  if (!asks || first.has('wish')) return false
  return tokens[0]?.han || (has(tokens[0], 'ask') && !first.has('agentword'))
}

/** Whether the claim found in these words is none, for whom or how it is said. */
export function isHonest(
  sentence: Sentence,
  at: number,
  end: number,
  reason: ClaimReason,
  denying: boolean,
): boolean {
  const { tokens } = sentence
  if (isDenied(tokens, at, end, denying)) return true
  if (reason === 'finding' && isHad(sentence, at, end)) return true
  if (isAsked(sentence) || isHistory(sentence, at, end, reason)) return true
  if (reason === 'finding' && sentence.first.has('urgent')) return true
  if (EXPERTS.includes(reason) && isExperts(sentence, at, end, reason)) return true
  return REPORTED.includes(reason) && isReported(sentence, at)
}

/** Whether a sentence speaks of the work or promises, so that "illness … gone" is meant as its doing. */
export function claimsCredit({ tokens, first }: Sentence): boolean {
  if (tokens[0]?.han && ['careful', 'urgent', 'expert'].some((kind) => first.has(kind)))
    return false
  return first.has('handwork') || first.has('hopeful')
}
