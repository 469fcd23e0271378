/** The words that can be written into the tag of `<foot-map>`; what cannot be meant counts as unsaid. */

import { VIEWS, type View } from '../core/feet/types.ts'
import type { Language } from '../core/words/language.ts'
import type { Feet, Mode, Names } from './types.ts'

type Said = {
  readonly view: View
  readonly feet: Feet
  readonly language: Language
  readonly names: Names
  readonly mode: Mode
}

const WORDS: { readonly [name in keyof Said]: readonly Said[name][] } = {
  view: VIEWS,
  feet: ['both', 'left', 'right'],
  language: ['en', 'zh-Hans'],
  names: ['off', 'zones'],
  mode: ['touch', 'pick', 'draw', 'still'],
}

/** `strip` and `theme` only change how the element looks. */
export const WATCHED: readonly string[] = [...Object.keys(WORDS), 'strip']

function isSaid(name: string): name is keyof Said {
  return Object.hasOwn(WORDS, name)
}

/** What an attribute or a property of that name sets, the first of its words where it says nothing known; null where nothing. */
export function fromAttribute(name: string, value: unknown): Partial<Said> | null {
  if (!isSaid(name)) return null
  const words: readonly string[] = WORDS[name]
  const word = words.find((one) => one === value) ?? words[0]
  return { [name]: word }
}
