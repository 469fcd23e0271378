/** Holds what the map computes before it paints: places, keys, names, lens, slide, marks, finding. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chart } from '../core/feet/chart/charts.ts'
import { outline } from '../core/feet/foot/outlines.ts'
import { pointOf } from '../core/feet/foot/place.ts'
import { contains, ringArea } from '../core/feet/plane/geometry.ts'
import { type Point, VIEWS } from '../core/feet/types.ts'
import { LANGUAGES } from '../core/words/language.ts'
import { type Arrow, neighbour } from './input/keys.ts'
import { begun, moved } from './input/slide.ts'
import { turned } from './paint/strip.ts'
import { find } from './stage/find.ts'
import { fromStage, layout, placeAt, rimBeside, toStage } from './stage/frame.ts'
import { hit } from './stage/hit.ts'
import { covers, meet, place } from './stage/labels.ts'
import { type Lens, magnify, onScreen, onStage, pan, pinch, WHOLE } from './stage/lens.ts'
import { pictures } from './stage/marks.ts'
import { setScene, underFinger, zonesUnder } from './stage/scene.ts'
import { isPoint } from './stage/systems.ts'
import type { Mark, MarkState } from './types.ts'

const CHART = chart('rwo-shur')
const PHONE = { width: 390, height: 844 }
const TABLET = { width: 1180, height: 820 }

const view = fc.constantFrom(...VIEWS)
const size = fc.record({
  width: fc.integer({ min: 200, max: 2000 }),
  height: fc.integer({ min: 200, max: 2000 }),
})
const between = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true, noDefaultInfinity: true })
const at = fc.tuple(between(0, 1180), between(0, 820))

describe('[MAP4] a point of the screen is one place of one foot, and back', () => {
  test('stage and canon undo each other on either foot, in any view, at any size', () => {
    fc.assert(
      fc.property(size, view, fc.tuple(between(-1, 2), between(-1, 2)), (stage, seen, [p, q]) => {
        for (const frame of layout(stage, seen, 'both')) {
          const [x, y] = fromStage(frame, toStage(frame, [p, q]))
          expect(Math.hypot(x - p, y - q)).toBeLessThan(1e-9)
        }
      }),
    )
  })

  test('the left foot is the mirror of the right: same numbers, opposite sides of the middle', () => {
    fc.assert(
      fc.property(view, fc.tuple(between(0, 1), between(-0.2, 0.2)), (seen, point) => {
        const [right, left] = layout(TABLET, seen, 'both').map((frame) => toStage(frame, point))
        if (!right || !left) throw new Error('two feet stand abreast on a tablet')
        expect(right[0] - TABLET.width / 2).toBeCloseTo(TABLET.width / 2 - left[0], 6)
        expect(right[1]).toBeCloseTo(left[1], 6)
      }),
    )
  })

  test("the client's right foot stands left, and big toes look to the middle", () => {
    const [right, left] = layout(TABLET, 'plantar', 'both')
    if (!right || !left) throw new Error('no feet')
    expect([right.foot, left.foot]).toEqual(['right', 'left'])
    expect(toStage(right, [0.9, 0.1])[0]).toBeGreaterThan(toStage(right, [0.9, -0.1])[0])
    expect(toStage(left, [0.9, 0.1])[0]).toBeLessThan(toStage(left, [0.9, -0.1])[0])
  })

  test('every zone is found under its own heart, through any lens', () => {
    for (const seen of VIEWS) {
      const scene = setScene(CHART, PHONE, seen, 'both')
      const lens = magnify(WHOLE, 2.5, [120, 500], PHONE)
      for (const staged of scene.zones) {
        const found = underFinger(scene, lens, onScreen(lens, toStage(staged.frame, staged.heart)))
        expect(found?.frame.foot).toBe(staged.foot)
        const zones = found ? zonesUnder(scene, found.place).map(({ zone }) => zone) : []
        expect(zones).toContain(staged.zone)
      }
    }
  })

  test('zones under a finger come smallest first', () => {
    const scene = setScene(CHART, TABLET, 'plantar', 'right')
    const area = (zone: string) =>
      scene.zones
        .find((staged) => staged.zone === zone)
        ?.rings.reduce((a, r) => a + ringArea(r), 0) ?? 0
    for (const staged of scene.zones) {
      const areas = zonesUnder(scene, placeAt('right', 'plantar', staged.heart)).map((s) =>
        area(s.zone),
      )
      expect(areas).toEqual([...areas].sort((a, b) => a - b))
    }
  })
})

describe('[MAP5] a finger just beside the skin means the foot, and its place lies on it', () => {
  test('every hit lies within the outline, and far paper is no foot', () => {
    let beside = 0
    fc.assert(
      fc.property(view, at, (seen, point) => {
        const frames = layout(TABLET, seen, 'both')
        const found = hit(frames, point)
        if (!found) return
        const within = contains(outline(seen), pointOf(found.place))
        if (!within) beside++
        expect(hit(frames, toStage(found.frame, pointOf(found.place)), 1)).not.toBeNull()
      }),
      { numRuns: 300 },
    )
    expect(beside).toBeLessThan(3)
    expect(hit(layout(TABLET, 'plantar', 'both'), [3, 3])).toBeNull()
  })

  test('ten pixels of mercy, not more', () => {
    const [frame] = layout(TABLET, 'plantar', 'right')
    if (!frame) throw new Error('no foot')
    const [x, y] = toStage(frame, [0, 0])
    expect(hit([frame], [x, y + 8])?.place.foot).toBe('right')
    expect(hit([frame], [x, y + 16])).toBeNull()
  })
})

describe('[MAP6] arrow keys go where they point', () => {
  const arrow = fc.constantFrom<Arrow>('up', 'down', 'left', 'right')
  const points = fc.array(fc.tuple(fc.integer({ max: 900 }), fc.integer({ max: 900 })), {
    minLength: 1,
    maxLength: 40,
  })

  test('the next zone lies that way, or nothing does', () => {
    fc.assert(
      fc.property(points, arrow, fc.nat(), (among, way, pick) => {
        const from = pick % among.length
        const next = neighbour(among, from, way)
        const step = ([x, y]: Point) => ({ up: -y, down: y, left: -x, right: x })[way]
        const [a, b] = [among[from], among[next]]
        if (!a || !b) throw new Error('an arrow leads to a zone there is')
        if (next === from) expect(among.every((staged) => step(staged) - step(a) < 1)).toBe(true)
        else expect(step(b)).toBeGreaterThan(step(a))
      }),
    )
  })

  test('every zone of every view can be reached by arrows from the first', () => {
    for (const seen of VIEWS) {
      const { zones } = setScene(CHART, TABLET, seen, 'both')
      const hearts = zones.map(({ frame, heart }) => toStage(frame, heart))
      const reached = new Set([0])
      for (const one of reached)
        for (const way of ['up', 'down', 'left', 'right'] as const)
          reached.add(neighbour(hearts, one, way))
      expect(reached.size).toBe(zones.length)
    }
  })
})

describe('[MAP7] names never lie on each other', () => {
  test('at any size, place and length, in either script', () => {
    const names = fc.array(
      fc.record({
        text: fc.constantFrom('Lung', 'Transverse colon', '肾', '腹腔神经丛', 'Ureter'),
        at: fc.tuple(between(0, 400), between(0, 400)),
        room: fc.tuple(between(5, 200), between(5, 200)),
      }),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(names, fc.integer({ min: 8, max: 32 }), (wanted, letter) => {
        const labels = place(
          wanted.map((one, i) => ({ ...one, id: String(i) })),
          letter,
        )
        const boxes = labels.map((label) => covers(label, letter))
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1)) expect(meet(a, b)).toBe(false)
        })
        if (letter <= 16 && wanted.some(({ room }) => room[0] > 190 && room[1] > 60))
          expect(labels).not.toEqual([])
      }),
    )
  })

  test('a code stands beside a zone too small for a name, and upon no neighbour', () => {
    const point = { text: 'KI1 Yongquan', room: [16, 16] as const, code: 'KI1' }
    const [alone] = place([{ ...point, id: 'a', at: [50, 50] }], 12)
    expect(alone?.text).toBe('KI1')
    expect(alone?.at[0]).toBeGreaterThan(60)
    const dots = [0, 18, 36].map((x, i) => ({ ...point, id: String(i), at: [x, 0] as const }))
    for (const label of place(dots, 12)) {
      const own = covers(label, 12)
      for (const { id, at } of dots)
        if (id !== label.id)
          expect(meet(own, [at[0] - 8, at[1] - 8, at[0] + 8, at[1] + 8])).toBe(false)
    }
    expect(place([{ ...point, id: 'a', at: [50, 50], room: [120, 60] }], 12)[0]?.text).toBe(
      'KI1 Yongquan',
    )
  })

  test('an acupoint is told from a zone by its code', () => {
    const points = chart('acupoints')?.zones ?? []
    expect(points.filter(({ id }) => !isPoint(id))).toEqual([])
    expect(CHART?.zones.filter(({ id }) => isPoint(id))).toEqual([])
  })

  test('a name that would stand out over its zone is left out, and stands along a tall one', () => {
    const name = { id: 'a', text: 'Sciatic nerve', at: [50, 150] as const }
    expect(place([{ ...name, room: [20, 20] }], 12)).toEqual([])
    expect(place([{ ...name, room: [20, 300] }], 12)[0]?.upright).toBe(true)
    expect(place([{ ...name, room: [300, 20] }], 12)[0]?.upright).toBe(false)
  })
})

describe('[MAP8] looking closer never loses the feet', () => {
  const lens: fc.Arbitrary<Lens> = fc
    .tuple(between(1, 6), at)
    .map(([k, middle]) => magnify(WHOLE, k, middle, TABLET))
  const covered = ({ k, x, y }: Lens) => {
    expect(k).toBeGreaterThanOrEqual(1)
    expect(k).toBeLessThanOrEqual(6)
    expect(Math.max(x, y)).toBeLessThanOrEqual(1e-6)
    expect(x + k * TABLET.width).toBeGreaterThanOrEqual(TABLET.width - 1e-6)
    expect(y + k * TABLET.height).toBeGreaterThanOrEqual(TABLET.height - 1e-6)
  }

  test('the stage covers the window after any wheel, pan and pinch', () => {
    fc.assert(
      fc.property(lens, between(0.1, 9), at, at, at, at, (start, by, a, b, c, d) => {
        covered(magnify(start, by, a, TABLET))
        covered(pan(start, a[0] - b[0], a[1] - b[1], TABLET))
        covered(pinch(start, [a, b], [c, d], TABLET))
      }),
    )
  })

  test('what is magnified stays where the finger is, away from the rim', () => {
    fc.assert(
      fc.property(between(1, 6), at, (by, middle) => {
        const [x, y] = onStage(magnify(WHOLE, by, middle, TABLET), middle)
        expect(Math.hypot(x - middle[0], y - middle[1])).toBeLessThan(1e-6)
      }),
    )
  })

  test('screen and stage undo each other', () => {
    fc.assert(
      fc.property(lens, at, (one, [x, y]) => {
        const [a, b] = onStage(one, onScreen(one, [x, y]))
        expect(Math.hypot(a - x, b - y)).toBeLessThan(1e-6)
      }),
    )
  })

  test('two fingers that spread to twice their distance magnify twofold', () => {
    const wide = pinch(WHOLE, [[500, 400], [600, 400]], [[450, 400], [650, 400]], TABLET) // biome-ignore format: two pairs a line read best
    expect(wide.k).toBeCloseTo(2, 9)
  })
})

describe('[MAP9] a slide says how sore it is, a trembling finger says nothing', () => {
  test('twenty pixels up are one point, never below 0 or above 10', () => {
    fc.assert(
      fc.property(fc.integer({ min: -900, max: 900 }), (up) => {
        const gesture = moved(moved(begun([100, 500]), [100, 480]), [100, 500 - up])
        expect(gesture.kind).toBe('slide')
        expect(gesture.value).toBe(Math.min(10, Math.max(0, Math.round(up / 20))))
      }),
    )
  })

  test('within ten pixels it rests; sideways it moves the spot and keeps the value at 0', () => {
    expect(moved(begun([0, 0]), [6, 6]).kind).toBe('rest')
    expect(moved(begun([0, 0]), [30, 4])).toMatchObject({ kind: 'adjust', value: 0 })
  })
})

describe('[MAP10] every state of a spot has a shape of its own', () => {
  const states: readonly MarkState[] = [
    'pressed',
    'tender',
    'eased',
    'left-alone',
    'waiting',
    'appeared',
  ]
  const mark = (state: MarkState): Mark => ({
    ...{ id: state, foot: 'right', view: 'plantar', u: 0.5, v: 0 },
    state,
    kept: 'tablet',
  })

  test('six states, six shapes', () => {
    const shown = pictures(states.map(mark), layout(TABLET, 'plantar', 'both'))
    expect(new Set(shown.map(({ shape }) => shape)).size).toBe(states.length)
  })

  test('a mark of another view or of a foot not shown is not painted', () => {
    expect(pictures([mark('tender')], layout(TABLET, 'dorsal', 'both'))).toEqual([])
    expect(pictures([mark('tender')], layout(TABLET, 'plantar', 'left'))).toEqual([])
  })
})

describe('[MAP11] a zone is found by name, pinyin, place, number and either script', () => {
  const ids = (typed: string) => find(CHART, typed).map(({ id }) => id)

  test('each zone is found by each of its own names', () => {
    for (const { id, names } of CHART?.zones ?? [])
      for (const language of LANGUAGES) expect(ids(names[language])).toContain(id)
  })

  test('the very name comes first, then what begins with it, case does not matter, nothing typed finds all', () => {
    expect(ids('KID')[0]).toBe('kidney')
    expect(ids('肾')[0]).toBe('kidney')
    expect(ids('shèn')[0]).toBe('kidney')
    expect(ids('')).toHaveLength(62)
    expect(ids('heel of the sun')).toEqual([])
  })
})

test('[MAP12] a button in the corner stands beside the heel, whatever the size of the map', () => {
  const heel = Math.min(...outline('plantar').flatMap(([u, v]) => (u < 0.3 ? [v] : [])))
  fc.assert(
    fc.property(size, between(60, 100), (stage, beside) => {
      fc.pre(stage.width >= 460)
      const rim = rimBeside(stage.width, beside)
      const [right] = layout({ ...stage, rim }, 'plantar', 'both')
      if (!right) throw new Error('no foot')
      const [x] = toStage(right, [0.1, heel])
      expect(x).toBeGreaterThan(beside - 1)
    }),
  )
})

test('[MAP12] the turntable goes sole, inner side, back, outer side, and round', () => {
  expect(turned('plantar', 1)).toBe('medial')
  expect(turned('medial', 1)).toBe('dorsal')
  expect(turned('dorsal', 1)).toBe('lateral')
  expect(turned('lateral', 1)).toBe('plantar')
  fc.assert(
    fc.property(view, (seen) => {
      expect(turned(turned(seen, 1), -1)).toBe(seen)
    }),
  )
})
