/** Holds what the map does with the shape of a client's feet: it draws theirs and says canonical places. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chart } from '../core/feet/chart/charts.ts'
import { LANDMARKS } from '../core/feet/foot/landmarks.ts'
import { pointOf } from '../core/feet/foot/place.ts'
import { contains } from '../core/feet/plane/geometry.ts'
import { type Point, VIEWS } from '../core/feet/types.ts'
import type { FootShapes } from '../core/feet/warp/shape.ts'
import { strokes } from './paint/strokes.ts'
import { picture } from './stage/drawn.ts'
import { formOf } from './stage/form.ts'
import { fromStage, layout, sides, toStage } from './stage/frame.ts'
import { hit } from './stage/hit.ts'
import { WHOLE } from './stage/lens.ts'
import { pictures } from './stage/marks.ts'
import { alike, setScene, underFinger, zonesUnder } from './stage/scene.ts'

const CHART = chart('rwo-shur')
const TABLET = { width: 1180, height: 820 }
const LEANING = { toes: 'greek', width: 'wide', arch: 'flat', halluxAngle: 30 } as const
const SHAPE = { left: LEANING, right: { arch: 'high', width: 'narrow' } } as const

describe('[MAP18] the feet of a client', () => {
  test('a place goes to the stage and comes back the same, on either foot, in any view', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...VIEWS),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (view, along) => {
          for (const frame of layout(TABLET, view, 'both', SHAPE)) {
            const { canonical } = formOf(frame).skin
            const rim = canonical[Math.floor(along * (canonical.length - 1))] as Point
            const [p, q] = fromStage(frame, toStage(frame, rim))
            expect(Math.hypot(p - rim[0], q - rim[1])).toBeLessThan(1e-9)
          }
        },
      ),
    )
  })

  test('every zone is found under its own heart, where this foot has it', () => {
    let moved = 0
    for (const view of VIEWS) {
      const scene = setScene(CHART, TABLET, view, 'both', SHAPE)
      const plain = setScene(CHART, TABLET, view, 'both')
      for (const [i, staged] of scene.zones.entries()) {
        const at = toStage(staged.frame, staged.heart)
        const found = underFinger(scene, WHOLE, at)
        const zones = found ? zonesUnder(scene, found.place).map(({ zone }) => zone) : []
        expect([staged.zone, view, found?.frame.foot, zones.includes(staged.zone)]).toEqual([
          staged.zone,
          view,
          staged.foot,
          true,
        ])
        expect(
          staged.drawn.some((ring) =>
            contains(ring, formOf(staged.frame).warp.toClient(staged.heart)),
          ),
        ).toBe(true)
        const other = plain.zones[i]
        if (!other) continue
        const [x, y] = toStage(other.frame, other.heart)
        if (Math.hypot(at[0] - x, at[1] - y) > 3) moved++
      }
    }
    expect(moved).toBeGreaterThan(40)
  })

  test('skin, shades, folds, nails and marks are drawn where this foot has them', () => {
    const [plain] = layout(TABLET, 'dorsal', 'left')
    const [frame] = layout(TABLET, 'dorsal', 'left', SHAPE)
    if (!plain || !frame) throw new Error('no foot')
    const [before, after] = [picture(plain), picture(frame)]
    expect(after.nails).toHaveLength(before.nails.length)
    for (const [i, nail] of after.nails.entries()) {
      expect(nail.every((p) => contains(after.skin, p))).toBe(true)
      expect(nail).not.toEqual(before.nails[i])
    }
    const [first, then] = [strokes(plain), strokes(frame)]
    expect(then.lines).toHaveLength(first.lines.length)
    expect(then.lines.filter((line, k) => line !== first.lines[k])).toHaveLength(first.lines.length)
    expect(then.contour).not.toBe(first.contour)
    expect(after.patches.every(({ stretch }) => stretch !== null)).toBe(true)
    const mark = {
      foot: 'left',
      view: 'dorsal',
      u: 0.93,
      v: 0.1,
      id: 'a',
      state: 'tender',
      kept: 'studio',
    } as const
    const [pictured] = pictures([mark], [frame])
    expect(pictured?.at).toEqual(toStage(frame, [0.93, 0.1]))
    expect(pictured?.at).not.toEqual(toStage(plain, [0.93, 0.1]))
  })

  test('a finger beside the skin of this foot means it; where only the canonical foot would be is paper', () => {
    const [frame] = layout(TABLET, 'plantar', 'left', { left: { width: 'narrow', breadth: 0.335 } })
    const [plain] = layout(TABLET, 'plantar', 'left')
    if (!frame || !plain) throw new Error('no foot')
    const bulge = toStage(plain, [LANDMARKS.mtp5Bulge[0], LANDMARKS.mtp5Bulge[1] + 0.002])
    expect(hit([plain], bulge, 0)).not.toBeNull()
    expect(hit([frame], bulge, 0)).toBeNull()
    const found = hit([frame], toStage(frame, LANDMARKS.mtp5Bulge))
    expect(found && contains(formOf(frame).skin.canonical, pointOf(found.place))).toBe(true)
  })

  test('[MAP20] a drag moves what is painted only while the same zones of the same feet stand there', () => {
    const scene = (shape: FootShapes) => setScene(CHART, TABLET, 'plantar', 'both', shape)
    const [a, b] = [scene({ left: LEANING }), scene({ left: { ...LEANING, halluxAngle: 12 } })]
    expect(alike(a, b)).toBe(true)
    expect(alike(a, scene({}))).toBe(false)
    expect(alike(a, scene({ left: { ...LEANING, missing: ['toe-2'] } }))).toBe(false)
    expect(alike(a, scene({ left: LEANING, right: { missing: ['foot'] } }))).toBe(false)
    expect(alike(a, setScene(null, TABLET, 'plantar', 'both', { left: LEANING }))).toBe(false)
    expect(
      alike(a, setScene(CHART, { width: 900, height: 820 }, 'plantar', 'both', { left: LEANING })),
    ).toBe(false)
  })

  test('without a shape nothing is moved, not even copied', () => {
    for (const shape of [undefined, {}, { left: null }, { right: { width: 'regular' } }] as const) {
      const scene = setScene(CHART, TABLET, 'plantar', 'both', shape)
      for (const staged of scene.zones) expect(staged.drawn).toBe(staged.of.shapes.plantar)
      for (const frame of scene.frames) expect(formOf(frame).plain).toBe(true)
    }
  })
})

describe('[MAP19] what is missing', () => {
  const MISSING = { left: { missing: ['toe-1', 'toe-3'] } } as const

  test('a missing toe cannot be touched, the toes beside it can', () => {
    const [frame] = layout(TABLET, 'plantar', 'left', MISSING)
    if (!frame) throw new Error('no foot')
    for (const [toe, pulp] of LANDMARKS.toePulps.entries()) {
      const touched = hit([frame], toStage(frame, pulp as Point))
      expect([toe, touched === null]).toEqual([toe, toe === 0 || toe === 2])
    }
  })

  test('its zones are not on that foot, but on the other; and no finger finds them', () => {
    const { zones } = setScene(CHART, TABLET, 'plantar', 'both', MISSING)
    const feet = (zone: string) =>
      zones.filter((staged) => staged.zone === zone).map(({ foot }) => foot)
    expect(feet('pituitary')).toEqual(['right'])
    expect(feet('kidney').sort()).toEqual(['left', 'right'])
    const sinus = zones.filter(({ zone }) => zone === 'frontal-sinus')
    const rings = (foot: string) => sinus.find((staged) => staged.foot === foot)?.drawn.length ?? 0
    expect(rings('right') - rings('left')).toBeGreaterThan(1)
  })

  test('nails and shades of a missing toe are not drawn', () => {
    const [frame] = layout(TABLET, 'dorsal', 'left', MISSING)
    const [whole] = layout(TABLET, 'dorsal', 'left')
    if (!frame || !whole) throw new Error('no foot')
    expect(picture(frame).nails).toHaveLength(picture(whole).nails.length - 2)
    expect(picture(frame).patches.length).toBeLessThan(picture(whole).patches.length)
  })

  test('a missing foot is not on the stage, and the other has it to itself', () => {
    const gone = { left: { missing: ['foot'] } } as const
    expect(sides('both', gone)).toEqual(['right'])
    expect(sides('left', gone)).toEqual([])
    expect(layout(TABLET, 'plantar', 'both', gone).map(({ foot }) => foot)).toEqual(['right'])
    expect(
      setScene(CHART, TABLET, 'plantar', 'both', gone).zones.every(({ foot }) => foot === 'right'),
    ).toBe(true)
  })
})
