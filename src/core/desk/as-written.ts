/** Names without what people write differently and mean the same. [ROOMS7] [ROOMS17] */

/**
 * Marks that accents are made of once a letter is taken apart. The vowels of Thai or Indian letters, and what
 * makes ga of ka in Japanese, are none.
 */
const ACCENTS =
  /(?=\p{M})(?!\p{scx=Hiragana})[\p{Script=Inherited}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]/gu

/** Apostrophes that are letters to Unicode and marks to whoever types them: ʻ of Hawaiʻi, ʼ, ’ of ŉ. */
const MARKS = /[\u02b0-\u02ff\ua717-\ua721\ua788-\ua78c]/g

/** A line that makes an Arabic word longer and says nothing. */
const STRETCH = /\u0640/g

/**
 * Latin letters that are no letter with an accent, and yet typed as one by whoever has no key for them;
 * in capitals. Some are written by their numbers: they are read here and never written on a card.
 */
const TYPED_AS: { readonly [letters: string]: string } = {
  A: '\u023a\u2c6f\u2c6d',
  AA: '\ua732',
  AE: 'Æ',
  AO: '\ua734',
  AV: '\ua738\ua73a',
  AY: '\ua73c',
  B: '\u0181\u0182\u0184\u0243',
  C: '\u0187\u023b',
  D: 'ÐĐ\u0189\u018a\u018b\u0221',
  DB: '\u0238',
  E: '\u018e\u018f\u0190\u0246',
  F: '\u0191',
  G: '\u0193\u0194\u01e4',
  H: '\u0126\u2c67\u021c',
  HV: '\u01f6',
  I: '\u0196\u0197',
  J: '\u0248\u0237',
  K: '\u0198\u0138\u2c69',
  L: '\u0141\u023d\u2c60\u2c62\u0234',
  LL: '\u1efa',
  M: '\u019c\u2c6e',
  N: '\u014a\u019d\u0220\u0235',
  O: 'Ø\u0186\u019f\u01ea',
  OE: 'Œ',
  OI: '\u01a2',
  OU: '\u0222',
  P: '\u01a4\u2c63',
  Q: '\u024a',
  QP: '\u0239',
  R: '\u024c\u01a6\u2c64',
  S: '\u01a7\u01a9\u023f\u2c7e\u1e9c\u1e9d',
  SS: '\u1e9e',
  T: '\u0166\u01ac\u01ae\u023e\u01ab\u0236',
  TH: 'Þ',
  U: '\u0244\u01b1',
  V: '\u01b2\u0245\u1efc',
  W: '\u01f7\u2c72',
  Y: '\u01b3\u024e\u1efe',
  Z: '\u01b5\u01b7\u0224\u0240\u2c6b\u2c7f',
}

const SPELT = new Map(
  Object.entries(TYPED_AS).flatMap(([letters, from]) => [...from].map((one) => [one, letters])),
)

/** Ways of typing a letter with dots or a ring by two letters, or the ü of pinyin by a key that is there. */
const WAYS: readonly { readonly [letter: string]: string }[] = [
  {},
  {
    'A\u0308': 'AE',
    'O\u0308': 'OE',
    'U\u0308': 'UE',
    'A\u030a': 'AA',
    Ø: 'OE',
    Œ: 'OE',
    Đ: 'DJ',
  },
  { 'U\u0308': 'V' },
  { 'U\u0308': 'YU' },
]

const LETTERS = /[^\p{L}\p{N}\p{M}]+/u

function folded(decomposed: string): readonly string[] {
  return decomposed
    .replace(ACCENTS, '')
    .replace(STRETCH, '')
    .replace(MARKS, ' ')
    .replace(/[^\0-\u007f]/g, (letter) => SPELT.get(letter) ?? letter)
    .split(LETTERS)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** Taken apart and in capitals, since they also hold `ß` and `SS`, `ı` and `i`, `ς` and `σ` together. */
const apart = (text: string) => text.normalize('NFKD').toUpperCase().normalize('NFKD')

/**
 * A name word by word in capitals, without accents, width, and marks between the words, so that
 * `José Ruiz-Peña` and `ＪＯＳＥ ruiz peña` are the same.
 *
 * @example
 * wordsOf('Łucja O’Brien') // ['LUCJA', 'O', 'BRIEN']
 */
export function wordsOf(name: string): readonly string[] {
  return folded(apart(name))
}

/**
 * A name word by word in each way it may be typed; mostly there is one.
 *
 * @example
 * waysOf('Jürgen') // [['JURGEN'], ['JUERGEN'], ['JVRGEN'], ['JYURGEN']]
 */
export function waysOf(name: string): readonly (readonly string[])[] {
  const whole = apart(name)
  const ways = new Map<string, readonly string[]>()
  for (const way of WAYS) {
    const typed = Object.entries(way).reduce((text, [from, to]) => text.replaceAll(from, to), whole)
    const words = folded(typed)
    ways.set(words.join(' '), words)
  }
  return [...ways.values()]
}
