/** Holds which view of a zone may be worked, and by which rule of the screening none is. */

import { describe, expect, test } from 'vitest'
import { screen } from '../../care/mod.ts'
import { chart, zoneById, zonePoint } from '../../feet/mod.ts'
import type { Ring, View, Zone } from '../../feet/types.ts'
import { type Drawn, viewAllowed } from './keep-off.ts'
import { allowing, GO } from './plan.fixtures.ts'

const RWO_SHUR = chart('rwo-shur')

function zone(id: string): Zone {
  const found = RWO_SHUR && zoneById(RWO_SHUR, id)
  if (!found) throw new Error(`no zone ${id}`)
  return found
}

/** A square of half-side `half` foot lengths round a point. */
function square([u, w]: readonly [number, number], half: number): Ring {
  return [
    [u - half, w - half],
    [u + half, w - half],
    [u + half, w + half],
    [u - half, w + half],
  ]
}

const drawn = (view: View, ring: Ring, foot: 'left' | 'right' = 'left'): Drawn => ({
  foot,
  view,
  ring,
})

const onHeart = (id: string, half: number) =>
  drawn('plantar', square(zonePoint(zone(id), 'plantar'), half))

const sole = (id: string, marks: readonly Drawn[] = [], screening = GO) =>
  viewAllowed(zone(id), 'left', 'plantar', screening, marks)

describe('[SESSION10] a place drawn on the map', () => {
  test('keeps the hand off a zone whose middle it covers, however small it is', () => {
    expect(sole('adrenal')).toBe('plantar')
    expect(sole('adrenal', [onHeart('adrenal', 0.002)])).toEqual({})
    expect(sole('lung', [onHeart('lung', 0.002)])).toEqual({})
  })

  test('counts by its own size in a large zone, so that a wound does not vanish in it', () => {
    const [u, v] = zonePoint(zone('lung'), 'plantar')
    const inside = [drawn('plantar', square([u, v + 0.03], 0.004))]
    expect(sole('lung', inside)).toEqual({})
  })

  test('gives way where it only grazes the border', () => {
    const far = Math.max(...(zone('adrenal').shapes.plantar ?? []).flat().map(([u]) => u))
    const [, v] = zonePoint(zone('adrenal'), 'plantar')
    const graze = (over: number) => [drawn('plantar', square([far + 0.02 - over, v], 0.02))]
    expect(sole('adrenal', graze(0.0001))).toBe('plantar')
    expect(sole('adrenal', graze(0.02))).toEqual({})
  })

  test('counts on its own foot and its own view alone', () => {
    const { view, ring } = onHeart('adrenal', 0.02)
    expect(sole('adrenal', [{ foot: 'right', view, ring }])).toBe('plantar')
    expect(sole('adrenal', [{ foot: 'left', view: 'dorsal', ring }])).toBe('plantar')
    expect(sole('adrenal', [drawn('dorsal', ring), drawn('plantar', ring)])).toEqual({})
  })
})

describe('[SESSION10] avoided feet and areas', () => {
  test('nothing on an avoided foot, everything on the other', () => {
    const left = allowing({ feet: ['left'] })
    expect(sole('adrenal', [], left)).toEqual({})
    expect(viewAllowed(zone('adrenal'), 'right', 'plantar', left, [])).toBe('plantar')
  })

  test.each([
    ['foot', 'adrenal', {}],
    ['toes', 'pituitary', {}],
    ['heel', 'gonads', 'lateral'],
    ['leg', 'adrenal', 'plantar'],
    ['toes', 'adrenal', 'plantar'],
    ['heel', 'pituitary', 'plantar'],
    ['dorsum', 'pituitary', 'plantar'],
  ] as const)('%s avoided: %s %o', (area, id, is) => {
    expect(sole(id, [], allowing({ areas: [area] }))).toEqual(is)
    // The same when it is known already.
    expect(sole(id, [], allowing({ areas: [area] }))).toEqual(is)
  })

  test('another view of the zone is taken where the usual one is kept off', () => {
    const many =
      RWO_SHUR?.zones.filter(({ views }) => views.includes('plantar') && views.length > 1) ?? []
    expect(many.length).toBeGreaterThan(0)
    for (const one of many) {
      const other = one.views.find((view) => view !== 'plantar')
      const marks = [drawn('plantar', square(zonePoint(one, 'plantar'), 0.05))]
      expect(viewAllowed(one, 'left', 'plantar', GO, marks)).toBe(other)
      const all = one.views.map((view) => drawn(view, square(zonePoint(one, view), 0.05)))
      expect(viewAllowed(one, 'left', 'plantar', GO, all)).toEqual({})
    }
  })
})

describe('[SESSION10] the rule that keeps the hand off', () => {
  const answered = (...conditions: readonly string[]) =>
    screen({ on: '2026-11-23', conditions, redFlags: [], complaints: [] })
  const left = { feet: ['left'], areas: [], drawn: [] } as const

  test.each([
    ['a drawn wound', 'open-wound', GO.avoid, [onHeart('adrenal', 0.02)], 'open-wound'],
    ['an avoided foot', 'shingles', left, [], 'shingles'],
    ['not a row that avoids something else', 'open-wound', left, [], undefined],
    ['not a row that avoids nothing', 'anticoagulant', left, [], undefined],
  ] as const)('%s', (_, condition, avoid, marks, rule) => {
    const screening = { ...answered(condition), avoid }
    expect(screening.reasons.some((reason) => reason.rule === condition)).toBe(true)
    expect(sole('adrenal', marks, screening)).toEqual(rule === undefined ? {} : { rule })
  })

  test('the row that avoids the leg is named for a zone of the leg', () => {
    const screening = {
      ...answered('lymphoedema'),
      avoid: { ...GO.avoid, areas: ['leg'] as const },
    }
    expect(viewAllowed(zone('groin'), 'left', 'medial', screening, [])).toEqual({
      rule: 'lymphoedema',
    })
  })
})
