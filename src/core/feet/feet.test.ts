/** A short share of the trial of feet, and faults it must find, so that its silence means something. */

import { describe, expect, test } from 'vitest'
import { feet } from '../../../trials/feet.trial.ts'
import { type FootShape, type Point, type View, type Warp, warpFor } from './mod.ts'

const SEED = Number(process.env.FOOTNOTE_SEED ?? 20_261_124)

describe(`[WARP1] [WARP2] [WARP3] feet of chance, seed ${SEED}`, () => {
  const { wrong, seen } = feet(60, SEED)

  test('no fold, no lost place, no zone out of its skin or its neighbourhood', () => {
    expect(wrong).toEqual([])
    expect(seen.tightest).toBeGreaterThan(0.1)
  })

  test('it saw feet of every kind, and places in zones that were moved far', () => {
    for (const kind of [
      'plantar',
      'dorsal',
      'medial',
      'lateral',
      'toes egyptian',
      'toes greek',
      'toes square',
      'arch high',
      'arch regular',
      'arch flat',
      'hallux above 25°',
      'a toe missing',
    ])
      expect([kind, (seen.kinds[kind] ?? 0) > 0]).toEqual([kind, true])
    expect(seen.places).toBe(600)
    expect(seen.inZones).toBeGreaterThan(100)
    expect(seen.farthest).toBeGreaterThan(10)
  })
})

/** A warp with something broken. */
const broken =
  (change: (warp: Warp) => Partial<Warp>) =>
  (shape: FootShape, view: View): Warp => {
    const warp = warpFor(shape, view)
    return { ...warp, ...change(warp) }
  }

describe('[WARP1] [WARP2] [WARP3] the trial finds a bad warp', () => {
  const found = (change: (warp: Warp) => Partial<Warp>) =>
    feet(8, SEED, broken(change)).wrong.join('\n')
  const nudged = ([u, w]: Point): Point => [u + 1e-7, w]

  test('one that folds', () => {
    expect(found(() => ({ tightest: -0.01 }))).toContain('turned over')
  })

  test('one whose way back is a hair off', () => {
    expect(found((warp) => ({ toCanonical: (at) => nudged(warp.toCanonical(at)) }))).toContain(
      'comes back as',
    )
  })

  test('one that leaves the zones where they were', () => {
    const text = found(() => ({ ring: (ring) => ring }))
    expect(text).toMatch(/leaves|enters/)
  })

  test('one that moves a zone out of the skin', () => {
    const far = ([u, w]: Point): Point => [u, w + 0.05]
    expect(
      found((warp) => ({
        ring: (ring) => (ring.length < 250 ? warp.ring(ring).map(far) : warp.ring(ring)),
      })),
    ).toContain('leaves the skin')
  })
})
