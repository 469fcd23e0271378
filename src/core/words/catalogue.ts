/** How a set of words is written once in every language, so that a missing one does not compile. */

import type { Language } from './language.ts'

/** A word is a text, or makes one from what it is given. */
export type Word = string | ((...given: never[]) => string)

type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] }

/**
 * One room's words in every language.
 *
 * @example
 * const en = { next: 'Next', minutes: (n: number) => `${n} min` }
 * const stepWords: Catalogue<typeof en> = { en, 'zh-Hans': { next: '下一步', minutes: (n) => `${n} 分钟` } }
 * stepWords['zh-Hans'].minutes(5) // '5 分钟'
 */
export type Catalogue<T extends { readonly [key: string]: Word }> = {
  readonly [L in Language]: Widened<T>
}
