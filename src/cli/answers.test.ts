/** The command line's answers, held to the words of the contract on cases a person can check. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../../tests/house/sources.ts'
import { unlike, VIGNETTES } from '../core/care/screening/second/vignettes.fixtures.ts'
import type { Screening2 } from '../core/care/types.ts'
import { footnote } from './command-line.fixtures.ts'

type ZoneRow = {
  id: string
  number: number
  feet: string[]
  views: string[]
  shapes?: Record<string, Record<string, number[][][]>>
}
type Screened = {
  massage: { level: string; pressure: string; maxMinutes: number | null; off: string[] }
  soak: { level: string; maxCelsius: number | null; maxMinutes: number | null }
  chair: string
  attended: boolean
  avoid: { feet: string[]; areas: string[]; drawn: string[] }
  urgency: string | null
  reasons: { rule: string; cleared: boolean }[]
}
type Planned = {
  steps: { kind: string; foot: string; zone?: string; passes?: number; seconds: number }[]
  leftOut: { zone: string }[]
  totalSeconds: number
}

const ask = async <T>(args: readonly string[], input?: unknown): Promise<T> => {
  const said = await footnote(args, input)
  expect(said.error).toBeUndefined()
  return said.value as T
}
const screen = (more: object) =>
  ask<Screened>(['screen', '-'], {
    on: '2026-11-23',
    conditions: [],
    redFlags: [],
    complaints: ['relax'],
    ...more,
  })

describe('[CLI3] zones and locate', () => {
  test('62 zones in the order of the table, in both languages, with shapes on request', async () => {
    const zones = await ask<ZoneRow[]>(['zones', '--chart', 'rwo-shur', '--shapes'])
    expect(zones.map((z) => z.number)).toEqual(Array.from({ length: 62 }, (_, i) => i + 1))
    const liver = zones.find((z) => z.id === 'liver')
    expect(liver?.feet).toEqual(['right'])
    expect(Object.keys(liver?.shapes ?? {})).toEqual(['right'])
    expect(liver?.shapes?.right?.plantar?.[0]?.length).toBeGreaterThan(8)
  })

  test('every released chart is told, and of zones only what the contract names', async () => {
    for (const [chart, count] of [
      ['western', 54],
      ['acupoints@1.0.0', 34],
    ] as const) {
      const zones = await ask<ZoneRow[]>(['zones', '--chart', chart])
      expect(zones).toHaveLength(count)
      expect(Object.keys(zones[0] ?? {}).sort()).toEqual(
        'anatomy confidence crossed feet id names number sources uberon views'.split(' '),
      )
    }
  })

  test('[CHARTS7] an atlas is printed whole', async () => {
    const atlas = await ask<{ format: string; features: { id: string }[] }>([
      'atlas',
      '--chart',
      'acupoints',
    ])
    expect(atlas.format).toBe('footnote-atlas@1')
    expect(atlas.features).toHaveLength(68)
    expect(atlas.features[0]?.id).toBe('acupoints@1.0.0/left/plantar/ki1')
    expect((await footnote(['atlas', '--chart', 'nobody'])).error?.code).toBe('CHART_UNKNOWN')
    expect((await footnote(['atlas'])).error?.code).toBe('USAGE')
  })

  test('the smallest zone first, nothing off the foot, and the areas beside', async () => {
    const answer = await ask<{ zones: string[][]; areas: string[][]; version: string }>(
      ['locate', '-'],
      {
        chart: 'rwo-shur',
        points: [
          { foot: 'right', view: 'plantar', u: 0.12, v: 0 },
          { foot: 'right', view: 'plantar', u: 1.6, v: 0 },
        ],
      },
    )
    expect(answer.areas[0]).toContain('heel')
    expect(answer.zones[1]).toEqual([])
    expect(answer.version).toBe('1.0.0')
  })

  test('a wrong axis and a number beyond ±2 are errors with a path', async () => {
    for (const point of [
      { foot: 'left', view: 'plantar', u: 0.5, h: 0.1 },
      { foot: 'left', view: 'plantar', u: 2.5, v: 0 },
      { foot: 'left', view: 'medial', u: 0.5, v: 0 },
    ]) {
      const said = await footnote(['locate', '-'], { chart: 'rwo-shur', points: [point] })
      expect(said.exit).toBe(1)
      expect(said.error?.path).toMatch(/points/)
    }
  })

  test('an unknown key is named by the path of the error', async () => {
    const point = { foot: 'left', view: 'plantar', u: 0.5, v: 0, w: 1 }
    for (const [more, path] of [
      [{ points: [], more: 1 }, 'more'],
      [{ points: [point] }, 'points.0.w'],
    ] as const) {
      const said = await footnote(['locate', '-'], { chart: 'rwo-shur', ...more })
      expect(said).toMatchObject({ exit: 1, error: { code: 'INPUT_INVALID', path } })
    }
  })
})

describe('[CLI4] screen', () => {
  test('nothing listed is go, with the house caps', async () => {
    const all = await screen({})
    expect(all.massage).toEqual({ level: 'go', pressure: 'any', maxMinutes: null, off: [] })
    expect(all.soak).toEqual({ level: 'go', maxCelsius: 42, maxMinutes: 20 })
    expect([all.chair, all.attended, all.urgency]).toEqual(['ok', false, null])
  })

  test('restrictions add up over rows while the strictest level leads', async () => {
    const two = await screen({ conditions: ['osteoporosis', 'antiplatelet', 'herb-allergy'] })
    expect(two.massage.level).toBe('adapt')
    expect([...two.massage.off].sort()).toEqual(['tapping', 'tool'])
    expect(two.massage.pressure).toBe('light')
    expect(two.soak.maxCelsius).toBe(40)
  })

  test('a clearance lowers its own row to adapt and keeps its restrictions', async () => {
    const before = await screen({ conditions: ['anticoagulant'] })
    const after = await screen({
      conditions: ['anticoagulant'],
      clearances: [{ condition: 'anticoagulant', until: '2026-12-01' }],
    })
    expect([before.massage.level, after.massage.level]).toEqual(['clearance', 'adapt'])
    expect(after.massage.off).toEqual(before.massage.off)
    expect(after.chair).toBe('physician')
    const expired = await screen({
      conditions: ['anticoagulant'],
      clearances: [{ condition: 'anticoagulant', until: '2026-11-22' }],
    })
    expect(expired.massage.level).toBe('clearance')
  })

  test('black skin is an emergency; not knowing it stops without the ambulance page', async () => {
    const yes = await screen({ conditions: ['gangrene'] })
    expect([yes.massage.level, yes.soak.level, yes.soak.maxCelsius]).toEqual([
      'stop-emergency',
      'stop',
      null,
    ])
    const unknown = await screen({ unknown: ['gangrene'] })
    expect([unknown.massage.level, unknown.urgency]).toEqual(['stop', null])
  })

  test('weeks of pregnancy are whole weeks to the due date', async () => {
    const first = await screen({ due: '2027-06-01' })
    expect(first.massage.level).toBe('stop')
    const later = await screen({ due: '2027-03-01' })
    expect(later.massage.level).toBe('clearance')
    expect(later.avoid.areas).toContain('little-toe-tip')
  })

  test('both feet avoided is stop', async () => {
    expect((await screen({ conditions: ['gout-flare'] })).massage.level).toBe('stop')
    const one = await screen({ conditions: [{ id: 'gout-flare', feet: ['left'] }] })
    expect([one.massage.level, one.avoid.feet]).toEqual(['avoid-foot', ['left']])
    const both = await screen({
      conditions: [
        { id: 'gout-flare', feet: ['left'] },
        { id: 'shingles', feet: ['right'] },
      ],
    })
    expect(both.massage.level).toBe('stop')
  })

  test.each(VIGNETTES.map((one) => [one.id, one.why, one] as const))(
    '[CARE45] %s: %s',
    async (_id, _why, { input, expect: expected }) => {
      expect(unlike(await ask<Screening2>(['screen', '-'], input), expected)).toEqual([])
    },
  )

  test('unknown ids are refused', async () => {
    const said = await footnote(['screen', '-'], {
      on: '2026-11-23',
      conditions: ['moonlight'],
      redFlags: [],
      complaints: [],
    })
    expect([said.exit, said.error?.path]).toEqual([1, 'conditions.0'])
  })
})

describe('[CLI5] plan', () => {
  const opening = ['adrenal', 'kidney', 'ureter', 'bladder']
  const plan = async (more: object, screening?: Screened) =>
    ask<Planned>(['plan', '-'], {
      chart: 'rwo-shur',
      complaints: ['headache'],
      screening: screening ?? (await screen({})),
      minutes: 40,
      ...more,
    })

  test('left foot first, opening and closing with the four', async () => {
    const planned = await plan({})
    for (const foot of ['left', 'right']) {
      const zones = planned.steps
        .filter((s) => s.foot === foot && s.kind === 'zone')
        .map((s) => s.zone)
      expect(zones.slice(0, 4)).toEqual(opening)
      expect(zones.slice(-4)).toEqual(opening)
    }
    expect(planned.steps[0]?.foot).toBe('left')
    expect(planned.totalSeconds).toBeLessThanOrEqual(40 * 60)
    expect(planned.totalSeconds).toBeGreaterThanOrEqual(0.9 * 40 * 60)
    expect(planned.steps.reduce((sum, s) => sum + s.seconds, 0)).toBe(planned.totalSeconds)
  })

  test('short minutes cut from the end, never the opening four', async () => {
    const planned = await plan({ minutes: 10 })
    expect(
      planned.steps
        .filter((s) => s.foot === 'left')
        .slice(0, 4)
        .map((s) => s.zone),
    ).toEqual(opening)
    expect(planned.leftOut.length).toBeGreaterThan(10)
  })

  test('[CARE33] a place that waits for its ring is refused, and a ring or none to draw is not', async () => {
    const of = async (more: object) => {
      const screening = await screen({ age: 40, conditions: [{ id: 'open-wound', ...more }] })
      const said = await footnote(['plan', '-'], {
        chart: 'rwo-shur',
        complaints: ['relax'],
        screening,
        minutes: 40,
      })
      return said.error?.code
    }
    expect(await of({})).toBe('RING_MISSING')
    expect(await of({ drawn: [] })).toBeUndefined()
    expect(await of({ drawn: ['blister'] })).toBeUndefined()
    expect(await of({ areas: ['heel'] })).toBeUndefined()
  })

  test('[CARE35] a child of six is worked ten minutes at most, and an infant not at all', async () => {
    const child = await plan({ minutes: 30 }, await screen({ born: '2020-11-01' }))
    expect(child.totalSeconds).toBeLessThanOrEqual(10 * 60)
    expect(child.steps.map((step) => step)).not.toContainEqual(
      expect.objectContaining({ technique: 'hook-knuckle' }),
    )
    const said = await footnote(['plan', '-'], {
      chart: 'rwo-shur',
      complaints: ['relax'],
      screening: await screen({ age: 1 }),
      minutes: 30,
    })
    expect(said.error?.code).toBe('NOT_CLEARED')
  })

  test('[CARE45] who should see a doctor is worked as usual', async () => {
    const screening = await screen({ age: 51, redFlags: ['sleep-driving'] })
    expect(screening.massage.level).toBe('refer')
    expect((await plan({}, screening)).totalSeconds).toBeGreaterThan(30 * 60)
  })

  test('not cleared is refused', async () => {
    const said = await footnote(['plan', '-'], {
      chart: 'rwo-shur',
      complaints: ['relax'],
      screening: await screen({ conditions: ['anticoagulant'] }),
      minutes: 40,
    })
    expect([said.exit, said.error?.code]).toEqual([1, 'NOT_CLEARED'])
  })
})

describe('[CLI6] replay', () => {
  const golden = join(ROOT, 'tests/golden/session-13.jsonl')
  type Replayed = {
    sessions: { spots: { verdict: string; zones: string[] }[]; signed: unknown }[]
    unknown: string[]
  }

  test('thirteen touches in working order, shuffled and repeated, give the same chart', async () => {
    const lines = readFileSync(golden, 'utf8').trim().split('\n')
    const straight = await ask<Replayed>(['replay', '-'], lines.join('\n'))
    const mixed = [...lines, ...lines.slice(3, 9)].reverse()
    expect(await ask<Replayed>(['replay', '-'], mixed.join('\n'))).toEqual(straight)
    expect(straight.sessions).toHaveLength(1)
    expect(straight.sessions[0]?.spots.length).toBe(13)
  })

  test('a fact of an unknown type is told, not folded and not an error', async () => {
    const lines = readFileSync(golden, 'utf8').trim().split('\n')
    const strange = {
      ...JSON.parse(lines[0] ?? ''),
      id: '01980000-0000-7000-8000-00000000abcd',
      n: 999,
      type: 'moon/risen',
      body: '{}',
    }
    const replayed = await ask<Replayed>(
      ['replay', '-'],
      [...lines, JSON.stringify(strange)].join('\n'),
    )
    expect(replayed.unknown).toEqual(['moon/risen'])
  })
})

describe('[CLI7] schema and claims', () => {
  test('every fact type has a JSON Schema', async () => {
    const schemas = await ask<Record<string, unknown>>(['schema'])
    expect(JSON.stringify(schemas)).toContain('session/touched')
  })

  test('claims are found at UTF-16 offsets, denials pass', async () => {
    const text = '🦶 This cures headaches.'
    const found = await ask<{ ok: boolean; findings: { from: number; to: number }[] }>(
      ['claims', '-'],
      text,
    )
    expect(found.ok).toBe(false)
    expect(text.slice(found.findings[0]?.from, found.findings[0]?.to)).toMatch(/cures/)
    expect(await ask(['claims', '-'], 'It does not cure anything.')).toEqual({
      ok: true,
      findings: [],
    })
  })
})
