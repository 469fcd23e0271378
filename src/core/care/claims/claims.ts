/** The claims check: finds what may not be said of foot work, in English and Chinese. docs/domain.md 1 */

import type { ClaimFinding } from '../types.ts'
import { claimRules, innocent } from './claims-rules.ts'
import { SIMPLIFIED } from './claims-script.ts'

/** The text as the rules read it, each of its units with the place it came from. */
type Plain = {
  readonly text: string
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** Marks that hide a word without changing how it reads. */
const HIDDEN = /\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|[\ufe00-\ufe0f]|\ufeff/

/** Full-width, bold, Traditional or upper-case letters read as the plain ones they stand for. */
function plain(text: string): Plain {
  let out = ''
  const from: number[] = []
  const to: number[] = []
  for (let i = 0; i < text.length; ) {
    const point = String.fromCodePoint(text.codePointAt(i) as number)
    const next = i + point.length
    if (!HIDDEN.test(point)) {
      const read = [...point.normalize('NFKC').toLowerCase()]
        .map((one) => SIMPLIFIED[one] ?? one)
        .join('')
        .replace(/[\u2018\u2019\u02bc]/g, "'")
        .replace(/[\u2010-\u2015]/g, '-')
        .replace(/[\u00a0\t]/g, ' ')
      for (let k = 0; k < read.length; k++) {
        from.push(i)
        to.push(next)
      }
      out += read
    }
    i = next
  }
  return { text: out, from, to }
}

/** Units before a finding in which a denial or a client's quote is looked for. */
const BEFORE = 60

const DENIED_EN =
  /(?:\b(?:not|never|cannot|can't|doesn't|don't|didn't|isn't|aren't|won't|no|nor|neither|without|nothing|none|does no|rather than|instead of)\b)(?:(?!\b(?:but|however|only|just)\b)[^.;:!?\n])*$/
const DENIED_ZH =
  /(?:不|没有|没|并非|不是|无法|从不|绝不|未|别|禁止|非)(?:(?!而是|但|只)[^，。；：！？\n]){0,12}$/

/** A quote counts as the client's own words where they are said to have said it. */
const QUOTE =
  /(?:\b(?:said|says|told (?:us|me)|wrote|writes|words|asked|reports?|calls it)\b|说|讲|写道|问|原话)[^"“”「」『』\n]{0,24}(["“「『])([^"”」』\n]{0,400})(["”」』])/g

function quoted(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(QUOTE)].map((match) => {
    const end = match.index + match[0].length
    return [end - (match[2] as string).length - 1, end] as const
  })
}

function isDenied(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BEFORE), at)
  return DENIED_EN.test(before) || DENIED_ZH.test(before)
}

/** Takes innocent phrases out by dots of the same length, so that places stay true. */
function withoutInnocent(text: string): string {
  return innocent.reduce(
    (left, pattern) => left.replace(pattern, (found) => '·'.repeat(found.length)),
    text,
  )
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
  const searched = withoutInnocent(read.text)
  const quotes = quoted(read.text)
  const found: ClaimFinding[] = []
  for (const { id, pattern, suggestion } of claimRules) {
    for (const match of searched.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (quotes.some(([from, to]) => from <= start && end <= to)) continue
      if (isDenied(searched, start)) continue
      found.push({
        from: read.from[start] as number,
        to: read.to[end - 1] as number,
        rule: id,
        suggestion,
      })
    }
  }
  return found
    .filter((one) => !found.some((other) => swallows(other, one)))
    .sort((a, b) => a.from - b.from || a.to - b.to || (a.rule < b.rule ? -1 : 1))
}

function swallows(other: ClaimFinding, one: ClaimFinding): boolean {
  return other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from
}

/** What `footnote claims` answers: finding something is no error. docs/contract.md 2 */
export function claimsAnswer(text: string): {
  readonly ok: boolean
  readonly findings: readonly ClaimFinding[]
} {
  const findings = checkClaims(text)
  return { ok: findings.length === 0, findings }
}
