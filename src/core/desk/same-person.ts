/** Who in the list may be the person a new page is being made for, so that nobody has two by mistake. [ROOMS15] */

import type { Form } from './client-form.ts'
import { type Listed, seenLastFirst } from './find-client.ts'
import type { Known } from './known.ts'
import { isReadAs, keptName, type Name, nameOf } from './name.ts'
import { samePhone } from './phone.ts'
import { type Chinese, isHan } from './signs.ts'

/** What is typed of somebody new; an empty line says nothing. */
export type Typed = Pick<Form, 'name' | 'phone' | 'born'>

/**
 * How much a sign speaks for one person, and from which sum on it is asked. Own judgement: a number
 * or a whole name asks by itself; a first name, part of a name or a birthday, which many share, only
 * beside another sign; another name or birthday speaks against, another number does not, since
 * people change theirs.
 */
const SPEAKS = {
  samePhone: 3,
  wholeName: 2,
  partOfName: 1,
  otherName: -1,
  sameBirthday: 1,
  otherBirthday: -2,
} as const
const ASKED_FROM = 2

/** More than these are no help to somebody who is typing. */
const MOST = 3

type Words = readonly string[]

/** Forms of address: what is left is a family name, which many share. */
const TITLE = /^(MR|MRS|MS|MISS|DR)$/
/** The same in Chinese, and pet names made of one sign. */
const ADDRESSED = /(先生|女士|小姐|太太|阿姨|师傅|老师)$|^[小老阿大].$/u

/** A name that stands for one person: two words or more, or a Chinese family and given name. */
function isWhole(words: Words): boolean {
  const closed = words.join('')
  if (isHan(closed)) return closed.length > 1 && !ADDRESSED.test(closed)
  return words.length > 1 && !words.some((word) => TITLE.test(word))
}

function wordsSpeak(a: Words, b: Words): number {
  // Family and given name change places, and a Chinese name has a space or none.
  const same = a.toSorted().join(' ') === b.toSorted().join(' ') || a.join('') === b.join('')
  if (same) return isWhole(a) ? SPEAKS.wholeName : SPEAKS.partOfName
  const [few, many] = a.join('').length < b.join('').length ? [a, b] : [b, a]
  const isPart = (word: string) =>
    many.includes(word) || (isHan(word) && many.join('').includes(word))
  return few.every(isPart) ? SPEAKS.partOfName : SPEAKS.otherName
}

function nameSpeaks(typed: Name, known: Name): number {
  if ([typed, known].some(({ ways }) => ways.every(({ words }) => words.length === 0))) return 0
  const written = typed.ways.flatMap((one) =>
    known.ways.map((other) => wordsSpeak(one.words, other.words)),
  )
  // Many names are read alike: by its sound alone a name asks nothing.
  return best([...written, ...(isReadAs(typed, known) ? [SPEAKS.partOfName] : [])])
}

const best = (signs: readonly number[]): number => (signs.length === 0 ? 0 : Math.max(...signs))

function speaksFor(
  { phone, born }: Typed,
  name: Name,
  known: Known,
  chinese: Chinese | null,
): number {
  const byName = best(known.names.map((one) => nameSpeaks(name, keptName(one, chinese))))
  const byPhone = known.phones.some((one) => samePhone(phone, one)) ? SPEAKS.samePhone : 0
  const day = born.trim()
  const byDay =
    day === '' || known.born.length === 0
      ? 0
      : known.born.includes(day)
        ? SPEAKS.sameBirthday
        : SPEAKS.otherBirthday
  return byName + byPhone + byDay
}

/**
 * Clients that the typed lines may be about, the likeliest first, then who was seen last; three at
 * most, none for an empty form. Whoever types decides: this is a question, never a hindrance.
 *
 * @param chinese null until it is there: names are compared by their letters alone
 */
export function mayBe<C extends Listed>(
  clients: readonly C[],
  typed: Typed,
  chinese: Chinese | null = null,
): readonly C[] {
  const name = nameOf(typed.name, chinese)
  return clients
    .map((one) => ({ one, speaks: speaksFor(typed, name, one.known, chinese) }))
    .filter(({ speaks }) => speaks >= ASKED_FROM)
    .toSorted((a, b) => b.speaks - a.speaks || seenLastFirst(a.one, b.one))
    .slice(0, MOST)
    .map(({ one }) => one)
}
