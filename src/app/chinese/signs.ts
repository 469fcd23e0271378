/** What two libraries know of Chinese signs, for finding names; loaded apart from the page, since it is large. [ROOMS19] */

import { ConverterFactory } from 'opencc-js/core'
import characters from 'opencc-js/dict/TSCharacters'
import { pinyin } from 'pinyin-pro'
import surnames from 'pinyin-pro/dist/esm/data/surname.mjs'
import type { Chinese, Reading } from '../../core/desk/mod.ts'
import { remembered } from '../../core/memo.ts'

/** Sign by sign, so that the same sign is the same in every name. */
const simplified = ConverterFactory([characters])

const PLAIN = { toneType: 'none', type: 'array', v: true } as const

/**
 * Signs that names are known by in two ways, the second one here: family names of two living readings, and
 * signs of given names that nobody can tell the reading of. Own judgement, by 现代汉语词典.
 */
const ALSO_READ: { readonly [sign: string]: string } = {
  乐: 'le yue',
  覃: 'tan qin',
  盖: 'gai ge',
  尉: 'wei',
  召: 'zhao shao',
  种: 'chong zhong',
  缪: 'miu miao mou',
  区: 'ou qu',
  隗: 'wei kui',
  费: 'bi',
  宓: 'fu mi',
  祭: 'zhai ji',
  翟: 'di zhai',
  朴: 'pu piao',
  秘: 'bi mi',
  员: 'yun yuan',
  洗: 'xian xi',
  繁: 'po fan',
  长: 'chang zhang',
  朝: 'chao zhao',
  行: 'xing hang',
  晟: 'sheng cheng',
  茜: 'qian xi',
  乾: 'qian',
  参: 'shen can',
  颉: 'jie xie',
  阿: 'a e',
  佛: 'fo fu',
  骁: 'xiao',
}

const capitals = (syllables: readonly string[]): Reading =>
  [...new Set(syllables)].filter((one) => /^[a-z]+$/.test(one)).map((one) => one.toUpperCase())

const also = (sign: string) => ALSO_READ[sign]?.split(' ') ?? []

const inAGivenName = remembered((sign: string) => capitals([...pinyin(sign, PLAIN), ...also(sign)]))

/** A family name of one sign, or of two. */
const asFamily = remembered((name: string): readonly Reading[] => {
  const read = pinyin(name, { ...PLAIN, surname: 'head' })
  return [...name].map((sign, i) => capitals([read[i] ?? '', ...also(sign)]))
})

/** 乐乐, 小单, 阿曾: a pet name has no family name in front. */
const isPetName = ([first = '', second]: readonly string[]) =>
  second !== undefined && (first === second || /[小老阿大]/u.test(first))

const together = (...readings: readonly Reading[]): Reading => [...new Set(readings.flat())]

function readings(name: string): readonly Reading[] {
  const written = [...name]
  const signs = [...simplified(name)]
  const [first = '', second = ''] = signs
  const family = Object.hasOwn(surnames, first + second) ? first + second : first
  const inFront = isPetName(signs)
    ? [[], ...(signs.length === 2 ? asFamily(second) : [])]
    : asFamily(family)
  return signs.map((sign, i) => {
    const named = inFront[i] ?? []
    // A family name is read as one; a sign that became another one, 乾 as 干, keeps how it is read itself.
    const given = named.length > 0 && !isPetName(signs) ? [] : inAGivenName(sign)
    return together(named, given, capitals(also(written[i] ?? '')))
  })
}

export const chinese: Chinese = { simplified, readings }
