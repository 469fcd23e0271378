/** A plain text as sentences of words, each word with what it is in the field: an illness, an organ, a claim, a denial. */

import type { Lexicon } from './lexicon.ts'
import { spelt } from './spelling.ts'

/** One word, or several that say one thing ("blood pressure"); the end of a clause is a word of its own. */
export type Token = {
  /** Units of the plain text, half-open. */
  readonly from: number
  readonly to: number
  /** The word as written and as it stands in a dictionary. */
  readonly forms: readonly string[]
  /** What it is; several where a word is several. */
  readonly kinds: ReadonlySet<string>
  /** Whether it is written in Chinese. */
  readonly han: boolean
}

/** What ends at a full stop, with what it is made of. */
export type Sentence = {
  readonly tokens: readonly Token[]
  readonly asks: boolean
  /** Where each kind and word first stands. */
  readonly first: ReadonlyMap<string, number>
}

const PIECE =
  /[a-z]+(?:'[a-z]+)*|\d+(?:[.,:]\d+)*%?|[\u3400-\u9fff]+|\n[ \n]*|[.!?;。…]+|[,:，：、()]|[-\u2022*](?= )|=/g
const STOP = /^[.!?;。…]/
const HAN = /^[\u3400-\u9fff]/
const NONE: ReadonlySet<string> = new Set()
const BREAK: ReadonlySet<string> = new Set(['break'])
const NUMBER: ReadonlySet<string> = new Set(['number'])

/** Cuts a text into sentences of tokens; every unit is looked at a bounded number of times. */
export function sentences(text: string, lexicon: Lexicon): readonly Sentence[] {
  const all: Sentence[] = []
  const marks = new Map<string, ReadonlySet<string>>()
  const forms = new Map<string, readonly string[]>()
  let words: Token[] = []
  const formsOnce = (piece: string) => {
    const known = forms.get(piece) ?? formsOf(piece, lexicon)
    forms.set(piece, known)
    return known
  }
  const end = (asks: boolean) => {
    if (words.length > 0) all.push(sentenceOf(joined(words, lexicon), asks, marks, lexicon))
    words = []
  }
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0]
    const from = match.index
    const to = from + piece.length
    if (STOP.test(piece)) end(piece.includes('?'))
    else if (HAN.test(piece)) words.push(...cut(piece, from, lexicon))
    else if (piece.startsWith('\n')) {
      if (piece.trim() === '' && piece.split('\n').length > 2) end(false)
      else if (!/[a-z]/.test(text.charAt(to))) words.push(mark(piece, from, BREAK))
    } else if (/^[a-z]/.test(piece))
      words.push({ from, to, forms: formsOnce(piece), kinds: NONE, han: false })
    else if (/^\d/.test(piece)) words.push(mark(piece, from, NUMBER))
    else words.push(mark(piece, from, BREAK))
  }
  end(false)
  return all
}

/** Each word as itself beside what it is; clients as a crowd are nobody's file. */
function sentenceOf(
  words: readonly Token[],
  asks: boolean,
  marks: Map<string, ReadonlySet<string>>,
  lexicon: Lexicon,
): Sentence {
  const first = new Map<string, number>()
  const tokens = words.map((token, at) => {
    const key = token.forms[0] ?? ''
    let kinds = marks.get(key)
    if (!kinds) {
      const known = token.kinds.size > 0 ? token.kinds : kindsOf(token.forms, lexicon)
      const own = [...known].filter((kind) => kind !== 'onfile' || !known.has('many'))
      kinds = new Set([...own, ...token.forms.map((form) => `'${form}`)])
      marks.set(key, kinds)
    }
    for (const kind of kinds) if (!first.has(kind)) first.set(kind, at)
    return { ...token, kinds }
  })
  return { tokens, asks, first }
}

const mark = (piece: string, from: number, kinds: ReadonlySet<string>): Token => ({
  from,
  to: from + piece.length,
  forms: [piece],
  kinds,
  han: false,
})

/** Chinese has no spaces: the longest word of the lexicon is taken, so that 特别 holds no 别. */
function cut(run: string, at: number, lexicon: Lexicon): readonly Token[] {
  const found: Token[] = []
  for (let i = 0; i < run.length; ) {
    let length = Math.min(lexicon.longest.get(run.charAt(i)) ?? 1, run.length - i)
    while (length > 1 && !lexicon.kinds.has(run.slice(i, i + length))) length--
    const word = run.slice(i, i + length)
    found.push({
      from: at + i,
      to: at + i + length,
      forms: [word],
      kinds: lexicon.kinds.get(word) ?? NONE,
      han: true,
    })
    i += length
  }
  return found
}

/** English words that say one thing together become one token; the longest wins. */
function joined(words: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const found: Token[] = []
  for (let i = 0; i < words.length; ) {
    const first = words[i] as Token
    const phrase = phraseAt(words, i, lexicon)
    if (phrase) {
      const last = words[i + phrase.length - 1] as Token
      const name = phrase.join(' ')
      found.push({
        from: first.from,
        to: last.to,
        forms: [name],
        kinds: lexicon.kinds.get(name) ?? NONE,
        han: false,
      })
      i += phrase.length
    } else {
      found.push(first)
      i++
    }
  }
  return found
}

function phraseAt(
  words: readonly Token[],
  at: number,
  lexicon: Lexicon,
): readonly string[] | undefined {
  for (const form of words[at]?.forms ?? [])
    for (const phrase of lexicon.phrases.get(form) ?? [])
      if (phrase.every((word, k) => words[at + k]?.forms.includes(word))) return phrase
  return undefined
}

function kindsOf(forms: readonly string[], lexicon: Lexicon): ReadonlySet<string> {
  const sets = forms.flatMap((form) => lexicon.kinds.get(form) ?? [])
  return sets.length === 0
    ? NONE
    : sets.length === 1
      ? (sets[0] ?? NONE)
      : new Set(sets.flatMap((s) => [...s]))
}

/** "clear-headed", "light-hearted": nobody does anything to a head or a heart. */
const isBodied = (word: string, { kinds }: Lexicon) => {
  const part = /^(.{3,})ed$/.exec(word)?.[1]
  return ['organ', 'joint'].some((kind) => part && kinds.get(part)?.has(kind))
}

/** A word and what it may be a form of: cures, cured, curing → cure. */
function formsOf(word: string, lexicon: Lexicon): readonly string[] {
  const bare = word.replace(/'s$/, '')
  const stems = [word, bare]
  const add = (ending: RegExp, ...instead: readonly string[]) => {
    if (bare.length > 3 && ending.test(bare))
      for (const end of instead) stems.push(bare.replace(ending, end))
  }
  add(/ie[sd]$/, 'y', 'ie')
  add(/es$/, '', 'e')
  if (!isBodied(bare, lexicon)) add(/ed$/, '', 'e')
  add(/s$/, '')
  add(/ing$/, '', 'e')
  add(/([bdgmnprt])\1(?:ed|ing)$/, '$1')
  const known = stems.filter((stem) => lexicon.kinds.has(stem) || lexicon.phrases.has(stem))
  const meant = known.length === 0 ? spelt(bare, lexicon) : undefined
  return [...new Set(meant ? [...stems, meant] : stems)]
}
