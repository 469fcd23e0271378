/** The words of the field in both languages, looked up by how they are written. */

import { ENGLISH_FRAMES } from './frames-en.ts'
import { CHINESE_FRAMES } from './frames-zh.ts'
import { literals } from './grammar.ts'
import { GUESSED_FROM, skeleton } from './spelling.ts'
import { ENGLISH } from './words-en.ts'
import { CHINESE } from './words-zh.ts'

/** All words of both languages, ready to be looked up. */
export type Lexicon = {
  /** What a word, or a phrase written with single spaces, is. */
  readonly kinds: ReadonlyMap<string, ReadonlySet<string>>
  /** English phrases by their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Long words by their skeleton, for words that are in no dictionary. */
  readonly spellings: ReadonlyMap<string, string>
  /** Letters of the longest Chinese word by its first letter. */
  readonly longest: ReadonlyMap<string, number>
}

const HAN = /^[\u3400-\u9fff]/

/** Kinds whose words are recognised though mistyped. */
const GUESSED = ['illness', 'ease', 'cure', 'measure']

/** Chinese names a medicine by what it is for and how it is taken: 止痛贴 is no claim, though 止痛 is. */
function medicines(): readonly string[] {
  const parts = (kind: string) => (CHINESE[kind] ?? '').split(' ')
  return parts('drugfor').flatMap((use) => parts('drugform').map((form) => use + form))
}

function made(): Lexicon {
  const kinds = new Map<string, Set<string>>()
  const phrases = new Map<string, (readonly string[])[]>()
  const spellings = new Map<string, string>()
  const longest = new Map<string, number>()
  const enter = (word: string, kind: string) => {
    const first = word.charAt(0)
    if (HAN.test(word)) longest.set(first, Math.max(longest.get(first) ?? 1, word.length))
    const known = kinds.get(word)
    if (known) known.add(kind)
    else kinds.set(word, new Set([kind]))
  }
  for (const [kind, list] of Object.entries(ENGLISH))
    for (const word of list.split(',').map((one) => one.trim().replace(/\s+/g, ' '))) {
      if (word === '') continue
      const parts = word.split(' ')
      if (parts.length > 1 && !kinds.has(word)) {
        const first = parts[0] as string
        phrases.set(first, [...(phrases.get(first) ?? []), parts])
      } else if (GUESSED.includes(kind) && word.length >= GUESSED_FROM)
        spellings.set(skeleton(word), word)
      enter(word, kind)
    }
  for (const [kind, list] of Object.entries(CHINESE))
    for (const word of list.split(/\s+/)) {
      if (word === '') continue
      enter(word, kind)
    }
  for (const word of medicines()) enter(word, 'medicine')
  for (const word of literals(
    [...ENGLISH_FRAMES, ...CHINESE_FRAMES].flatMap(({ says, hints }) => [
      ...says,
      ...(hints ?? []),
    ]),
  )) {
    const parts = word.split(' ')
    if (!kinds.has(word) && parts.length > 1)
      phrases.set(parts[0] as string, [...(phrases.get(parts[0] as string) ?? []), parts])
    enter(word, 'literal')
  }
  for (const list of phrases.values()) list.sort((a, b) => b.length - a.length)
  return { kinds, phrases, spellings, longest }
}

let kept: Lexicon | undefined

/** The lexicon; made when it is first asked for, since most screens never do. */
export function lexicon(): Lexicon {
  kept ??= made()
  return kept
}
