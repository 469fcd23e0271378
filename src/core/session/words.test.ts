/** Holds what is said of a spot: in order, in both languages, and nothing about an organ. */

import { describe, expect, test } from 'vitest'
import { checkClaims } from '../care/mod.ts'
import { chart } from '../feet/mod.ts'
import type { Spot } from './types.ts'
import { chart as visited } from './visit.fixtures.ts'
import { wordsFor } from './words.ts'

const CHART = chart('rwo-shur') ?? undefined
const LANGUAGES = ['en', 'zh-Hans'] as const

/** A spot on the adrenal zone of the right foot, pressed so. */
function spot(pressed: string): Spot {
  const [one] = visited(
    pressed === '' ? 'mark R plantar .6528,.0126' : `R plantar .6528,.0126 ${pressed}`,
  ).spots
  if (!one) throw new Error('nothing was pressed')
  return one
}

const said = (pressed: string, language: 'en' | 'zh-Hans' = 'en') =>
  wordsFor(spot(pressed), { language, gentle: false })

const SPOTS = ['', '1', '6', '6 | +60s 6', 'fast 6 | +60s 1', '6 | +60s 1', '9', '2 numb'].map(spot)

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

  test.each([
    ['a mark', '', /was marked and not rated\.$/],
    ['a comfortable one', '1', /was comfortable, 1 of 10\.$/],
    ['a sore one', '6', /was sore, 6 of 10\. Shoes, standing.* If it stays sore/],
    [
      'sore again',
      '6 | +60s 6',
      /6 of 10, and again when pressed gently and slowly\. Soreness here/,
    ],
    ['easy again', '6 | +60s 1', /6 of 10; pressed slowly it was 1 of 10\. Shoes/],
    ['pressed too fast', 'fast 6 | +60s 1', /it was 1 of 10\. My press was too fast or too deep/],
    ['left alone', '9', /9 of 10\. I leave it alone today\. Shoes.* Please have this looked at/],
    ['numb', '2 numb', /felt numb when pressed\. I leave it alone/],
    ['burning', '2 burning', /felt burning when pressed\. I leave it alone/],
    ['sharp', '2 sharp', /was sore, 2 of 10\. I leave it alone/],
  ])('%s', (_, pressed, words) => {
    expect(said(pressed).text).toMatch(words)
  })

  test('a press too fast or too deep is the hand’s, not the foot’s', () => {
    expect(said('fast 6 | +60s 1').text).not.toMatch(/Shoes|your foot/)
    expect(said('fast 6 | +60s 1', 'zh-Hans').text).toContain('是我按得太快或太深了')
  })

  test('a numb spot is not called comfortable, and is to be looked at', () => {
    const { text } = said('2 numb')
    expect(text).not.toContain('comfortable')
    expect(text).toContain('looked at')
    expect(said('2 numb', 'zh-Hans').text).toContain('发麻')
  })

  test('Chinese sentences follow each other without a space, English ones with one', () => {
    expect(said('9', 'zh-Hans').text).not.toContain(' ')
    expect(said('9').text).toMatch(/today\. Shoes/)
  })

  test('a name from tradition is told only where the chart has one for the place', () => {
    const tradition = { language: 'en', gentle: false, tradition: CHART } as const
    const nameless = { ...spot('6'), zones: [] }
    expect(wordsFor(spot('6'), tradition).text).toMatch(/name from tradition/)
    expect(wordsFor(nameless, tradition).text).not.toMatch(/tradition/)
    expect(wordsFor({ ...nameless, zones: ['nothing'] }, tradition).text).not.toMatch(/tradition/)
  })

  test('of the zones at a place the smallest gives the name', () => {
    const one = spot('6')
    const names = one.zones.map((id) => CHART?.zones.find((zone) => zone.id === id)?.names.en)
    const { text } = wordsFor(one, { language: 'en', gentle: false, tradition: CHART })
    expect(text).toContain(`“${names[0]}”`)
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
