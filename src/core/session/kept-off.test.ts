/** Holds that the places every chart leaves alone are told at once, and never planned for hard hands. */

import { expect, test } from 'vitest'
import { chart, keepOffShapes, placeOf, pole, zonePoint } from '../feet/mod.ts'
import { KEEP_OFF, type Place, VIEWS } from '../feet/types.ts'
import { keepOffWords } from '../words/keep-off.ts'
import { LANGUAGES } from '../words/language.ts'
import { keptOffHere } from './kept-off.ts'
import { rwoShurSchool } from './plan/rwo-shur.ts'

const middle = (keep: (typeof KEEP_OFF)[number]): Place => {
  const view = VIEWS.find((one) => keepOffShapes(keep, one).length > 0)
  if (!view) throw new Error(`${keep} is drawn nowhere`)
  const rings = keepOffShapes(keep, view).slice(0, 1)
  return placeOf('left', view, pole(rings).point)
}

test('[SESSION15] every place kept off is told, in every language, whatever hand lands there', () => {
  for (const keep of KEEP_OFF) {
    expect(keptOffHere(middle(keep), 'hook-knuckle')).toContain(keep)
    for (const language of LANGUAGES) expect(keepOffWords[language][keep]).toBeTruthy()
  }
})

test('[SESSION15] over bone only knuckle and tool are too hard; over vessels every hand is told', () => {
  const bone = middle('bone-edge')
  for (const hard of ['hook-knuckle', 'double-knuckle', 'tool'] as const)
    expect(keptOffHere(bone, hard)).toEqual(['bone-edge'])
  expect(keptOffHere(bone, 'thumb-press')).toEqual([])
  expect(keptOffHere(middle('dorsalis-pedis'), 'thumb-press')).toContain('dorsalis-pedis')
})

test('[SESSION15] the ball of the foot is no such place', () => {
  const at: Place = { foot: 'right', view: 'plantar', u: 0.7, v: 0 }
  expect(keptOffHere(at, 'tool')).toEqual([])
})

test('[SESSION15] no step of the working order begins with a hard hand where one is kept off', () => {
  const zones = chart('rwo-shur')?.zones ?? []
  const checked = rwoShurSchool.order.flatMap(({ zone, technique }) => {
    const of = zones.find(({ id }) => id === zone)
    return (of?.views ?? []).map((view) => {
      const heart = placeOf('left', view, zonePoint(of as NonNullable<typeof of>, view))
      return [zone, view, technique, keptOffHere(heart, technique)] as const
    })
  })
  expect(checked.length).toBeGreaterThan(60)
  expect(checked.filter(([, , , kept]) => kept.length > 0)).toEqual([])
})
