/** Holds what is done with charts from elsewhere: drawn if they can be, refused with a code if not, never anything else. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { find } from '../../../map/stage/find.ts'
import { setScene } from '../../../map/stage/scene.ts'
import { CODES } from '../../codes.ts'
import { anyText } from '../../record/sample.fixtures.ts'
import { type Chart, VIEWS } from '../types.ts'
import { adjustChart } from './adjust.ts'
import { readDrawn } from './chart-drawn.ts'
import { readChart } from './chart-read.ts'
import { chart, newestCharts } from './charts.ts'
import { RELEASED } from './released.ts'

const rwo = chart('rwo-shur') as Chart
/** A chart of three zones: small enough to be broken in every place. */
const few: Chart = { ...rwo, zones: rwo.zones.slice(0, 3) }

/** Anything a broken file or program puts where something else should be. */
const strange = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    true,
    0,
    -1,
    1e9,
    Number.NaN,
    Infinity,
    '',
    'x',
    [],
    {},
    [[]],
    'plantar',
  ),
  fc.constantFrom([Number.NaN, 0], [[0, 0]], { plantar: [[]] }, '__proto__', 'constructor', [
    'left',
    'left',
  ]),
  anyText(8),
)

type Step = {
  readonly at: number
  readonly deeper: number
  readonly put: unknown
  readonly how: 'put' | 'drop' | 'twice'
}
const step: fc.Arbitrary<Step> = fc.record({
  at: fc.nat(),
  deeper: fc.nat(6),
  put: strange,
  how: fc.constantFrom('put', 'put', 'drop', 'twice'),
})

/** A copy with one thing in it changed, some levels down. */
function broken(json: unknown, { at, deeper, put, how }: Step): unknown {
  const copy = structuredClone(json)
  let here = copy as { [key: string]: unknown }
  let digit = at
  for (let level = 0; ; level++) {
    const keys = Object.keys(here)
    const key = keys[digit % keys.length]
    if (key === undefined) return copy
    digit = Math.floor(digit / keys.length) + at
    const next = here[key]
    if (level < deeper && typeof next === 'object' && next !== null) {
      here = next as { [key: string]: unknown }
      continue
    }
    if (how === 'put') here[key] = put
    else if (how === 'drop') delete here[key]
    else here[`${key}s`] = next
    return copy
  }
}

describe('[CHARTS14] a drawn chart is held to its shape', () => {
  test('every released chart and an own version can be drawn', () => {
    for (const one of newestCharts()) expect(readDrawn(one)).toEqual({ ok: true, value: one })
    const own = adjustChart(rwo, {
      base: 'rwo-shur@1.0.0',
      id: 'own-room',
      version: '1.0.0',
      names: { en: 'Ours', 'zh-Hans': '自家' },
      zones: { liver: { grow: 0.9 } },
    })
    expect(own.ok && readDrawn(own.value)).toEqual(own)
    // And once it went through a file.
    expect(readDrawn(JSON.parse(JSON.stringify(rwo))).ok).toBe(true)
  })

  test.each<[string, unknown, string]>([
    ['nothing', null, ''],
    ['a list', [], ''],
    ['a text', 'rwo-shur', ''],
    ['no zones', { ...few, zones: undefined }, 'zones'],
    ['a zone that is none', { ...few, zones: [null] }, 'zones.0'],
    [
      'a hole among zones',
      { ...few, zones: Object.assign([few.zones[0]], { length: 2 }) },
      'zones.1',
    ],
    ['one language', { ...few, names: { en: 'A' } }, 'names.zh-Hans'],
    ['a foot that is none', { ...few, firstFoot: 'both' }, 'firstFoot'],
    ['two zones of one id', { ...few, zones: [few.zones[0], few.zones[0]] }, 'zones.1.id'],
    [
      'a view without rings',
      { ...few, zones: [{ ...few.zones[0], shapes: {} }] },
      'zones.0.shapes.plantar',
    ],
    [
      'rings that no view names',
      { ...few, zones: [{ ...few.zones[0], views: ['lateral'] }] },
      'zones.0.shapes.lateral',
    ],
    ['the data of a chart', RELEASED[0]?.data, 'names'],
    ['an unknown key', { ...few, colour: 'red' }, 'colour'],
  ])('%s is refused', (_, given, path) => {
    const read = readDrawn(given)
    if (path === 'names') expect(read).toMatchObject({ code: 'CHART_MALFORMED' })
    else expect(read).toMatchObject({ ok: false, code: 'CHART_MALFORMED', path })
  })

  test('whatever is broken in it, it is refused with a code or can be drawn and searched on every view', () => {
    const seen = { drawn: 0, refused: 0 }
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 3 }), (steps) => {
        const read = readDrawn(steps.reduce(broken, few))
        if (!read.ok) {
          seen.refused += 1
          expect(CODES).toContain(read.code)
          return
        }
        seen.drawn += 1
        for (const view of VIEWS) setScene(read.value, { width: 400, height: 400 }, view, 'both')
        find(read.value, 'a')
      }),
      { numRuns: 300 },
    )
    expect(seen.refused).toBeGreaterThan(50)
    expect(seen.drawn).toBeGreaterThan(5)
  })
})

describe('[CHARTS2] the data of a chart', () => {
  const data = structuredClone(RELEASED.find(({ id }) => id === 'western')?.data) as {
    zones: unknown[]
  }
  data.zones = data.zones.slice(0, 3)

  test('whatever is broken in them, the chart is read or refused with a code', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(fc.array(step, { minLength: 0, maxLength: 2 }), (steps) => {
        const read = readChart(steps.reduce(broken, data as unknown))
        seen.add(read.ok ? 'ok' : read.code)
        if (!read.ok) expect(CODES).toContain(read.code)
      }),
      { numRuns: 200 },
    )
    expect(seen.size).toBeGreaterThan(1)
  })

  test('whatever its rules draw, it is read or refused with a code', () => {
    const n = fc.oneof(
      fc.double({ min: -6, max: 6, noNaN: true }),
      fc.constantFrom(0, 1, 1, 2, -0, 6, -6, 1e-320),
    )
    const pair = fc.tuple(n, n)
    const share = fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(0, 1, 5e-324),
    )
    const pairs = (minLength: number) => fc.array(pair, { minLength, maxLength: 8 })
    const frame = fc.constantFrom('body', 'toe1', 'toe5')
    const rule = fc.oneof(
      fc.record({ kind: fc.constant('band'), frame, along: pair, across: pair, round: share }),
      fc.record({ kind: fc.constant('patch'), frame, corners: pairs(3), round: share }),
      fc.record({ kind: fc.constant('blob'), frame, points: pairs(3) }),
      fc.record({
        kind: fc.constant('oval'),
        frame,
        at: pair,
        size: pair,
        turn: fc.double({ min: -360, max: 360, noNaN: true }),
      }),
      fc.record({
        kind: fc.constant('stroke'),
        frame,
        path: pairs(2),
        widths: fc.array(share, { minLength: 1, maxLength: 5 }),
      }),
    )
    fc.assert(
      fc.property(rule, (drawn) => {
        const zones = (data.zones as { id: string }[])
          .slice(0, 1)
          .map((zone) => ({ ...zone, rules: { plantar: [drawn] } }))
        const read = readChart({ ...data, zones })
        if (!read.ok) expect(CODES).toContain(read.code)
        if (read.ok) expect(readDrawn(read.value).ok).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
