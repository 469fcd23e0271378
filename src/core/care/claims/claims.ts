/** The claims check: finds what may not be said of foot work, in English and Chinese. docs/domain.md 1 */

import { claimWords } from '../../words/claims.ts'
import type { ClaimFinding } from '../types.ts'
import type { Frame } from './frames.ts'
import { ENGLISH_FRAMES } from './frames-en.ts'
import { CHINESE_FRAMES } from './frames-zh.ts'
import { beginnings, mayStand, type Shape, shape, standsAt } from './grammar.ts'
import { claimsCredit, disownedFrom, isHonest } from './honest.ts'
import { lexicon } from './lexicon.ts'
import { plain } from './plain.ts'
import { type Sentence, sentences } from './tokens.ts'
import { veiledClaim } from './veiled.ts'

type Way = {
  /** Its place among all ways. */
  readonly id: number
  /** Kinds and words with which it begins. */
  readonly starts: readonly string[]
  readonly frame: Frame
  readonly shape: Shape
  readonly hint: boolean
  readonly han: boolean
  readonly denying: boolean
}

/** Every way of claiming, by the kinds and words with which it begins. */
type Ways = { readonly count: number; readonly by: ReadonlyMap<string, readonly Way[]> }

function made(): Ways {
  const ways = new Map<string, Way[]>()
  let count = 0
  for (const frame of [...ENGLISH_FRAMES, ...CHINESE_FRAMES])
    for (const [written, hint] of [
      ...frame.says.map((one) => [one, false] as const),
      ...(frame.hints ?? []).map((one) => [one, true] as const),
    ]) {
      const form = shape(written)
      const starts = [...new Set(beginnings(form))]
      const way = {
        id: count++,
        starts,
        frame,
        shape: form,
        hint,
        han: frame.rule.startsWith('zh-'),
        denying: DENYING.test(written),
      }
      for (const first of starts) {
        const list = ways.get(first)
        if (list) list.push(way)
        else ways.set(first, [way])
      }
    }
  return { count, by: ways }
}

/** Shapes that say themselves that something is no more, so that a denial within is part of the claim. */
const DENYING = /\b(?:quit|nomore)\b|'(?:not|now|no|never|no_longer|without|不|没|再没|不吃药)\b/

let kept: Ways | undefined

/** A quote counts as the client's own words where they are said to have said it. */
const QUOTE =
  /(?:\b(?:said|says|told (?:us|me)|wrote|writes|words|asked|reports?|calls it)\b|说|讲|写道|问|原话)[^"“”「」『』\n]{0,24}(["“「『])([^"”」』\n]{0,400})(["”」』])/g

/** For each unit of the text the end of the quote that covers it, 0 where there is none. */
function quoted(text: string): Int32Array {
  const covered = new Int32Array(text.length)
  for (const match of text.matchAll(QUOTE)) {
    const end = match.index + match[0].length
    covered.fill(end, end - (match[2] as string).length - 1, end)
  }
  return covered
}

/** A finding by the units of the plain text. */
type Found = { readonly from: number; readonly to: number; readonly frame: Frame }

function* foundIn(sentence: Sentence, ways: Ways): Generator<Found> {
  const { tokens } = sentence
  const until = disownedFrom(sentence) ?? tokens.length
  const credit = claimsCredit(sentence)
  /** 0 where it is not known yet, 1 may stand, 2 may not. */
  const possible = new Uint8Array(ways.count)
  const mayBe = (way: Way) => {
    if (possible[way.id] === 0)
      possible[way.id] = (credit || !way.hint) && mayStand(way.shape, sentence.first) ? 1 : 2
    return possible[way.id] === 1
  }
  for (let at = 0; at < until; at++) {
    const token = tokens[at]
    if (!token) continue
    for (const start of token.kinds)
      for (const way of ways.by.get(start) ?? []) {
        if (way.han !== token.han || !mayBe(way)) continue
        if (way.starts.find((one) => token.kinds.has(one)) !== start) continue
        const end = standsAt(tokens, at, way.shape)
        if (end === undefined || end === at) continue
        if (isHonest(sentence, at, end, way.frame.reason, way.denying)) continue
        yield { from: token.from, to: tokens[end - 1]?.to ?? token.to, frame: way.frame }
      }
  }
}

/** What is only hinted at; looked for where nothing is said outright. */
function veiledIn(sentence: Sentence): Found | undefined {
  const veiled = veiledClaim(sentence)
  if (!veiled) return undefined
  const first = sentence.tokens[veiled.from]
  const last = sentence.tokens[veiled.to]
  if (!first || !last) return undefined
  const rule = first.han ? 'zh-veiled' : 'veiled'
  return {
    from: first.from,
    to: last.to,
    frame: { rule, reason: veiled.reason, says: [], instead: null },
  }
}

/** Of findings that hold each other the longest stands; of the same stretch the first rule. */
function outermost(found: readonly Found[]): readonly Found[] {
  const sorted = found
    .map((one, order) => ({ one, order }))
    .sort((a, b) => a.one.from - b.one.from || b.one.to - a.one.to || a.order - b.order)
  const kept: Found[] = []
  let reached = -1
  for (const { one } of sorted)
    if (one.to > reached) {
      kept.push(one)
      reached = one.to
    }
  return kept
}

/**
 * Finds every claim in a text. Denials and the client's own quoted words pass.
 *
 * @returns findings in UTF-16 offsets of the given text, half-open, sorted; where two rules find the
 * same stretch, the longer finding stands
 *
 * @example
 * checkClaims('It cures.').map(({ from, to, rule }) => [from, to, rule]) // [[3, 8, 'cure']]
 * checkClaims('It does not cure.') // []
 */
export function checkClaims(text: string): readonly ClaimFinding[] {
  const read = plain(text)
  kept ??= made()
  const quotes = quoted(read.text)
  const found: Found[] = []
  const claimed = (one: Found) => (quotes[one.from] ?? 0) < one.to
  for (const sentence of sentences(read.text, lexicon())) {
    const said = [...foundIn(sentence, kept)].filter(claimed)
    const hinted = said.length === 0 ? veiledIn(sentence) : undefined
    found.push(...said, ...(hinted && claimed(hinted) ? [hinted] : []))
  }
  return outermost(found).map(({ from, to, frame }) => ({
    from: read.from[from] as number,
    to: read.to[to - 1] as number,
    rule: frame.rule,
    why: { en: claimWords.en[frame.reason], 'zh-Hans': claimWords['zh-Hans'][frame.reason] },
    suggestion:
      frame.instead &&
      claimWords[/[\u3400-\u9fff]/.test(read.text.slice(from, to)) ? 'zh-Hans' : 'en'][
        frame.instead
      ],
  }))
}

/** What `footnote claims` answers: finding something is no error. docs/contract.md 2 */
export function claimsAnswer(text: string): {
  readonly ok: boolean
  readonly findings: readonly ClaimFinding[]
} {
  const findings = checkClaims(text)
  return { ok: findings.length === 0, findings }
}
