/** A name as it is looked for: every way of typing it, made once. The list and the question "Is this …?" share it. [ROOMS7] */

import { remembered } from '../memo.ts'
import { waysOf } from './as-written.ts'
import { type Chinese, isHan, signsIn, type Typed, typedAs } from './signs.ts'

/** A name in one way of typing its letters. */
type Way = {
  readonly words: readonly string[]
  /** Without the blanks. */
  readonly closed: string
  /** From any word on, what stood before it put last: `LINA`, `NALI`. */
  readonly turned: readonly string[]
}

export type Name = {
  /** Mostly there is one. Chinese signs are simplified ones, and words of their own. */
  readonly ways: readonly Way[]
  /** How its Chinese signs are typed in letters, stretch by stretch. */
  readonly signs: readonly Typed[]
  readonly isHan: boolean
}

function wayOf(given: readonly string[]): Way {
  const words = given.flatMap((word) => word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [])
  const turned = words.map((_, i) => [...words.slice(i), ...words.slice(0, i)].join(''))
  return { words, closed: words.join(''), turned }
}

/** A name with everything it may be typed as. */
export function nameOf(text: string, chinese: Chinese | null): Name {
  const ways = waysOf(chinese ? chinese.simplified(text) : text).map(wayOf)
  // A Chinese name has a space inside or none.
  const closed = text.normalize('NFKC').replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
  const signs = chinese ? signsIn(closed).map((one) => typedAs(chinese.readings(one))) : []
  return { ways, signs, isHan: ways.every((way) => isHan(way.closed)) }
}

const keptWith = remembered((chinese: Chinese) =>
  remembered((text: string) => nameOf(text, chinese)),
)
const keptWithout = remembered((text: string) => nameOf(text, null))

/** The same for a name in the studio's list, of which there are as many as there are clients. */
export function keptName(text: string, chinese: Chinese | null): Name {
  return chinese ? keptWith(chinese)(text) : keptWithout(text)
}

function isIn({ ways, signs }: Name, word: string): boolean {
  return (
    ways.some(
      ({ words, closed, turned }) =>
        words.some((one) => one.includes(word)) ||
        turned.some((one) => one.startsWith(word)) ||
        (isHan(word) && closed.includes(word)),
    ) || signs.some(({ from }) => from.some((one) => one.startsWith(word)))
  )
}

/** Whether every word that is asked for stands in a name, in any order. */
export function nameFits(name: Name, asked: Name): boolean {
  return (
    asked.ways.some(({ words }) => words.length > 0 && words.every((word) => isIn(name, word))) ||
    isReadAs(name, asked)
  )
}

/** Whether one is written in Chinese and the other is how that is read, whole: 李娜 and `Na Li`. */
export function isReadAs(one: Name, other: Name): boolean {
  const reads = (signs: Name, letters: Name) =>
    signs.isHan &&
    signs.signs.length === 1 &&
    letters.ways.some(({ closed }) => signs.signs[0]?.whole.includes(closed))
  return reads(one, other) || reads(other, one)
}
