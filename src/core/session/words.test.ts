/** Holds what is said of a spot: in order, in both languages, and nothing about an organ. */

import { describe, expect, test } from 'vitest'
import { checkClaims } from '../care/mod.ts'
import { chart } from '../feet/mod.ts'
import { zonesAt } from './look-up.ts'
import { press } from './session.fixtures.ts'
import type { Press, Spot } from './types.ts'
import { verdict } from './verdict.ts'
import { wordsFor } from './words.ts'

const CHART = chart('rwo-shur')
const LANGUAGES = ['en', 'zh-Hans'] as const

function spot(first: Partial<Press> | null, again: Partial<Press> | null = null): Spot {
  const place = { foot: 'right', view: 'plantar', u: 0.6528, v: 0.0126 } as const
  const one = first && press(first)
  const two = again && press({ waitedS: 60, ...again })
  return {
    id: 'one',
    place,
    zones: zonesAt('rwo-shur@1.0.0', place),
    first: one,
    again: two,
    mirror: null,
    closing: null,
    verdict: verdict(one, two),
    change: 'not-checked',
    explained: [],
  }
}

const SPOTS = [
  spot(null),
  spot({ discomfort: 1 }),
  spot({ discomfort: 6 }),
  spot({ discomfort: 6 }, { discomfort: 6 }),
  spot({ discomfort: 6, pace: 'fast' }, { discomfort: 1 }),
  spot({ discomfort: 6 }, { discomfort: 1 }),
  spot({ discomfort: 9 }),
  spot({ discomfort: 2, kind: 'numb' }),
]

describe('[SESSION8] the words for a spot', () => {
  test('without tradition no name of a zone is said, in either language, and no claim is made', () => {
    if (!CHART) throw new Error('no chart')
    for (const one of SPOTS)
      for (const language of LANGUAGES)
        for (const gentle of [true, false]) {
          const { text, tip } = wordsFor(one, { language, gentle })
          for (const id of one.zones) {
            const name = CHART.zones.find((zone) => zone.id === id)?.names[language]
            expect(text.toLowerCase()).not.toContain(name?.toLowerCase())
          }
          expect(checkClaims(`${text} ${tip?.text ?? ''}`)).toEqual([])
        }
  })

  test('the label comes after what was felt, as a name from tradition, before what it tells', () => {
    if (!CHART) throw new Error('no chart')
    for (const one of SPOTS.slice(2, 6)) {
      const { text } = wordsFor(one, { language: 'en', gentle: false, tradition: CHART })
      const order = [/sore, 6 of 10/, /a name from tradition/, /about your foot and nothing else/]
      const at = order.map((words) => text.search(words))
      expect(at).not.toContain(-1)
      expect(at).toEqual([...at].sort((a, b) => a - b))
    }
  })

  test('a numb spot is not called comfortable, and is to be looked at', () => {
    const numb = spot({ discomfort: 2, kind: 'numb' })
    const { text } = wordsFor(numb, { language: 'en', gentle: false })
    expect(text).toContain('felt numb')
    expect(text).not.toContain('comfortable')
    expect(text).toContain('looked at')
    expect(wordsFor(numb, { language: 'zh-Hans', gentle: false }).text).toContain('发麻')
  })

  test('a press too fast or too deep is the hand’s, not the foot’s', () => {
    const [, , , , fast] = SPOTS
    const said = fast && wordsFor(fast, { language: 'zh-Hans', gentle: false }).text
    expect(said).toContain('是我按得太快或太深了')
  })

  test('only a sore spot has a tip; one left alone is to be looked at', () => {
    expect(
      SPOTS.map((one) => wordsFor(one, { language: 'en', gentle: false }).tip?.id ?? null),
    ).toMatchObject([
      null,
      null,
      expect.any(String),
      expect.any(String),
      expect.any(String),
      expect.any(String),
      'leave-and-look',
      'leave-and-look',
    ])
  })
})
